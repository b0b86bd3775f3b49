/**
 * Mistakes in a story’s file: collected, so that all of them are told at once, each with what may
 * have been meant.
 */
import { InputError } from '../../facts/problems';

/** Letters to change, add, leave out or swap with their neighbour, to make one word of the other. */
function distance(a: string, b: string): number {
  const rows = [Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const plain = Math.min(rows[i - 1]![j]! + 1, row[j - 1]! + 1, rows[i - 1]![j - 1]! + cost);
      row.push(swapped ? Math.min(plain, rows[i - 2]![j - 2]! + 1) : plain);
    }
    rows.push(row);
  }
  return rows.at(-1)!.at(-1)!;
}

/** Up to three of `known` that are spelt much like `word`, the likeliest first; none where none is. */
export function nearest(word: string, known: Iterable<string>): string[] {
  const most = Math.max(2, Math.ceil(word.length / 3));
  return [...new Set(known)]
    .map((name) => ({ name, away: distance(word, name) }))
    .filter(({ away }) => away <= most)
    .sort((a, b) => a.away - b.away || (a.name < b.name ? -1 : 1))
    .slice(0, 3)
    .map(({ name }) => name);
}

/** `; nearest: ferries-2010`, to end a complaint with; the whole list where nothing is near and it is short. */
export function hint(word: string, known: Iterable<string>): string {
  const all = [...new Set(known)];
  const near = nearest(word, all);
  if (near.length > 0) return `; nearest: ${near.join(', ')}`;
  return all.length > 0 && all.length <= 12 ? `; use one of ${all.join(', ')}` : '';
}

/** Where something begins in a file; lines and columns count from 1. */
export interface Place {
  line: number;
  column: number;
}

interface Problem extends Place {
  message: string;
}

/** A mistake that ends the reading of one thing; whoever reads the next one goes on. */
export class Mistake extends Error {
  constructor(
    readonly place: Place,
    message: string,
  ) {
    super(message);
  }
}

/** All that is wrong with a file, collected so that it is told at once. */
export class Problems {
  readonly #all: Problem[] = [];

  /** `file` is named in each message, from the folder of all stories: `lake-ferries/en.md`. */
  constructor(readonly file: string) {}

  /** Each line of the message is a problem. */
  add({ line, column }: Place, message: string): void {
    this.#all.push(...message.split('\n').map((message) => ({ line, column, message })));
  }

  /** What `read` gives; where it makes a mistake that is noted, and `fallback` is given. */
  attempt<T>(read: () => T, fallback: T): T {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof Mistake)) throw error;
      this.add(error.place, error.message);
      return fallback;
    }
  }

  /** Throws an InputError with every problem on a line of its own, in the order of the file. */
  refuse(): void {
    if (this.#all.length === 0) return;
    const inOrder = [...this.#all].sort((a, b) => a.line - b.line || a.column - b.column);
    const lines = inOrder.map(
      ({ line, column, message }) => `${this.file}:${line}:${column}: ${message}`,
    );
    throw new InputError([...new Set(lines)].join('\n'));
  }
}
