/** Brings the served page to life: each picture by itself, when the reader comes near. */
import { hydrate } from 'svelte';
import { follow } from './scroll/follow';
import type { ChartModel } from './story/model';
import LiveChart from './story/LiveChart.svelte';

const models: Record<string, () => Promise<{ default: ChartModel }>> = {
  trade: () => import('virtual:model/trade'),
  people: () => import('virtual:model/people'),
};

const stillness = matchMedia('(prefers-reduced-motion: reduce)');

/** Steps are reached by scrolling, whoever asks: the picture follows from where the page is. */
function go(stepId: string): void {
  const behavior = stillness.matches ? 'instant' : 'smooth';
  document.getElementById(stepId)?.scrollIntoView({ behavior });
}

async function enliven(chapter: HTMLElement): Promise<void> {
  const target = chapter.querySelector<HTMLElement>('[data-island]')!;
  const { default: model } = await models[chapter.id]!();
  const chart = hydrate(LiveChart, { target, props: { model, go } });
  follow(chapter, (position) => chart.show(position));
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
