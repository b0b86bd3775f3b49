/** Draws a change with the pointer: from one number to another, with a line between them. */
import type { Desk } from './desk.svelte';

/** So far in px a press is no drag. */
const SLOP = 6;

const SVG = 'http://www.w3.org/2000/svg';

interface Drag {
  key: string;
  x: number;
  y: number;
  line: SVGLineElement | null;
}

const keyAt = (target: EventTarget | null): string | undefined =>
  target instanceof Element
    ? target.closest<HTMLElement>('[data-keys]')?.dataset['keys']?.split(' ')[0]
    : undefined;

/** A line over the whole window. */
function lineFrom(x: number, y: number): SVGLineElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.classList.add('drawn');
  svg.setAttribute('aria-hidden', 'true');
  const line = document.createElementNS(SVG, 'line');
  line.setAttribute('x1', String(x));
  line.setAttribute('y1', String(y));
  svg.append(line);
  document.body.append(svg);
  return line;
}

function follow(drag: Drag, { clientX, clientY }: PointerEvent): void {
  const isFar = Math.hypot(clientX - drag.x, clientY - drag.y) > SLOP;
  if (!drag.line && isFar) drag.line = lineFrom(drag.x, drag.y);
  drag.line?.setAttribute('x2', String(clientX));
  drag.line?.setAttribute('y2', String(clientY));
}

/** A drag begins on a number, by mouse or pen: a finger scrolls. */
function begun(desk: Desk, event: PointerEvent): Drag | null {
  const key = keyAt(event.target);
  if (event.pointerType === 'touch' || event.button !== 0 || !key) return null;
  if (desk.byKey.get(key)?.kind !== 'quantity') return null;
  return { key, x: event.clientX, y: event.clientY, line: null };
}

/** Ends a drag; where that is on another number, a change is drawn between the two. */
function finish(desk: Desk, { key: from, line }: Drag, event: PointerEvent): void {
  line?.parentElement?.remove();
  const to = line && keyAt(document.elementFromPoint(event.clientX, event.clientY));
  if (!to || to === from) return;
  desk.at = from;
  desk.drawFrom(from);
  desk.look(to);
}

/** Lets changes be drawn between the numbers in an element. */
export function dragging(element: HTMLElement, desk: Desk): { destroy(): void } {
  let drag: Drag | null = null;
  const stop = new AbortController();
  const { signal } = stop;
  const end = () => {
    drag?.line?.parentElement?.remove();
    drag = null;
  };
  element.addEventListener('pointerdown', (event) => (drag = begun(desk, event)), { signal });
  addEventListener('pointermove', (event) => drag && follow(drag, event), { signal });
  addEventListener('pointercancel', end, { signal });
  addEventListener(
    'pointerup',
    (event) => {
      if (drag) finish(desk, drag, event);
      drag = null;
    },
    { signal },
  );
  addEventListener('keydown', ({ key }) => key === 'Escape' && end(), { signal });
  return { destroy: () => (end(), stop.abort()) };
}
