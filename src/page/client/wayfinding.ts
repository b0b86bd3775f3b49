/** Marks the chapter that is being read in the line of chapters at the top. */
import type { Alive } from '../../interaction/alive';

/** A chapter is read while it covers the middle of the window. */
const MIDDLE = '-50% 0px -50% 0px';

/** Marks, from now on, whichever of these is read; none when it fails. */
export function followChapters(chapters: readonly HTMLElement[], alive: Alive): void {
  const linkTo = ({ id }: Element) => document.querySelector(`.chapters a[href="#${id}"]`)!;
  const mark = ({ target, isIntersecting }: IntersectionObserverEntry) => {
    const link = linkTo(target);
    if (isIntersecting) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  };
  for (const chapter of chapters) alive.drops(linkTo(chapter), 'aria-current');
  const look = alive.guard((entries: IntersectionObserverEntry[]) => entries.forEach(mark));
  const seen = new IntersectionObserver(look, { rootMargin: MIDDLE });
  for (const chapter of chapters) seen.observe(chapter);
}
