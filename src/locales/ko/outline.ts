/** What a picture says as a tree of items; `{…}` are places for what it shows. */
/** What a picture says as a tree of items. */
export const outline = {
  close: '닫기',
  series: '{name} ({count})',
  others: '그림에 있는 다른 것',
  origins: { article: '기사에서', context: '다른 자료에서', computed: '자체 계산' },
  trends: {
    rose: '{first}부터 {last}까지 {from}에서 {to}까지 늘었습니다.',
    fell: '{first}부터 {last}까지 {from}에서 {to}까지 줄었습니다.',
    level: '{first}에는 {from}, {last}에는 {to}입니다.',
  },
  highest: '가장 큰 값: {value}, {when}.',
  lowest: '가장 작은 값: {value}, {when}.',
  gaps: '여기에 수치가 없는 때: {times}.',
  span: '{from}~{to}',
  reported: '보도된 표현: “{words}”',
};
