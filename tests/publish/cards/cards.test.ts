import { expect, test } from 'vitest';
import { draw } from '../../../plugins/draw';
import { cards } from '../../../src/publish/cards/card';
import { cardSvg } from '../../../src/publish/cards/svg';
import { elements, parseHtml, textOf } from '../../html';
import { madeStory } from '../../stories/make';
import { strait } from '../../stories/strait';
import { pixels } from './pixels';

const made = strait();
const story = madeStory(made);
const all = cards(story);
const svgs = Object.fromEntries(all.map((card) => [card.id, cardSvg(card, story)]));
const pngs = await draw(svgs);

/** What a card draws, without its style. */
const drawnIn = (id: string) => parseHtml(svgs[id]!.replace(/<style>.*?<\/style>/s, ''));
/** Lines are broken without spaces. */
const bare = (text: string) => text.replaceAll(/\s/g, '');

test('there is a card for the story, and one a chapter', () => {
  expect(all.map(({ id }) => id)).toEqual(['story', ...story.chapters.map(({ id }) => id)]);
});

test.each(all.map((card) => [card.id, card] as const))(
  'the card %s says its number, what it is, its source and the story',
  (id, { value, text, source, name }) => {
    const said = bare(textOf(drawnIn(id)));
    for (const words of [value, text, source, name]) expect(said).toContain(bare(words));
  },
);

test.each(story.chapters.map((chapter) => [chapter.id, chapter] as const))(
  'the card %s shows the marks of its chapter at one of its steps',
  (id, { card, chart, layout, steps }) => {
    const view = steps.find((step) => step.id === card.step)!.view;
    const marks = new Set(chart.targets(layout, view).map((mark) => mark.id));
    const drawn = elements(drawnIn(id)).flatMap(({ attributes }) => attributes['data-id'] ?? []);
    expect(drawn.length).toBeGreaterThan(0);
    expect(drawn.filter((mark) => !marks.has(mark))).toEqual([]);
  },
);

test('colours are written into a card, those of the light page', () => {
  for (const svg of Object.values(svgs)) {
    expect(svg).not.toContain('var(');
    expect(svg).toContain('#faf8f4');
  }
});

test('what a card’s picture uses is in it', () => {
  for (const svg of Object.values(svgs)) {
    const ids = [...svg.matchAll(/ id="([\w-]+)"/g)].map(([, id]) => id);
    const used = [...svg.matchAll(/(?:href="#|url\(#)([\w-]+)/g)].map(([, id]) => id);
    expect(used.filter((id) => !ids.includes(id))).toEqual([]);
  }
});

test('a chapter whose card shows a step that it does not have is refused', () => {
  const [first, ...others] = story.chapters;
  const card = { ...first!.card, step: 'trade-1066' };
  expect(() => cards({ ...story, chapters: [{ ...first!, card }, ...others] })).toThrow(
    'trade: its card shows step "trade-1066", which it does not have',
  );
});

test.each(all.map(({ id }) => id))('the file %s.png is 1200 by 630 px and under 60 kB', (id) => {
  const png = pngs[id]!;
  const { width, height } = pixels(png);
  expect([width, height]).toEqual([1200, 630]);
  expect(png.length).toBeLessThan(60_000);
});

/** How many pixels of a card have ink on them, in a part of it. */
function inked(id: string, left: number, right: number): number {
  const { width, height, colourAt } = pixels(pngs[id]!);
  let count = 0;
  for (let y = 0; y < height; y++)
    for (let x = Math.round(width * left); x < width * right; x++)
      if (colourAt(x, y) !== colourAt(0, 0)) count++;
  return count;
}

test.each(all.map(({ id }) => id))('on %s words and picture are painted', (id) => {
  expect(inked(id, 0, 0.45), 'words').toBeGreaterThan(8_000);
  expect(inked(id, 0.47, 1), 'picture').toBeGreaterThan(8_000);
});

test.each(all.map(({ id }) => id))('on %s nothing reaches the margins', (id) => {
  expect(inked(id, 0, 0.045)).toBe(0);
  expect(inked(id, 0.955, 1)).toBe(0);
});

test('the trade’s squares are painted in the trade’s colour, the people’s in theirs', () => {
  const at = (id: string) => pixels(pngs[id]!).colourAt(660, 180);
  expect([at('trade'), at('people')]).toEqual([0xb4420f, 0x0b6a75]);
});

test('the same story makes the same bytes', async () => {
  const again = await draw({ story: svgs.story! });
  expect(again.story!.equals(pngs.story!)).toBe(true);
});

test('a changed value changes its card', () => {
  const facts = made.facts.map((fact) =>
    fact.id === 'trade-2014' && fact.kind === 'quantity' ? { ...fact, value: 80e6 } : fact,
  );
  const [, trade] = cards(madeStory({ ...made, facts }));
  expect(trade!.value).toBe('€80 million');
  expect(story.chapters[0]!.card.value).toBe('€36 million');
});
