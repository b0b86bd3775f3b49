/** A file or an option is wrong, not the program; the message names the thing and the cure. */
export class InputError extends Error {
  /** What it is told by where another copy of this class is known, as in the dev server. */
  override name = 'InputError';

  /** How Node prints it: a trace into our code would bury the message, which says all there is to do. */
  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return this.message;
  }
}
