/** What the pictures of a page are painted with, as the browser computes it. */
import type { Page } from '@playwright/test';
import { contrast, lightOf } from '../look/colour';

interface Painted {
  what: string;
  colour: string;
  grounds: string[];
}

/** All texts and marks of the finished pictures, with the grounds they can stand on. */
export const painted = (page: Page) =>
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
      const ground = svg.querySelector('.land') ? sea : page;
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
    const hatch = document.querySelector('#hatch path');
    if (hatch) marks.push({ what: 'hatched', colour: style(hatch).stroke, grounds: page });
    probe.remove();
    return { texts, marks };
  });

export const tooFaint = (all: Painted[], least: number) => [
  ...new Set(
    all.flatMap(({ what, colour, grounds }) =>
      grounds
        .map((ground) => contrast(lightOf(colour), lightOf(ground)))
        .filter((ratio) => ratio < least)
        .map((ratio) => `${what}: ${ratio.toFixed(2)} (${colour})`),
    ),
  ),
];
