/** What the desk shows and what it is asked, as both sides of the wire know it. */
import type { Approximation, Period } from '../facts/fact';

/** What an editor has decided of a thing; `open` where nothing. */
export type Standing = 'open' | 'accepted' | 'corrected' | 'rejected' | 'added';

/** What can be corrected of a fact. */
export interface Fields {
  name?: string;
  value?: number;
  upper?: number | null;
  unit?: string;
  approximation?: Approximation | null;
  period?: Period | null;
  since?: Period | null;
  series?: string | null;
}

/** A number or a date of the article. */
export interface ShownFact {
  key: string;
  kind: 'quantity' | 'date';
  /** Its id in the story. */
  id: string;
  /** As it stands in the text. */
  stands: string;
  /** As it was read, exactly; `null` where it was not read. */
  read: string | null;
  /** As it is now, where that is something else. */
  now: string | null;
  level: 'high' | 'medium' | 'low';
  reason: string;
  standing: Standing;
  because: string | null;
  fields: Fields;
}

/** A number of the article that was not read. */
export interface ShownUnread {
  key: string;
  kind: 'unread';
  stands: string;
  reason: string;
  span: [start: number, end: number];
  paragraph: number;
}

/** A change between two facts. */
export interface ShownChange {
  key: string;
  kind: 'change';
  id: string;
  /** Keys of its ends and of what is claimed of it. */
  from: string;
  to: string;
  claims: string[];
  stands: string;
  read: string;
  finding: string | null;
  verdict: 'holds' | 'fails' | 'unchecked';
  standing: 'open' | 'accepted';
}

/** A name of a figure, as the story's list of names has it. */
interface ShownName {
  id: string;
  name: string;
  stands: string;
}

/** What a draft asks. */
export interface ShownQuestion {
  key: string;
  kind: 'question';
  /** The line that it begins on, from 1. */
  line: number;
  text: string;
  /** The heading that it stands below; `null` in the opening. */
  heading: string | null;
  /** The title of the picture there, or of the story. */
  title: string | null;
  names: ShownName[];
  /** Keys of the facts that it quotes. */
  about: string[];
}

/** Whatever can be looked at and decided. */
export type Thing = ShownFact | ShownUnread | ShownChange | ShownQuestion;

/** A stretch of the text; one with keys is marked. */
export interface Run {
  text: string;
  keys?: string[];
}

/** An edit as the list of decisions has it. */
interface ShownEdit {
  told: string;
  by: string;
  on: string;
  because: string;
}

/** Everything that the page shows. */
export interface Shown {
  slug: string;
  title: string;
  byline: string;
  /** Who signs; empty until somebody has. */
  by: string;
  /** Of the files on disk, as they were read for this. */
  version: string;
  paragraphs: Run[][];
  things: Thing[];
  /** What is unsure, the least sure first, and why. */
  queue: { key: string; because: string }[];
  decisions: ShownEdit[];
  /** What is wrong with the story's files. */
  problems: string[];
  /** What undoing takes back; `null` where there is nothing. */
  undo: string | null;
}

/** An answer to a draft's question; what is not given stays. */
export interface Answer {
  line: number;
  /** The question, so that it is no other. */
  text: string;
  /** Words that take its place; empty to take it out. */
  words: string;
  heading?: string;
  title?: string;
  names?: Record<string, string>;
}

/** What an editor decides. */
export type Decision =
  | { action: 'accept'; of: string }
  | { action: 'reject'; of: string }
  | { action: 'correct'; of: string; set: Fields }
  | { action: 'add'; of: string; set: Fields }
  | {
      action: 'join';
      from: string;
      to: string;
      said: 'up' | 'down' | 'level' | null;
      claims: string[];
    }
  | { action: 'takeBack'; index: number }
  | { action: 'answer'; answer: Answer }
  | { action: 'undo' };

/** A decision, signed, about what the page has shown. */
export interface Asked {
  decision: Decision;
  /** The version that was shown. */
  seen: string;
  by: string;
  because: string;
}

/** What came of it: told in a sentence, with the new state. */
export interface Reply {
  done: boolean;
  told: string;
  shown: Shown;
}
