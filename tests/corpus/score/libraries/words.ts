/** Words for units, as they stand in a text or as a library calls the unit, in small letters. */
const words: Record<string, string[]> = {
  usd: ['$', 'us$', 'dollar', 'dollars', 'united states dollar', 'usd'],
  eur: ['€', 'euro', 'euros'],
  gbp: ['£', 'pound', 'pounds', 'british pound', 'pound sterling'],
  jpy: ['¥', 'yen', 'japanese yen'],
  krw: ['₩', 'won', 'south korean won'],
  chf: ['chf', 'franc', 'francs', 'swiss franc'],
  aud: ['a$', 'australian dollar'],
  sek: ['krona', 'kronor', 'swedish krona'],
  nok: ['krone', 'kroner', 'norwegian krone'],
  mxn: ['peso', 'pesos', 'mexican peso'],
  inr: ['₹', 'rupee', 'rupees', 'indian rupee'],
  percent: ['%', 'percent', 'per cent', 'percentage'],
  'percentage-points': ['percentage point', 'percentage points', 'points'],
  'basis-points': ['basis point', 'basis points'],
  times: ['times', 'fold', '-fold'],
  'degrees-celsius': ['°c', 'c', 'degree celsius', 'degrees celsius'],
  mm: ['mm', 'millimeter', 'millimetre', 'millimetres'],
  metres: ['meter', 'metre', 'metres', '-metre'],
  km: ['km', 'kilometer', 'kilometre', 'kilometres', '-kilometre', '-km'],
  feet: ['foot', 'feet', '-foot'],
  miles: ['mile', 'miles'],
  'square-metres': ['square meter', 'square metres'],
  'square-km': ['square kilometer', 'square kilometres'],
  'cubic-metres': ['cubic meter', 'cubic metres'],
  hectares: ['hectare', 'hectares'],
  ml: ['ml', 'milliliter', 'millilitre'],
  litres: ['liter', 'litre', 'litres'],
  hectolitres: ['hectoliter', 'hectolitre', 'hectolitres'],
  megalitres: ['megaliter', 'megalitre', 'megalitres'],
  barrels: ['barrel', 'barrels'],
  grams: ['gram', 'grams', '-gram'],
  kg: ['kg', 'kilogram', 'kilograms', '-kilogram', '-kilo'],
  tonnes: ['metric ton', 'ton', 'tonne', 'tonnes', 'tons'],
  mw: ['megawatt', 'megawatts'],
  gw: ['gigawatt', 'gigawatts'],
  twh: ['terawatt-hours'],
  seconds: ['second', 'seconds'],
  minutes: ['minute', 'minutes'],
  hours: ['hour', 'hours'],
  days: ['day', 'days'],
  weeks: ['week', 'weeks'],
  months: ['month', 'months'],
  years: ['year', 'years'],
  people: ['people', 'passengers', 'visitors', 'workers'],
};

const unitOf = new Map(Object.entries(words).flatMap(([unit, all]) => all.map((w) => [w, unit])));

/** The corpus's unit for a word or a library's name for it; `null` for one that is not known. */
export function unitNamed(name: string | undefined): string | null {
  return unitOf.get(name?.trim().toLowerCase() ?? '') ?? null;
}

const magnitudes: Record<string, number> = {
  k: 1e3,
  ...{ m: 1e6, mn: 1e6, million: 1e6 },
  ...{ bn: 1e9, billion: 1e9 },
  ...{ tn: 1e12, trillion: 1e12 },
};

/** The power of ten that a word or letter after a number stands for; 1 if it is none. */
export const magnitudeNamed = (name: string): number => magnitudes[name.toLowerCase()] ?? 1;

/** What the text right behind a number says of it: a magnitude, then a unit of one or two words. */
export function readBehind(text: string, end: number): { magnitude: number; unit: string | null } {
  const [, letters = '', rest = ''] = /^(\s?[a-z]+\b)?(.{0,30})/is.exec(text.slice(end)) ?? [];
  const magnitude = magnitudeNamed(letters.trim());
  const behind = magnitude === 1 ? letters + rest : rest;
  const [, two, one] = /^((\s?-?[\p{L}%°]+)(?:[\s-]\p{L}+)?)/u.exec(behind) ?? [];
  return { magnitude, unit: unitNamed(two) ?? unitNamed(one) };
}

const marks = /(?:US\$|A\$|CHF\s?|[$€£¥₩])$/;

/** The unit of the currency mark right before a number; `null` if there is none. */
export function unitBefore(text: string, start: number): string | null {
  return unitNamed(marks.exec(text.slice(0, start))?.[0]);
}

/** Whether a bare number is written as years are. */
export const isYear = (words: string): boolean => /^(?:1[89]|20)\d\d$/.test(words);

/** The year of "the end of 2016", "early 2016" and the like, for which the corpus asks; "" for other words. */
export function yearIn(words: string): string {
  return (
    /\b(?:early|late|mid|end|start|spring|summer|autumn|winter)\b.*\b(\d{4})$/i.exec(words)?.[1] ??
    ''
  );
}
