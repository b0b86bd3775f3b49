/** What a reader who enlarges may lose: seen in the page as it is laid out, every step at once. */
import type { Page } from '@playwright/test';
import type { Story } from './story';
import { expect } from './expect';
import { labelFaults } from './labels';

/** WCAG 1.4.12, as its bookmarklets set it. */
const spacing = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important } p { margin-bottom: 2em !important }`;
/** No media query sees them. */
const root = (percent: number) => `html { font-size: ${percent}% !important }`;
const adjusted = (percent: number) =>
  `html { -webkit-text-size-adjust: ${percent}% !important; text-size-adjust: ${percent}% !important }`;

/** Windows, with what a reader's own style says. */
const enlarged: readonly (readonly [width: number, height: number, style: string])[] = [
  ...[root(150), root(200), adjusted(200), spacing].map((style) => [320, 568, style] as const),
  ...[root(130), root(150), root(200), adjusted(150)].map((style) => [360, 740, style] as const),
  ...[root(200), adjusted(130), adjusted(200)].map((style) => [430, 932, style] as const),
  [768, 1024, spacing],
  [1440, 900, spacing],
  [1280, 680, root(150)],
  // Zoomed: windows of 1280 by 800, 1366 by 768 and 1920 by 1080 px, less what a browser's bars take.
  [640, 340, ''],
  [320, 170, ''],
  [683, 312, ''],
  [341, 156, ''],
  [960, 470, ''],
  [768, 376, ''],
  [480, 235, ''],
];

/** Fails where anything of an open story is lost in one of them; a browser for phones has all of them. */
export async function expectNothingLost(page: Page, story: Story): Promise<void> {
  await story.enlivenAll(
    await page.locator('.step:first-child').evaluateAll((all) => all.map(({ id }) => id)),
  );
  await story.tables();
  const style = await page.addStyleTag({ content: ' ' });
  for (const [width, height, content] of enlarged) {
    await page.setViewportSize({ width, height });
    await style.evaluate((element, css) => (element.textContent = css), content);
    await story.rest();
    const where = `${width} x ${height} px, ${content}`;
    expect.soft(await page.evaluate(lostParts), where).toEqual([]);
    // What grows with the page's text: the words in pictures too.
    if (content.includes('font-size')) await expectLabelsApart(page, where);
  }
}

async function expectLabelsApart(page: Page, where: string): Promise<void> {
  for (const picture of await page.locator('.picture svg, .plot > svg, .still > svg').all())
    if (await picture.isVisible())
      expect.soft(await picture.evaluate(labelFaults, 'window' as const), where).toEqual([]);
}

/**
 * Runs in the page, where it stands at its top and all pictures answer: parts that lie over each other, leave the
 * window or are cut off, and pictures and controls that are too small to be read.
 */
export function lostParts(): string[] {
  /** Height of a picture, in px, and what a select shows of longer words. */
  const [leastPicture, leastWord, arrow] = [160, 60, 16];
  const lost: string[] = [];
  const pen = document.createElement('canvas').getContext('2d')!;
  const wide = document.documentElement.clientWidth;
  const isSeen = (element: Element) =>
    element.checkVisibility({ visibilityProperty: true }) && !element.closest('.unseen, .panel');
  const nameOf = (element: Element) =>
    `${element.closest('[id]')?.id ?? ''} ${element.getAttribute('class') ?? element.localName}`;
  const wordsOf = (element: Element) => {
    const words = document.createRange();
    words.selectNodeContents(element);
    return words.getBoundingClientRect();
  };

  /** How far two boxes are over each other, across and down. */
  const shared = (a: DOMRect, b: DOMRect) => ({
    across: Math.min(a.right, b.right) - Math.max(a.left, b.left),
    down: Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top),
  });

  function overlaps(chapter: Element): void {
    const words = 'h2, h3, .card p, .titled, .source, output > *';
    const boxes = '.plot, .still, .instrument label, .stepper, summary, .foot > a, .foot > button';
    const parts = [...chapter.querySelectorAll(`${words}, ${boxes}`)]
      .filter(isSeen)
      .map((element) => ({
        element,
        box: element.matches(words) ? wordsOf(element) : element.getBoundingClientRect(),
      }));
    parts.forEach(({ element, box }, i) => {
      for (const other of parts.slice(i + 1)) {
        if (element.contains(other.element)) continue;
        const { across, down } = shared(box, other.box);
        if (across > 1 && down > 1)
          lost.push(`${nameOf(element)} over ${nameOf(other.element)}: ${across} x ${down} px`);
      }
      if (box.left < -1 || box.right > wide + 1) lost.push(`${nameOf(element)} leaves the window`);
    });
  }

  function small(chapter: Element): void {
    for (const picture of [...chapter.querySelectorAll('.plot, .still')].filter(isSeen)) {
      const { width, height } = picture.getBoundingClientRect();
      if (Math.min(width, height) < leastPicture - 0.5)
        lost.push(`${nameOf(picture)} is ${width} x ${height} px`);
    }
    for (const select of [...chapter.querySelectorAll<HTMLSelectElement>('select')].filter(
      isSeen,
    )) {
      const { font, paddingLeft, paddingRight } = getComputedStyle(select);
      const room = select.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight) - arrow;
      pen.font = font;
      const words = pen.measureText(select.selectedOptions[0]!.text).width;
      if (room < Math.min(words, leastWord))
        lost.push(`${nameOf(select)} shows ${room} of ${words} px`);
    }
  }

  function cut(): void {
    for (const element of document.querySelectorAll<HTMLElement>('main *, footer *')) {
      if (element.closest('svg') || !isSeen(element)) continue;
      const { overflowX, overflowY } = getComputedStyle(element);
      if (
        (overflowY !== 'visible' && element.scrollHeight > element.clientHeight + 1) ||
        (overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1)
      )
        lost.push(`${nameOf(element)} is cut`);
    }
  }

  for (const chapter of document.querySelectorAll('.chapter')) {
    overlaps(chapter);
    small(chapter);
    const own = chapter.hasAttribute('data-pinned')
      ? 0
      : chapter.querySelectorAll('.step').length - 1;
    const pinned = getComputedStyle(chapter.querySelector('figure')!).position === 'sticky';
    const seen = [...chapter.querySelectorAll('.still')].filter(isSeen).length;
    if (!pinned && seen < own) lost.push(`${chapter.id}: ${seen} of ${own} pictures`);
  }
  cut();
  const over = document.documentElement.scrollWidth - wide;
  if (over > 0) lost.push(`the page is ${over} px too wide`);
  return lost;
}
