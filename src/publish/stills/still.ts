/** What is said of stills, for those who look for one: the build writes it as `stills.json`, and the Embed dialog reads it. */
import type { Theme } from '../cards/styled';
import type { EmbedChoice } from '../snippet';

/** Pixels of its PNG file for each px that a still is shown at. */
export const SHARPNESS = 2;

/** The picture of a step as files, which need no frame and no script. */
export interface Still {
  /** Id of the step, which is its anchor in the story. */
  step: string;
  /** Id of its chapter. */
  chart: string;
  /** What stands above the picture. */
  title: string;
  /** The step's words. */
  heading: string;
  text: string;
  /** What the picture shows, for those who do not see it. */
  alt: string;
  source: string;
  /** In px, at which it is shown; the PNG has `SHARPNESS` times as many. */
  width: number;
  height: number;
  /** Paths from the story. */
  files: Record<Theme, Record<'svg' | 'png', string>>;
}

/** All stills of a story, in its order. */
export interface Stills {
  /** The story's name, and what stands before it where a still says where it is from. */
  story: string;
  from: string;
  stills: Still[];
}

/** A still's files in a theme: the light ones, where only the reader's device can tell. */
export const filesIn = ({ files }: Pick<Still, 'files'>, theme: EmbedChoice['theme']) =>
  files[theme === 'auto' ? 'light' : theme];
