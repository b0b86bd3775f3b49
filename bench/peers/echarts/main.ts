/** The words are in the page; the charts are drawn in it, and animated by the library. */
import content from 'virtual:content';
import { watchSteps } from '../active.ts';
import { drawn } from './chart.ts';

for (const chapter of content.chapters) {
  const section = document.getElementById(chapter.id)!;
  section.classList.add('pinned');
  const show = drawn(section.querySelector<HTMLElement>('.plot')!, chapter);
  watchSteps(section.querySelectorAll('.step'), ({ id }) =>
    show(chapter.steps.find((step) => step.id === id)!.shows),
  );
}
