/** What figures are called, and how their formulas name what they are computed from. */
import { particles } from './particles';

interface ComputedName {
  what: string;
  unit: string;
}

type Between = (series: string | null, from: string, to: string) => ComputedName;

const headed = (series: string | null, text: string) =>
  series === null ? text : `${series}: ${text}`;

const between =
  (unit: string, what: (from: string, to: string) => string): Between =>
  (series, from, to) => ({ what: headed(series, what(from, to)), unit });

const asMultiple = (from: string, to: string) => `${from} 대비 ${to}의 배수`;

const pair = {
  multiple: between('배', asMultiple),
  whole: between('배', (from, to) => `${asMultiple(from, to)}, 소수점 아래 버림`),
  change: between('', (from, to) => `${from}에서 ${to}까지의 변화`),
  rate: between('연', (from, to) => `${from}에서 ${to}까지 고르게 늘었을 때의 증가율`),
  decline: between('연', (from, to) => `${from}에서 ${to}까지 고르게 변했을 때의 변화율`),
  doubling: between(
    '년',
    (from, to) => `${from}에서 ${to}까지의 속도로 두 배가 되는 데 걸리는 시간`,
  ),
  halving: between('년', (from, to) => `${from}에서 ${to}까지의 속도로 절반이 되는 데 걸리는 시간`),
  between: between('년', (from, to) => `${from}과 ${to} 사이의 햇수`),
  span: between('년', (from, to) => `${from}에서 ${to}까지의 시간`),
  difference: between('', (from, to) => `${from}과 ${to}의 차이`),
};

/** What stands behind both numbers, but for the words that are part of them: `명` of `2만 5000명` and `3만 5000명`. */
function sharedUnit(least: string, most: string): string {
  const [own = '', other] = [least, most].map((text) => /[^\d조억만\s]*$/u.exec(text)![0]);
  return own === other ? own : '';
}

/** `135배` and `148.5배` as `135~148.5배`. */
function spanned(least: string, most: string): string {
  const unit = sharedUnit(least, most);
  return `${least.slice(0, least.length - unit.length).trimEnd()}~${most}`;
}

const at = (when: string) => (when ? `, ${when}` : '');

/** All computed figures, and the words of their formulas. */
export const computedNames = {
  pair,
  point: (when: string, name: string) => (when && name ? `${when}(${name})` : when || name),
  adjusted: (series: string | null, from: string, to: string, prices: string) => ({
    what: headed(series, `${asMultiple(from, to)}, ${prices} 반영`),
    unit: '배',
  }),
  absent: (series: string, from: string, to: string) => ({
    what: `${series}: ${from}년부터 ${to}년까지 수치가 없는 해`,
    unit: '년',
  }),
  squares: (series: string, when: string) => ({ what: `${series}: ${when}의 칸 수`, unit: '칸' }),
  square: (series: string) => ({ what: `${series}: 한 칸이 나타내는 양` }),
  share: (part: string, whole: string, when: string) => ({
    what: `${whole} 가운데 ${part}의 비율${at(when)}`,
    unit: '',
  }),
  oneIn: (part: string, whole: string, when: string) => ({
    what: `${whole} 가운데 ${part}의 몫${at(when)}`,
    unit: '',
    said: (one: string, many: string) => `${one.replace(/^\d+/, many)} 가운데 ${one}`,
  }),
  perHead: (amount: string, heads: string, when: string) => ({
    what: `${heads} 한 사람당 ${amount}${at(when)}`,
  }),
  rest: (rest: string, parts: string) => `${parts} 밖의 ${rest}`,
  sum: (parts: string) => ({ what: `${parts}의 합` }),
  over: (value: string) => `${value} 초과`,
  allows: (least: string, most: string) =>
    `${spanned(least, most)}${particles.say(most, '으로')?.behind ?? ''} 봄`,
  allowsBetween: (least: string, most: string) =>
    `두 수치의 오차를 감안하면 ${spanned(least, most)}`,
  formulas: {
    input: (value: string, when: string, name: string) =>
      [when, value, name && `(${name})`].filter(Boolean).join(' '),
    of: (formula: string, series: string) => `${formula}, ${series}`,
    years: (text: string) => `${text}년`,
    absent: (all: string, from: string, to: string, known: string) =>
      `${from}년부터 ${to}년까지 ${all} − 수치가 있는 ${known}년`,
    squares: (amount: string, square: string) => `${amount} ÷ 한 칸 ${square}`,
    roundedDown: (formula: string) => `${formula}, 소수점 아래 버림`,
    chosen: '그림을 위해 정한 값',
  },
};
