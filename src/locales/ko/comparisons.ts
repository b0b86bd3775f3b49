/** Words that compare, and what they say: a story writes them as references that figures bear out. */
import { claimedIn, type Compared, typedIn } from '../compared';

const words = (lists: readonly string[], flags = 'u') =>
  new RegExp(`(?:${lists.join('|')})`, flags);

const ROSE = [
  '(?<![오하])늘(?:었|어|고|던|려|린|리)',
  '증(?:가|대|진|폭|원)|급증|폭증|배증',
  '상승|성장|신장|약진|도약|번창|번성|융성|호황|호조|활황|오름세|상향|고공',
  '치솟|치올|솟구|솟아|드높|급등|폭등|껑충|반등|회복(?:했|해|하)|만회|되살아|살아났|되찾',
  '불어났|불어나|불었|부풀|팽창|확대|확장|개선|호전|강해|강화',
  '커(?:졌|진|지)|높아(?:졌|진|지)|많아(?:졌|진|지)|길어(?:졌|진|지)|넓어(?:졌|진|지)|빨라(?:졌|진|지)|두터워|가팔라',
  '올랐|올라|오르(?:고|며|내|자|기)|끌어올|날아올|뛰었|뛴|뛰어올|달아올',
];
const FELL = [
  '줄(?:었|어|고|던|인|였|이)|줄어',
  '감소|감퇴|감축|급감|격감|하락|급락|폭락|추락|전락|저하|약화|악화|둔화|하향|내림세|내리막',
  '축소|위축|수축|쇠퇴|쇠락|쇠약|침체|부진|후퇴|퇴보|퇴조|뒷걸음|역성장|불황',
  '떨어(?:졌|진|지|뜨)|곤두박질|고꾸라|거꾸러|주저앉|가라앉|무너|붕괴|바닥(?:을|까지|으로)|꺾|꺼졌|깎',
  '반 ?토막|동강|쪼그라|오그라|움츠|사그라|사그러|잦아들|시들|기울었|이울|스러|말랐|메말',
  '작아(?:졌|진|지)|낮아(?:졌|진|지)|적어(?:졌|진|지)|짧아(?:졌|진|지)|좁아(?:졌|진|지)|느려(?:졌|진|지)|약해',
  '내려(?:갔|앉|왔)|내렸|내리(?:고|며|막)|잃었|까먹',
];
/** By far, which says nothing of which way. */
const BY_FAR = ['훨씬'];
const MORE = [
  '보다 (?:\\S+ )?(?:많|크|컸|큰|높|길|긴|빠르|빨|넓)',
  '더 (?:많|큰|컸|크|높|길|긴|넓|빠|빨)',
  '웃돌|웃돈|상회|초과|능가|압도|월등|우세|우위',
  '앞(?:섰|선|서|질|지르)|넘어섰|넘어서|제쳤|제치|따돌|추월',
];
const LESS = [
  '더 (?:적|작|낮|짧|좁|느|더디)',
  '보다 (?:\\S+ )?(?:적|작|낮|짧|느|더디|좁)',
  '밑돌|밑돈|하회|미달|모자라|열세|뒤(?:졌|처|지(?:고|는|며)|진|떨어|쳐)',
  '짧(?:다|은|습|아|고|지|았)',
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
const HALF = ['절반', '반 ?토막'];
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
    '늘(?!\\S)|늘어|많|크(?:다|고|며|지|게)|큰|큽|컸|높|길(?:다|고|며|지|었|게)|긴|깁|빠르|빠른|빠릅|빨랐|앞|위(?=[에로로쪽]|\\s|$)|넘',
  ]),
  less: words([
    ...FELL,
    ...LESS,
    ...LEAST,
    ...SLOWER,
    '줄|적(?:다|고|은|었|게|습|지)|작(?:다|고|은|았|게|습|지)|낮|짧|느리|느린|느립|느렸|더디|더딥|더뎠|아래|밑|뒤(?:지|처|떨|에)',
  ]),
  above: words(['위|웃|높']),
  below: words(['아래|밑|낮']),
  first: words(['첫|처음|이른|시작']),
  last: words(['마지막|최근|끝']),
  not: words(['지 않|지 못|아니|없(?:다|습|었)']),
  all: words(['모두|모든|전부|하나도']),
  right: words(['맞|옳|정확|성립']),
  wrong: words(['지 않|틀|어긋|아니|못']),
};

const anyOf = (...ways: readonly RegExp[]): RegExp =>
  new RegExp(ways.map(({ source }) => source).join('|'), 'u');

/** What turns a comparison round from beside it. */
export const negations = {
  before: /(?<![가-힣])(?:안|못|결코|전혀)\s$/u,
  behind: anyOf(
    /^[^\s.,!?]{0,4}\s?(?:아니|아닌|아닙|커녕)/u,
    /^(?:지|진|지는|질|지도)\s?(?:않|못)/u,
    /^[^\s.,!?]{0,6}\s(?:\S+\s)?(?:할|볼|말할|없)?\s?수(?:는|가)?\s없/u,
    /^[^\s.,!?]{0,6}\s(?:보기|말하기|하기)(?:는|가|도)?\s(?:어렵|힘들)/u,
    /^[^\s.,!?]{0,4}\s?(?:말|주장|것|이야기)(?:은|이)?\s(?:틀|거짓|사실이 아|아니|아닌|아닙)/u,
    /^[^\s.,!?]{0,4}\s?(?:적|일|바)(?:은|이|도)?\s없/u,
  ),
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
export const comparisons = typedIn(typed, words, 'gu');
