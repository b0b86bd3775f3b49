/** A page in some engine: the few things that the essential tests need of a browser. */
export interface Tab {
  open(url: string): Promise<void>;
  /** Runs a function in the page, with plain data in and out. */
  run<Result, Input = undefined>(
    act: (input: Input) => Result | Promise<Result>,
    input?: Input,
  ): Promise<Result>;
  press(key: Key): Promise<void>;
  /** Moves the pointer to a place in the viewport. */
  point(x: number, y: number): Promise<void>;
  close(): Promise<void>;
}

/** A key by its name. */
export type NamedKey = 'Tab' | 'Enter' | 'Escape' | 'ArrowRight' | 'End';
/** One of these, or the sign that a key types. */
type Key = NamedKey | (string & {});
