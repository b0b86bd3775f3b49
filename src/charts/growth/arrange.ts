/**
 * Blocks of squares below each other’s names: every block in the same squares, on as few ground lines as there
 * must be, and as large as has room. Runs at build.
 */
import { tenth, WIDTH } from '../box';
import { LINE, PHONE, RISE, textWidth, wrapped } from '../textWidth';
import { columnsOf, type Arranged } from './lines';

/** A block, and what stands below it. */
export interface Wanted {
  id: string;
  multiple: number;
  name: string;
  said: string;
}

/** Where blocks stand, below the title, and how far apart. */
const ROOM = { top: 30, bottom: 358 };
const APART = 16;
const BETWEEN = 12;
/** The largest and the least distance from a square to the next that is tried. */
const LARGEST = 180;
const LEAST = 0.5;
/** Widths at which names wrap, as multiples of the size of their text: the one is taken that leaves blocks most room. */
const WIDTHS = [4, 5.5, 7];

/** From the ground down to the last baseline of what is said below it. */
const below = (lines: readonly string[]): number => (RISE + lines.length * LINE) * PHONE;

/** What is said below a block: its name in lines, and its multiple. */
const saidOf = ({ name, said }: Wanted, width: number): string[] => [
  ...wrapped(name, width, true),
  said,
];

/** How far a block reaches to the right, in squares. */
const widthOf = (multiple: number): number => Math.min(columnsOf(multiple), Math.max(1, multiple));

interface Item {
  id: string;
  multiple: number;
  width: number;
  lines: readonly string[];
}

/** Items in rows, as they come, each as wide as its block or its words. */
function rowsOf(items: readonly Item[], pitch: number): (Item & { x: number })[][] {
  const rows: (Item & { x: number })[][] = [];
  let free = 0;
  for (const item of items) {
    const width = Math.max(item.width, widthOf(item.multiple) * pitch);
    const row = rows.at(-1);
    if (row && free + width <= WIDTH) row.push({ ...item, x: free });
    else {
      rows.push([{ ...item, x: 0 }]);
      free = 0;
    }
    free += width + APART;
  }
  return rows;
}

/** A row’s height: its highest block, and the words below it. */
function heightOf(row: readonly Item[], pitch: number) {
  const blocks = row.map(({ multiple }) => Math.ceil(multiple / columnsOf(multiple)) * pitch);
  return { block: Math.max(...blocks), words: Math.max(...row.map(({ lines }) => below(lines))) };
}

function placed(
  items: readonly Item[],
  pitch: number,
): { places: Arranged['places']; end: number } {
  let y = ROOM.top - BETWEEN;
  const places: Record<string, readonly [number, number]> = {};
  for (const row of rowsOf(items, pitch)) {
    const { block, words } = heightOf(row, pitch);
    const ground = y + BETWEEN + block;
    for (const { id, x } of row) places[id] = [tenth(x), tenth(ground)];
    y = ground + words;
  }
  return { places, end: y };
}

function itemsOf(wanted: readonly Wanted[], widest: number): Item[] {
  return wanted.map((one) => {
    const lines = saidOf(one, widest);
    const width = Math.max(...lines.map((line) => textWidth(line, true))) * PHONE;
    return { id: one.id, multiple: one.multiple, lines, width };
  });
}

/** The largest squares at which all have room; null where none have it. */
function arrange(items: readonly Item[]): Arranged | null {
  for (let tried = LARGEST; tried >= LEAST; tried *= 0.985) {
    const pitch = tenth(tried * 10) / 10;
    const { places, end } = placed(items, pitch);
    const fits = items.every(({ multiple }) => widthOf(multiple) * pitch <= WIDTH);
    if (fits && end <= ROOM.bottom)
      return {
        pitch,
        places,
        lines: Object.fromEntries(items.map(({ id, lines }) => [id, lines])),
      };
  }
  return null;
}

/** Throws a RangeError where there is no room for what is to be said. */
export function arranged(wanted: readonly Wanted[]): Arranged {
  const wide = itemsOf(wanted, WIDTHS[0]!).find(({ width }) => width > WIDTH);
  if (wide)
    throw new RangeError(
      `growth has no room for a label of “${wide.lines.join(' ')}”; name its mark shorter`,
    );
  const [best] = WIDTHS.flatMap((widest) => arrange(itemsOf(wanted, widest)) ?? []).sort(
    (a, b) => b.pitch - a.pitch,
  );
  if (best) return best;
  throw new RangeError(`growth has no room for ${wanted.length} series; leave some out`);
}
