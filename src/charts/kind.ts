/**
 * A chart kind as a story configures it, at build: what its Markdown may set, the views it names, and
 * how facts become a layout. What runs in the reader's browser stands apart, in its `picture.ts`.
 */
import type { DateMention, Fact, Quantity } from '../facts/fact';
import type { Figure } from '../figures/figure';
import type { Figures } from '../figures/figures';
import type { View } from '../interaction/view';
import type { Chart, Note } from '../interaction/chart';
import type { StoryMap } from '../facts/readMap';
import type { LandShape } from './routes/scale';

/** What a chapter, or one of its marks, sets: `name: value` lines. Each mistake is told at its place in the file. */
export interface Settings {
  has: (name: string) => boolean;
  /** Running words, their references said; null where it is not set. */
  text: (name: string) => string | null;
  /** The figures that these words say or stand on; empty where it is not set. */
  figures: (name: string) => readonly Figure[];
  /** What stands between commas, as it stands; empty where it is not set. */
  list: (name: string) => readonly string[];
  /** Facts by their ids, between commas; a series' id stands for all its facts, in order of time. */
  facts: (name: string) => readonly Fact[];
  quantities: (name: string) => readonly Quantity[];
  quantity: (name: string) => Quantity | null;
  /** `id to id`; the id of a series alone means the first and the last point that the article gives. */
  pair: (name: string) => readonly [from: Quantity, to: Quantity] | null;
  /** Several pairs, between commas. */
  pairs: (name: string) => readonly (readonly [from: Quantity, to: Quantity])[];
  /** Digits, as `10,000` or `1.5 million`; null where it is not set. */
  number: (name: string) => number | null;
  /** Ends the making of this chart with a complaint at the setting, or at the chart where it is not set. */
  refuse: (name: string, message: string) => never;
}

/** What a story says of one mark of the chart: `### Name {#id}` and the lines below it. */
export interface MarkSettings {
  id: string;
  /** Its heading, references said. */
  name: string;
  /** The figures that the heading says or stands on. */
  figures: readonly Figure[];
  settings: Settings;
}

/** A step of the chapter, as far as its chart has to know it. */
export interface StepSettings {
  id: string;
  /** Names of its views, as they stand. */
  views: readonly string[];
  settings: Settings;
}

/** What a story has. */
export interface FactIndex {
  all: readonly Fact[];
  /** Each throws a Refusal that names the id and the nearest ones. */
  quantity: (id: string) => Quantity;
  date: (id: string) => DateMention;
  /** All quantities of a series in the unit most of them have, in order of time; the article's first where a date has two. */
  series: (id: string) => readonly Quantity[];
}

/** What a kind makes its drawing from: the settings of a chapter, and the story they speak of. */
export interface ChartSource {
  /** Id of the chapter. */
  id: string;
  settings: Settings;
  /** In the order of the file. */
  marks: readonly MarkSettings[];
  /** In the order of the file. */
  steps: readonly StepSettings[];
  facts: FactIndex;
  /** Names, words and figures; its `locale` has the words that charts say by themselves. */
  figures: Figures;
  /** Reads the story's map.json; throws an InputError where there is none. */
  map: () => StoryMap;
}

/** A row of the chart's table. */
export interface Row {
  figure: Figure;
  /** What heads the row: mostly when it was. */
  what: string;
  /** In place of the figure's own text. */
  value?: string;
}

/** What an axis counts in. */
export interface Axis {
  unit: string;
  /** What one of it is worth. */
  per: number;
}

/** What a kind has made of a chapter: its layout and views, and what is said of what it shows. */
export interface Drawing<Layout, Param extends string> {
  /** Plain data, sent to the reader's browser as JSON. */
  layout: Layout;
  /** What is seen before any view is named. */
  start: View<Param>;
  /** What each named view sets; the rest a step inherits from the one before. */
  views: Readonly<Record<string, Partial<View<Param>>>>;
  /** What single steps set besides the views that they name, by their ids. */
  steps?: Readonly<Record<string, Partial<View<Param>>>>;
  /** Views of the kind that these figures do not allow, each with the reason: `needs …, and … is 0`. */
  refused?: Readonly<Record<string, string>>;
  /** What is said of each mark, by its id. */
  notes: Record<string, Note>;
  /** Ids of the figures that a mark shows, where it is not called by the id of one. */
  shows?: Readonly<Record<string, readonly string[]>>;
  /** Every figure that it shows, and what is computed from them. */
  rows: readonly Row[];
  /** The land that its picture uses, where it is a map: defined once in a page, as `#land`. */
  land?: LandShape;
  /** Titles of value axes that a chapter may set, by their options. */
  axes?: Readonly<Record<string, Axis>>;
  /** What one square is worth, where it counts in squares. */
  square?: { fact: Quantity; worth: number };
  /** What happened on dates that it shows, by their facts' ids: their names in the table of every number. */
  names?: Readonly<Record<string, string>>;
  /** Words of its picture that are set in the display face, which is cut to the letters that are set in it. */
  display?: readonly string[];
}

/** Each entry is documentation too: what it does, its unit, its default, and what bad input does. */
type Documented = Readonly<Record<string, string>>;

/**
 * A kind of chart: what a story may set, its views, its style, and what makes a drawing of facts. The
 * registry has one of each.
 */
export interface ChartKind<Layout, Param extends string> {
  /** What it shows and when to use it, in a sentence or two. */
  what: string;
  /** What a chapter may set. */
  options: Documented;
  /** What its marks may set; absent where nothing is said of them. */
  marks?: Documented;
  /** What its steps may set; absent where nothing is said of them. */
  steps?: Documented;
  /** Named views. */
  views: Documented;
  /** Its style, for pages that show it. */
  css: string;
  chart: Chart<Layout, Param>;
  /** Throws a Refusal, or complains through the settings. */
  make: (source: ChartSource) => Drawing<Layout, Param>;
}

/** The page's colours for series: as many as can be told apart, in every theme and by everyone. */
const TONES = 3;

/** The colour of the `order`th series, from 1 on; 0 for ink, which further ones have: their names tell them. */
export const toneOf = (order: number): number => (order < TONES ? order + 1 : 0);
