/** Nouns beside numbers, in the cases that Russian has: nominative, genitive, dative, accusative, instrumental, prepositional. */
/** The cases, in the order in which nouns are listed. */
export const order = [
  'nominative',
  'genitive',
  'dative',
  'accusative',
  'instrumental',
  'prepositional',
] as const;
export type Case = (typeof order)[number];

interface Noun {
  one: readonly string[];
  many: readonly string[];
}

/** `форма форма …` in the order of cases. */
const noun = (one: string, many: string): Noun => ({ one: one.split(' '), many: many.split(' ') });

/** By the slugs of units. */
export const nouns: Readonly<Record<string, Noun>> = {
  usd: noun(
    'доллар доллара доллару доллар долларом долларе',
    'доллары долларов долларам доллары долларами долларах',
  ),
  // Beside a number it has the form of its singular.
  people: noun(
    'человек человека человеку человека человеком человеке',
    'люди человек людям человек людьми людях',
  ),
  times: noun('раз раза разу раз разом разе', 'разы раз разам разы разами разах'),
  percent: noun(
    'процент процента проценту процент процентом проценте',
    'проценты процентов процентам проценты процентами процентах',
  ),
  days: noun('день дня дню день днём дне', 'дни дней дням дни днями днях'),
  weeks: noun(
    'неделя недели неделе неделю неделей неделе',
    'недели недель неделям недели неделями неделях',
  ),
  months: noun(
    'месяц месяца месяцу месяц месяцем месяце',
    'месяцы месяцев месяцам месяцы месяцами месяцах',
  ),
  years: noun('год года году год годом годе', 'годы лет годам годы годами годах'),
  hours: noun('час часа часу час часом часе', 'часы часов часам часы часами часах'),
  squares: noun(
    'квадрат квадрата квадрату квадрат квадратом квадрате',
    'квадраты квадратов квадратам квадраты квадратами квадратах',
  ),
  thousand: noun(
    'тысяча тысячи тысяче тысячу тысячей тысяче',
    'тысячи тысяч тысячам тысячи тысячами тысячах',
  ),
};

const rules = new Intl.PluralRules('ru');

/** The form of a noun beside a number in a case: `1 день`, `2 дня`, `5 дней`, `3,1 дня`; `к 5 дням`. */
export function beside(value: number, { one, many }: Noun, wanted: Case = 'nominative'): string {
  const at = order.indexOf(wanted);
  const [genitive] = [order.indexOf('genitive')];
  if (!Number.isInteger(value)) return one[genitive]!;
  const rule = rules.select(value);
  if (rule === 'one') return one[at]!;
  if (wanted !== 'nominative' && wanted !== 'accusative') return many[at]!;
  return rule === 'few' ? one[genitive]! : many[genitive]!;
}

/** One of three nouns, as they stand beside one, a few and many: `год`, `года`, `лет`. */
export function chosen(value: number, [one, few, many]: readonly [string, string, string]): string {
  const rule = Number.isInteger(value) ? rules.select(value) : 'few';
  return rule === 'one' ? one : rule === 'few' ? few : many;
}
