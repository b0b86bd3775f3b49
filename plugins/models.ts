/** What is computed at build, as modules: plain data that scripts import. */
import type { Plugin } from 'vite';
import type { Server, SiteServer } from './siteServer.ts';

const MODEL = 'virtual:model/';
const LINES = 'virtual:lines/';
const EMBED = 'virtual:embed/';

/** Modules `prefix` and a name, each with one entry of a record of the server's. */
const dataModules = (
  name: string,
  prefix: string,
  read: (server: Server) => Record<string, unknown>,
  site: SiteServer,
): Plugin => ({
  name,
  resolveId: (id) => (id.startsWith(prefix) ? `\0${id}` : undefined),
  async load(id) {
    if (!id.startsWith(`\0${prefix}`)) return;
    const entry = id.slice(prefix.length + 1);
    const all = read(await site.load());
    if (!(entry in all)) throw new Error(`${prefix}${entry}: there is none of this name`);
    return `export default ${JSON.stringify(all[entry])}`;
  },
});

/** `virtual:model/trade`: what a chapter's picture is drawn from. */
export const models = (site: SiteServer): Plugin =>
  dataModules('models', MODEL, (server) => server.models(site.data), site);

/** The same modules for embedded pages, whose scripts have no other page to read words from. */
export const wholeModels = (site: SiteServer): Plugin =>
  dataModules('whole-models', MODEL, (server) => server.wholeModels(site.data), site);

/** `virtual:lines/trade`: what an embedded page says of its numbers. */
export const lines = (site: SiteServer): Plugin =>
  dataModules('lines', LINES, (server) => server.lines(site.data), site);

/** `virtual:embed/choices`: what the Embed dialog offers. */
export const choices = (site: SiteServer): Plugin =>
  dataModules('choices', EMBED, (server) => ({ choices: server.embedChoices(site.data) }), site);
