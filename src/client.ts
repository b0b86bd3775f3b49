/** Brings the served page to life: each picture by itself, when the reader comes near. */
import { hydrate } from 'svelte';
import { provenance, rowLines } from './provenance';
import { follow } from './scroll/follow';
import { islands } from './islands';
import { sortTable } from './sortTable';
import LiveChart from './story/LiveChart.svelte';

const stillness = matchMedia('(prefers-reduced-motion: reduce)');

/** Steps are reached by scrolling, whoever asks: the picture follows from where the page is. */
function go(stepId: string): void {
  const behavior = stillness.matches ? 'instant' : 'smooth';
  document.getElementById(stepId)?.scrollIntoView({ behavior });
}

async function enliven(chapter: HTMLElement): Promise<void> {
  const target = chapter.querySelector<HTMLElement>('[data-island]')!;
  const { chart, model } = await islands[chapter.id]!();
  const picture = hydrate(LiveChart, { target, props: { chart, model, go } });
  follow(chapter, (position) => picture.show(position));
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
