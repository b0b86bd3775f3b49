/** Contrast as the browser computes the styles: text at least 4.5 to 1, marks at least 3 to 1. */
import type { Page } from '@playwright/test';
import { contrast, lightOf } from '../look/colour';
import { expect, test } from './test';

interface Painted {
  what: string;
  colour: string;
  grounds: string[];
}

/** All texts and marks of the finished pictures, with the grounds they can stand on. */
const painted = (page: Page) =>
  page.evaluate(() => {
    const style = (element: Element) => getComputedStyle(element);
    const probe = document.body.appendChild(document.createElement('i'));
    const named = (name: string) => {
      probe.style.color = `var(--${name})`;
      return style(probe).color;
    };
    const page = [named('paper')];
    const sea = [named('paper'), named('panel')];
    const inks = '.article, .context, .hypothesis, .first, .reach, .end, .span, .route path, .land';
    const texts: Painted[] = [];
    const marks: Painted[] = [];
    const series = (element: Element) => {
      probe.style.color = style(element).getPropertyValue('--series');
      return style(probe).color;
    };
    for (const svg of document.querySelectorAll(
      '.opening .picture svg, .plot > svg, .still > svg',
    )) {
      const ground = svg.closest('#routes') ? sea : page;
      for (const text of svg.querySelectorAll('text, tspan')) {
        const own = [...text.childNodes].some(
          (node) => node.nodeType === Node.TEXT_NODE && node.textContent!.trim(),
        );
        if (!own) continue;
        const grounds = text.closest('.inside') ? [series(text)] : ground;
        texts.push({ what: text.textContent!.trim(), colour: style(text).fill, grounds });
      }
      for (const mark of svg.querySelectorAll(inks)) {
        if (mark.closest('text')) continue;
        const { fill, stroke } = style(mark);
        const colours = [fill, stroke].filter(
          (colour) => colour.startsWith('rgb(') || colour.startsWith('color('),
        );
        // Of hollow marks, whose inside is the ground, and of lines the stroke is seen.
        const colour = mark.matches('.context, .land, .hypothesis, .reach, .end, .span')
          ? stroke
          : colours[0]!;
        marks.push({ what: mark.outerHTML.slice(0, 80), colour, grounds: ground });
      }
    }
    const hatch = style(document.querySelector('#hatch path')!).stroke;
    marks.push({ what: 'hatched', colour: hatch, grounds: page });
    probe.remove();
    return { texts, marks };
  });

const tooFaint = (all: Painted[], least: number) => [
  ...new Set(
    all.flatMap(({ what, colour, grounds }) =>
      grounds
        .map((ground) => contrast(lightOf(colour), lightOf(ground)))
        .filter((ratio) => ratio < least)
        .map((ratio) => `${what}: ${ratio.toFixed(2)} (${colour})`),
    ),
  ),
];

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });

    test('every label and every mark of the pictures stands out', async ({ page, story }) => {
      await story.open();
      const { texts, marks } = await painted(page);
      expect(texts.length).toBeGreaterThan(100);
      expect(marks.length).toBeGreaterThan(100);
      expect.soft(tooFaint(texts, 4.5), 'labels').toEqual([]);
      expect.soft(tooFaint(marks, 3), 'marks').toEqual([]);
    });
  });
}

/** Elements that can have the focus, one of each kind. */
const kinds = ['.skip', '.num', '.marks button', '.stepper button', 'summary', 'select', '#still'];

for (const [name, options] of [
  ['light', { colorScheme: 'light' }],
  ['dark', { colorScheme: 'dark' }],
  ['forced colours', { forcedColors: 'active' }],
] as const) {
  test(`the focus is seen in ${name}`, async ({ page, story }) => {
    await page.emulateMedia(options);
    await story.open();
    await story.land('base-choice');
    for (const kind of kinds) {
      const element = page.locator(kind).first();
      await element.focus();
      const { line, width, ground } = await element.evaluate((it) => ({
        line: getComputedStyle(it).outlineColor,
        width: getComputedStyle(it).outlineWidth,
        ground: getComputedStyle(document.body).backgroundColor,
      }));
      expect(parseFloat(width), kind).toBeGreaterThanOrEqual(2);
      expect(contrast(lightOf(line), lightOf(ground)), kind).toBeGreaterThanOrEqual(3);
    }
  });
}
