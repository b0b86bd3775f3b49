/**
 * Prerendering: the server environment renders the pages of every story, and computes the charts'
 * models, which become modules that the client imports.
 */
import path from 'node:path';
import type { Logger, Plugin, UserConfig, ViteBuilder } from 'vite';
import { InputError } from '../src/facts/problems.ts';
import type { Archive } from '../scripts/archive.mjs';
import type { Place } from '../scripts/place.mjs';
import { targets } from '../scripts/supported.mjs';
import { isOver, listed, weighSite } from '../scripts/weigh.mjs';
import { archiving, bringKept, keep } from './archive.ts';
import { compress } from './compress.ts';
import { embeds } from './embeds.ts';
import { files } from './files.ts';
import { writeHeaders } from './headers.ts';
import { hostScript } from './hostScript.ts';
import { imagesLive, writeImages } from './images.ts';
import { loadAgain, watchPages } from './loadAgain.ts';
import { mistakes } from './mistakes.ts';
import { entries, pages } from './pages.ts';
import { plainImports } from './plainImports.ts';
import { publish } from './publish.ts';
import { folders, SiteServer } from './siteServer.ts';
import { stillsLive, writeStills } from './stills.ts';
import { storyAddresses } from './storyAddresses.ts';
import { storyModules } from './storyModules.ts';

const unnamed =
  'SITE_URL is not set. Set it before you publish: links to the site, its cards, sitemap and oEmbed name';

/** A story that asks something is a draft: throws an InputError with all that its editor has to decide. */
function refuseQuestions(questions: readonly string[]): void {
  if (questions.length === 0) return;
  const cure =
    'answer them in the text and take these lines out, or build drafts with npm run build -- --drafts';
  throw new InputError([...questions, `${questions.length} open: ${cure}`].join('\n'));
}

/** The server is built first: it finds what is wrong with the data, and makes the client's pages. */
async function buildApp(
  builder: ViteBuilder,
  site: SiteServer,
  { place, dist, archive, drafts }: Options,
): Promise<void> {
  const { ssr, client } = builder.environments;
  if (!ssr || !client) throw new Error('prerendering needs the environments ssr and client');
  await builder.build(ssr);
  const served = await site.load();
  served.check();
  if (!drafts) refuseQuestions(served.questions);
  await builder.build(client);
  const { root, logger, publicDir } = builder.config;
  for (const line of served.unrecorded) logger.info(line);
  const staging = path.join(root, folders.staging);
  logger.info('drawing cards and icons...');
  await writeImages(site, publicDir, staging);
  logger.info('drawing stills...');
  await writeStills(site, path.join(root, dist), staging);
  if (archive) await bringKept(archive, staging);
  await writeHeaders(staging, place.base);
  logger.info('compressing...');
  await compress(staging);
  weigh(staging, logger);
  if (archive) await keep(archive, staging);
  await publish(staging, path.join(root, dist));
  if (!place.named) logger.warn(`${unnamed} ${place.address}`);
}

/** Shows what the pages weigh. One that is over its budget is published all the same: tests refuse it. */
function weigh(staging: string, logger: Logger): void {
  const budgets = weighSite(staging);
  logger.info(`\n${listed(budgets)}`);
  if (budgets.some(isOver)) logger.warn('The site is over its budget, see above.');
}

/** `Features.LightDark` of Lightning CSS. */
const LIGHT_DARK = 1 << 20;

const chunks = [
  // What the page needs from the beginning must not bring the pictures along.
  {
    name: 'page',
    test: /\/src\/(interaction\/alive|scroll\/(stillness|fitting|position|passing)|page\/client\/(cell|sortTable|byHand|copyText))\.ts$/,
    priority: 1,
  },
  // What moves pictures, whatever they are: once for all stories, and in one file, since what is alike is packed together.
  { name: 'live', test: /\/src\/page\/client\/live\.ts$/, minShareCount: 2 },
];

const config = (site: SiteServer, options: Options): UserConfig => ({
  appType: 'mpa',
  base: options.place.base,
  builder: { buildApp: (builder) => buildApp(builder, site, options) },
  // Of what older browsers do not know colours are the palette's own business.
  css: { lightningcss: { exclude: LIGHT_DARK } },
  build: { target: targets },
  environments: {
    client: {
      build: {
        outDir: folders.staging,
        emptyOutDir: true,
        rolldownOptions: {
          input: entries,
          output: { codeSplitting: { groups: chunks } },
          // The embedded pages' scripts are builds within this one, and take their time.
          checks: { pluginTimings: false },
        },
      },
    },
    ssr: {
      build: {
        outDir: folders.server,
        emptyOutDir: true,
        cssMinify: true,
        copyPublicDir: false,
        rolldownOptions: { input: folders.entry, checks: { pluginTimings: false } },
      },
    },
  },
});

interface Options {
  /** Folder of the stories, relative to the root. */
  data: string;
  /** Folder that the built site goes to, relative to the root. */
  dist: string;
  place: Place;
  /** Where dated copies of embedded pages are kept; null for none. */
  archive: Archive | null;
  /** Whether stories that still ask something are built, too. */
  drafts: boolean;
}

export function prerender(options: Options): Plugin[] {
  const site = new SiteServer(options.data, options.place.address);
  const server: Plugin = {
    name: 'prerender',
    config: () => config(site, options),
    configResolved: (resolved) => site.built(resolved),
    configureServer(dev) {
      site.live(dev);
      watchPages(site, dev);
    },
    hotUpdate({ modules, server: dev }) {
      if (this.environment.name === 'ssr' && modules.length > 0) loadAgain(site, dev);
    },
  };
  return [
    server,
    mistakes(site),
    storyAddresses(site, process.env.STORY),
    storyModules(site),
    pages(site),
    files(site),
    imagesLive(site),
    stillsLive(site),
    embeds(site, options.archive),
    archiving(options.archive),
    hostScript(site),
    plainImports(),
  ];
}
