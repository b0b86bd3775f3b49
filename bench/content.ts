/**
 * What the peers show: two chapters of the story, three steps each, with the story's own words and
 * figures. No number is typed for them.
 */
import type { SquaresLayout } from '../src/charts/squares/view';
import type { Chapter } from '../src/story/chapter';
import { plain } from '../src/figures/figure';
import { loadStory } from '../src/story/load';

type Counted = Chapter & { layout: SquaresLayout };

/** `from`, `to`: the squares of the first or of the last amount · `years`: dots on a time axis. */
export type State = 'from' | 'to' | 'years';

export interface PeerStep {
  id: string;
  state: State;
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
  source: string;
}

export interface PeerChapter {
  id: string;
  title: string;
  figure: string;
  source: string;
  /** What the axis of values measures. */
  axis: string;
  /** How many squares each amount fills; may be fractional. */
  squares: { from: number; to: number };
  data: PeerDatum[];
  steps: PeerStep[];
}

export interface Content {
  title: string;
  deck: string;
  chapters: PeerChapter[];
}

/** The steps of each chapter that the peers tell, and what their charts show at them. */
const told: Record<string, Record<string, State>> = {
  trade: { 'trade-1992': 'from', 'trade-2014': 'to', 'trade-sourced': 'years' },
  people: { 'people-1990': 'from', 'people-2016': 'to', 'people-dots': 'years' },
};

function stepsOf({ id, steps }: Counted): PeerStep[] {
  return Object.entries(told[id]!).map(([stepId, state]) => {
    const step = steps.find((candidate) => candidate.id === stepId);
    if (!step) throw new Error(`bench/content.ts: ${id} has no step "${stepId}"; name another one`);
    const { heading, text, alt } = step;
    return { id: stepId, state, heading: plain(heading), text: plain(text), alt };
  });
}

const peerChapter = (chapter: Counted): PeerChapter => ({
  id: chapter.id,
  title: chapter.title,
  figure: chapter.figure.title,
  source: plain(chapter.figure.source),
  axis: chapter.layout.words.logarithmic,
  squares: { from: chapter.layout.amounts.from, to: chapter.layout.amounts.to! },
  data: chapter.layout.trend.data.map(({ id, slot, value, kind }) => {
    const { value: label = '', source = '' } = chapter.notes[id]!;
    return { id, year: slot, value, kind, label, source };
  }),
  steps: stepsOf(chapter),
});

/** Reads the data files in `directory`; throws with every problem found in them. */
export function content(directory: string): Content {
  const story = loadStory(directory);
  const counted = story.chapters.filter(({ id }) => id in told);
  return {
    title: story.title,
    deck: story.description,
    chapters: (counted as Counted[]).map(peerChapter),
  };
}
