/**
 * Values that nobody thought of, in a chapter of each kind: nothing, below nothing, huge, tiny, alike, and points
 * that are missing. Each is refused in words, or drawn with numbers that can be read.
 */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import type { Fact, Quantity } from '../../src/facts/fact';
import { InputError } from '../../src/facts/problems';
import { csv } from '../../src/publish/downloads';
import { modelOf } from '../../src/story/chapter';
import type { Story } from '../../src/story/story';
import { examples, examplesMap } from '../docs/examples';
import { said } from '../stories/facts';
import { madeStory } from '../stories/make';

const words = readFileSync(new URL('../docs/charts.md', import.meta.url), 'utf8');
const chapters = [...words.matchAll(/^# (?!Names)[^#]*?\{#([a-z]+)\}[^]*?(?=^# |$(?![^]))/gm)];

const OPENING = `title: Anything\nopens with: trains-1990 to trains-2010\n\nHow people go.\n\nWhat is said.\n\n`;
const opening = [said('trains-1990', 40), said('trains-2010', 900)];

const value = fc.oneof(
  fc.constantFrom(0, -0, 1, 7, -5, 0.4, 1e-12, 3e-8, 999_999.5, 25.8e9, 1e18, -1e18),
  fc.double({ min: -1e6, max: 1e6, noNaN: true }).filter((one) => Math.abs(one) > 1e-12),
  fc.integer({ min: 0, max: 100 }),
);
/** How the values of a story are changed: one for all, each by itself, or a few. */
const change = fc.record({
  all: fc.option(value, { nil: undefined, freq: 3 }),
  each: fc.array(fc.option(value, { nil: undefined, freq: 2 }), { minLength: 20, maxLength: 20 }),
  gone: fc.uniqueArray(fc.nat(19), { maxLength: 3 }),
});
type Change = typeof change extends fc.Arbitrary<infer T> ? T : never;

const changed = ({ all, each, gone }: Change): Fact[] =>
  examples.facts
    .map((fact, i): Fact => {
      if (fact.kind === 'date') return fact;
      const other = all ?? each[i % each.length] ?? fact.value;
      return { ...fact, value: other } satisfies Quantity;
    })
    .filter((_, i) => !gone.includes(i));

/** Places within an object at which a number is none. */
function oddIn(object: unknown, path = ''): string[] {
  if (typeof object === 'number') return Number.isFinite(object) ? [] : [path];
  return typeof object === 'object' && object !== null
    ? Object.entries(object).flatMap(([key, inner]) => oddIn(inner, `${path}.${key}`))
    : [];
}

const UNREADABLE = /NaN|Infinity|undefined|(?<![\w.,#-])-0(?![\w.,])|\b\d(?:\.\d+)?e[-+]?\d+\b/;

/** What of a story no reader, and no browser, could read. */
function unreadable(story: Story): string[] {
  const written = story.chapters.flatMap(({ chart, layout, steps, notes, rows }) => [
    ...steps.map(({ view }) => render(chart.Picture, { props: { layout, view } } as never).body),
    JSON.stringify([notes, rows.map(({ what, value, figure }) => [what, value, figure.text])]),
    ...steps.map(({ alt }) => alt),
  ]);
  return [
    ...story.chapters.flatMap((chapter) => oddIn(modelOf(chapter))),
    ...[...written, csv(story)].flatMap((text) => {
      const found = UNREADABLE.exec(text);
      return found ? [text.slice(Math.max(0, found.index - 60), found.index + 40)] : [];
    }),
  ];
}

function made(chapter: string, facts: readonly Fact[]): Story | null {
  try {
    return madeStory({ words: OPENING + chapter, facts: [...opening, ...facts], map: examplesMap });
  } catch (error) {
    if (error instanceof InputError) return null;
    throw error;
  }
}

test.each(chapters.map(([chapter, id]) => [id, chapter] as const))(
  '%s draws what can be drawn, and refuses the rest',
  (_, chapter) => {
    let drawn = 0;
    fc.assert(
      fc.property(change, (one) => {
        const story = made(chapter, changed(one));
        if (!story) return;
        drawn += 1;
        expect(unreadable(story)).toEqual([]);
      }),
      {
        numRuns: Number(process.env.RUNS ?? (chapter.includes('chart: routes') ? 6 : 25)),
        seed: 17,
      },
    );
    expect(drawn).toBeGreaterThan(0);
  },
);
