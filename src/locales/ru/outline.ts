/** What a picture says as a tree of items; `{…}` are places for what it shows. */
/** What a picture says as a tree of items. */
export const outline = {
  close: 'Закрыть',
  series: '{name} ({count})',
  others: 'Что ещё на картинке',
  origins: { article: 'В статье', context: 'Из других источников', computed: 'Вычислено здесь' },
  trends: {
    rose: 'Рост: {first} — {from}, {last} — {to}.',
    fell: 'Снижение: {first} — {from}, {last} — {to}.',
    level: 'Без изменений: {first} — {from}, {last} — {to}.',
  },
  highest: 'Наибольшее: {value}, {when}.',
  lowest: 'Наименьшее: {value}, {when}.',
  gaps: 'Здесь нет данных: {times}.',
  span: '{from}–{to}',
  reported: 'Как сообщалось: «{words}»',
};
