/** The page of chart kinds is written from the kinds themselves: `npx vitest run -u` renews it. */
import { format } from 'prettier';
import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import { kinds } from '../../src/charts/registry';
import Patterns from '../../src/page/Patterns.svelte';
import palette from '../../src/page/style/palette.css?inline';
import pictureStyle from '../../src/page/style/picture.css?inline';
import { styled } from '../../src/publish/cards/styled';
import type { Chapter } from '../../src/story/chapter';
import { examples } from './examples';

type Step = Chapter['steps'][number];

/** Steps of the examples, each with its chapter. */
const steps = examples.chapters.flatMap((chapter) =>
  chapter.steps.map((step): [Chapter, Step] => [chapter, step]),
);
const land = render(Patterns, { props: { land: examples.land } }).body;

/** A step's picture as a file, in the light theme. */
function file({ chart, layout, kind, tone }: Chapter, { view, alt }: Step): string {
  const { body } = render(chart.Picture, { props: { layout, view } } as never);
  const style = 'svg { font: 14.5px sans-serif; font-size: 14.5px; font-family: sans-serif }';
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-12 -12 424 392" width="424" height="392" role="img"><title>${alt}</title><defs>${land}</defs><rect x="-12" y="-12" width="424" height="392" fill="#faf8f4"/><g data-tone="${tone}">${body}</g></svg>`;
  return styled(svg, `${palette}${pictureStyle}${kinds[kind]!.css}${style}`);
}

/** The steps that show a view: those named by it, and where it stands for many, all that no view names. */
function stepsOf(kind: string, view: string): Step[] {
  const own = steps.filter(([chapter]) => chapter.kind === kind).map(([, step]) => step);
  const named = own.filter(({ id }) => id === `${kind}-${view}`);
  const others = Object.keys(kinds[kind]!.views).map((name) => `${kind}-${name}`);
  return named.length > 0 ? named : own.filter(({ id }) => !others.includes(id));
}

const image = ({ id, alt }: Step) =>
  `<img src="charts/${id}.svg" alt="${alt.replaceAll('"', '&quot;')}" width="230">`;

const cell = (text: string) => text.replaceAll('|', '\\|');

const table = (heads: readonly string[], rows: readonly (readonly string[])[]): string =>
  [heads, heads.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.map(cell).join(' | ')} |`)
    .join('\n');

const lines = (entries: Readonly<Record<string, string>>): string =>
  table(
    ['line', 'what it does'],
    Object.entries(entries).map(([name, what]) => [`\`${name}\``, what]),
  );

const views = (kind: string): string =>
  table(
    ['view', 'what it does', 'its picture'],
    Object.entries(kinds[kind]!.views).map(([name, what]) => [
      `\`${name}\``,
      what,
      stepsOf(kind, name).map(image).join('<br>'),
    ]),
  );

const chapters = Object.entries(kinds).map(
  ([name, { what, options, marks = {}, steps: own = {} }]) =>
    [
      `## ${name}`,
      what,
      `A chapter with \`chart: ${name}\` may set:`,
      lines(options),
      ...(Object.keys(marks).length > 0 ? ['Its marks may set:', lines(marks)] : []),
      ...(Object.keys(own).length > 0 ? ['Its steps may set:', lines(own)] : []),
      'Its steps name these views:',
      views(name),
    ].join('\n\n'),
);

const page = `# Chart kinds

What a chapter can show, for those who write stories: see [writing.md](writing.md). What a step does not say it
inherits from the step before. The pictures are of figures that are made up.

${chapters.join('\n\n')}
`;

test('docs/charts.md says what each chart kind can do', async () => {
  const written = await format(page, { parser: 'markdown', printWidth: 110 });
  await expect(written).toMatchFileSnapshot('../../docs/charts.md');
});

test.each(Object.entries(kinds))('each view of %s has its picture', (name, { views }) => {
  for (const view of Object.keys(views)) expect(stepsOf(name, view), view).not.toEqual([]);
});

test.each(steps.map(([chapter, step]) => [step.id, chapter, step] as const))(
  'docs/charts/%s.svg is as it is drawn',
  async (id, chapter, step) => {
    await expect(file(chapter, step)).toMatchFileSnapshot(`../../docs/charts/${id}.svg`);
  },
);
