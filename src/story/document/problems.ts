/** Mistakes in a story's file: collected, so that all of them are told at once. */
import { InputError } from '../../facts/problems';

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
