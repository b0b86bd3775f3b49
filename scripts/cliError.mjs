/** A failure that the reader of the terminal can mend: only its message is shown. */
export class CliError extends Error {
  /**
   * What it is told by: code that Vite runs for a command has a class of its own from this file.
   * @override
   */
  name = 'CliError';

  /**
   * @param {string} message names the thing that failed and the cure
   * @param {number} [exitCode] 1 when something failed; 2 when the command could not begin: it was
   *   written wrongly, or something that it needs is not there
   */
  constructor(message, exitCode = 1) {
    super(message);
    this.exitCode = exitCode;
  }
}

/** @param {unknown} error @returns {error is CliError} */
export const isCliError = (error) => error instanceof Error && error.name === 'CliError';
