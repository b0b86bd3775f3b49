import { fileURLToPath } from 'node:url';

/** Folder of the committed data files. */
export const dataFolder = fileURLToPath(new URL('../data/korea-russia', import.meta.url));
