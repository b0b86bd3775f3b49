/**
 * Runs in the page: what is cut of a step's words, of its chapter's heading and of what its controls say, where it
 * has come to rest.
 */
export function cutAtRest(step: Element): string[] {
  const chapter = step.closest('.chapter')!;
  const isBeside = getComputedStyle(chapter.querySelector('.scenes')!).display === 'grid';
  const figure = chapter.querySelector('figure')!.getBoundingClientRect();
  const top = isBeside ? 0 : figure.bottom;
  const faults: string[] = [];
  const boxOf = (element: Element) => {
    const words = document.createRange();
    words.selectNodeContents(element);
    return words.getBoundingClientRect();
  };
  // Up to one px: boxes of lines are a little higher than their letters.
  for (const element of step.querySelectorAll('.card h3, .card p')) {
    const box = boxOf(element);
    const name = `“${element.textContent!.trim().slice(0, 20)}…”`;
    if (box.top < top - 1) faults.push(`${name}: ${top - box.top} px are hidden above`);
    if (box.bottom > innerHeight + 1)
      faults.push(`${name}: ${box.bottom - innerHeight} px are below the window`);
  }
  const heading = boxOf(chapter.querySelector('h2')!);
  if (heading.top < 0 && heading.bottom > 0) faults.push('the heading of the chapter is cut');
  for (const onward of chapter.querySelectorAll('.onward'))
    if (onward.clientWidth > 1 && onward.scrollWidth > onward.clientWidth)
      faults.push(`“${onward.textContent}” is cut`);
  return faults;
}
