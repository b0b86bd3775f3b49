/**
 * Brings the served page to life: each picture by itself, when the reader comes near. What draws
 * the pictures is loaded then; until then the page needs little more than to know where it is.
 */
import { bringTables } from './page/client/bringTables';
import { go } from './page/client/go';
import { handOn, share } from './page/client/handOn';
import { provenance, rowLines } from './page/client/provenance';
import type { StepActions } from './page/client/steps';
import { isSupported } from './page/client/supported';
import { followChapters } from './page/client/wayfinding';
import { followAddress } from './scroll/address';
import { pin, unpin } from './scroll/pinning';
import { stillness } from './scroll/stillness';

/** What the build writes for each story: see plugins/storyModules.ts. */
interface Pictures {
  /** Makes a chapter's served picture a live one. */
  live: (chapter: HTMLElement, actions: StepActions) => void;
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

async function enliven(chapter: HTMLElement): Promise<void> {
  try {
    const { live } = await loadPictures();
    live(chapter, { go, share, unpin });
    // The reader may have stopped here before there was a step to name.
    if (chapter.querySelector('[aria-current]')) lookAgain();
  } catch (error) {
    // The chapter is as it was served, and the others come to life.
    unpin(chapter);
    reportError(error);
  }
}

const near = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting) continue;
      near.unobserve(target);
      void enliven(target as HTMLElement);
    }
  },
  { rootMargin: '50% 0px' },
);

const chapters = [...document.querySelectorAll<HTMLElement>('.chapter')];
followChapters(chapters);
if (isSupported()) {
  pin(chapters);
  for (const chapter of chapters) near.observe(chapter);
  document.documentElement.dataset.alive = '';
}

const lookAgain = followAddress();

const motion = document.querySelector<HTMLInputElement>('#still')!;
motion.addEventListener('change', () => stillness.choose(motion.checked));
// By then a browser has set again what was chosen before a reload.
addEventListener('load', () => (motion.checked = stillness.chosen));

const askAgain = provenance(document.getElementById('provenance')!, rowLines);

// The story is there; its tables come when nothing else is being waited for.
addEventListener('load', () => setTimeout(() => void bringTables().then(askAgain)));

handOn();
