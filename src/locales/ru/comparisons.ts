/** Words that compare, and what they say: a story writes them as references that figures bear out. */
import { claimedIn, type Compared, typedIn } from '../compared';

const words = (lists: readonly string[], flags = 'iu') =>
  new RegExp(`(?<!\\p{L})(?:${lists.join('|')})`, flags);

const ROSE = [
  '(?:вы|воз|под|от|пере|раз|до|при)?рос(?:л|ло|ла|ли|т|ту|та|том|ши|шая|ший|шее)?(?!\\p{L})',
  '(?:вы|воз|под|на)?раст(?:ёт|ет|ут|и|ать|ает|ала|али|ало|ал|ани)|растущ',
  'увелич|приумнож|умнож|множи(?:л|т)|нараста|нарасти|нараст|наращ|прибав|прибыва|прибыл(?:о|а)(?!\\p{L})|прирост',
  'подня|поднима|подъ[её]м|подскоч|подтян|подорож|подпрыг|взлет|взмы|взви(?:л|в)|вз(?:л[её]т)|всплеск|вверх',
  'скакну|скач(?:ок|к)|рван|рывок|рывк|восстан(?:ов|авл)|оживи|ожива|оживл|ожил|отыгра|наверст|окреп|укреп|усили|усилен|ускор',
  'расшир|разду(?:л|т)|распух|вспух|разбух|разогна|повыси|повыше|улучш|удлин|прогресс|расцве|процвет|бум(?!\\p{L})|набира|набра(?:л|н)|пошл[аио] в гору|идёт в гору',
];
const FELL = [
  'упа(?:л|в|ст)|спад(?!\\p{L})|спада|паден|пада(?:л|е|т|ю)|ниспад|упад(?:ок|к)',
  'снизи|снижа|снижени|понизи|понижа|пониже|сократ|сокращ|уменьш|умал(?:и|я)|убав|убыл|убыва|убыл',
  'просе(?:л|д)|проседа|рухн|обвал|обруш|крах|провал|пике(?!\\p{L})|пикиров|скати(?:л|в)|скатыва|покати|сполз|съеха|соскольз|опусти|опуска|нырну',
  'сжа(?:л|т|в)|сжима|сузи|сужа|сужени|сдул|сдува|с[ъь][её]жи|скукож|ссох|усох|усыха|иссяк|иссяка|таял|тает|таю|растая|угас|угаса|зачах|увяд|увял|загло',
  'ослаб|замедл|затормоз|ухудш|подешев|похуде|потеря(?:л|в)|недобра|обмеле|деград|регресс|откати|откат|отступ(?:и|л)|вниз(?!у)',
  'сошл[аио] на нет|сходит на нет|пошл[аио] на убыль|на убыль|укоро(?:т|ч)|уреза|срезал|обрезал|подкос|захир|пошатн|сник',
];
/** By far, which says nothing of which way. */
const BY_FAR = ['намного'];
const MORE = [
  'больше',
  'выше|крупнее|сильнее|богаче|длиннее|чаще',
  'дальше',
  'дольше',
  'превы|превос|превз|перекры|перевес|перевеш',
  'обогна|обгон|обогнал|опереж|опереди|перегна|перераст|перерос|обош[её]л|обошл|затми|затмева|лидир',
  'впереди',
  'шире',
];
const LESS = [
  'меньше|ниже|короче|слабее|беднее|мельче|реже|скромнее',
  'уступа|уступи|отста|позади|недотя|не дотя|не доста|проигр(?:ал|ыв)|недостава',
];
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
    'больш|выс(?:ок|ш)|длинн|над(?!\\p{L})',
  ]),
  less: words([
    ...FELL,
    ...LESS,
    ...LEAST,
    ...SLOWER,
    'мал(?!о-)|низ(?:к|ш|о)|коротк|под(?!\\p{L})|медлен',
  ]),
  above: words(['выше|над(?!\\p{L})']),
  below: words(['ниже|под(?!\\p{L})']),
  first: words(['перв|ранн|начал']),
  last: words(['последн|нов|кон']),
  not: words(['не(?!\\p{L})|ни(?!\\p{L})|едва|вряд']),
  all: words(['все(?!\\p{L})|кажд|ни один']),
  right: words(['верн|верен|верно|сход|правильн']),
  wrong: words(['не(?!\\p{L})|неверн|ошиб|расход']),
};

/** What turns a comparison round from beside it; “не только” does not. */
export const negations = {
  before:
    /(?<!\p{L})(?:не|ни|вряд ли|едва ли|неверно, что|неправда, что|ложь, что)\s(?:(?!только|просто)\p{L}+\s)?$/iu,
  behind: /^\s(?:(?:этого )?не (?:было|стало|произошло|случилось)|(?:это )?(?:неверно|неправда))/iu,
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
  more: [...MORE, ...BY_FAR],
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
