/**
 * Prerendering: pages rendered by the server environment become the HTML of the client build, and
 * the charts' models, computed there too, become modules that the client imports.
 */
import { rm, rename } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  isRunnableDevEnvironment,
  type DevEnvironment,
  type HtmlTagDescriptor,
  type IndexHtmlTransformContext,
  type Plugin,
} from 'vite';
import { displayFont, type DisplayFont } from './displayFont.ts';

type Server = typeof import('../src/prerender');

const ENTRY = '/src/prerender.ts';
const MODEL = 'virtual:model/';
const CACHE = 'node_modules/.cache/site';

interface Options {
  /** Folder of the data files, relative to the root. */
  data: string;
}

/** The first picture's model, so that the browser need not discover it by running a script. */
function modelPreloads(context: IndexHtmlTransformContext, model: string): HtmlTagDescriptor[] {
  return Object.values(context.bundle ?? {})
    .filter((file) => file.type === 'chunk' && file.facadeModuleId?.endsWith(model))
    .map((file) => head('link', { rel: 'modulepreload', href: `/${file.fileName}` }));
}

const head = (tag: string, attrs: Record<string, string>, children = ''): HtmlTagDescriptor => ({
  tag,
  attrs,
  children,
  injectTo: 'head',
});

/** The display face: a file of its own in the built site, within the style sheet in the dev server. */
function fontTags(font: DisplayFont, built: boolean): HtmlTagDescriptor[] {
  const href = `/${font.fileName}`;
  if (!built) return [head('style', {}, font.css(dataUrl(font.source)))];
  const preload = { rel: 'preload', as: 'font', type: 'font/woff2', href, crossorigin: '' };
  return [head('link', preload), head('style', {}, font.css(href))];
}

const dataUrl = (font: Uint8Array) =>
  `data:font/woff2;base64,${Buffer.from(font).toString('base64')}`;

export function prerender({ data }: Options): Plugin {
  let root = process.cwd();
  let server: () => Promise<Server>;
  let font: DisplayFont | undefined;
  const directory = () => path.resolve(root, data);
  const fromDev = (environment: DevEnvironment) => () => {
    if (!isRunnableDevEnvironment(environment))
      throw new Error('the server environment cannot run');
    return environment.runner.import<Server>(ENTRY);
  };

  return {
    name: 'prerender',

    config: () => ({
      appType: 'mpa',
      environments: {
        client: { build: { outDir: `${CACHE}/dist`, emptyOutDir: true } },
        ssr: {
          build: {
            outDir: `${CACHE}/server`,
            emptyOutDir: true,
            cssMinify: true,
            copyPublicDir: false,
            rolldownOptions: { input: ENTRY.slice(1) },
          },
        },
      },
      builder: {
        async buildApp(builder) {
          const { ssr, client } = builder.environments;
          if (!ssr || !client)
            throw new Error('prerendering needs the environments ssr and client');
          await builder.build(ssr);
          await builder.build(client);
          await publish(path.join(root, CACHE, 'dist'), path.join(root, 'dist'));
        },
      },
    }),

    configResolved(config) {
      root = config.root;
      const built = pathToFileURL(path.join(root, CACHE, 'server/prerender.js')).href;
      server = () => import(built) as Promise<Server>;
    },

    configureServer(dev) {
      server = fromDev(dev.environments.ssr);
      dev.watcher.add(directory());
      dev.watcher.on('change', (file) => {
        if (file.startsWith(directory())) dev.environments.client.hot.send({ type: 'full-reload' });
      });
    },

    async buildStart() {
      if (this.environment.name !== 'client' || this.environment.mode !== 'build') return;
      font = await displayFont((await server()).displayText(directory()));
      this.emitFile({ type: 'asset', fileName: font.fileName, source: font.source });
    },

    resolveId: (id) => (id.startsWith(MODEL) ? `\0${id}` : undefined),

    async load(id) {
      if (!id.startsWith(`\0${MODEL}`)) return;
      const all: Record<string, unknown> = (await server()).models(directory());
      return `export default ${JSON.stringify(all[id.slice(MODEL.length + 1)])}`;
    },

    transformIndexHtml: {
      order: 'post',
      async handler(html, context) {
        if (context.path !== '/index.html') return html;
        const page = (await server()).storyPage(directory());
        const filled = html
          .replace('<!--page:head-->', () => page.head)
          .replace('<!--page:body-->', () => page.body);
        const face = font ?? (await displayFont((await server()).displayText(directory())));
        const preload = modelPreloads(context, `${MODEL}trade`);
        return { html: filled, tags: [...fontTags(face, Boolean(font)), ...preload] };
      },
    },
  };
}

/** Puts the finished site in the place of the last one; until then that one stays as it is. */
async function publish(built: string, dist: string): Promise<void> {
  const old = `${dist}.old`;
  await rm(old, { recursive: true, force: true });
  await rename(dist, old).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
  });
  await rename(built, dist);
  await rm(old, { recursive: true, force: true });
}
