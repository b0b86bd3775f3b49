import { randomBytes } from 'node:crypto';
import { join, resolve } from 'node:path';
import { runCommand } from './cli.mjs';
import { CliError } from './cliError.mjs';
import { checkPortFree, host, parsePort } from './port.mjs';
import { usage } from './review/usage.mjs';
import { root } from './root.mjs';
import { listen } from './serve.mjs';
import { ensureReady } from './setup.mjs';
import { importSource } from './source.mjs';
import { storyPath } from './stories.mjs';

/** Paths count from where the person stands. */
const here = process.env.INIT_CWD ?? process.cwd();

/** @param {string[]} words */
function slugOf(words) {
  const [slug, more] = words;
  if (slug === undefined)
    throw new CliError('No story given; name its folder: npm run review -- SLUG', 2);
  if (more !== undefined) throw new CliError(`${more}: one story too many; a desk is for one.`, 2);
  return slug;
}

/**
 * What belongs to the story, or what is wrong with it in a sentence.
 * @param {typeof import('../src/desk/serve')} desk
 * @param {string} slug
 * @param {string | undefined} article
 */
function open(desk, slug, article) {
  try {
    return desk.openDesk(slug, join(root, 'data'), article && resolve(here, article));
  } catch (error) {
    if (error instanceof Error && error.name === 'InputError') throw new CliError(error.message, 2);
    throw error;
  }
}

/** The story as it is being written, on a port of its own: another origin than the desk's. */
async function serveStory() {
  const { createServer } = await import('vite');
  const server = await createServer({
    root,
    configFile: join(root, 'vite.config.ts'),
    logLevel: 'error',
    server: { host, port: 0 },
  });
  await server.listen();
  return server.resolvedUrls?.local[0] ?? '';
}

await runCommand(usage, async ({ options, words }) => {
  const port = parsePort(options.port ?? '0');
  const slug = slugOf(words);
  await ensureReady();
  console.log(`Opening the desk of ${slug}; that takes some seconds.`);
  if (port !== 0) await checkPortFree(port, `npm run review -- ${slug}`);
  /** @type {typeof import('../src/desk/serve')} */
  const source = await importSource('src/desk/serve.ts');
  const desk = open(source, slug, options.article);
  const path = storyPath(slug);
  const { assetsOf } = await import('./review/assets.mjs');
  const [story, assets] = await Promise.all([serveStory(), assetsOf()]);
  const token = randomBytes(24).toString('base64url');
  /** @type {import('node:http').RequestListener} */
  let answer = (_, response) => void response.writeHead(503).end();
  const { url } = await listen((request, response) => answer(request, response), { port });
  const origin = url.slice(0, -1);
  answer = source.answering({ desk, slug, origin, token, story: story + path, assets }, (error) =>
    console.error(error),
  );
  console.log(`The desk of ${slug}: ${url}${token}/`);
});
