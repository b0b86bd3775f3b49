/** Browsers without functions that others have, and assets that do not come, or come broken. */
import type { BrowserContext } from 'playwright-core';
import { chapters } from '../../e2e/story';
import { MISSING } from '../faults/targets';
import { visit } from '../faults/visit';
import type { Kind } from '../kind';

export const missing: Kind = {
  name: 'missing',
  title: 'Browsers that lack a function',
  holds: 'each chapter right or as served',
  ...{ count: MISSING.length, seconds: 150, abreast: 3 },
  begin: ({ browser, address }) =>
    Promise.resolve(async (seed) => {
      const name = MISSING[seed - 1]!;
      const problems = await visit(browser, address, chapters, {
        missing: [name],
        // What is missing is told, in whatever words.
        tolerated: /not a function|not a constructor|not defined|undefined|null/,
      });
      return { what: `without ${name}`, problems };
    }),
};

const BREAKS: Readonly<Record<string, (context: BrowserContext, url: RegExp) => Promise<unknown>>> =
  {
    'does not come': (context, url) => context.route(url, (route) => route.abort()),
    'is not there': (context, url) =>
      context.route(url, (route) => route.fulfill({ status: 404, body: '<h1>Not found</h1>' })),
    'is empty': (context, url) => context.route(url, (route) => route.fulfill({ body: '' })),
    'is cut in half': (context, url) =>
      context.route(url, async (route) => {
        const response = await route.fetch();
        const body = await response.text();
        await route.fulfill({ response, body: body.slice(0, body.length / 2) });
      }),
  };
const ASSETS: Readonly<Record<string, RegExp>> = {
  'the first script': /\/assets\/client-.*\.js$/,
  'the script of pictures': /\/assets\/pictures-.*\.js$/,
  'the script of the story': /\/assets\/story-.*\.js$/,
  'the sheet of what is seen later': /\/assets\/.*\.css$/,
  'the tables': /\/numbers\/tables\.html$/,
  'the fonts': /\.woff2$/,
  'the icon': /favicon/,
};

export const assets: Kind = {
  name: 'assets',
  title: 'Assets that do not come, are not there, are empty or cut in half',
  holds: 'each chapter right or as served',
  ...{ count: Object.keys(ASSETS).length * Object.keys(BREAKS).length, seconds: 50, abreast: 3 },
  begin: ({ browser, address }) =>
    Promise.resolve(async (seed) => {
      const all = Object.entries(ASSETS).flatMap(([what, url]) =>
        Object.entries(BREAKS).map(([how, route]) => ({ what: `${what} ${how}`, url, route })),
      );
      const { what, url, route } = all[seed - 1]!;
      const problems = await visit(browser, address, chapters, {
        before: (context) => route(context, url),
        // The browser tells of what it does not get, and scripts of what they need.
        tolerated: /./,
      });
      return { what, problems };
    }),
};
