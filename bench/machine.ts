/** On what a run was measured: figures of two machines cannot be compared. */
import { arch, cpus, totalmem, type } from 'node:os';

/** Processor, memory, system, Node and browser, as a phrase. */
export const machine = (browser: string): string =>
  `${cpus().length} cores (${cpus()[0]?.model.trim() || arch()}), ${Math.round(totalmem() / 1024 ** 3)} GiB, ${type()}, Node ${process.versions.node}, ${browser.replace(/ \(.*/, '')}`;
