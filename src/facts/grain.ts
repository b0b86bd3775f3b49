/** Digits that matter: trailing zeros are taken for rounding, but never the first two digits. */
export function grainOfDigits(whole: string, decimals: string): number {
  if (decimals) return 10 ** -(decimals.length - 1);
  const zeros = /0*$/.exec(whole)?.[0].length ?? 0;
  return 10 ** Math.min(zeros, Math.max(0, whole.length - 2));
}

const isPowerOfTen = (n: number) => Math.abs(Math.log10(n) - Math.round(Math.log10(n))) < 1e-9;

/**
 * The step of the last digit that a text gives of a value: 100,000 for "31.1 million people". Without
 * such digits in the fragment ("three million", "1½") it is that of the value itself.
 */
export function grainOf(value: number, fragment: string): number {
  const [, written = '', decimals = ''] = /(\d[\d,]*)(\.\d+)?/.exec(fragment) ?? [];
  const whole = written.replaceAll(',', '');
  const scale = Math.abs(value) / Number(whole + decimals);
  if (whole && isPowerOfTen(scale)) return grainOfDigits(whole, decimals) * scale;
  const [own = '', rest] = String(Math.abs(value)).split('.');
  return grainOfDigits(own, rest ? `.${rest}` : '');
}
