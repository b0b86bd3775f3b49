/** Brings the served page to life: each picture by itself, when the reader comes near. */
import { hydrate, unmount } from 'svelte';
import { copyText } from './copyText';
import { go } from './go';
import { provenance, rowLines } from './provenance';
import { addressOf, followAddress } from './scroll/address';
import { follow } from './scroll/follow';
import { stillness } from './scroll/stillness';
import { islands } from './islands';
import { sortTable } from './sortTable';
import LiveChart from './story/LiveChart.svelte';

/** The step's link, put into the address too, where it can be copied by hand. */
async function share(stepId: string): Promise<boolean> {
  history.replaceState(history.state, '', addressOf(stepId));
  return copyText(location.href);
}

async function enliven(chapter: HTMLElement): Promise<void> {
  const target = chapter.querySelector<HTMLElement>('[data-island]')!;
  const served = target.innerHTML;
  const undo: (() => void)[] = [];
  /** Gives the chapter back its first layout, with the picture as it was served. */
  const failed = (error: unknown) => {
    for (const step of undo.splice(0)) step();
    target.innerHTML = served;
    reportError(error);
  };
  try {
    const { chart, model } = await islands[chapter.id]!();
    const props = { chart, model, go, share, failed };
    const picture = hydrate(LiveChart, { target, props });
    undo.push(() => void unmount(picture));
    undo.push(follow(chapter, (position, read) => picture.show(position, read)));
  } catch (error) {
    failed(error);
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
  { rootMargin: '100% 0px' },
);

for (const chapter of document.querySelectorAll('.chapter')) near.observe(chapter);

followAddress();

const motion = document.querySelector<HTMLInputElement>('#still')!;
document.documentElement.dataset.alive = '';
motion.addEventListener('change', () => stillness.choose(motion.checked));

provenance(document.getElementById('provenance')!, rowLines);
for (const table of document.querySelectorAll<HTMLTableElement>('table[data-sortable]'))
  sortTable(table);

/** Saves a chapter's picture; the code for it is loaded when a reader asks. */
async function save(button: HTMLElement): Promise<void> {
  const chapter = button.closest<HTMLElement>('.chapter')!;
  const { download } = await import('./export/download');
  await download(
    chapter.querySelector('figure')!,
    chapter.id,
    button.dataset.save as 'svg' | 'png',
  );
}

document.addEventListener('click', ({ target }) => {
  const button = target instanceof Element && target.closest<HTMLElement>('[data-save]');
  if (button) void save(button);
});
