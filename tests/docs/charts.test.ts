/** The page of chart kinds is written from the kinds themselves: `npx vitest run -u` renews it. */
import { expect, test } from 'vitest';
import { format } from 'prettier';
import { kinds } from '../../src/charts/registry';

const cell = (text: string) => text.replaceAll('|', '\\|');

const table = (head: string, entries: Readonly<Record<string, string>>): string =>
  Object.keys(entries).length === 0
    ? ''
    : [
        `| ${head} | what it does |`,
        '| --- | --- |',
        ...Object.entries(entries).map(([name, what]) => `| \`${name}\` | ${cell(what)} |`),
      ].join('\n');

const chapters = Object.entries(kinds).map(([name, { what, options, marks = {}, views }]) =>
  [
    `## ${name}`,
    what,
    `A chapter with \`chart: ${name}\` may set:`,
    table('line', options),
    ...(Object.keys(marks).length > 0 ? ['Its marks may set:', table('line', marks)] : []),
    'Its steps name these views:',
    table('view', views),
  ].join('\n\n'),
);

const page = `# Chart kinds

What a chapter can show, for those who write stories: see [writing.md](writing.md). What a step does not say it
inherits from the step before.

${chapters.join('\n\n')}
`;

test('docs/charts.md says what each chart kind can do', async () => {
  const written = await format(page, { parser: 'markdown', printWidth: 110 });
  await expect(written).toMatchFileSnapshot('../../docs/charts.md');
});
