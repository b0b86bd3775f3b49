/** Words that make a rate of a value. */
const ones: readonly [form: RegExp, one: string][] = [
  [/в год|ежегодно|за год|годовых/giu, 'year'],
  [/в месяц|ежемесячно/giu, 'month'],
  [/в неделю|еженедельно/giu, 'week'],
  [/в день|ежедневно/giu, 'day'],
];

/** What words say a value is for one of. */
export const rates = {
  behind(text: string): { one: string; words: string } | null {
    for (const [form, one] of ones) {
      const found = new RegExp(`^\\s(?:${form.source})`, 'iu').exec(text);
      if (found) return { one, words: found[0] };
    }
    return null;
  },
  apart: (text: string) =>
    ones.flatMap(([form, one]) =>
      [...text.matchAll(form)].map(({ 0: words, index }) => ({ one, words, index })),
    ),
  byYear: (text: string): boolean => /в год|за год|ежегодн/iu.test(text),
  inTitle: (): string[] => [],
};
