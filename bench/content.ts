/** What the peers show: every chapter of the story, with its own words and figures. No number is typed for them. */
import type { SquaresLayout } from '../src/charts/squares/view';
import type { Chapter } from '../src/story/chapter';
import { plain } from '../src/figures/figure';
import { loadStory } from '../src/story/load';

/** `squares`: so many of one size · `years`: dots on a time axis · `bars`: the first so many of them. */
export type Shows =
  { as: 'squares'; amount: number } | { as: 'years' } | { as: 'bars'; count: number };

export interface PeerStep {
  id: string;
  shows: Shows;
  heading: string;
  text: string;
  alt: string;
}

export interface PeerDatum {
  id: string;
  year: number;
  value: number;
  kind: 'article' | 'context';
  /** What a tooltip says. */
  label: string;
}

export interface PeerBar {
  id: string;
  value: number;
  /** What it is of, and its value in words. */
  name: string;
  label: string;
}

export interface PeerChapter {
  id: string;
  title: string;
  /** Which of the page’s colours it has, from 1. */
  tone: number;
  figure: string;
  source: string;
  /** What the axis of values measures; empty for bars, which say it themselves. */
  axis: string;
  /** The most squares that a step shows. */
  most: number;
  data: PeerDatum[];
  bars: PeerBar[];
  steps: PeerStep[];
}

export interface Content {
  title: string;
  deck: string;
  chapters: PeerChapter[];
}

type Pictured = Pick<PeerChapter, 'axis' | 'most' | 'data' | 'bars'> & {
  shows: (step: number) => Shows;
};

/** The first amount, then the last, then the years: what our own squares tell, without the ways between. */
function squaresOf({ layout, notes }: Chapter & { layout: SquaresLayout }): Pictured {
  const { amounts, trend, words } = layout;
  const [from, to] = [amounts.from, amounts.to ?? amounts.from];
  return {
    axis: words.logarithmic,
    most: Math.max(from, to),
    data: trend.data.map(({ id, slot, value, kind }) => ({
      ...{ id, year: slot, value, kind },
      label: notes[id]?.value ?? '',
    })),
    bars: [],
    shows: (step) => (step > 1 ? { as: 'years' } : { as: 'squares', amount: step > 0 ? to : from }),
  };
}

/** Bars beside each other have room for so many. */
const MOST_BARS = 12;

/** The amounts of the chapter’s table that are in the unit of its first one; with each step there are more of them. */
function barsOf({ rows, steps }: Chapter): Pictured {
  const amounts = rows.filter(({ figure }) => typeof figure.value === 'number' && figure.value > 0);
  const bars = amounts
    .filter(({ figure }) => figure.unit === amounts[0]!.figure.unit)
    .slice(0, MOST_BARS)
    .map(({ what, figure }) => ({
      ...{ id: figure.id, name: what, label: figure.text },
      value: Number(figure.value),
    }));
  return {
    ...{ axis: '', most: 0, data: [], bars },
    shows: (step) => ({ as: 'bars', count: Math.ceil((bars.length * (step + 1)) / steps.length) }),
  };
}

const isSquares = (chapter: Chapter): chapter is Chapter & { layout: SquaresLayout } =>
  chapter.kind === 'squares';

function peerChapter(chapter: Chapter): PeerChapter {
  const { shows, ...pictured } = isSquares(chapter) ? squaresOf(chapter) : barsOf(chapter);
  const { id, title, tone, figure, steps } = chapter;
  return {
    ...{ id, title, tone, figure: figure.title, source: plain(figure.source) },
    ...pictured,
    steps: steps.map(({ id: step, heading, text, alt }, i) => ({
      ...{ id: step, heading: plain(heading), text: plain(text), alt, shows: shows(i) },
    })),
  };
}

/** Reads the data files in `directory`; throws with every problem found in them. */
export function content(directory: string): Content {
  const { title, description, chapters } = loadStory(directory);
  return { title, deck: description, chapters: chapters.map(peerChapter) };
}
