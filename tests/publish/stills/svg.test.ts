import { Resvg } from '@resvg/resvg-js';
import { expect, test } from 'vitest';
import { drawStills } from '../../../plugins/draw';
import { pathsOf } from '../../../src/publish/stills/files';
import { stillsOf } from '../../../src/publish/stills/svg';
import { named, parseHtml, textOf } from '../../html';
import { madeStory, reworded } from '../../stories/make';
import { strait } from '../../stories/strait';
import { pixels, type Pixels } from '../cards/pixels';
import { drawings, drawn, home, made, stills, story } from './made';

const files = await drawn();
const steps = story.chapters.flatMap((chapter) => chapter.steps.map(({ id }) => id));
const svgs = Object.entries(files).map(([path, { svg }]) => [path, svg] as const);

test('each step has its four files, which are drawn', () => {
  expect(stills.stills.map(({ step }) => step)).toEqual(steps);
  const paths = stills.stills.flatMap(pathsOf);
  expect(new Set(paths).size).toBe(steps.length * 4);
  for (const path of paths) {
    expect(path).toMatch(/^assets\/stills\/[\w-]+-(light|dark)-[0-9a-f]{8}\.(svg|png)$/);
    expect(files).toHaveProperty([path.replace(/png$/, 'svg')]);
  }
});

test.each(svgs)('%s stands by itself: it says what it is, and needs nothing', (path, svg) => {
  const [root] = named(parseHtml(svg), 'svg');
  const { still } = made.find((one) => path in one.drawings)!;
  expect(root!.attributes).toMatchObject({
    role: 'img',
    width: String(still.width),
    height: String(still.height),
    viewBox: `0 0 ${still.width} ${still.height}`,
  });
  expect(textOf(named(root!, 'title')[0]!)).toBe(still.title);
  expect(textOf(named(root!, 'desc')[0]!)).toBe(still.alt);
  // Texts are outlines; what is referred to is within.
  for (const name of ['text', 'style', 'image', 'script', 'foreignObject'])
    expect(named(root!, name), name).toEqual([]);
  const used = [...svg.matchAll(/(?:href="|url\()([^")]*)/g)].map(([, target]) => target!);
  for (const target of used) expect(svg).toContain(` id="${target.replace(/^#/, '')}"`);
  expect(svg.match(/https?:[^"]*/g)).toEqual(['http://www.w3.org/2000/svg']);
});

/** The share of pixels that differ much. */
function difference(one: Pixels, other: Pixels): number {
  let count = 0;
  for (let y = 0; y < one.height; y++)
    for (let x = 0; x < one.width; x++) {
      const [a, b] = [one.colourAt(x, y), other.colourAt(x, y)];
      if ([16, 8, 0].some((bits) => Math.abs(((a >> bits) & 255) - ((b >> bits) & 255)) > 64))
        count++;
    }
  return count / (one.width * one.height);
}

test.each(['squares', 'rebase', 'growth', 'routes', 'share', 'timeline'])(
  'without any face the SVG of %s looks as its PNG',
  async (kind) => {
    const chapter = story.chapters.find((one) => one.kind === kind)!;
    const still = stills.stills.find(({ step }) => step === chapter.steps.at(-1)!.id)!;
    const { svg, png } = files[still.files.dark.svg]!;
    const again = await drawStills({ again: svg });
    expect(new Resvg(svg, { font: { loadSystemFonts: false } }).width).toBe(still.width);
    expect(difference(pixels(again.again!.png), pixels(png))).toBeLessThan(0.001);
  },
);

test.each(Object.entries(files))(
  'the PNG of %s is twice as large as it is shown, and clear of its margins',
  (path, { png }) => {
    const picture = pixels(png);
    const { still } = made.find((one) => path in one.drawings)!;
    expect([picture.width, picture.height]).toEqual([still.width * 2, still.height * 2]);
    expect(png.length).toBeLessThan(120_000);
    const paper = path.includes('-dark-') ? 0x14161a : 0xfaf8f4;
    const margin = 30;
    for (let y = 0; y < picture.height; y++)
      for (const x of [0, margin, picture.width - margin, picture.width - 1])
        expect(picture.colourAt(x, y)).toBe(paper);
  },
);

test('the same story has the same names and bytes', async () => {
  const again = stillsOf(madeStory(strait()), home);
  expect(again).toEqual(made);
  const [first] = Object.entries(drawings);
  const drawnAgain = await drawStills(Object.fromEntries([first!]));
  expect(drawnAgain[first![0]]).toEqual(files[first![0]]);
});

const namesOf = (all: ReturnType<typeof stillsOf>) => all.flatMap(({ still }) => pathsOf(still));

test('other words in a picture, or another way to draw it, are another name; nothing else is', () => {
  const title = story.chapters[0]!.figure.title;
  const changed = reworded(strait(), `title: ${title}`, 'title: Trade across the strait, renamed');
  const [before, after] = [namesOf(made), namesOf(stillsOf(madeStory(changed), home))];
  const own = story.chapters[0]!.steps.filter((step) => step.title === title).length * 4;
  expect(after.slice(0, own).filter((name) => before.includes(name))).toEqual([]);
  expect(after.slice(own)).toEqual(before.slice(own));
  const others = namesOf(stillsOf(story, { ...home, drawnBy: 'another' }));
  expect(others.filter((name) => before.includes(name))).toEqual([]);
});

test('it says its title, its source, the story and its address', () => {
  const [{ still }] = made as [(typeof made)[number]];
  const said = textOf(parseHtml(drawings[still.files.light.svg]!)).replace(/\s/g, '');
  for (const words of [still.title, still.source, 'story.example/some/path'])
    expect(said).toContain(words.replace(/\s/g, ''));
});
