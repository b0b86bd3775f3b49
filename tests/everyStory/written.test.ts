/** Pictures as the reader's browser writes them: as they were rendered at build, and kept so by changes alone. */
import { fileURLToPath } from 'node:url';
import type { Component } from 'svelte';
import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import { build, type Rolldown } from 'vite';
import { components } from '../../plugins/components';
import type { Chart } from '../../src/interaction/chart';
import { patch } from '../../src/interaction/patch';
import Drawing from '../../src/page/Drawing.svelte';
import LiveChart from '../../src/page/LiveChart.svelte';
import Still from '../../src/page/Still.svelte';
import { uncommented } from '../../src/publish/unmarked';
import { modelOf, type Chapter } from '../../src/story/chapter';
import { viewAt } from '../../src/story/viewAt';
import { parseHtml } from '../html';
import { served, useDocument, written } from '../interaction/dom';
import type * as Browser from './browser/components';
import { loaded } from './stories';

async function browserScript(): Promise<typeof Browser> {
  const { output } = (await build({
    configFile: false,
    logLevel: 'error',
    plugins: [components(['client'])],
    build: {
      write: false,
      minify: false,
      lib: {
        entry: fileURLToPath(new URL('browser/components.ts', import.meta.url)),
        formats: ['es'],
      },
    },
  }).then((built) => (Array.isArray(built) ? built[0] : built))) as Rolldown.RolldownOutput;
  return import(`data:text/javascript,${encodeURIComponent(output[0].code)}`);
}

const browser = await browserScript();

const chartOf = ({ kind }: Chapter) =>
  browser.pictures[`../../../src/charts/${kind}/picture.ts`] as Chart<unknown, string>;

/** Every step of a chapter in place, and three places on the way to it. */
const viewsOf = ({ steps, chart }: Chapter) =>
  steps.flatMap((_, index) =>
    [0.25, 0.5, 0.75, 1].map((progress) => viewAt(steps, { index, progress }, chart.windows)),
  );

/** Of a component, as the browser writes it and as it was rendered. */
const both = (
  [ours, theirs]: readonly [unknown, unknown],
  props: Record<string, unknown>,
  chapter: Chapter,
) => [
  browser.draw(ours as Component<typeof props>, { ...props, chart: chartOf(chapter) }),
  uncommented(
    render(theirs as Component<typeof props>, { props: { ...props, chart: chapter.chart } }).body,
  ),
];

const chapters = loaded.flatMap(({ slug, story }) =>
  story.chapters.map((chapter) => ({
    ...{ id: `${slug}/${chapter.id}`, chapter },
    words: story.locale.words.controls,
  })),
);

describe.each(chapters)('$id', ({ chapter, words }) => {
  useDocument();
  const { id, layout, chart } = chapter;

  test('what is served is what the browser writes', () => {
    const [ours, theirs] = both(
      [browser.LiveChart, LiveChart],
      { model: modelOf(chapter), words },
      chapter,
    );
    expect(parseHtml(ours!)).toEqual(parseHtml(theirs!));
  });

  test('each picture that is rendered is what the browser writes', () => {
    for (const view of viewsOf(chapter)) {
      const [ours, theirs] = both([browser.Still, Still], { layout, view, alt: 'Words' }, chapter);
      expect(parseHtml(ours!)).toEqual(parseHtml(theirs!));
    }
  });

  test('from picture to picture, there and back, what changes is what is written', () => {
    const drawings = viewsOf(chapter).map(
      (view) => both([browser.Drawing, Drawing], { id, layout, view }, chapter)[0]!,
    );
    const element = served(drawings[0]!);
    const write = patch(element, drawings[0]!);
    for (const html of [...drawings, ...drawings.toReversed(), ...jumps(drawings)]) {
      write(html);
      expect(written(element)).toBe(written(served(html)));
    }
  });

  test('it has the windows and the answers of its kind in the browser, too', () => {
    expect(Object.keys(chartOf(chapter))).toEqual(Object.keys(chart));
  });
});

/** The same in an order in which far ones follow each other. */
const jumps = <T>(list: readonly T[]): T[] => list.map((_, i) => list[(i * 7) % list.length]!);
