/** A number in digits alone: not all that read them know `1e-7`. */
export function digitsOf(value: number): string {
  const [mantissa = '', exponent] = String(value).split('e');
  if (exponent === undefined) return mantissa;
  const sign = value < 0 ? '-' : '';
  const [whole = '', decimals = ''] = mantissa.replace('-', '').split('.');
  const by = Number(exponent);
  return by < 0
    ? `${sign}0.${'0'.repeat(-by - 1)}${whole}${decimals}`
    : `${sign}${whole}${decimals.padEnd(by, '0')}`;
}
