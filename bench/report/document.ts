/** The document of one run: docs/benchmark.md. */
import { aims } from '../aims';
import { phone } from '../measure/round';
import { viewport } from '../measure/visit';
import { roundTripsBeyond, slow3G } from '../slow';
import { markdownTable, number } from '../table';
import { growthParts } from './growth';
import type { Run } from './run';
import { sweepsParts } from './sweeps';
import { aimsTable, measuresTable, ratiosTable } from './tables';

const how = ({ machine, rounds }: Run): string => {
  const { cpu, network } = phone;
  return `Made by \`npm run bench\` on ${machine}: ${rounds} rounds in which the pages take turns, medians with the range in brackets. Each load is cold, in a window of ${viewport.width} by ${viewport.height} px, with the processor slowed ${cpu} times and a network of ${network.latency} ms and ${number((network.throughput * 8) / 1e6, 1)} Mbit/s. All pages are production builds by Vite, sent by one server with the same headers, brotli at its best.`;
};

const peersHow =
  'The static page, Svelte + D3, Recharts and ECharts tell all our chapters in the same steps, with the same words and figures, and simpler pictures: squares, dots on a time axis, bars. Sources in `bench/peers`. Ours is the whole story, the same pinned in the page of somebody else, and one of its charts as other people embed it.';

const measuresHow =
  'Bytes are of bodies. Script and main thread are as the browser’s performance domain counts them, a full scroll is a wheel’s gesture of 3,000 px a second from the top to the foot, the pointer makes 80 moves over the first chart, at its last step, at which the embed is opened anew. The heap is what is in use after a collection.';

function slowParts({ slow }: Run): string[] {
  const floor = slow[0]!;
  const kbit = (slow3G.rate * 8) / 1000;
  return [
    '## On a slow line',
    `When the first picture is seen at ${slow3G.rtt} ms and ${kbit} kbit/s, through a line that models the handshake, the shared rate and TCP’s first window of ten segments; encryption would add its round trips to all pages alike.`,
    markdownTable(
      ['page', 'first picture, ms', 'more than the floor, ms', 'round trips more'],
      slow.map((page) => [
        page.title,
        number(page.first),
        number(page.first - floor.first),
        number(roundTripsBeyond(floor, page), 1),
      ]),
    ),
    'With the network cut after the first response the story is read to the end, with all its pictures: `tests/e2e/cut.spec.ts`.',
  ];
}

/** Markdown, paragraphs on a line each. */
export const benchmarkDocument = (run: Run): string =>
  [
    '# Beside the limit and the field',
    how(run),
    peersHow,
    '![Medians of each measure for each page, as bars](benchmark.svg)',
    '## Aims',
    aimsTable(aims(run.results)),
    '## Measured',
    measuresHow,
    measuresTable(run.results),
    '## Ratios',
    'How many times what the limit needs, and what the best of the pages needs that draw in the browser: below 1 is less.',
    ratiosTable(run.results),
    ...sweepsParts(run),
    ...slowParts(run),
    ...growthParts(run),
  ].join('\n\n');
