/**
 * Scripts that are written from the stories: the pictures of its chapters, each with the kind of chart
 * that draws it, and no other kind.
 */
import type { Plugin } from 'vite';
import type { Site, SiteServer } from './siteServer.ts';

type Picture = ReturnType<Site['pageScript']>['pictures'][number];

const STORY = 'virtual:story/';
const EMBED = 'virtual:embed/';

/** The module with the live pictures of a story, by the name of its folder. */
export const storyModule = (slug: string): string => STORY + slug;

/** The script of an embedded page. */
export const embedModule = (slug: string, name: string): string => `${EMBED}${slug}/${name}`;

/** Imports of the kinds that pictures have, each once. */
const kindImports = (pictures: readonly Picture[]): string =>
  [...new Set(pictures.map(({ kind }) => kind))]
    .map((kind) => `import { picture as ${kind} } from '/src/charts/${kind}/picture.ts';\n`)
    .join('');

/** An object of all pictures, by the ids of their chapters. */
function listed(pictures: readonly Picture[]): string {
  const entries = pictures.map(
    ({ id, kind, model }) =>
      `${JSON.stringify(id)}: { chart: ${kind}, model: ${JSON.stringify(model)} }`,
  );
  return `{ ${entries.join(', ')} }`;
}

const storyCode = ({ pictures, words }: ReturnType<Site['pageScript']>): string =>
  `import { live as enliven } from '/src/page/client/live.ts';
${kindImports(pictures)}const words = ${JSON.stringify(words)};
const islands = ${listed(pictures)};
export const live = (chapter, page, alive) =>
  enliven(chapter, { ...islands[chapter.id], words }, page, alive);
`;

const embedCode = (pictures: readonly Picture[]): string =>
  `import { enliven } from '/src/embed/page/start.ts';
${kindImports(pictures)}enliven(${listed(pictures)});
`;

async function codeOf(site: SiteServer, id: string): Promise<string> {
  const server = await site.load();
  if (id.startsWith(STORY)) return storyCode(server.pageScript(id.slice(STORY.length)));
  const [slug = '', name = ''] = id.slice(EMBED.length).split('/');
  return embedCode(server.embedScript(slug, name).pictures);
}

export const storyModules = (site: SiteServer): Plugin => ({
  name: 'story-modules',
  resolveId: (id) => (id.startsWith(STORY) || id.startsWith(EMBED) ? `\0${id}` : undefined),
  load: (id) =>
    id.startsWith(`\0${STORY}`) || id.startsWith(`\0${EMBED}`)
      ? codeOf(site, id.slice(1))
      : undefined,
});
