/** Steps and hovering in about a kilobyte: classes are switched, one tooltip is moved. */
import { watchSteps } from '../active.ts';

interface Mark {
  x: number;
  y: number;
  text: string | null;
}

/** What answers in a picture, with its words. */
const answersOf = (picture: Element | null): Mark[] =>
  Array.from(picture?.querySelectorAll<SVGElement>('[data-at]') ?? [], (mark) => {
    const [x = 0, y = 0] = mark.dataset.at!.split(' ').map(Number);
    return { x, y, text: mark.textContent };
  });

function hover(plot: HTMLElement): void {
  const tooltip = Object.assign(document.createElement('div'), {
    className: 'tooltip',
    hidden: true,
  });
  plot.append(tooltip);
  let box: DOMRect;
  let marks: Mark[] = [];
  let shown = -1;
  let picture: Element | null = null;
  const hide = () => {
    shown = -1;
    tooltip.hidden = true;
  };
  plot.onpointerenter = () => (box = plot.getBoundingClientRect());
  plot.onpointerleave = hide;
  plot.onpointermove = ({ clientX }) => {
    const active = plot.querySelector('.active');
    if (active !== picture) [picture, marks] = [active, answersOf(active)];
    if (marks.length === 0) return hide();
    const unit = box.width / 400;
    const x = (clientX - box.left) / unit;
    const away = marks.map((mark) => Math.abs(mark.x - x));
    const index = away.indexOf(Math.min(...away));
    if (index === shown) return;
    shown = index;
    const mark = marks[index]!;
    tooltip.textContent = mark.text;
    tooltip.style.transform = `translate(${mark.x * unit}px, ${mark.y * unit}px)`;
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
