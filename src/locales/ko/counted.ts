/** Units and numbers in Korean words. */

/** What may follow a unit: a particle, or no syllable at all. */
const ENDS = '(?=[^가-힣]|[은는이가을를의에도로만씩째간전후까쯤짜여입였라나과와꼴마]|$)';
const unit = (words: string) => new RegExp(`^\\s?(?:${words})${ENDS}`, 'u');

const NUMBERS = '[일이삼사오육칠팔구십백천만억조]';
const COUNTERS =
  '년|개월|배|명|칸|개|달러|퍼센트|킬로미터|일간|주간|시간|분기|번째|회|차례|마일|톤|원|위|점|포인트';
const NATIVE = '다섯|여섯|일곱|여덟|아홉|열|열한|열두|열세|열네|열다섯|열여섯|열일곱|열여덟|열아홉';
const TENS = '스물|스무|서른|마흔|쉰|예순|일흔|여든|아흔';

/** Words of units by their slugs, and the numbers in words that a story may not type. */
export const counted = {
  units: [
    ['usd', unit('미국 달러|달러|불')],
    ['eur', unit('유로')],
    ['jpy', unit('엔')],
    ['krw', unit('원')],
    ['people', unit('명|사람|인')],
    ['times', unit('배')],
    ['km', unit('km|킬로미터|킬로')],
    ['miles', unit('마일|해리')],
    ['m', unit('m|미터')],
    ['percent', unit('%|퍼센트|프로|포인트')],
    ['days', unit('일|날')],
    ['weeks', unit('주일|주|주간')],
    ['months', unit('개월|달')],
    ['years', unit('년|해')],
    ['hours', unit('시간')],
    ['squares', unit('칸|개|정사각형')],
    ['tonnes', unit('톤')],
    ['kg', unit('kg|킬로그램')],
  ] as readonly (readonly [string, RegExp])[],
  /** Sino-Korean ones with a counter; native ones of years and the like, and all beyond ten. A lone 이 or 만 is mostly no number. */
  numbers: new RegExp(
    [
      `(?<![가-힣])(?:[삼사오육칠팔구십백천]|${NUMBERS}${NUMBERS}+)\\s?(?:${COUNTERS})${ENDS}`,
      `(?<![가-힣])(?:두|세|네|서너|너덧|${NATIVE})\\s(?:해|배|달|시간|세대|곱절)${ENDS}`,
      `(?<![가-힣])(?:(?:${TENS})(?:하나|둘|셋|넷|한|두|세|네|다섯|여섯|일곱|여덟|아홉)?|열(?:한|두|세|네|다섯|여섯|일곱|여덟|아홉))\\s(?:\\S)`,
    ].join('|'),
    'u',
  ) as RegExp | null,
};
