/** What charts, openings and source lines say by themselves where a story does not say it. */

/** What an axis can count in, by what one of it is worth. */
export const magnitudes: Readonly<Record<number, string>> = {
  ...{ 1e3: '천', 1e4: '만', 1e6: '백만', 1e8: '억', 1e9: '십억', 1e12: '조' },
};

/** What charts say by themselves. */
export const chartWords = {
  axis: (unit: string, magnitude: number): string =>
    [magnitudes[magnitude], unit].filter(Boolean).join(' '),
  tick: (value: number) => value.toLocaleString('ko', { maximumSignificantDigits: 3 }),
  quarter: (number: number) => `${number}분기`,
  quarterOf: (number: number, year: string) => `${year}년 ${number}분기`,
  hundred: '한 칸은 백 가운데 하나',
  rest: '나머지',
  oneSquare: (value: string) => `한 칸: ${value}`,
  logarithmic: (axis: string) => `${axis}, 로그 눈금`,
  hypothetical: '가정:',
  everyYear: (rate: string) => `해마다 ${rate}`,
  aYear: (rate: string) => `연 ${rate}`,
  point: (when: string, value: string) => `${when}: ${value}`,
  multiple: (times: string) => `×${times}`,
  spanOf: (from: string, to: string) => `${from}~${to}`,
  multipleAxis: '첫해의 몇 배인가, 로그 눈금',
  ownStart: '한 칸: 처음의 양',
  choose: '시작과 끝을 고르세요',
  from: '시작',
  to: '끝',
  times: '{multiple}배입니다.',
  doubling: '연 {rate}, {time}년마다 두 배가 되는 속도입니다.',
  halving: '연 {rate}, {time}년마다 절반이 되는 속도입니다.',
  level: '변화가 없습니다.',
  /** Signs of numbers that are written in the reader's browser. */
  written: { decimal: '.', thousands: ',', percent: '%' },
};

const named = (names: readonly string[]): string =>
  names.length <= 2 ? names.join(', ') : `${names[0]} 등`;

/** What openings and source lines say. */
export const openingWords = {
  byline: (publisher: string) => `${publisher} 보도, `,
  source: (publisher: string) => `자료: ${publisher}`,
  alt: (from: string, first: string, to: string, second: string) =>
    `실제 비율로 그린 두 정사각형. ${from}: ${first}. ${to}: ${second}.`,
  credit: (own: string | null, others: readonly string[]): string => {
    if (!own) return `자료: ${named(others)}`;
    return others.length === 0
      ? `자료: ${own}`
      : `자료: ${own}(채운 표시), ${named(others)}(빈 표시)`;
  },
};
