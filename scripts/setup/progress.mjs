const EVERY = 5000;

/**
 * Says how far something is every five seconds while it goes on, so that nobody takes it for dead.
 * @template Result
 * @param {() => string} look gives what to say
 * @param {() => Promise<Result>} work
 * @param {(line: string) => void} [say]
 * @returns {Promise<Result>} what the work gives
 */
export async function withProgress(look, work, say = console.log) {
  const timer = setInterval(() => say(`  ${look()}`), EVERY);
  try {
    return await work();
  } finally {
    clearInterval(timer);
  }
}
