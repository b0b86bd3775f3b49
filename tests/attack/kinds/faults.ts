/** Functions that throw while a reader reads on: on the story's page, in embedded pages, and in their hosts. */
import { chapters } from '../../e2e/story';
import { embedCases, hostCases, storyCases } from '../faults/cases';
import { embedTrialOf, runEmbedFault } from '../faults/embeds';
import { hostTrialOf, runHostFault } from '../faults/hosts';
import { countCalls, describe, runFault, trialOf, type Outcome, type Trial } from '../faults/run';
import type { Kind, Tried } from '../kind';

/** What a seed tries: first of all what has broken a page once. */
const caseOf = (cases: readonly Trial[], seed: number, chance: () => Trial): Trial => {
  const known = cases[seed - 1];
  return known ? { ...known, seed } : chance();
};

const tried = ({ trial, thrown, problems }: Outcome): Tried => ({
  what: describe(trial),
  problems,
  thrown: thrown > 0,
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
  ...{ count: 220, seconds: 600, abreast: 4 },
  async begin(ground) {
    const calls = await counted(ground);
    return async (seed) => {
      const byChance = () => trialOf(seed, Object.keys(chapters), calls);
      const trial = caseOf(storyCases, seed, byChance);
      return tried(await runFault(ground.browser, ground.address, trial, chapters));
    };
  },
};

const PAGES = ['story', 'trade', 'base', 'people', 'routes'];

export const embedFaults: Kind = {
  name: 'embeds',
  title: 'Functions that throw in embedded pages',
  holds: 'the page right or as served; told once',
  ...{ count: 60, seconds: 200, abreast: 4 },
  async begin(ground) {
    const { load } = await counted(ground);
    return async (seed) => {
      const trial = caseOf(embedCases, seed, () => embedTrialOf(seed, PAGES, load!));
      return tried(await runEmbedFault(ground.browser, ground.address, trial));
    };
  },
};

export const hostFaults: Kind = {
  name: 'hosts',
  title: 'Functions that throw in the script beside embedded pages',
  holds: 'nothing of the host’s page covered, all steps within reach',
  ...{ count: 40, seconds: 200, abreast: 4 },
  begin: ({ browser, address }) =>
    Promise.resolve(async (seed) => {
      const trial = caseOf(hostCases, seed, () => hostTrialOf(seed));
      return tried(await runHostFault(browser, address, trial));
    }),
};
