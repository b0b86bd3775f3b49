/** What a story cannot have, whatever its sentences say: each mistake is told at its place, beside the others. */
import { expect, test } from 'vitest';
import { found } from '../stories/facts';
import { complaintsOf, reworded } from '../stories/make';
import { made, whole } from '../stories/made';

const changed = (from: string | RegExp, to: string) => complaintsOf(reworded(whole(), from, to));

test.each(['constructor', 'toString', 'hasOwnProperty'])(
  'what every record has is no chart, view, function, claim or form: %s',
  (name) => {
    expect(changed('chart: squares', `chart: ${name}`)[0]).toContain(
      `19:8: no chart is called "${name}"`,
    );
    expect(changed('[one]', `[${name}]`)[0]).toContain(`[${name}] is no view of this chart`);
    for (const words of [`{${name}}`, `{${name} to}`, `{to ${name}}`, `{${name}: words}`])
      expect(changed('The number had', `${words} had`).join()).toMatch(
        /nothing is called|is no form|no fact/,
      );
  },
);

test('a fact may be called as what every record has', () => {
  const constructor = found('constructor', 5, { series: null, period: null });
  const story = reworded(whole(), 'also: ferries-multiple', 'also: ferries-multiple, constructor');
  const words = story.words.replace('So many times', 'To {constructor}, so many times');
  expect(complaintsOf({ ...story, words, facts: [...story.facts, constructor] })).toEqual([]);
});

test('one square, and one unit of an axis, is worth something', () => {
  expect(changed('square: 10', 'square: 0')).toContain(
    '21:9: 0 is not above 0; write a number that is',
  );
  expect(changed('axis: People a year', 'per: 0')).toContain(
    '24:6: 0 is not above 0; write a number that is',
  );
});

test('a figure is compared with another one', () => {
  expect(changed(/series: .*/, 'series: ferries-1990 to ferries-1990').join('\n')).toContain(
    '20:9: ferries-1990 stands at both ends; name two figures',
  );
  expect(changed('{times} times', '{times to to to} times').join('\n')).toContain(
    '{times to to to}: ferries-2010 stands at both ends; name two figures',
  );
  expect(changed('{times} times', '{share to of to}').join('\n')).toContain(
    '{share to of to}: ferries-2010 stands at both ends; name two figures',
  );
});

test('squares and growth say what to do where there is nothing to draw', () => {
  const zeros = whole({ value: 0 });
  const facts = zeros.facts.map((fact) => ('value' in fact ? { ...fact, value: 0 } : fact));
  const all = complaintsOf({ ...made.rise, facts: facts.filter(({ id }) => /\d$/.test(id)) });
  expect(all.join('\n')).toContain(
    'squares cannot count what is 0; name a pair of which one is above 0, or draw the figures with "chart: timeline"',
  );
});

test.each([
  ['## At first {#at-first}', '## {#at-first}', 'this step has no heading; write words behind ##'],
  ['# The start {#start}', '# {#start}', 'this chapter has no heading; write words behind #'],
])('a heading has words: %s', (from, to, complaint) => {
  expect(changed(from, to).join('\n')).toContain(complaint);
});

const long = 'ferry'.repeat(20);

test.each([
  ['## At first', `## At ${long} first`],
  ['# The start', `# The ${long} start`],
  ['The number had', `The ${long} had`],
  ['kicker: Ferries', `kicker: ${long}`],
  ['ferries: Ferry passengers', `ferries: ${long}`],
])('a word of a hundred letters has no room: %s', (from, to) => {
  expect(changed(from, to).join('\n')).toContain(
    '“ferryferryferryferry…” has 100 letters without a space; a word has at most 80',
  );
});

test.each(['## At first', '# The start', 'title: Passengers of the ferries'])(
  'a title of several hundred letters has none: %s',
  (title) => {
    expect(changed(title, title + ' and so on'.repeat(30)).join('\n')).toMatch(
      /has 3\d\d letters; a title has at most 200/,
    );
  },
);

test('a map that is missing is told where it is asked for, beside all other mistakes', () => {
  const words = [
    '\n# The way {#way}\n\nchart: routes\nfigures: ferries-1990\n\n## It goes {#goes}\n\nIt goes {nowhere}.\n',
    '\n# Names {#names}',
  ].join('');
  const all = complaintsOf(
    reworded(reworded(whole(), '\n# Names {#names}', words), '{rose: grown}', '{rose: shrunk}'),
  );
  expect(all.join('\n')).toMatch(/^\d+:8: map\.json: is missing$/m);
  expect(all.join('\n')).toContain('say “shrunk”');
});

test('straight quotation marks and apostrophes are refused with those that words have', () => {
  expect(changed('The number had', 'The "number" had')).toEqual([
    '39:63: a straight " is no quotation mark; write “ or ”',
    '39:70: a straight " is no quotation mark; write “ or ”',
  ]);
  expect(changed('The number had', "The ferry's number had")).toEqual([
    expect.stringMatching(/^\d+:\d+: a straight ' is no apostrophe; write ’/),
  ]);
  expect(changed('{rose: grown}', "{rose: grown, they said, 'by much'}").length).toBeGreaterThan(0);
  expect(changed('# The start', "# The ferry's start").join()).toContain('is no apostrophe');
  expect(changed('The number had', 'The ferry’s “number” had')).toEqual([]);
});
