import type { Part } from './articles';
import { detailsOf } from './details';
import { kinds, tallyKind, type Reading } from './measure';
import { particulars } from './particulars';
import { particularsLine, table } from './table';

type Titled = Part | 'real';
const titles: Record<Titled, string> = {
  development: 'Development',
  heldout: 'Held out',
  real: 'Real texts',
};

/**
 * What the readers did with a part, as text; the first reader is the one that is worked on, and gets
 * a line of particulars. `details` adds what it missed and found in vain, never for the held-out part.
 */
export function report(part: Titled, readings: Map<string, Reading[]>, details: boolean): string {
  const [first] = readings;
  if (!first) return titles[part];
  const [name, own] = first;
  const rows = kinds.flatMap((kind) =>
    [...readings].map(([reader, all]) => ({ reader, kind, tally: tallyKind(all, kind) })),
  );
  const lines = [
    table(`${titles[part]}: ${own.length} articles`, rows),
    `  ${name}, of what it met: ${particularsLine(particulars(own))}`,
    ...(details && part !== 'heldout' ? ['', ...own.flatMap(detailsOf)] : []),
  ];
  return lines.join('\n');
}
