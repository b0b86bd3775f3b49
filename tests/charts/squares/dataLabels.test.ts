/** Labels of data keep off the path of constant growth, in languages that tie the words of a number, too. */
import { expect, test } from 'vitest';
import { lengthWithin, textBox } from '../../../src/charts/labels';
import { annotate, type TrendWords } from '../../../src/charts/squares/annotate';
import type { Datum } from '../../../src/charts/squares/trendScale';
import { pathOf } from '../../../src/charts/squares/trendScene';
import { inView } from '../../../src/charts/squares/view';
import { PHONE } from '../../../src/charts/textWidth';
import { trendOf } from './layout';

const words: TrendWords = {
  ...{ linear: '', logarithmic: '', steady: [], absentInArticle: '', absent: '' },
  ...{ guess: '', yours: '' },
};
const datum = (id: string, slot: number, value: number, kind: Datum['kind']): Datum => ({
  ...{ id, slot, value, kind },
});
/** From 1.9 to 258 on a steep path, and another's 15.7 right behind the first: beside it there is little room. */
const trend = trendOf(
  [
    datum('first', 1990, 1.9, 'article'),
    datum('other', 1991, 15.7, 'context'),
    datum('last', 2012, 258, 'article'),
    datum('late', 2020, 211, 'context'),
  ],
  ['first', 'last'],
);

/** The label of what another gave early, as it is said there. */
function labelOf(when: string, value: string) {
  const other = { id: 'other', when, value, both: `${when}: ${value}` };
  const { labels } = annotate(trend, [other], words, true);
  return labels[0]!;
}

/** How much of the path lies under a label, with others' figures, on either scale. */
function covered({ lines, anchor, x, y, drop }: ReturnType<typeof labelOf>): number[] {
  return ([0, 1] as const).map((log) => {
    const at = { y: inView(y, { log, context: 1 }), drop: inView(drop, { log, context: 1 }) };
    const box = textBox({ lines, anchor, x, ...at }, PHONE);
    return pathOf(trend, log).reduce((sum, part) => sum + lengthWithin(part, box), 0);
  });
}

test.each([
  ['of separate words', '1991', 'US$1.571 billion', ['1991', 'US$1.571', 'billion']],
  [
    'whose words are tied',
    '1991년',
    '15억\u00a07100만\u00a0달러',
    ['1991년', '15억\u00a07100만', '달러'],
  ],
])('a long number %s stands off the path, its unit on a line of its own', (_, when, value, as) => {
  const label = labelOf(when, value);
  expect(label.lines).toEqual(as);
  expect(covered(label)).toEqual([0, 0]);
});

test('no line breaks within a number whose unit is part of its last word', () => {
  expect(labelOf('1991년', '1532만\u00a08000명').lines).not.toContain('8000명');
});
