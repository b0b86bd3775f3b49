/** What an article claims and does not follow is not told as if it did; who is credited has given a figure. */
import { expect, test } from 'vitest';
import { claimed, found, said } from '../stories/facts';
import { whole } from '../stories/made';
import { complaintsOf, reworded } from '../stories/make';

const SENTENCE = 'By {to year} it was {to}, which is {times} times as many.';

/** The story whose article says so many times, judged so, with this sentence in place of its own. */
function complaints(sentence: string, verdict: 'holds' | 'fails', times = 22): string {
  const story = reworded(whole(), SENTENCE, sentence);
  const facts = story.facts.map((fact) =>
    fact.id === 'ferries-multiple'
      ? said(fact.id, times, { unit: 'times', approximation: 'more than', series: 'ferries' })
      : fact,
  );
  const changes = [claimed('ferries-multiple', verdict, [times, 22.5])];
  return complaintsOf({ ...story, facts, changes }).join('\n');
}

const CLAIM = 'By {to year} it was {to}, {ferries-multiple} as many.';

test('a claim that fails stops the build, unless the story says that it does', () => {
  expect(complaints(CLAIM, 'holds')).not.toContain('a claim that fails');
  expect(complaints(CLAIM, 'fails', 200)).toContain(
    '{ferries-multiple} is a claim that fails: its ends give another number; say so with {fails ferries-multiple: does not follow} or the like',
  );
  expect(
    complaints(`${CLAIM} That {fails ferries-multiple: does not follow}.`, 'fails', 200),
  ).not.toContain('a claim that fails');
});

test('a claim that is said to fail beside what cannot be said is not told to hold', () => {
  const told = `${CLAIM} Then {nothing}: that {fails ferries-multiple: does not follow}.`;
  const heading = { ...reworded(whole(), '## At first', '## {ferries-multiple}') };
  expect(complaints(told, 'fails', 200)).not.toContain('a claim that fails');
  expect(complaintsOf(heading).length).toBeGreaterThan(0);
});

test.each([
  'The figures hold.',
  'The president was right.',
  'That is borne out.',
  'The claim stands up.',
  'It is no exaggeration.',
])('approval is tied to the verdict, however it is said: “%s”', (approval) => {
  const words = approval.replace(/\.$/, '');
  expect(complaints(`${CLAIM} ${approval}`, 'fails', 200)).toContain(
    'is a comparison that nothing bears out; write it as {holds claim:',
  );
  expect(complaints(`${CLAIM} {holds ferries-multiple: ${words}}.`, 'fails', 200)).toContain(
    'ferries-multiple does not hold',
  );
});

test('no words can let stand that a reference is of another year', () => {
  const story = reworded(whole(), SENTENCE, 'By {from year} it was {to}.');
  const standing = { ...story, words: `let stand: “it was 900”\n${story.words}` };
  expect(complaintsOf(standing).join('\n')).toContain(
    '{to} is of 2010, and the sentence says 1990',
  );
});

test('a chapter credits those whose figures it shows', () => {
  const other = { id: 'tram-board', publisher: 'Tram Board', title: 'Trams', date: '2011' };
  const facts = [...whole().facts, found('trams-2010', 7, { source: other })];
  const credited = (id: string) => {
    const story = reworded(
      whole(),
      /^chart: squares$/m,
      `chart: squares\nsource: {${id} publisher}`,
    );
    const once = story.words.replace(/^source: (?!\{(?:trams|ferries)-20).*\n/gm, '');
    return complaintsOf({ ...story, words: once, facts }).join('\n');
  };
  expect(credited('trams-2010')).toContain(
    '{trams-2010 publisher} credits Tram Board, and passengers shows no figure of theirs',
  );
  expect(credited('ferries-2000')).not.toContain('credits');
});

test.each([
  [
    'title: What is seen in {to year}',
    '{to year} is about ferries-2010, which the picture of this step does not show',
  ],
  ['unit: People a year, {from year} to {to year}', null],
  [
    'unit: People a year, {ferries-2000 year} to {to year}',
    'begins “2000 to 2010”, and the picture',
  ],
])('the years above a picture are those of what it shows: “%s”', (line, complaint) => {
  const views = { title: '[one]', unit: '[points]' }[line.split(':')[0] as 'title' | 'unit'];
  const { words, facts } = whole();
  const story = words.replace(/\{#in-the-end\} \[[^\]]*\]/, `{#in-the-end} ${views}\n\n${line}`);
  const all = complaintsOf({ words: story, facts, changes: whole().changes! }).join('\n');
  if (complaint) expect(all).toContain(complaint);
  else expect(all).not.toContain('begins “');
});
