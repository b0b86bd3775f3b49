/** What extensions do to a page: nodes and styles of their own, before pictures live and while they do. */
import { extend, EXTENSIONS } from '../../e2e/extensions';
import { chapters, stepIds } from '../../e2e/story';
import { visit } from '../faults/visit';
import type { Kind } from '../kind';
import { Chance } from '../random';

export const inserted: Kind = {
  name: 'inserted',
  title: 'Nodes, attributes and styles that extensions put into the page, also later',
  holds: 'nothing told to the console; each chapter right',
  ...{ count: 20, seconds: 60, abreast: 4 },
  begin: ({ browser, address }) =>
    Promise.resolve(async (seed) => {
      const chance = new Chance(seed);
      // Each by itself first, then several together.
      const own = EXTENSIONS[seed - 1];
      const names = own ? [own] : EXTENSIONS.filter(() => chance.below(2) === 0);
      const step = seed % 2 === 0 ? chance.of(stepIds) : null;
      const problems = await visit(browser, address, chapters, {
        async there(page) {
          if (step) await page.evaluate((id) => window.probe.land(id), step);
          await extend(page, names);
        },
      });
      return {
        what: `${names.join(', ')} at ${step ?? 'the top'}`,
        problems,
        inputs: names.length,
      };
    }),
};
