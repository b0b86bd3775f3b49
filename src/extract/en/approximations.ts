import { byWord, listed } from './inflect';
import type { Approximation } from '../../facts/fact';

/** Words before a number, each with the reservation that it stands for. */
export const approximationWords: Record<string, Approximation> = byWord({
  around: `
    about, approximately, around, circa, an estimated, in the region of, or so, roughly, some, ~,
    somewhere around, somewhere near, around about, in the order of, on the order of,
    of the order of, in the neighbourhood of, in the neighborhood of, c., in the vicinity of,
    hovering around, ca, ca.
  `,
  nearly: `
    almost, close to, just short of, just under, nearly, just shy of, shy of, a little under,
    slightly under, nigh on, getting on for, not quite, a shade under, a fraction under,
    a touch under, a whisker under, a fraction below, a shade below, fractionally under,
    marginally below, slightly below, a little below, slightly less than, a little less than,
    just less than, not far short of, not far off, not far below, close on, verging on
  `,
  'more than': `
    a shade over, a fraction over, a touch over, a whisker over, slightly above, a little above,
    a little more than, fractionally over, beyond, marginally above, just more than, well above,
    comfortably over, comfortably above, far above, far more than, well in excess of,
    greater than, well more than, north of, slightly over, a little over, above, in excess of,
    just above, just over, more than, over, slightly more than, upward of, upwards of, well over
  `,
  'fewer than': `
    well below, far below, far fewer than, far less than, lower than, south of, below, fewer than,
    just below, less than, under, well under
  `,
  'up to': `
    anything up to, no higher than, no greater than, no larger than, no longer than,
    not exceeding, capped at, at the most, at the very most, as high as, as long as, a maximum of,
    as many as, as much as, at most, no more than, not more than, up to
  `,
  'at least': `
    no lower than, no smaller than, at a minimum, at the very least, at the least, a good,
    as low as, as few as, as little as, a minimum of, at least, no fewer than, no less than,
    not less than
  `,
});

/** Words behind a number, each with the reservation that it stands for. */
export const approximationsBehind: Record<string, Approximation> = byWord({
  around: 'or so, or thereabouts, give or take, odd, -odd',
  'at least': `
    and counting, plus, at least, and more, or more, -plus, +, or above, or over, or higher,
    or greater, and above, and over
  `,
  'up to': 'at most, or below, or under, or lower, and under, and below, or fewer, or less',
});

/** Verbs before a number, each with the reservation that it stands for. */
export const approximatingVerbs: Record<string, Approximation> = byWord({
  'more than': `
    exceed, exceeds, exceeded, exceeding, top, tops, topped, topping, surpass, surpasses,
    surpassed, surpassing, outstrip, outstripped, crossed, crossing, breached, breaching
  `,
  nearly: 'approach, approaches, approached, approaching, nears, neared, nearing',
});

/** Words that may stand between a reservation and its number ("more than a million", "about another 30"). */
export const betweenApproximationAndNumber = listed(
  'a, an, a further, a total of, an additional, an extra, another',
);
