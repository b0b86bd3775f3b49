/** Whether each chapter of a page is right, or as it was served. */
import type { Page } from 'playwright-core';
import { activeStep, beingRead, position, type ScrollLayout } from '../../../src/scroll/position';

/** A chapter as it is now; texts without white space around them. */
interface Seen {
  id: string;
  live: boolean;
  pinned: boolean;
  /** Whether its picture stays in the window. */
  sticky: boolean;
  /** Whether a reader's guess is in it, which no step's own picture has. */
  guessed: boolean;
  /** Its markup now and as it was served, but for what the page itself changes everywhere. */
  now: string;
  served: string;
  reading: ScrollLayout;
  /** Ids of its steps, the one that is marked as being read, and that of which the picture is. */
  steps: string[];
  current: string | null;
  settled: string | null;
  /** What the live picture says, and what each step's own says. */
  says: string[];
  ofSteps: string[][];
  /** Texts and pictures that are not to be seen, though nothing is pinned. */
  unseen: string[];
}

interface Kept {
  served: Record<string, string>;
  see: () => Seen[];
  problems: () => string[];
}

declare global {
  interface Window {
    kept: Kept;
  }
}

/** Is sent to the page and runs there before its own scripts, after the probe. */
export function keepServed(): void {
  /** A copy without what others have put in. */
  function bare(element: Element): HTMLElement {
    const copy = element.cloneNode(true) as HTMLElement;
    for (const foreign of copy.querySelectorAll('[data-inserted]')) foreign.remove();
    for (const wrapper of copy.querySelectorAll('[data-wraps]'))
      wrapper.replaceWith(...wrapper.childNodes);
    for (const one of [copy, ...copy.querySelectorAll('*')])
      for (const { name } of [...one.attributes])
        if (/^data-(darkreader|gramm|seen-by)/.test(name)) one.removeAttribute(name);
    copy.normalize();
    return copy;
  }
  const text = (element: Element | null | undefined) =>
    (element ? bare(element).textContent : '').replace(/\s+/g, ' ').trim();
  function markup(chapter: Element): string {
    const copy = bare(chapter);
    // Tables come to the whole page, and what leads to them then leads there.
    copy.querySelector('.panel')?.replaceChildren();
    // What is asked of a number is a matter of the page; a press leaves headings that can be focused.
    for (const number of copy.querySelectorAll('a.num')) number.removeAttribute('aria-describedby');
    for (const heading of copy.querySelectorAll('h2, h3')) heading.removeAttribute('tabindex');
    for (const details of copy.querySelectorAll('details')) details.removeAttribute('open');
    return copy.outerHTML
      .replace(/href="[^"#]*#/g, 'href="#')
      .replace(/ class=""| ?--darkreader[^;]*;/g, '');
  }
  const titles = (place: Element | null) => [
    text(place?.querySelector('.name')),
    text(place?.querySelector('.unit')),
  ];
  const first: Record<string, string[]> = {};
  const served: Record<string, string> = {};
  document.addEventListener('readystatechange', () => {
    if (document.readyState !== 'interactive') return;
    for (const chapter of document.querySelectorAll('.chapter')) {
      served[chapter.id] = markup(chapter);
      const alt = text(document.getElementById(`${chapter.id}-alt`));
      first[chapter.id] = [alt, ...titles(chapter.querySelector('figcaption'))];
    }
  });

  function seeChapter(chapter: HTMLElement): Seen {
    const { live, picture, settled, alt, stepper } = window.probe.sample().chapters[chapter.id]!;
    const steps = [...chapter.querySelectorAll<HTMLElement>('.step')];
    const { top, height: length } = chapter.getBoundingClientRect();
    const figure = chapter.querySelector('figure')!;
    const { position, scrollMarginTop } = getComputedStyle(figure);
    const finished = window.probe.finished();
    const parts = chapter.querySelectorAll('.card, .plot > svg, .still, .foot summary');
    return {
      id: chapter.id,
      ...{ live, settled: picture === '' ? settled : null },
      pinned: 'pinned' in chapter.dataset,
      sticky: position === 'sticky',
      guessed: chapter.querySelector('[data-moved]') !== null,
      now: markup(chapter),
      served: served[chapter.id]!,
      reading: {
        tops: steps.map((step) => step.getBoundingClientRect().top - top),
        ...{ length, scrolled: -top, height: innerHeight },
        landing: parseFloat(scrollMarginTop),
      },
      steps: steps.map(({ id }) => id),
      current: chapter.querySelector('[aria-current=step]')?.id ?? null,
      says: [alt, ...titles(figure.querySelector('figcaption')), stepper],
      ofSteps: steps.map((step, index) => [
        ...(index === 0
          ? first[chapter.id]!
          : [finished[step.id]!.alt, ...titles(step.querySelector('.caption'))]),
        `${index + 1} of ${steps.length}`,
      ]),
      unseen: [...parts]
        .filter(
          (part) => !part.checkVisibility({ visibilityProperty: true, opacityProperty: true }),
        )
        .map((part) => `${part.localName}.${part.classList.value} ${text(part).slice(0, 40)}`),
    };
  }

  window.kept = {
    served,
    see: () => [...document.querySelectorAll<HTMLElement>('.chapter')].map(seeChapter),
    problems() {
      const problems: string[] = [];
      const popover = document.getElementById('provenance')!;
      const asked = document.querySelectorAll('[aria-describedby=provenance]').length;
      if (popover.checkVisibility() !== asked > 0)
        problems.push(`the note of a number is ${asked ? 'hidden' : 'left'}: ${text(popover)}`);
      const marked = document.querySelectorAll('.chapters [aria-current]').length;
      if (marked > 1) problems.push(`${marked} chapters are marked as being read`);
      if (document.querySelector('dialog[open]')) problems.push('a dialog is left open');
      return problems;
    },
  };
}

/** What is wrong with a chapter that is live; nothing is said of a picture on its way. */
function* wrongLive(seen: Seen): Generator<string> {
  const at = seen.sticky ? position(seen.reading) : { index: 0, progress: 1 };
  const active = activeStep(position(seen.reading));
  const shown = activeStep(at);
  const current = beingRead(seen.reading) ? seen.steps[active]! : null;
  if (!seen.pinned) yield 'live, but not laid out for it';
  if (seen.current !== current) yield `marks ${seen.current}, the reader is at ${current}`;
  if (seen.guessed) return;
  if (at.progress === 1 && seen.settled !== seen.steps[shown])
    yield `shows ${seen.settled}, the reader is at ${seen.steps[shown]}`;
  if (String(seen.says) !== String(seen.ofSteps[shown]))
    yield `says ${seen.says.join(' | ')} at ${seen.steps[shown]}`;
}

/** Where two texts begin to differ. */
function difference(now: string, served: string): string {
  let at = 0;
  while (at < now.length && now[at] === served[at]) at += 1;
  const cut = (text: string) => text.slice(Math.max(0, at - 60), at + 120);
  return `${cut(now)}\n    and was\n    ${cut(served)}`;
}

function* wrong(seen: Seen): Generator<string> {
  if (seen.live) return yield* wrongLive(seen);
  if (seen.pinned) yield 'pinned, and not live';
  else if (seen.now !== seen.served)
    yield `given back, but not as served: ${difference(seen.now, seen.served)}`;
  else if (seen.unseen.length > 0) yield `given back, but unseen: ${seen.unseen.join(', ')}`;
}

/** What is neither right nor as served, of the chapters that the reader has come to. */
export async function chapterProblems(page: Page, met: readonly string[]): Promise<string[]> {
  const all = await page.evaluate(() => window.kept.see());
  const others = await page.evaluate(() => window.kept.problems());
  return [
    ...others,
    ...all.flatMap((seen) =>
      met.includes(seen.id) ? [...wrong(seen)].map((what) => `${seen.id}: ${what}`) : [],
    ),
  ];
}
