/** Marks the chapter that is being read in the line of chapters at the top. */

/** A chapter is read while it covers the middle of the window. */
const MIDDLE = '-50% 0px -50% 0px';

/** Marks, from now on, whichever of these is read. */
export function followChapters(chapters: Iterable<HTMLElement>): void {
  const mark = ({ target, isIntersecting }: IntersectionObserverEntry) => {
    const link = document.querySelector(`.chapters a[href="#${target.id}"]`)!;
    if (isIntersecting) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  };
  const seen = new IntersectionObserver((entries) => entries.forEach(mark), { rootMargin: MIDDLE });
  for (const chapter of chapters) seen.observe(chapter);
}
