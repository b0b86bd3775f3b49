/** Words that compare, and what they say: a story writes them as references that figures bear out. */
import { claimedIn, type Compared, typedIn } from '../compared';

const words = (lists: readonly string[], flags = 'u') =>
  new RegExp(`(?:${lists.join('|')})`, flags);

const ROSE = [
  '(?<![오하])늘(?:었|어|고|던|려|린)',
  '증가',
  '상승',
  '성장',
  '급증',
  '치솟',
  '반등',
  '회복(?:했|해|하)',
  '불어났',
  '커졌|커진|커지',
  '올랐|올라',
  '뛰었|뛴',
];
const FELL = [
  '줄(?:었|어|고|던|인|였)',
  '감소',
  '하락',
  '급감',
  '떨어(?:졌|진|지)',
  '쪼그라',
  '위축',
  '작아(?:졌|진|지)',
  '내려갔|내렸',
];
const MORE = [
  '보다 (?:\\S+ )?(?:많|크|컸|큰|높|길|긴|빠르|빨)',
  '더 (?:많|큰|컸|크|높|길|긴)',
  '훨씬',
  '웃돌|웃돈',
  '앞(?:섰|선|질)',
  '넘어섰',
  '더 넓',
];
const LESS = [
  '더 (?:적|작|낮|짧)',
  '보다 (?:\\S+ )?(?:적|작|낮|짧)',
  '밑돌|밑돈',
  '뒤(?:졌|처)',
  '짧(?:다|은|습|아|고)',
];
const LEVEL = ['제자리', '그대로였', '변함없', '같은 수준'];
const MOST = [
  '가장 (?:많|높|큰|크|컸|긴|길|빠|넓)',
  '사상 최',
  '최고',
  '최대치|최대 규모',
  '최다',
  '신기록',
  '정점',
];
const LEAST = ['가장 (?:적|낮|작|짧|느)', '최저', '최소치'];
const LATEST = ['가장 최근', '최신'];
const EARLIEST = ['가장 이른', '가장 오래'];
const FASTER = ['더 빠르|더 빨|빠르게 늘'];
const SLOWER = ['더 느|더디'];
const TWICE = ['두 배', '갑절|곱절'];
const HALF = ['절반', '반토막'];
const THRICE = ['세 배'];
const TIMES = ['(?:네|다섯|여섯|일곱|여덟|아홉|열|몇|수십|수백|여러) 배'];
const PART = ['한 개에 못 미치|한 칸에 못 미치'];
const MANY = ['수백|수천|수만|수십'];
const LATER = ['(?:몇|수십) 년'];
const HOLDS = [
  '(?:나눗셈|계산|수치|숫자|주장|배수)(?:은|는|이|가) (?:맞|옳|틀)',
  '(?:정확|사실)(?:하|이)다',
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
    '늘|증가|많|크|컸|높|길|빠|앞|위|넘',
  ]),
  less: words([...FELL, ...LESS, ...LEAST, ...SLOWER, '줄|적|작|낮|짧|느|더디|아래|밑|뒤']),
  above: words(['위|웃|높']),
  below: words(['아래|밑|낮']),
  first: words(['첫|처음|이른|시작']),
  last: words(['마지막|최근|끝']),
  not: words(['지 않|지 못|아니|없(?:다|습|었)']),
  all: words(['모두|모든|전부|하나도']),
  right: words(['맞|옳|정확|성립']),
  wrong: words(['지 않|틀|어긋|아니|못']),
};

/** What stands before the value that something moved from, or to, and between two years of a span. */
export const ends = { from: /$^/u, to: /$^/u, between: /^년?\s*[~–-]\s*$/u };

/** "A year later" and its like, and how far that is from the year said last before it. */
export const relatives = [
  { words: /(?:한|일) 해 (?:뒤|후)|이듬해|다음 해/gu, step: 1 },
  { words: /(?:한|일) 해 전|전해|직전 해/gu, step: -1 },
  { words: /같은 해/gu, step: 0 },
];

/** Words for what doubles or halves, where a number of years says it. */
export const paces = /두 배|절반/u;

/** How words may say what must be said in so many words. */
export const examples: Readonly<Record<string, string>> = {
  ...{
    right: '“나눗셈은 맞습니다”',
    wrong: '“맞지 않습니다”',
    above: '“대부분 위에”',
    below: '“대부분 아래에”',
  },
  ...{ first: '“처음”', last: '“가장 최근”' },
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
export const comparisons = typedIn(typed, words, 'gu');
