/** A file or an option is wrong, not the program; the message names the thing and the cure. */
export class InputError extends Error {}
