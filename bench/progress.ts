/** Says on the terminal what is being done; results alone go to the standard output. */
const start = performance.now();

/** A line with the time since the start, in minutes and seconds. */
export function progress(text: string): void {
  const seconds = Math.round((performance.now() - start) / 1000);
  const clock = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
  process.stderr.write(`${clock}  ${text}\n`);
}
