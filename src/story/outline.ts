/** What the build knows of a chapter's marks, for the tree in which its picture can be read: see src/page/tree. */
import { slotWords } from '../charts/timeAxis';
import type { Quantity } from '../facts/fact';
import { sharedUnit, slotOf, type TimeUnit } from '../facts/period';
import type { Locale } from '../locales/locale';
import type { Chapter } from './chapter';
import type { Story } from './story';

/**
 * A figure as a point of its series. Only what is called by its time alone has a place in time: what else tells
 * marks apart, such as a wider area, is no course of one thing.
 */
function pointOf(fact: Quantity, called: string | null, unit: TimeUnit, locale: Locale) {
  const when = fact.period ? locale.date(fact.period.date) : '';
  const isDated = fact.period && (called === null || called === when);
  return {
    value: fact.value,
    said: locale.withUnit(locale.quantity(fact), fact.unit),
    when: called ?? when,
    ...(isDated && { slot: slotOf(fact.period!.date, unit) }),
  };
}

/** The figures of a chapter's own table that belong to a series. */
function measuredIn({ rows }: Chapter, { facts }: Story): Quantity[] {
  const ids = new Set(rows.map(({ figure }) => figure.id));
  return facts.filter(
    (fact): fact is Quantity =>
      fact.kind === 'quantity' && fact.series !== null && ids.has(fact.id),
  );
}

/** A mark is called by its figure, or by a series, of which it then is the way from its first figure to its last. */
const shownBy = (mark: string, facts: readonly Quantity[]): Quantity[] => {
  const own = facts.filter(({ id }) => id === mark);
  return own.length > 0 ? own : facts.filter(({ series }) => series === mark);
};

function timesOf(slots: readonly number[], unit: TimeUnit, locale: Locale) {
  if (slots.length === 0) return { first: 0, names: [] };
  const [first, last] = [Math.min(...slots), Math.max(...slots)];
  const { full } = slotWords(unit, locale);
  return { first, names: Array.from({ length: last - first + 1 }, (_, i) => full(first + i)) };
}

/** Plain data. */
export function outlineOf(chapter: Chapter, story: Story) {
  const { locale } = story;
  const facts = measuredIn(chapter, story);
  const unit = sharedUnit(facts.flatMap(({ period }) => period?.date ?? []));
  const shown = Object.keys(chapter.notes).flatMap((mark) => {
    const own = shownBy(mark, facts);
    return own.length > 0 ? [[mark, own] as const] : [];
  });
  const used = new Set(shown.flatMap(([, own]) => own.map(({ series }) => series)));
  const series = story.series.filter(({ id }) => used.has(id));
  const marks = shown.map(([mark, own]) => {
    const index = series.findIndex(({ id }) => id === own[0]!.series);
    const called = own[0]!.id === mark ? chapter.notes[mark]!.when : null;
    const points = own.map((fact) => pointOf(fact, called, unit, locale));
    return [mark, { series: index, points }] as const;
  });
  const slots = marks.flatMap(([, { points }]) => points.flatMap(({ slot }) => slot ?? []));
  return {
    series: series.map(({ name, unit }) => ({ name, unit })),
    marks: Object.fromEntries(marks),
    times: timesOf(slots, unit, locale),
    words: locale.words.outline,
  };
}
