/**
 * The script for other people's pages, one classic file under an address that is never changed. Their
 * snippets name its integrity, so the build refuses one that differs from what was released.
 */
import { createHash } from 'node:crypto';
import type { EnvironmentOptions, Plugin } from 'vite';
import released from '../src/embed/released.json' with { type: 'json' };
import { folders } from './siteServer.ts';

export const HOST_ENVIRONMENT = 'embedHost';

const RECORD = 'src/embed/released.json';

export const hostEnvironment: EnvironmentOptions = {
  consumer: 'client',
  build: {
    outDir: folders.staging,
    emptyOutDir: false,
    copyPublicDir: false,
    rolldownOptions: {
      input: 'src/embed/host.ts',
      output: { format: 'iife', entryFileNames: 'embed.js' },
    },
  },
};

const integrityOf = (code: string): string =>
  `sha384-${createHash('sha384').update(code).digest('base64')}`;

export const hostScript = (): Plugin => ({
  name: 'host-script',
  applyToEnvironment: ({ name }) => name === HOST_ENVIRONMENT,
  generateBundle(_, bundle) {
    const script = bundle['embed.js'];
    if (script?.type !== 'chunk') return this.error('embed.js was not built');
    const integrity = integrityOf(script.code);
    this.info(`embed.js: integrity ${integrity}`);
    if (integrity !== released.v1)
      this.error(
        `${RECORD}: v1 is ${released.v1}, but embed.js is now ${integrity}; ` +
          'publish a changed script as the next version, or write this integrity if v1 was never released',
      );
    this.emitFile({ type: 'asset', fileName: 'v1/embed.js', source: script.code });
  },
});
