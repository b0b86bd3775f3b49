/** The words of every story: long enough, short enough, plain, and set as type. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { plain } from '../../src/figures/figure';
import { Problems } from '../../src/story/document/problems';
import { sectionsOf } from '../../src/story/document/sections';
import { leaning } from './leaning';
import { readingLevel } from './readingLevel';
import { data, loaded, markdownOf, mistakes, slugs, stepsOf, textsOf } from './stories';

const wordCount = (text: string) => text.trim().split(/\s+/).length;

test('there are stories, and the site publishes some of them', () => {
  const site = JSON.parse(readFileSync(join(data, 'site.json'), 'utf8')) as { stories: string[] };
  expect(site.stories.length).toBeGreaterThan(0);
  expect(slugs).toEqual(expect.arrayContaining(site.stories));
});

test.each(slugs)('%s builds', (slug) => {
  expect(mistakes.get(slug)).toBeNull();
});

describe.each(loaded)('$slug', ({ slug, story }) => {
  const steps = stepsOf(story);
  const texts = textsOf(story);
  const isStep = new Set(steps.map(({ id }) => id));

  /** What is wrong with one part of the steps, as the build tells what it refuses. */
  const complaintsOf = (part: string, wrong: (words: string) => string | false): string[] =>
    story.statements
      .filter((one) => one.part === part && isStep.has(one.section))
      .flatMap(({ spoken, place: { line, column } }) => {
        const complaint = wrong(spoken.map(({ text }) => text).join(''));
        return complaint ? [`${slug}/en.md:${line}:${column}: ${complaint}`] : [];
      });

  test('a heading has at most 8 words', () => {
    const long = complaintsOf('heading', (words) => {
      const count = wordCount(words);
      return count > 8 && `this heading has ${count} words; make it 8 or fewer`;
    });
    expect(long).toEqual([]);
  });

  test('a step is told in 25 to 60 words', () => {
    const odd = complaintsOf('text', (words) => {
      const count = wordCount(words);
      return (count < 25 || count > 60) && `this step has ${count} words; make it 25 to 60`;
    });
    expect(odd).toEqual([]);
  });

  test('the steps are read in four minutes or less, at 238 words a minute', () => {
    const { deck, intro } = story.opening.words;
    const words = [deck, intro, ...steps.flatMap(({ heading, text }) => [heading, text])];
    expect(wordCount(words.map(plain).join(' ')) / 238).toBeLessThan(4);
  });

  test('a picture is said in words, as sentences', () => {
    const poor = complaintsOf(
      'alt',
      (words) =>
        (wordCount(words) < 8 || !/^[\p{Lu}\p{N}“][^]*\.$/u.test(words)) &&
        'say what the picture shows in a sentence of 8 words or more',
    );
    expect(poor).toEqual([]);
    for (const { alt } of steps) expect(alt).toMatch(/^[\p{Lu}\p{N}“][^]*\.$/u);
  });

  test('a description makes sense by itself: who comes to it may have met none before', () => {
    const leans = complaintsOf('alt', (words) => {
      const found = words.match(leaning);
      return (
        found !== null &&
        `“${found.join('”, “')}” makes sense only after another description; say what this picture shows`
      );
    });
    expect(leans).toEqual([]);
  });

  test('no two steps have the same alternative', () => {
    const seen = new Set<string>();
    const again = complaintsOf('alt', (words) => {
      const isKnown = seen.has(words);
      seen.add(words);
      return isKnown && 'another step says the same; say what this one shows';
    });
    expect(again).toEqual([]);
  });

  test('the titles of the chapters, and of their pictures, are each said once', () => {
    const { chapters } = story;
    for (const titles of [
      chapters.map(({ title }) => title),
      chapters.map(({ figure }) => figure.title),
    ]) {
      expect(new Set(titles).size).toBe(chapters.length);
      for (const title of titles) expect(title.trim()).not.toBe('');
    }
  });

  test('everything is typeset: no straight quotes, double spaces, placeholders or slips', () => {
    const slips = /["']| {2}|[{}]|\$\{|undefined|NaN|Infinity|\[object|\s[.,;:]|[.,]{2}/;
    expect(texts.filter((text) => slips.test(text) || text !== text.trim())).toEqual([]);
  });

  test('each step can be read after nine years of school', () => {
    const hard = complaintsOf('text', (words) => {
      const years = readingLevel(words);
      return (
        years >= 9.1 &&
        `these words ask for ${years.toFixed(1)} years of school; make it 9, by shorter sentences and words`
      );
    });
    expect(hard).toEqual([]);
  });

  test('as a whole it asks for six', () => {
    const { deck, intro } = story.opening.words;
    const all = [deck, intro, ...steps.map(({ text }) => text)].map(plain);
    expect(readingLevel(all.join(' '))).toBeLessThan(6);
  });

  test('abbreviations are those that the story names as known or explained', () => {
    const [opening] = sectionsOf(markdownOf(slug), [], new Problems(slug));
    const named = opening!.fields.find(({ name }) => name === 'abbreviations')?.source ?? '';
    const known = named.split(',').map((word) => word.trim());
    // Names of publishers are their own.
    const publishers = story.sources.map(({ publisher }) => publisher);
    const found = texts.flatMap((text) =>
      publishers.reduce((rest, name) => rest.replaceAll(name, ''), text).match(/\b\p{Lu}{2,}\b/gu),
    );
    expect([...new Set(found)].filter((word) => word && !known.includes(word))).toEqual([]);
  });

  test('dates name the month by a word, never by a number', () => {
    expect(texts.filter((text) => /\b\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\b/.test(text))).toEqual([]);
  });

  test('dollars say whose they are, and scales are written out', () => {
    const unclear = /(?<!\p{Lu})\$\d|\d ?(?:bn|mn|m|k|bil)\b/u;
    expect(texts.filter((text) => unclear.test(text))).toEqual([]);
  });

  test.each([
    ['a motive', /\b(because (he|she|they)|in order to|hoping to)\b/i],
    ['more than a fall', /\bcollapse[ds]?\b|\bplummet/i],
  ])('nothing says %s', (_, words) => {
    expect(texts.filter((text) => words.test(text))).toEqual([]);
  });
});
