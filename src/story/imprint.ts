/** Who tells a story, and when it appeared: what lists and link readers date it by, not by its article. */
import { AHEAD, hasBegun, isPast } from '../facts/fields';
import { isIsoDay } from '../facts/period';
import type { SectionSettings } from './settings';

/** Who tells a story, and its days. */
export interface Imprint {
  /** Names; empty where the site itself tells it. */
  authors: readonly string[];
  /** The day on which it appeared, as YYYY-MM-DD; null while it has not. */
  published: string | null;
  /** The day on which it was last changed or corrected, the first one until then. */
  modified: string | null;
}

/** What a story may say of itself, each with what it does. */
export const imprintFields = {
  author: 'Who tells it, between commas. Default: the site.',
  published: 'The day on which the story appeared, as YYYY-MM-DD.',
  modified:
    'The day on which it was last changed. Default: that on which it appeared. A later correction counts.',
} as const;

const NO_DAY = 'is not a day; write YYYY-MM-DD as the calendar has it';

/** The day that a line sets, which is not before another; null where it is not set. */
function dayOf(
  settings: SectionSettings,
  name: string,
  earliest: { date: string; what: string },
): string | null {
  const day = settings.word(name);
  if (day === null) return null;
  if (!isIsoDay(day)) settings.refuse(name, `"${day}" ${NO_DAY}`);
  if (!isPast(day)) settings.refuse(name, `${day} ${AHEAD}`);
  const { date, what } = earliest;
  // As exactly as that one is known.
  if (day.slice(0, date.length) < date)
    settings.refuse(name, `${day} is before ${date}, when ${what}; write a later day`);
  return day;
}

/** `article` is when the article appeared. A line that cannot be read throws a Mistake. */
export function readImprint(settings: SectionSettings, article: string): Imprint {
  const published = dayOf(settings, 'published', { date: article, what: 'its article appeared' });
  if (published === null && settings.has('modified'))
    settings.refuse('modified', 'stands without "published:"; write that day, too');
  const first = { date: published ?? article, what: 'the story appeared' };
  const modified = dayOf(settings, 'modified', first) ?? published;
  // What is to appear on a day is changed last on that day at the latest.
  if (modified !== published && modified && !hasBegun(modified))
    settings.refuse('modified', `${modified} ${AHEAD}`);
  return { authors: settings.list('author'), published, modified };
}

/** Whether a story has appeared, and will not only. */
export const hasAppeared = ({ published }: Imprint): boolean =>
  published !== null && hasBegun(published);

/** With the day of the last correction, which changed the story, too; `corrected` is the later one, if any. */
export const changedLast = (imprint: Imprint, corrected: string | undefined): Imprint => ({
  ...imprint,
  ...(imprint.modified && corrected && corrected > imprint.modified && { modified: corrected }),
});
