/**
 * The script for other people's pages, one classic file under an address that is never changed. Their
 * snippets name its integrity, so the build refuses one that differs from what was released.
 */
import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';
import released from '../src/embed/released.json' with { type: 'json' };
import { answering } from './answering.ts';
import { classicScript } from './classicScript.ts';
import type { SiteServer } from './siteServer.ts';

const ENTRY = 'src/embed/host.ts';
const RECORD = 'src/embed/released.json';
const FILES = ['embed.js', 'v1/embed.js'];

export const integrityOf = (code: string): string =>
  `sha384-${createHash('sha384').update(code).digest('base64')}`;

/** Why a script with this integrity may not be published; null where it may. */
export const refusal = (integrity: string, record: string): string | null =>
  integrity === record
    ? null
    : `${RECORD}: v1 is ${record}, but ${ENTRY} now makes ${integrity}; ` +
      'pages that nobody can change name that one; publish a changed script as the next version';

export const hostScript = (site: SiteServer): Plugin => ({
  name: 'host-script',
  applyToEnvironment: ({ name }) => name === 'client',
  async generateBundle() {
    const source = await classicScript(site.root, ENTRY);
    const integrity = integrityOf(source);
    this.info(`embed.js: integrity ${integrity}`);
    const complaint = refusal(integrity, released.v1);
    if (complaint) this.error(complaint);
    for (const fileName of FILES) this.emitFile({ type: 'asset', fileName, source });
  },
  configureServer: answering(async (path) =>
    FILES.includes(path) ? classicScript(site.root, ENTRY) : null,
  ),
});
