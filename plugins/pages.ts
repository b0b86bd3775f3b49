/** Every page: the frame that index.html is, filled with what the server rendered. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import { answering } from './answering.ts';
import { displayFont } from './displayFont.ts';
import { withPolicy } from './headers.ts';
import { asksForLater } from './loadAgain.ts';
import { builtScripts, liveScripts, type Scripts } from './scriptTags.ts';
import type { Site, SiteServer } from './siteServer.ts';
import { storyModule } from './storyModules.ts';

type Page = NonNullable<ReturnType<Site['page']>>;

/** The scripts that pages start, by the names that pages have for them. */
export const entries = { client: 'src/client.ts', numbers: 'src/numbers.ts' };

/** Alphabets that the display face has none of: headings in them are set in the system's serif faces. */
const OTHERS = /[\p{Script=Hangul}\p{Script=Cyrillic}]/u;

const othersSet = 'in headings these are set in a face that readers have';

/** The frame, with the site's icon within it, which so needs no request. */
async function readFrame({ root }: SiteServer): Promise<string> {
  const [frame, icon] = await Promise.all(
    ['index.html', 'public/favicon.svg'].map((file) => readFile(path.join(root, file), 'utf8')),
  );
  return frame!.replace('%icon%', () => `data:image/svg+xml,${encodeURIComponent(icon!.trim())}`);
}

/** Puts a page and its scripts into the frame. */
async function framed(frame: string, page: Page, scripts: Scripts): Promise<string> {
  const root = '../'.repeat(page.path.split('/').length - 1);
  const face = await displayFont(page.display);
  const places: Readonly<Record<string, string>> = {
    language: page.language,
    face: `<style>${face.rules(root + face.path)}</style>`,
    head: page.head,
    script: page.script ? scripts(page.script, page.pictures, root) : '',
    about: page.about,
    body: page.body,
  };
  return frame.replace(
    /<!--page:(\w+)-->|%(\w+)%/g,
    (place, element?: string, attribute?: string) => places[element ?? attribute!] ?? place,
  );
}

/** A page as it is at the moment; null where there is none. */
async function atTheMoment(site: SiteServer, dev: ViteDevServer, file: string) {
  if (!/(^|\/)index\.html$/.test(file)) return null;
  const { state } = site;
  const page = (await site.load()).page(file.slice(0, -'index.html'.length));
  if (!page) return null;
  // Vite adds its own to the frame alone: what the server rendered stays as it is.
  const frame = await dev.transformIndexHtml(`/${file}`, await readFrame(site));
  const asking = frame.replace('</head>', (end) => asksForLater(dev.config.base, state) + end);
  return framed(asking, page, liveScripts(dev.config.base, entries));
}

/** Sends `story` to `story/`, from where its relative links lead on. */
const closing =
  (site: SiteServer) =>
  ({ config: { base }, middlewares }: ViteDevServer): void => {
    middlewares.use((request, response, next) => {
      const { pathname } = new URL(request.url ?? '/', 'http://localhost');
      site
        .load()
        .then(({ pages: folders }) => {
          if (!folders.includes(`${pathname.slice(base.length)}/`)) return next();
          response.writeHead(301, { Location: `${pathname}/` }).end();
        })
        // What is wrong with the site's own file is told by its pages.
        .catch(() => next());
    });
  };

export const pages = (site: SiteServer): Plugin => ({
  name: 'pages',
  applyToEnvironment: ({ name }) => name === 'client',
  async buildStart() {
    if (this.environment.mode !== 'build') return;
    for (const { slug } of (await site.load()).folders)
      this.emitFile({
        type: 'chunk',
        id: storyModule(slug),
        name: `pictures-${slug}`,
        preserveSignature: 'strict',
      });
  },
  async generateBundle(_, bundle) {
    const server = await site.load();
    const frame = await readFrame(site);
    const all = server.pages.map((folder) => server.page(folder)!);
    for (const page of all) {
      const html = await framed(frame, page, builtScripts(bundle, site.base));
      this.emitFile({ type: 'asset', fileName: page.path, source: withPolicy(html) });
    }
    for (const text of new Set(all.map(({ display }) => display))) {
      const { path: fileName, source, lacking } = await displayFont(text);
      const missed = lacking.filter((letter) => !OTHERS.test(letter));
      if (missed.length > 0) this.warn(`the display face lacks ${missed.join(' ')}; ${othersSet}`);
      this.emitFile({ type: 'asset', fileName, source });
    }
  },
  configureServer(dev) {
    closing(site)(dev);
    answering((file) => atTheMoment(site, dev, file))(dev);
  },
});
