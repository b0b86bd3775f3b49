/**
 * Brings the served page to life: each picture by itself, when the reader comes near. What draws
 * the pictures is loaded then; until then the page needs little more than to know where it is.
 */
import { Alive, begin, drop } from './interaction/alive';
import { bringTables } from './page/client/bringTables';
import { describe } from './page/client/described';
import { go } from './page/client/go';
import { handOn, share } from './embed/handOn';
import { provenance, rowLines } from './page/client/provenance';
import type { StepActions } from './page/client/steps';
import { isSupported } from './page/client/supported';
import { followChapters } from './page/client/wayfinding';
import { followAddress } from './scroll/address';
import { inPlace, pin, release } from './scroll/pinning';
import { stillness } from './scroll/stillness';

/** What the build writes for each story: see plugins/storyModules.ts. */
interface Pictures {
  /** Makes a chapter's served picture a live one. */
  live: (chapter: HTMLElement, actions: StepActions, alive: Alive) => void;
}

/** The page names the scripts: what stories share, and last the story's own. All are asked for at once. */
async function loadPictures(): Promise<Pictures> {
  const { pictures } = document.querySelector<HTMLElement>('script[data-pictures]')!.dataset;
  const scripts = pictures!.split(' ').map((address) => new URL(address, document.baseURI).href);
  const modules = await Promise.all(
    scripts.map((address) => import(/* @vite-ignore */ address) as Promise<Pictures>),
  );
  return modules.at(-1)!;
}

let lookAgain = () => {};
let note: (address: URL) => void = () => {};

/** Brings a chapter's picture to life; `alive` gives it back, whatever fails. */
function enliven(chapter: HTMLElement, alive: Alive): void {
  const start = alive.guard(({ live }: Pictures) => {
    live(chapter, { go, share, chosen: note }, alive);
    // The reader may have stopped here before there was a step to name.
    if (chapter.querySelector('[aria-current]')) lookAgain();
  });
  void loadPictures().then(start, (error: unknown) => alive.fail(error));
}

const chapters = [...document.querySelectorAll<HTMLElement>('.chapter')];

/** Has each chapter begin as soon as it is to be seen, and before that once the reader moves. */
function whenNear(waiting: Map<Element, () => void>, pictures: Alive): void {
  const come = pictures.guard((entries: IntersectionObserverEntry[]) => {
    for (const { isIntersecting, target } of entries) {
      const start = isIntersecting && waiting.get(target);
      if (!start) continue;
      near.unobserve(target);
      waiting.delete(target);
      start();
    }
  });
  let near: IntersectionObserver;
  const watch = (rootMargin: string) => {
    near = new IntersectionObserver(come, { rootMargin });
    for (const chapter of waiting.keys()) near.observe(chapter);
  };
  // Whoever has not moved has loaded nothing for what is not to be seen.
  const ahead = pictures.guard(() => {
    near.disconnect();
    watch('50% 0px');
  });
  watch('0px');
  addEventListener('scroll', ahead, { once: true, passive: true });
  if (scrollY > 0) ahead();
}

/** Lays all chapters out for pictures that stay, and has each come alive when the reader is near. */
function startPictures(pictures: Alive): void {
  const waiting = new Map<Element, () => void>();
  const described: (() => void)[] = [];
  for (const chapter of chapters) {
    const alive = new Alive(pictures);
    for (const name of ['data-pinned', 'data-stacked'])
      alive.ends(() => inPlace(() => drop(chapter, name)));
    alive.ends(() => release(chapter));
    described.push(() => describe(chapter, alive));
    waiting.set(
      chapter,
      alive.guard(() => enliven(chapter, alive)),
    );
  }
  pin(chapters, pictures);
  for (const tell of described) tell();
  whenNear(waiting, pictures);
}

/** The switch for readers who want no motion, as long as anything moves. */
function startSwitch(alive: Alive): void {
  const motion = document.querySelector<HTMLInputElement>('#still')!;
  const { dataset } = document.documentElement;
  motion.addEventListener(
    'change',
    alive.guard(() => stillness.choose(motion.checked)),
  );
  // By then a browser has set again what was chosen before a reload.
  addEventListener(
    'load',
    alive.guard(() => (motion.checked = stillness.chosen)),
  );
  alive.drops(document.documentElement, 'data-alive');
  dataset.alive = '';
}

/** The last rule of the sheet for what is seen later gives it: with it, all of that has come. */
const STYLED = '--whole';
if (isSupported(STYLED))
  begin((pictures) => {
    startPictures(pictures);
    startSwitch(pictures);
  });
begin((alive) => followChapters(chapters, alive));
begin(({ guard }) => {
  note = guard((address) => history.replaceState(history.state, '', address));
});
begin(({ guard }) => (lookAgain = followAddress(guard)));

let askAgain = () => {};
begin((alive) => {
  askAgain = provenance(document.getElementById('provenance')!, rowLines, alive);
});

// The story is there; its tables come when nothing else is being waited for.
addEventListener('load', () => setTimeout(() => void bringTables().then(() => askAgain())));

begin(handOn);
