/** What a picture's tree is made of: what the build knows of its marks, and what the picture shows at the moment. */
import type { Note } from '../../interaction/chart';

/** A figure of a series. */
export interface Point {
  value: number;
  /** When it was, in whole numbers, as a time axis counts; absent for what has no date. */
  slot?: number;
  /** The figure and its time, as they are said. */
  said: string;
  when: string;
}

/** A mark: the figure that it shows, or the two between which it is a way. */
interface OutlineMark {
  /** Which of the series, counted from 0. */
  series: number;
  points: readonly Point[];
}

/** Of a chapter, as plain data. */
export interface Outline {
  series: readonly { name: string; unit: string }[];
  /** By their ids. */
  marks: Readonly<Record<string, OutlineMark>>;
  /** What slots are called, from `first` on. */
  times: { first: number; names: readonly string[] };
  words: OutlineWords;
}

/** What it says by itself; `{…}` are places for what is said of the picture. */
interface OutlineWords {
  close: string;
  series: string;
  others: string;
  origins: Readonly<Record<'article' | 'context' | 'computed', string>>;
  /** By what became of the first: it rose, it fell, or it stayed. */
  trends: Readonly<Record<'rose' | 'fell' | 'level', string>>;
  highest: string;
  lowest: string;
  gaps: string;
  span: string;
  reported: string;
}

/** A mark that is seen. */
export interface Seen {
  id: string;
  /** As its button is called. */
  name: string;
  note: Note;
}

declare global {
  interface Window {
    /** What the script of a chapter brings, by the chapter's id. */
    pictureTrees?: Record<string, Outline>;
    /** Shows the picture of a chapter as it is now; `closed` is told when the reader leaves. */
    showPictureTree?: (chapter: string, now: PictureNow, closed: () => void) => void;
  }
}

/** What a picture shows at the moment. */
export interface PictureNow {
  title: string;
  alt: string;
  marks: readonly Seen[];
}
