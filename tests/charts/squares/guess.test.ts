import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import Squares from '../../../src/charts/squares/Picture.svelte';
import { picture } from '../../../src/charts/squares/picture';
import type { SquaresLayout } from '../../../src/charts/squares/view';
import type { Fact } from '../../../src/facts/fact';
import type { View } from '../../../src/interaction/view';
import { complaintsOf, madeStory } from '../../stories/make';
import { found, own } from '../chapter';

const facts: Fact[] = [
  ...[own('boats-1990', 10), own('boats-2020', 300)],
  ...[found('boats-2000', 90), found('boats-2001', 80), found('boats-2012', 200)],
];

/** A chapter whose step of points asks for a guess. */
const storyWith = (guess: string, views: readonly string[] = ['points', 'others']) => ({
  words: [
    'title: A story\nopens with: boats-1990 to boats-2020\n\nWhat it is about.\n\nWhat the article says.\n',
    '# Boats {#boats}\n\nchart: squares\nseries: boats-1990 to boats-2020\n',
    ...views.map(
      (view, i) =>
        `## Step {#step-${'abc'[i]}} [${view}]\n\nWords.\n\n${i === 0 ? `guess: ${guess}\n` : ''}alt: A picture.\n`,
    ),
  ].join('\n'),
  facts,
});

const chapterOf = (guess: string) => madeStory(storyWith(guess)).chapters[0]!;
const layoutOf = (guess: string) => chapterOf(guess).layout as SquaresLayout;

test('a step asks for values of years between, and a later one answers', () => {
  const { guess } = layoutOf('boats-2000, boats-2012');
  expect(guess).toMatchObject({ ask: 'step-a', answer: 'step-b', worth: 10 });
  expect(guess!.texts).toHaveLength(31);
  expect(guess!.slots).toEqual([
    { slot: 2000, name: '2000', answer: '2000: you had {guess}, others 90\u00a0boats.' },
    { slot: 2012, name: '2012', answer: '2012: you had {guess}, others 200\u00a0boats.' },
  ]);
  expect(guess).not.toHaveProperty('values');
});

test('handles are asked for at that step alone', () => {
  const [asks, answers] = chapterOf('boats-2000').steps.map(
    ({ view }) =>
      view as View<'guess' | 'near' | 'amount' | 'points' | 'steady' | 'log' | 'context'>,
  );
  expect([asks, answers].map((view) => picture.asks!(view!))).toEqual([true, false]);
  expect([asks, answers].map((view) => picture.answers!(view!))).toEqual([false, true]);
});

test.each([
  ['boats-1990', 'boats-1990 is no figure of others in this picture'],
  ['boats-2000, boats-2001', 'boats-2001 is too near to boats-2000'],
  ['boats-2012, boats-2000', 'boats-2000 is too near to boats-2012'],
])('%s cannot be guessed', (guess, message) => {
  expect(complaintsOf(storyWith(guess)).join('\n')).toContain(message);
});

test('a guess needs a step that answers, and points to lie between', () => {
  const complaints = (views: readonly string[]) =>
    complaintsOf(storyWith('boats-2000', views)).join('\n');
  expect(complaints(['points', 'steady'])).toContain('needs a later step with [others]');
  expect(complaints(['all', 'others'])).toContain('is asked for at a step with [points]');
});

const drawn = (values: (number | null)[] | undefined, change: object = {}) => {
  const layout = layoutOf('boats-2000, boats-2012');
  const guess = { ...layout.guess!, ...(values && { values, last: 0 }) };
  const view = {
    near: 0,
    amount: 1,
    points: 1,
    guess: 1,
    steady: 0,
    log: 0,
    context: 0,
    ...change,
  };
  return render(Squares, { props: { layout: { ...layout, guess }, view } }).body;
};

test('as served the gap says what it is, and nothing is drawn of a guess', () => {
  expect(drawn(undefined)).toContain('not in the');
  expect(drawn(undefined)).not.toContain('yours');
});

test('where handles live the gap says what to do, too, then what was guessed last', () => {
  const live = layoutOf('boats-2000, boats-2012').guess!;
  expect(drawn([null, null])).toContain('not in the');
  expect(drawn([9, null])).toContain(`>${live.texts[9]!}<`);
});

test('a line runs from the first point through each guess to the last', () => {
  const [, path] = /<g class="yours">.*?<path d="([^"]*)"/s.exec(drawn([9, 20]))!;
  expect(path!.split(/[ML]/).filter(Boolean)).toHaveLength(4);
  const [, one] = /<g class="yours">.*?<path d="([^"]*)"/s.exec(drawn([null, 20]))!;
  expect(one!.split(/[ML]/).filter(Boolean)).toHaveLength(3);
});

test('beside what others recorded each guess is joined to that', () => {
  expect(drawn([9, 20])).not.toContain('missed');
  expect(drawn([9, 20], { guess: 0, context: 1 })).toContain('class="missed"');
});
