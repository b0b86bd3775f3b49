/** Words that compare, and what they say: a story writes them as references that figures bear out. */
import { claimedIn, type Compared, typedIn } from '../compared';

const words = (lists: readonly string[], flags = 'iu') =>
  new RegExp(`(?<!\\p{L})(?:${lists.join('|')})`, flags);

const ROSE = [
  '(?:вы|воз|под|от)?рос(?:л|ло|ла|ли|т|ту|та|том)?(?!\\p{L})',
  'раст(?:ёт|ут|и)',
  'увелич',
  'подня',
  'прибав',
  'взлет',
  'подскоч',
  'восстанов',
];
const FELL = [
  'упа(?:л|в)',
  'спад(?!\\p{L})',
  'снизи|снижа|снижени',
  'сократ|сокращ',
  'уменьш',
  'паден|пада(?:л|е)',
  'убав',
  'просе',
  'рухн',
  'обвал',
];
const MORE = [
  'больше',
  'выше',
  'дальше',
  'дольше',
  'превы',
  'обогна|обгон|опереж',
  'намного',
  'впереди',
  'шире',
];
const LESS = ['меньше', 'ниже', 'короче', 'уступа|уступи', 'отста', 'позади'];
const LEVEL = ['не измени', 'наравне', 'столько же', 'на том же уровне'];
const MOST = [
  'рекорд',
  'максим',
  'наибольш',
  'сам(?:ый|ая|ое|ые|ого|ую) (?:больш|высок|крупн|длинн)',
  'больше всего',
  'небывал',
];
const LEAST = [
  'миним',
  'наименьш',
  'сам(?:ый|ая|ое|ые|ого|ую) (?:мал|низк|коротк)',
  'меньше всего',
];
const LATEST = ['самый последний|самый новый'];
const EARLIEST = ['самый ранний|самый старый'];
const FASTER = ['быстрее'];
const SLOWER = ['медленнее'];
const TWICE = ['вдвое', 'удвои|удваива|удвоени', 'в два раза'];
const HALF = ['половин', 'наполовину'];
const THRICE = ['втрое', 'утрои', 'в три раза'];
const TIMES = ['вчетверо|впятеро|вдесятеро', 'в (?:несколько|десятки|сотни) раз', 'многократно'];
const PART = ['неполн'];
const MANY = ['десятки|сотни|тысячи'];
const LATER = ['несколько лет|десятилети'];
const HOLDS = [
  '(?:деление|расчёт|арифметика|цифры|числа|утверждение)(?: \\p{L}+)? (?:вер(?:но|ны)|сход|ошиб)',
  'всё сходится',
];

/** What words behind the colon of a comparison say. */
export const directions = {
  more: words([
    ...ROSE,
    ...MORE,
    ...MOST,
    ...FASTER,
    ...TWICE,
    ...THRICE,
    ...TIMES,
    'рост|больш|выс|длинн|над',
  ]),
  less: words([...FELL, ...LESS, ...LEAST, ...SLOWER, 'мал|низ|коротк|под|медлен']),
  above: words(['выше|над']),
  below: words(['ниже|под']),
  first: words(['перв|ранн|начал']),
  last: words(['последн|нов|кон']),
  not: words(['не(?!\\p{L})|ни(?!\\p{L})|едва|вряд']),
  all: words(['все(?!\\p{L})|кажд|ни один']),
  right: words(['верн|верен|верно|сход|правильн']),
  wrong: words(['не(?!\\p{L})|неверн|ошиб|расход']),
};

/** What stands before the value that something moved from, or to, and between two years of a span. */
export const ends = { from: /$^/u, to: /$^/u, between: /^\s*[–—-]\s*$/u };

/** "A year later" and its like, and how far that is from the year said last before it. */
export const relatives = [
  { words: /год спустя|через год|на следующий год|год(?:ом)? позже/giu, step: 1 },
  { words: /год назад|год(?:ом)? раньше|предыдущ\p{L}+ год\p{L}*|годом ранее/giu, step: -1 },
  { words: /то(?:т|м|го) же год\p{L}*/giu, step: 0 },
];

/** Words for what doubles or halves, where a number of years says it. */
export const paces = /^(?:удв|вдвое|наполовину)/iu;

/** How words may say what must be said in so many words. */
export const examples: Readonly<Record<string, string>> = {
  ...{
    right: '“деление верно”',
    wrong: '“не сходится”',
    above: '“большинство выше”',
    below: '“большинство ниже”',
  },
  ...{ first: '“первый”', last: '“последний”' },
};

/** The words of each kind, as stories may not type them. */
const typed: Compared = {
  rose: ROSE,
  fell: FELL,
  more: MORE,
  less: LESS,
  level: LEVEL,
  record: MOST,
  lowest: LEAST,
  faster: FASTER,
  slower: SLOWER,
  twice: TWICE,
  half: HALF,
  three: THRICE,
  times: TIMES,
  part: PART,
  latest: LATEST,
  first: EARLIEST,
  many: MANY,
  later: LATER,
  holds: HOLDS,
};

/** Words that only one claim bears out, each with the name of that claim. */
export const borneOut = claimedIn(typed, words);

/** Those that a story may not type, since nothing bears them out, each with the reference for it. */
export const comparisons = typedIn(typed, words, 'giu');
