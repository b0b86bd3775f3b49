/** A file or an option is wrong, not the program; the message names the thing and the cure. */
export class InputError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    // A trace into our code would bury the message, which says all there is to do.
    this.stack = message;
  }
}
