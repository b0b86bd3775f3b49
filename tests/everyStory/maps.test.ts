/** Names on the maps of every story, in every language: off what they stand beside. */
import { describe, expect, test } from 'vitest';
import { lengthWithin, textBox } from '../../src/charts/labels';
import type { NameText } from '../../src/charts/routes/labels';
import { picture } from '../../src/charts/routes/picture';
import type { Corner, RoutesLayout } from '../../src/charts/routes/scale';
import { sidesOf } from '../../src/charts/routes/ways';
import { MOST_PHONES, PHONE } from '../../src/charts/textWidth';
import { loaded, translated } from './stories';

const maps = [...loaded, ...translated].flatMap(({ slug, story }) =>
  story.chapters
    .filter(({ chart }) => chart === (picture as unknown))
    .map(({ id, layout }) => ({
      name: `${slug} in ${story.locale.language}: ${id}`,
      layout: layout as RoutesLayout,
    })),
);

const away = (text: NameText, size: number, [cx, cy]: Corner): number => {
  const { x, y, width, height } = textBox(text, size);
  return Math.hypot(Math.max(x - cx, 0, cx - x - width), Math.max(y - cy, 0, cy - y - height));
};

describe.each(maps)('$name', ({ layout: { ways, labels, lens } }) => {
  const all = [...labels, ...(lens?.labels ?? [])];

  test('no name touches a dot, on any phone that shows it', () => {
    const dots = labels.flatMap(({ dot }) => (dot ? [{ at: dot, r: 3 }] : []));
    const stops = (lens?.stops ?? []).map((at) => ({ at, r: 4.25 }));
    for (const label of all)
      for (const { at, r } of [...dots, ...stops])
        expect(
          away(label, label.roomy ? MOST_PHONES : PHONE, at),
          label.lines.join(' '),
        ).toBeGreaterThan(r);
  });

  test('no name lies on a way of the globe, on most phones', () => {
    for (const label of labels)
      for (const side of ways.flatMap(({ line }) => sidesOf(line)))
        expect(lengthWithin(side, textBox(label, MOST_PHONES)), label.lines.join(' ')).toBe(0);
  });
});
