/** Which step is being read: the one that holds a line across the window, without a scroll listener. */
export function watchSteps(steps: Iterable<Element>, show: (step: Element) => void): () => void {
  const observer = new IntersectionObserver(
    (entries) => entries.forEach(({ isIntersecting, target }) => isIntersecting && show(target)),
    { rootMargin: '-60% 0px -40% 0px' },
  );
  for (const step of steps) observer.observe(step);
  return () => observer.disconnect();
}
