/** Reads numbers as each language writes them, apart from the code that writes them. */

/** Of one language: how a number with its magnitude looks, what magnitudes are worth, and which sign parts decimals. */
interface Written {
  number: RegExp;
  worth: Readonly<Record<string, number>>;
  decimal: '.' | ',';
}

const languages: Readonly<Record<string, Written>> = {
  en: {
    number: /\d[\d,]*(?:\.\d+)?(?:\s(?:thousand|million|billion|trillion))?/g,
    worth: { thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 },
    decimal: '.',
  },
  ko: {
    number: /\d[\d,]*(?:\.\d+)?(?:[조억만](?:\s\d+[억만]?(?!\d))*)?/g,
    worth: { 만: 1e4, 억: 1e8, 조: 1e12 },
    decimal: '.',
  },
  ru: {
    number: /\d+(?:\s\d{3}(?!\d))*(?:,\d+)?(?:\s(?:тысяч[аиу]?|млн|млрд|трлн))?/g,
    worth: { тысяч: 1e3, млн: 1e6, млрд: 1e9, трлн: 1e12 },
    decimal: ',',
  },
};

/** A digit group with its magnitude, of which Korean writes several for one number. */
function valueOf(text: string, { worth, decimal }: Written): number {
  const parts = [...text.matchAll(/(\d[\d\s,.]*)(\p{L}*)/gu)];
  const sum = parts.reduce((total, [, digits = '', word = '']) => {
    const bare = digits.replace(decimal === ',' ? /\s/g : /[\s,]/g, '').replace(',', '.');
    const magnitude = Object.entries(worth).find(([name]) => word.startsWith(name))?.[1] ?? 1;
    return total + Number(bare) * magnitude;
  }, 0);
  // What binary fractions leave over.
  return Number(sum.toPrecision(12));
}

/** A month that is written by its number, where other languages have its name. */
const MONTH = /\d{1,2}월/g;

/** The numbers of a text, the smallest first. */
export function numbersIn(text: string, language: string): number[] {
  const written = languages[language];
  if (!written) throw new Error(`add to numbersIn.ts how ${language} writes numbers`);
  return [...text.replace(MONTH, '').matchAll(written.number)]
    .map(([found]) => valueOf(found, written))
    .sort((a, b) => a - b);
}
