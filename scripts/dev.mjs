import { runCommand } from './cli.mjs';
import { host, parsePort } from './port.mjs';
import { storyPath } from './stories.mjs';
import { runVite } from './vite.mjs';

const usage = `npm run dev -- [--port N] [--host ADDRESS] [--story NAME] [--open]

Installs what is missing and serves the site as it is being written: what is saved is shown at once,
and so is what is wrong with it.
  --port N         serve on port N, or on the next one that is free; default 5173
  --host ADDRESS   listen on another address than 127.0.0.1, such as 0.0.0.0 for a phone nearby
  --story NAME     say where this story is: one that data/site.json lists; default all
  --open           open it in the browser`;

await runCommand(usage, ({ options }) => {
  const port = options.port === undefined ? [] : ['--port', String(parsePort(options.port))];
  const path = storyPath(options.story);
  const open = options.open === undefined ? [] : ['--open', `/${path}`];
  const env = { STORY: options.story ?? '' };
  return runVite(['dev', '--host', options.host ?? host, ...port, ...open], env);
});
