/** Functions that throw while a reader reads on, on the story's page and in embedded pages. */
import { chapters } from '../../e2e/story';
import { embedTrialOf, runEmbedFault } from '../faults/embeds';
import { countCalls, describe, runFault, trialOf, type Outcome } from '../faults/run';
import type { Kind, Tried } from '../kind';

const tried = ({ trial, thrown, problems }: Outcome): Tried => ({
  what: describe(trial),
  problems,
  inputs: Math.min(1, thrown),
});

const counted = async ({ browser, address }: Parameters<Kind['begin']>[0]) => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 } });
  const calls = await countCalls(context, address, chapters);
  await context.close();
  return calls;
};

export const faults: Kind = {
  name: 'faults',
  title: 'Functions that throw on the page, once or for good',
  holds: 'each chapter right or as served; told once',
  ...{ count: 150, seconds: 240, abreast: 3 },
  async begin(ground) {
    const calls = await counted(ground);
    return async (seed) => {
      const trial = trialOf(seed, Object.keys(chapters), calls);
      return tried(await runFault(ground.browser, ground.address, trial, chapters));
    };
  },
};

const PAGES = ['story', 'trade', 'base', 'people', 'routes'];

export const embedFaults: Kind = {
  name: 'embeds',
  title: 'Functions that throw in embedded pages',
  holds: 'the page right or as served; told once',
  ...{ count: 50, seconds: 100, abreast: 3 },
  async begin(ground) {
    const { load } = await counted(ground);
    return async (seed) =>
      tried(await runEmbedFault(ground.browser, ground.address, embedTrialOf(seed, PAGES, load!)));
  },
};
