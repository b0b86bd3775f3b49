/** Words that make a rate of a value. In Korean they stand before it. */
const ones: Readonly<Record<string, string>> = {
  ...{ 매년: 'year', 해마다: 'year', 연간: 'year', 연평균: 'year' },
  ...{ 매달: 'month', 매월: 'month', 매주: 'week', 매일: 'day', 날마다: 'day' },
};

const apart = new RegExp(Object.keys(ones).join('|'), 'gu');

/** What words say a value is for one of. */
export const rates = {
  behind: (): { one: string; words: string } | null => null,
  apart: (text: string) =>
    [...text.matchAll(apart)].map(({ 0: words, index }) => ({ one: ones[words]!, words, index })),
  byYear: (text: string): boolean => /연간|매년|해마다/u.test(text),
  inTitle: (): string[] => [],
};
