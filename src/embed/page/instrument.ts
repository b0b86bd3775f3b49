/** The instrument of the base in an embedded page: brings its served markup to life. */
import type { BasesLayout } from '../../charts/rebase/layout';
import { choose, comparable, outcome, type Choice } from '../../charts/rebase/choice';

/** Calls `change` with the layout of each choice of the reader's. */
export function instrument(
  served: HTMLElement,
  first: BasesLayout,
  change: (layout: BasesLayout) => void,
): void {
  const [bases, ends] = served.querySelectorAll('select') as unknown as HTMLSelectElement[];
  const { rows, ends: possible, words } = first;
  let chosen: Choice = first.chosen;
  const pick = (wanted: Partial<Choice>) => {
    chosen = choose(rows, possible, wanted, chosen);
    const base = rows.find(({ id }) => id === chosen.base)!;
    const end = possible.find(({ id }) => id === chosen.end)!;
    for (const option of ends!.options)
      option.disabled = !comparable(
        base,
        possible.find(({ id }) => id === option.value)!,
      );
    ends!.value = chosen.end;
    const said = [outcome(base, end, words), base.wider ? words.wider : ''];
    served.querySelector('output')!.textContent = said.join(' ').trim();
    change({ ...first, chosen });
  };
  bases!.addEventListener('change', () => pick({ base: bases!.value }));
  ends!.addEventListener('change', () => pick({ end: ends!.value }));
}
