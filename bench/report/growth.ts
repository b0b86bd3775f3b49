/** How cost grows, as tables. */
import { markdownTable, number } from '../table';
import type { EmbedsCost } from '../growth/embeds';
import type { Run } from './run';

const stepsTable = ({ steps }: Run): string =>
  markdownTable(
    ['steps', 'script a frame in chapters of five, ms', 'script a frame in one chapter, ms'],
    steps.map(({ steps: count, many, one }) => [number(count), number(many, 2), number(one, 2)]),
  );

const trendTable = ({ trend }: Run): string =>
  markdownTable(
    [
      'data',
      'laid out at build, ms',
      'rendered at build, ms',
      'drawn in the browser, ms',
      'found under a pointer, µs',
      'a step by key, ms',
    ],
    trend.map(({ data, layout, html, draw, lookup, walk }) => [
      number(data),
      number(layout, 1),
      number(html, 1),
      number(draw),
      number(lookup, 1),
      number(walk, 1),
    ]),
  );

const embedsTable = ({ embeds }: Run): string =>
  markdownTable(
    [
      'charts in the host page',
      'script a chart, ms',
      'main thread a chart, ms',
      'heap a chart, KiB',
      'script a second out of view, ms',
      'script a frame out of view, ms',
    ],
    embeds.map(({ embeds: count, script, main, heap, idle, frame }) => [
      number(count),
      number(script, 1),
      number(main, 1),
      number(heap / 1024),
      number(idle, 1),
      number(frame, 2),
    ]),
  );

/** What each chart after the first costs, in words. */
function eachFurther({ embeds }: Run): string {
  const [first, last] = [embeds[0]!, embeds.at(-1)!];
  const further = (of: (cost: EmbedsCost) => number) =>
    (of(last) * last.embeds - of(first) * first.embeds) / (last.embeds - first.embeds);
  return `Each chart after the first costs ${number(further(({ script }) => script))} ms of script, ${number(further(({ main }) => main))} ms of the main thread and ${number(further(({ heap }) => heap / 1024))} KiB of heap.`;
}

const storiesTable = ({ stories, build }: Run): string =>
  markdownTable(
    ['stories', 'rendering all, ms', 'with one bundling of the scripts, s'],
    stories.map(({ stories: count, render }) => {
      const one = stories[0]!.render;
      return [number(count), number(render), number((build + render - one) / 1000, 1)];
    }),
  );

/** Each part with its heading, in words that hold for any result. */
export const growthParts = (run: Run): string[] => [
  '## How cost grows',
  'Generated input, with the story’s own code.',
  '### Steps in a story',
  'A scroll of the same length in stories of different length, at 4x CPU throttle. Only the chapters that the window passes are told of a scroll, and the step is found by halving, so a frame must not cost more in a longer story.',
  stepsTable(run),
  '### Data in a trend',
  'At full speed. Drawing is linear, in the browser as at build: each datum is a mark and a button. So is finding one, since all of them are looked through, and a step by key, which asks each button whether it is the one: no story’s picture has more than a few dozen.',
  trendTable(run),
  ...(run.embeds.length > 0
    ? [
        '### Charts in one host page',
        'Loaded lazily, as the published snippet has them, and all scrolled past, at 4x CPU throttle. A cost a chart that does not grow with their number is a linear cost in all. The last two columns are with all of them loaded and out of view; the frames are the host’s own, while it is scrolled.',
        embedsTable(run),
        eachFurther(run),
      ]
    : []),
  '### Stories in one build',
  'Facts are read and checked, pictures and words rendered, for each story; scripts are bundled once.',
  storiesTable(run),
];
