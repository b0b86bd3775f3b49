/** Steps and hovering in about a kilobyte: classes are switched, one tooltip is moved. */
import { watchSteps } from '../active.ts';

function hover(plot: HTMLElement): void {
  const dots = [...plot.querySelectorAll('circle')].map((dot) => ({
    x: dot.cx.baseVal.value,
    y: dot.cy.baseVal.value,
    text: dot.textContent,
  }));
  const tooltip = Object.assign(document.createElement('div'), {
    className: 'tooltip',
    hidden: true,
  });
  plot.append(tooltip);
  let box: DOMRect;
  let shown = -1;
  plot.onpointerenter = () => (box = plot.getBoundingClientRect());
  plot.onpointerleave = () => {
    shown = -1;
    tooltip.hidden = true;
  };
  plot.onpointermove = ({ clientX }) => {
    if (!plot.querySelector('.active circle')) return;
    const unit = box.width / 400;
    const x = (clientX - box.left) / unit;
    const away = dots.map((dot) => Math.abs(dot.x - x));
    const index = away.indexOf(Math.min(...away));
    if (index === shown) return;
    shown = index;
    const dot = dots[index]!;
    tooltip.textContent = dot.text;
    tooltip.style.transform = `translate(${dot.x * unit}px, ${dot.y * unit}px)`;
    tooltip.hidden = false;
  };
}

for (const chapter of document.querySelectorAll('.chapter')) {
  chapter.classList.add('pinned');
  const pictures = chapter.querySelectorAll<SVGElement>('[data-of]');
  pictures[0]!.classList.add('active');
  watchSteps(chapter.querySelectorAll('.step'), ({ id }) =>
    pictures.forEach((picture) => picture.classList.toggle('active', picture.dataset.of === id)),
  );
  chapter.querySelectorAll<HTMLElement>('.plot').forEach(hover);
}
