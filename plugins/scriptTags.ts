/** The script of a page, as its HTML names it. */
import type { Rolldown } from 'vite';
import { storyModule } from './storyModules.ts';

/**
 * The tags of a script, by its name in a page; `pictures` is the story whose live pictures it brings,
 * `root` the way from the page to the site's root.
 */
export type Scripts = (name: string, pictures: string | null, root: string) => string;

const tag = (address: string, pictures: readonly string[]): string =>
  `<script type="module" crossorigin src="${address}"${pictures.length > 0 ? ` data-pictures="${pictures.join(' ')}"` : ''}></script>`;

/** Each chunk that one needs when it starts, and itself last. */
function needed(bundle: Rolldown.OutputBundle, fileName: string): string[] {
  const chunk = bundle[fileName];
  const imports = chunk?.type === 'chunk' ? chunk.imports : [];
  return [...new Set([...imports.flatMap((one) => needed(bundle, one)), fileName])];
}

/** The chunk that a module begins. */
function chunkOf(bundle: Rolldown.OutputBundle, isOf: (chunk: Rolldown.OutputChunk) => boolean) {
  const chunk = Object.values(bundle).find((one) => one.type === 'chunk' && isOf(one));
  if (!chunk) throw new Error('a script that a page starts was not built');
  return chunk.fileName;
}

/** As a build has them; `base` is what their addresses begin with, `./` for the way from the page. */
export const builtScripts =
  (bundle: Rolldown.OutputBundle, base: string): Scripts =>
  (name, pictures, root) => {
    const address = (file: string) => (base === './' ? root || base : base) + file;
    const entry = chunkOf(bundle, (chunk) => chunk.isEntry && chunk.name === name);
    const [script, ...ahead] = needed(bundle, entry).reverse();
    const story =
      pictures &&
      chunkOf(bundle, ({ facadeModuleId }) => facadeModuleId === `\0${storyModule(pictures)}`);
    // What the page has already need not be asked for.
    const more = story ? needed(bundle, story).filter((file) => !ahead.includes(file)) : [];
    return [
      tag(address(script!), more.map(address)),
      ...ahead.map((file) => `<link rel="modulepreload" crossorigin href="${address(file)}">`),
    ].join('');
  };

/** As the dev server has them. */
export const liveScripts =
  (base: string, entries: Readonly<Record<string, string>>): Scripts =>
  (name, pictures) =>
    tag(base + entries[name], pictures ? [`${base}@id/${storyModule(pictures)}`] : []);
