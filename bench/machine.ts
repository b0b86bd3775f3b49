/** On what a run was measured: figures of two machines cannot be compared. */
import { cpus } from 'node:os';

/** Cores, Node and browser, as a phrase. */
export const machine = (browser: string): string =>
  `${cpus().length} cores, Node ${process.versions.node}, ${browser.replace(/ \(.*/, '')}`;
