/** Figures of context.json that were others until a day. */
import type { Edit, EditOf } from './editsFile';
import type { Correction, Quantity } from './fact';
import { refuse } from './problems';

type Correct = EditOf<'correct'>;

/** A figure as it was before. */
function before(figure: Quantity, { was: { date, ...was } }: Correct): Quantity {
  return { ...figure, ...was, ...(date && { period: { date, basis: 'stated' as const } }) };
}

function readOf(figure: Quantity, { was: { date, ...was }, because, by, on }: Correct): Quantity {
  const read = { ...was, ...(date && { period: { date, basis: 'stated' as const } }) };
  return { ...figure, edited: { read, because, by, on } };
}

function problemOf(edit: Correct, figures: readonly Quantity[]): string | null {
  const figure = figures.find(({ id }) => id === edit.figure);
  if (!figure) return 'no figure of context.json has this id; name one, or take the edit out';
  return JSON.stringify(before(figure, edit)) === JSON.stringify(figure)
    ? 'was what it is; write in context.json what it is now, and here what it was'
    : null;
}

/** The figures with what they were, and their corrections. Throws an InputError with every problem on a line of its own; `name` is the edits' file. */
export function correctFigures(
  figures: readonly Quantity[],
  edits: readonly Edit[],
  name: string,
): { figures: Quantity[]; corrections: Correction[] } {
  const own = edits.filter((edit) => edit.action === 'correct');
  const told = own.flatMap((edit) => {
    const problem = problemOf(edit, figures);
    return problem ? [`edit ${edits.indexOf(edit) + 1}, ${edit.figure}: ${problem}`] : [];
  });
  refuse(name, told);
  const all = new Map(figures.map((figure) => [figure.id, figure]));
  const corrections = own.map((edit) => {
    const figure = all.get(edit.figure)!;
    const is = readOf(figure, edit);
    all.set(edit.figure, is);
    const { on, by, because } = edit;
    return { on, by, because, was: before(figure, edit), is };
  });
  return { figures: [...all.values()], corrections };
}
