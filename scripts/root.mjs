import { fileURLToPath } from 'node:url';

/** The project's folder, absolute: scripts work from whatever folder they are started in. */
export const root = fileURLToPath(new URL('..', import.meta.url));
