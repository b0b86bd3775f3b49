/** The figures of every story: each has a row, a name and an origin, and none is typed. */
import { describe, expect, test } from 'vitest';
import { kinds } from '../../src/charts/registry';
import { figuresIn, type Figure } from '../../src/figures/figure';
import { isPeriod } from '../../src/facts/period';
import { loadMaterial } from '../../src/story/load';
import { Problems } from '../../src/story/document/problems';
import { sectionsOf, type Section } from '../../src/story/document/sections';
import type { Words } from '../../src/story/document/words';
import { folderOf, loaded, markdownOf, stepsOf, textsOf } from './stories';

/** Options of charts, which may hold one number: `square: 10,000`. */
const options = Object.values(kinds).flatMap(({ options }) => Object.keys(options));
const NUMBER = /^[\d,.]+( (thousand|million|billion|trillion))?$/;

/** Lines that show no figure: what is exempted from checks, a chapter's colour, and the story's own days. */
const SILENT = ['let stand', 'tone', 'published', 'modified'];

/** What a story's file says in its own words: text, and what stands behind the colon of a reference. */
const ownText = ({ parts }: Words): string =>
  parts.map((part) => ('text' in part ? part.text : (part.reference.words ?? ''))).join('');

const linesOf = ({ heading, paragraphs, fields }: Section): string[] => [
  ...[heading, ...paragraphs].map(ownText),
  ...fields
    .filter(
      ({ name, source }) =>
        !SILENT.includes(name) && !(options.includes(name) && NUMBER.test(source)),
    )
    .map(({ words }) => ownText(words)),
];

describe.each(loaded)('$slug', ({ slug, story }) => {
  const { facts } = loadMaterial(folderOf(slug));
  const rows = new Map(story.figures.map((figure) => [figure.id, figure]));
  const shown: Figure[] = [
    ...Object.values(story.opening.words).flatMap((words) =>
      Array.isArray(words) ? figuresIn(words) : [],
    ),
    ...story.chapters.flatMap(({ figure, steps, rows: own }) => [
      ...figuresIn(figure.source),
      ...steps.flatMap(({ heading, text }) => [heading, text].flatMap(figuresIn)),
      ...own.map((row) => row.figure),
    ]),
    ...story.statements.flatMap(({ spoken }) =>
      spoken.flatMap((part) => (part.shown ? (part.figures ?? []) : [])),
    ),
  ];

  test('every number that words, pictures and tables show leads to a row', () => {
    expect(shown).not.toEqual([]);
    expect(shown.filter(({ id }) => !rows.has(id)).map(({ id, text }) => `${id}: ${text}`)).toEqual(
      [],
    );
  });

  test('no name says the same words twice', () => {
    const twice = /(\p{L}[\p{L} -]{10,}).*\1/u;
    // "Fourth quarter of 2023 as a multiple of second quarter of 2023" names two periods.
    const period = /\b\p{L}+ (?:quarter|half) of (?=\d{4})/gu;
    const names = story.figures.map(({ what }) => what);
    expect(names.filter((name) => twice.test(name.replaceAll(period, '')))).toEqual([]);
  });

  test('figures of one id have one value and one formula, those of their row', () => {
    const told = ({ value, formula, text }: Figure) => [value, formula, text];
    for (const figure of shown) expect(told(figure), figure.id).toEqual(told(rows.get(figure.id)!));
  });

  test('no row stands twice, by its id or by what it is', () => {
    for (const of of ['id', 'what'] as const) {
      const all = story.figures.map((figure) => figure[of]);
      expect(all.filter((one, i) => all.indexOf(one) !== i)).toEqual([]);
    }
  });

  test.each(story.figures)('$id says what it is, its value and where it is from', (figure) => {
    const { what, text, unit, value, period, origin, quote, formula, source } = figure;
    for (const said of [what, text]) expect(said.trim()).not.toBe('');
    expect(`${what}${text}${value}${unit}`).not.toMatch(/undefined|NaN|Infinity|null|\[object/);
    if (typeof value === 'number') expect(Number.isFinite(value)).toBe(true);
    if (origin === 'computed') {
      expect([source, period, quote]).toEqual([null, '', '']);
      expect(formula).toMatch(/\p{L}|\d/u);
    } else {
      expect(source?.publisher.trim()).toBeTruthy();
      expect(quote !== '').toBe(origin === 'article');
      expect(period === '' || isPeriod(period), period).toBe(true);
    }
  });

  test('an id is an anchor as it stands', () => {
    for (const { id } of story.figures)
      expect(id).toMatch(/^[\p{Ll}\p{Lo}\d]+(-[\p{Ll}\p{Lo}\d]+)*$/u);
  });

  test('no id of more than one word is shown, in words, notes or tables', () => {
    const ids = [...facts, ...story.figures, ...stepsOf(story)].map(({ id }) => id);
    const said = [
      ...textsOf(story),
      ...story.figures.flatMap(({ what, text, unit, quote, formula, caveat }) => [
        what,
        text,
        unit,
        quote,
        formula,
        caveat,
      ]),
      ...story.chapters.flatMap((chapter) =>
        chapter.rows.flatMap(({ what, value = '' }) => [what, value]),
      ),
    ];
    const raw = ids.filter((id) => id.includes('-') && said.some((text) => text.includes(id)));
    expect(raw).toEqual([]);
  });

  test('no digit of a figure is typed in its file', () => {
    const ids = new Set([...facts, ...story.figures, ...stepsOf(story)].map(({ id }) => id));
    const problems = new Problems(slug);
    const typed = sectionsOf(markdownOf(slug), options, problems)
      .flatMap(linesOf)
      .flatMap((line) => line.split(/[\s,]+/).filter((word) => !ids.has(word)))
      .filter((word) => /\p{N}/u.test(word));
    expect(typed).toEqual([]);
  });

  test('each source is named once, the article’s own first', () => {
    const ids = story.sources.map(({ id }) => id);
    expect(ids[0]).toBe(story.article.id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
