/** The stills of the made-up story with every kind of chart, as they are told and as they are drawn. */
import { drawStills } from '../../../plugins/draw';
import type { Stills } from '../../../src/publish/stills/still';
import { stillsOf } from '../../../src/publish/stills/svg';
import { madeStory } from '../../stories/make';
import { strait } from '../../stories/strait';

export const SITE = 'https://story.example/some/path/';
export const home = { site: SITE, root: '', drawnBy: 'one' };
export const story = madeStory(strait());

export const made = stillsOf(story, home);
export const stills: Stills = {
  story: 'A strait',
  from: 'From the story',
  stills: made.map(({ still }) => still),
};

/** By the paths of their SVG files. */
export const drawings = Object.assign({}, ...made.map((one) => one.drawings)) as Record<
  string,
  string
>;

/** Files as they are published, by the same paths. */
export const drawn = () => drawStills(drawings);
