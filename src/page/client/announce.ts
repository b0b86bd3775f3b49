/** Tells a screen reader of the step being read, once the reader rests: not of those that are scrolled past. */

/** How long nothing must have moved, in ms: longer than a pause between two turns of a wheel. */
const REST_MS = 600;
/** How long what was told stays to be read, in ms. */
const KEPT_MS = 5000;

let region: HTMLElement | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;
let waiting = '';

function tell(): void {
  region!.textContent = waiting;
  waiting = '';
  // Whoever reads on shall not come to it, at the end, as if it belonged there.
  timer = setTimeout(() => (region!.textContent = ''), KEPT_MS);
}

/** Something has moved: what waits, waits anew. */
export function moved(): void {
  if (!waiting) return;
  clearTimeout(timer);
  timer = setTimeout(tell, REST_MS);
}

/** Makes the place for what is told, once in a page: a region that comes with its words is not read out. */
export function startAnnouncing(): void {
  if (region) return;
  region = document.createElement('p');
  region.className = 'unseen';
  region.role = 'status';
  document.querySelector('main')!.append(region);
  addEventListener('scroll', moved, { passive: true });
}

/** Tells `place`, and the heading there, at the next rest, in place of what has not been told yet; nothing tells nothing. */
export function announce(place: string, heading?: Element | null): void {
  const said = [place, heading?.textContent].filter(Boolean).join(': ');
  waiting = said.replace(/\s+/g, ' ').trim();
  moved();
}
