/** The budgets that need a browser, as rows beside those that do not. */
import type { Budget } from '../../scripts/weigh.mjs';
import { isWhole, limits } from '../../scripts/weigh.mjs';
import type { Answer } from '../server';
import type { Verdict } from './lighthouse';
import { roundTripsBeyond, type Pictured } from '../slow';
import type { Loaded } from './use';

const KIB = 1024;
/** Full marks in each of Lighthouse's four categories. */
const FULL = 100;

const bytes = (answers: readonly Answer[]): number =>
  answers.reduce((sum, answer) => sum + answer.bytes, 0);

const inKib = (what: string, answers: readonly Answer[], most: number): Budget => ({
  what,
  // Up: what is over by a byte shall not look as if it were not.
  value: Math.ceil((bytes(answers) / KIB) * 10) / 10,
  most: most / KIB,
  unit: 'KiB',
});

/** `name` is what the story is called. */
export const storyRows = (name: string, { before, after, shift }: Loaded): Budget[] => [
  inKib(`${name}, before scrolling, all`, before, limits.before),
  inKib(`${name}, scrolled through and used`, after, limits.read),
  {
    what: `${name}, requests before scrolling`,
    value: before.length,
    most: limits.requests,
    unit: '',
  },
  { what: `${name}, layout shift, load and full scroll`, value: shift, most: 0, unit: '' },
];

/** How much later than the floor the first picture is seen on a slow line, in the line's round trips. */
export const slowRow = (floor: Pictured, story: Pictured): Budget => ({
  what: 'the first story, first picture on slow 3G, beyond the floor',
  value: roundTripsBeyond(floor, story),
  most: 1,
  unit: 'round trips',
});

export const embedRows = (path: string, { after, shift }: Loaded): Budget[] => [
  inKib(`${path}, scrolled through and used`, after, isWhole(path) ? limits.read : limits.embed),
  { what: `${path}, layout shift`, value: shift, most: 0, unit: '' },
];

/** Points lost have a budget of none, so that less is better here as elsewhere. */
export const verdictRows = (page: string, { scores, blocking }: Verdict): Budget[] => [
  {
    what: `${page}, Lighthouse mobile, points lost of four times ${FULL}`,
    value: scores.reduce((lost, score) => lost + FULL - score, 0),
    most: 0,
    unit: '',
  },
  { what: `${page}, total blocking time`, value: Math.round(blocking), most: 0, unit: 'ms' },
];
