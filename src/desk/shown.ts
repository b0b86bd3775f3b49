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
  /** Place of its last edit in the list of them; `null` where there is none. */
  edit: number | null;
  fields: Fields;
  /** The sentence that it stands in. */
  sentence: string;
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
  /** Place in the list of edits of the one that drew it; `null` for one that was read. */
  edit: number | null;
}

/** What can be left out where a question is asked, and what that is called. */
export interface Leaving {
  what: 'figure' | 'date' | 'chapter';
  name: string;
}

/** A step with a title of its own. */
interface ShownStep {
  id: string;
  heading: string;
  title: string;
}

/** A name of a figure, as the story's list of names has it. */
interface ShownName {
  id: string;
  name: string;
  stands: string;
}

/** An event or a series, as the heading of its mark has it. */
interface ShownMark {
  id: string;
  name: string;
  /** As it stands in the text; `null` where the question quotes nothing. */
  stands: string | null;
}

/** Two figures, by their ids. */
export interface Ends {
  from: string;
  to: string;
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
  /** Whether that is a chapter’s, in which no number can stand. */
  isPlain: boolean;
  /** The title of the picture there, or of the story, as it is read. */
  title: string | null;
  /** Steps of its chapter that have a title of their own. */
  steps: ShownStep[];
  /** The two figures of the opening's picture, by their ids; `null` elsewhere. */
  opens: Ends | null;
  names: ShownName[];
  marks: ShownMark[];
  /** What all hundred squares are; `null` where no picture has them. */
  whole: string | null;
  /** Where words of one's own are put; `null` where none can stand. */
  room: { heading: string | null } | null;
  /** What can be left out there, the least first. */
  leaves: Leaving[];
  /** Figures that it quotes and that have no date, or one that it asks about; by their keys. */
  dates: { key: string; date: string }[];
  /** Keys of figures that it quotes and that nobody is sure of. */
  unsure: string[];
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

/** What is to be looked at: as doubtful, as asked by the draft, or as right in all likelihood. */
interface Queued {
  key: string;
  because: string;
  group: 'doubt' | 'asked' | 'likely';
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
  /** The file of its words, from the project's folder. */
  file: string;
  title: string;
  byline: string;
  /** Who signs; empty until somebody has. */
  by: string;
  /** Of the files on disk, as they were read for this. */
  version: string;
  paragraphs: Run[][];
  things: Thing[];
  /** What is to be looked at, the least sure first, and why. */
  queue: Queued[];
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
  /** Words that are put where words can stand; empty for none. Numbers stand in these, and in titles, as they are read. */
  words: string;
  heading?: string;
  title?: string;
  opens?: Ends;
  whole?: string;
  /** By the ids of figures, and of marks. */
  names?: Record<string, string>;
  marks?: Record<string, string>;
  /** Titles of steps, by their ids. */
  titles?: Record<string, string>;
  /** Dates of figures, and figures that are read right, by their keys. */
  dates?: Record<string, string>;
  right?: string[];
  /** Takes out what is asked about. */
  leaves?: Leaving['what'];
}

/** What an editor decides. */
export type Decision =
  /** `like` it are others that are accepted with it. */
  | { action: 'accept'; of: string; like?: string[] }
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
  /** Gives a decision of the list another reason. */
  | { action: 'reason'; index: number }
  | { action: 'answer'; answer: Answer }
  | { action: 'undo' };

/** A decision of facts and changes, or of the list of decisions. */
export type FactDecision = Exclude<Decision, { action: 'answer' | 'undo' }>;

/** A decision, signed, about what the page has shown. */
export interface Asked {
  decision: Decision;
  /** The version that was shown. */
  seen: string;
  by: string;
  because: string;
  /** Whether it is written although it stops the story. */
  nevertheless?: boolean;
  /** Words that are to stand though a check refuses them. */
  stand?: string[];
}

/** What came of it: told in a sentence, with the new state. */
export interface Reply {
  done: boolean;
  told: string;
  /** What would stop the story's build; then nothing is written yet. */
  stops: string[];
  shown: Shown;
}
