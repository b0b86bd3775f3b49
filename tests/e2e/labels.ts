/**
 * Runs in the page: what is wrong with the labels of a picture. Where they may stand beyond its edge, as in a page
 * that is enlarged, `edge` is `window`: there alone they are lost.
 */
export function labelFaults(svg: Element, edge: 'figure' | 'window' = 'figure'): string[] {
  const opacity = (element: Element): number =>
    Number(getComputedStyle(element).opacity) *
    (element === svg ? 1 : opacity(element.parentElement!));
  const labels = [...svg.querySelectorAll('text')]
    .filter((text) => text.textContent!.trim() && opacity(text) > 0)
    .map((text) => ({ text: text.textContent!.trim(), box: text.getBoundingClientRect() }));
  const faults: string[] = labels.length === 0 ? ['no labels'] : [];
  const figure = svg.closest('figure, .step')!.getBoundingClientRect();
  const [left, right] =
    edge === 'window'
      ? [0, innerWidth]
      : [Math.max(0, figure.left), Math.min(innerWidth, figure.right)];
  labels.forEach(({ text, box }, i) => {
    if (box.width < 3) faults.push(`"${text}" has no width`);
    // Up to one px: a letter's ink is rounded outwards to whole px.
    if (box.left < left - 1) faults.push(`"${text}" leaves the left by ${left - box.left} px`);
    if (box.right > right + 1) faults.push(`"${text}" leaves the right by ${box.right - right} px`);
    for (const other of labels.slice(i + 1)) {
      const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
      const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
      // A line box is higher than its letters, by more or less in each face.
      if (across > 1 && down > 0.15 * Math.min(box.height, other.box.height))
        faults.push(`"${text}" and "${other.text}" overlap by ${across} x ${down} px`);
    }
  });
  return faults;
}
