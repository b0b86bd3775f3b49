/** Forms that references ask for: a case, or the noun that stands beside a number. */
import type { Formed } from '../en';
import { beside, type Case, chosen, nouns, order } from './nouns';

/** Weekdays and months in the order of cases. */
const named: readonly (readonly string[])[] = [
  'понедельник понедельника понедельнику понедельник понедельником понедельнике',
  'вторник вторника вторнику вторник вторником вторнике',
  'среда среды среде среду средой среде',
  'четверг четверга четвергу четверг четвергом четверге',
  'пятница пятницы пятнице пятницу пятницей пятнице',
  'суббота субботы субботе субботу субботой субботе',
  'воскресенье воскресенья воскресенью воскресенье воскресеньем воскресенье',
  'январь января январю январь январём январе',
  'февраль февраля февралю февраль февралём феврале',
  'март марта марту март мартом марте',
  'апрель апреля апрелю апрель апрелем апреле',
  'май мая маю май маем мае',
  'июнь июня июню июнь июнем июне',
  'июль июля июлю июль июлем июле',
  'август августа августу август августом августе',
  'сентябрь сентября сентябрю сентябрь сентябрём сентябре',
  'октябрь октября октябрю октябрь октябрём октябре',
  'ноябрь ноября ноябрю ноябрь ноябрём ноябре',
  'декабрь декабря декабрю декабрь декабрём декабре',
].map((line) => line.split(' '));

/** The number that a noun agrees with; none of a fraction, `29,0` among them: all take one form, as they are read. */
const numberOf = (digits: string): number =>
  digits.includes(',') ? NaN : Number(digits.replace(/\s/gu, ''));

/** A number at a text's end, with the noun behind it where there is one. */
const NUMBER = /(\d[\d\s]*(?:,\d+)?)(?:(\s)(\p{L}+))?((?:\s\p{L}+)*)$/u;

/** `440 тысяч человек` as `440 тысячам человек`; behind млн and млрд, and of км, nothing changes. */
export function declined(text: string, wanted: Case): string | null {
  const name = named.find(([first]) => text.startsWith(first!));
  if (name) return name[order.indexOf(wanted)]! + text.slice(name[0]!.length);
  const [all, digits, space, word, rest = ''] = NUMBER.exec(text) ?? [];
  if (!all || !digits) return null;
  const noun = Object.values(nouns).find(
    ({ one, many }) => word && [...one, ...many].includes(word),
  );
  if (!noun) return text;
  return (
    text.slice(0, -all.length) + digits + space + beside(numberOf(digits), noun, wanted) + rest
  );
}

/** The number at a text's end, as a noun agrees with it; null where none stands there. */
export function endingIn(text: string): number | null {
  const digits = /\d[\d\s]*(?:,\d+)?$/u.exec(text)?.[0];
  return digits === undefined ? null : numberOf(digits);
}

/** `{doubling | год, года, лет}`: the number, and behind it the noun that fits. */
function counted(text: string, form: string): Formed | null {
  const [one, few, many, ...more] = form.split(/\s*,\s*/);
  const value = endingIn(text);
  if (!one || !few || !many || more.length > 0 || value === null) return null;
  return { text, behind: `\u00a0${chosen(value, [one, few, many])}` };
}

/** Cases that prepositions ask for. */
const PREPOSITIONS: readonly [words: RegExp, wanted: readonly Case[]][] = [
  [
    /(?<!\p{L})(?:от|до|из|без|для|около|после|кроме|вместо|против|среди|у|ото|изо|более|менее)$/iu,
    ['genitive'],
  ],
  [/(?<!\p{L})(?:к|ко|благодаря|вопреки|согласно)$/iu, ['dative']],
  [/(?<!\p{L})(?:над|перед|передо|между|надо)$/iu, ['instrumental', 'genitive']],
  [/(?<!\p{L})(?:при|о|об|обо)$/iu, ['prepositional', 'accusative']],
  [/(?<!\p{L})(?:в|во|на)$/iu, ['accusative', 'prepositional']],
  [/(?<!\p{L})(?:с|со)$/iu, ['genitive', 'instrumental', 'accusative']],
  [/(?<!\p{L})(?:про|через|сквозь)$/iu, ['accusative']],
  [/(?<!\p{L})(?:за|под)$/iu, ['accusative', 'instrumental']],
  [/(?<!\p{L})по$/iu, ['dative', 'accusative', 'prepositional']],
];

/** A form that the preposition before it does not take; of none, the nominative where the text would change. */
function misfit(before: string, text: string, form: string | null): string | null {
  if (form?.includes(',')) return null;
  const said = before.trimEnd();
  const [words, wanted] = PREPOSITIONS.find(([one]) => one.test(said)) ?? [];
  if (!words || !wanted || /[^\p{L}\s]$/u.test(said)) return null;
  const preposition = words.exec(said)![0];
  if (form) return wanted.some((one) => one === form) ? null : misfitOf(preposition, form, wanted);
  const isAnyway = wanted.some((one) => (declined(text, one) ?? text) === text);
  return isAnyway ? null : misfitOf(preposition, 'no form', wanted);
}

const misfitOf = (preposition: string, form: string, wanted: readonly Case[]): string =>
  `stands behind “${preposition}” in ${form}; write “| ${wanted.join('” or “| ')}”`;

/** The cases, and nouns beside numbers. */
export const cases = {
  misfit,
  known: `${order.join(', ')}, or a noun as “год, года, лет”`,
  say: (text: string, form: string): Formed | null => {
    if (form.includes(',')) return counted(text, form);
    const wanted = order.find((one) => one === form);
    const said = wanted ? declined(text, wanted) : null;
    return said === null ? null : { text: said, behind: '' };
  },
};
