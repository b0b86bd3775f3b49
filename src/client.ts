/**
 * Brings the served page to life: each picture by itself, when the reader comes near. What draws the
 * pictures is loaded then; until then the page needs little more than to know where it is.
 */
import { provenance, rowLines } from './provenance';
import { islands } from './islands';
import { bringTables } from './tables';

const stillness = matchMedia('(prefers-reduced-motion: reduce)');

/** Steps are reached by scrolling, whoever asks: the picture follows from where the page is. */
function go(stepId: string): void {
  const behavior = stillness.matches ? 'instant' : 'smooth';
  document.getElementById(stepId)?.scrollIntoView({ behavior });
}

async function enliven(chapter: HTMLElement): Promise<void> {
  const [{ live }, island] = await Promise.all([import('./live'), islands[chapter.id]!()]);
  live(chapter, island, go);
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

for (const chapter of document.querySelectorAll('.chapter')) near.observe(chapter);

provenance(document.getElementById('provenance')!, rowLines);

// The story is there; its tables come when nothing else is being waited for.
addEventListener('load', () => setTimeout(() => void bringTables()));

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
