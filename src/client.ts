/**
 * Brings the served page to life: each picture by itself, when the reader comes near. What draws
 * the pictures is loaded then; until then the page needs little more than to know where it is.
 */
import type { Choices } from './embed/dialog/choices';
import { CHOICES } from './page/addresses';
import { bringTables } from './page/client/bringTables';
import { copyText } from './page/client/copyText';
import { go } from './page/client/go';
import { provenance, rowLines } from './page/client/provenance';
import type { StepActions } from './page/client/steps';
import { isSupported } from './page/client/supported';
import { followChapters } from './page/client/wayfinding';
import { addressOf, followAddress } from './scroll/address';
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

/** The step's link, put into the address too, where it can be copied by hand. */
async function share(stepId: string): Promise<boolean> {
  history.replaceState(history.state, '', addressOf(stepId));
  return copyText(location.href);
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

/** Saves a chapter's picture; the code for it is loaded when a reader asks. */
async function save(button: HTMLElement): Promise<void> {
  const chapter = button.closest<HTMLElement>('.chapter')!;
  const { download } = await import('./publish/picture/download');
  await download(
    chapter.querySelector('figure')!,
    chapter.id,
    button.dataset.save as 'svg' | 'png',
  );
}

/** Offers what a link leads to in the dialog for publishers, which is loaded when it is asked for. */
async function offer(link: HTMLAnchorElement): Promise<void> {
  try {
    const choices = fetch(CHOICES).then((response) => response.json() as Promise<Choices>);
    const [{ open }] = await Promise.all([import('./embed/dialog/open'), choices]);
    open(link, await choices);
  } catch {
    location.assign(link.href);
  }
}

/** Copies the story's own link, and says so. */
async function copyLink(): Promise<void> {
  const copied = document.querySelector<HTMLElement>('[data-copied]')!;
  const { yes, no } = copied.dataset;
  copied.textContent = ((await copyText(location.href.split('#')[0]!)) ? yes : no)!;
}

const copier = document.querySelector<HTMLButtonElement>('[data-copy-link]')!;
copier.hidden = false;
copier.addEventListener('click', () => void copyLink());

document.addEventListener('click', (event) => {
  const { target } = event;
  if (!(target instanceof Element)) return;
  const button = target.closest<HTMLElement>('[data-save]');
  if (button) void save(button);
  const link = target.closest<HTMLAnchorElement>('a.embed');
  // With a key held down a link is opened elsewhere.
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  void offer(link);
});
