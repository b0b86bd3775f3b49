/** Words by which a number is not exact, or is a bound. */
import { apart, atEnd, atStart, ends, oneOf } from '../pattern';
import type { Rule } from '../rule';
import type { Approximation } from '../../facts/fact';
import { byWord, listed } from './inflect';

const before = {
  'up to': `
    anything up to, no higher than, no greater than, no larger than, no longer than, not
    exceeding, capped at, at the most, at the very most, as high as, as long as, a maximum of,
    as many as, as much as, at most, no more than, not more than, up to
  `,
  'at least': `
    no lower than, no smaller than, at a minimum, at the very least, at the least, a good, as
    low as, as few as, as little as, a minimum of, at least, no fewer than, no less than, not
    less than
  `,
  nearly: `
    almost, close to, just short of, just under, nearly, just shy of, shy of, a little under,
    slightly under, nigh on, getting on for, not quite, a shade under, a fraction under, a touch
    under, a whisker under, a fraction below, a shade below, fractionally under, marginally
    below, slightly below, a little below, slightly less than, a little less than, just less
    than, not far short of, not far off, not far below, close on, verging on
  `,
  around: `
    about, approximately, around, circa, an estimated, in the region of, or so, roughly, some,
    somewhere around, somewhere near, around about, in the order of, on the order of, of the
    order of, in the neighbourhood of, in the neighborhood of, c., in the vicinity of, hovering
    around, ca, ca.
  `,
  'more than': `
    a shade over, a fraction over, a touch over, a whisker over, slightly above, a little above,
    a little more than, fractionally over, beyond, marginally above, just more than, well above,
    comfortably over, comfortably above, far above, far more than, well in excess of, greater
    than, well more than, north of, slightly over, a little over, above, in excess of, just
    above, just over, more than, over, slightly more than, upward of, upwards of, well over
  `,
  'fewer than': `
    well below, far below, far fewer than, far less than, lower than, south of, below, fewer
    than, just below, less than, under, well under
  `,
};

/** Words before a number, each with the reservation that it stands for. */
export const reservingWords: Record<string, Approximation> = byWord(before);

/** "More than a million", "about another 30". */
const between = oneOf(listed('a, an, a further, a total of, an additional, an extra, another'));
/** "4 percent fewer than 10 million" compares, and does not reserve. */
const compared = String.raw`(?<!(?:percent|per\s+cent|%|times|points?|fold|third|half|quarter|\d)\s+)`;
const comparing = listed('more than, less than, fewer than, lower than, greater than');

/** A row for all words of a meaning; where one of them compares, a measure before it rules it out. */
const ofWords = (
  gives: Approximation,
  name: string,
  examples: Pick<Rule<Approximation>, 'reads' | 'not'>,
): Rule<Approximation> => {
  const words = listed(before[gives]);
  const [plain, guarded] = [false, true].map((is) =>
    words.filter((word) => comparing.includes(word) === is),
  );
  const either =
    guarded!.length > 0 ? `(?:${oneOf(plain!)}|${compared}${oneOf(guarded!)})` : oneOf(plain!);
  return {
    name,
    gives,
    before: atEnd(apart, either, String.raw`\s+(?:${between}\s+)?`),
    ...examples,
  };
};

/** What stands before a number and belongs to it; in this order, since "no more than" ends in "more than". */
export const reservations: readonly Rule<Approximation>[] = [
  ofWords('up to', 'told as a bound from above', {
    reads: [
      'It has {anything up to|no higher than|no greater than|no larger than} [40]',
      'It has {no longer than|not exceeding|capped at|at the most} [40]',
      'It has {at the very most|as high as|as long as|a maximum of|as many as} [40]',
      'It has {as much as|at most|no more than|not more than|up to} [40]',
    ],
    not: ['It has another [30]', 'It grew up [to 30]'],
  }),
  ofWords('at least', 'told as a bound from below', {
    reads: [
      'It has {no lower than|no smaller than|at a minimum|at the very least} [40]',
      'It has {at the least|a good|as low as|as few as|as little as} [40]',
      'It has {a minimum of|at least|no fewer than|no less than|not less than} [40]',
    ],
    not: ['It is the least [30]'],
  }),
  ofWords('nearly', 'told as nearly reached', {
    reads: [
      'It has {almost|close to|just short of|just under|nearly|just shy of} [40]',
      'It has {shy of|a little under|slightly under|nigh on|getting on for} [40]',
      'It has {not quite|a shade under|a fraction under|a touch under} [40]',
      'It has {a whisker under|a fraction below|a shade below} [40]',
      'It has {fractionally under|marginally below|slightly below} [40]',
      'It has {a little below|slightly less than|a little less than} [40]',
      'It has {just less than|not far short of|not far off|not far below} [40]',
      'It has {close on|verging on} [40]',
    ],
    not: ['It is close [30]'],
  }),
  ofWords('around', 'told as around a value', {
    reads: [
      'It has {about|approximately|around|circa|an estimated|in the region of} [40]',
      'It has {or so|roughly|some|somewhere around|somewhere near|around about} [40]',
      'It has {in the order of|on the order of|of the order of} [40]',
      'It has {in the neighbourhood of|in the neighborhood of|c.} [40]',
      'It has {in the vicinity of|hovering around|ca|ca.} [40]',
      'about {a|an|a further|a total of|an additional|an extra|another} [40]',
    ],
    not: ['the handsome [30]'],
  }),
  ofWords('more than', 'told as exceeded', {
    reads: [
      'It has {a shade over|a fraction over|a touch over|a whisker over} [40]',
      'It has {slightly above|a little above|a little more than} [40]',
      'It has {fractionally over|beyond|marginally above|just more than} [40]',
      'It has {well above|comfortably over|comfortably above|far above} [40]',
      'It has {far more than|well in excess of|greater than|well more than} [40]',
      'It has {north of|slightly over|a little over|above|in excess of} [40]',
      'It has {just above|just over|more than|over|slightly more than|upward of} [40]',
      'It has {upwards of|well over} [40]',
    ],
    not: [
      'It has {5 percent|5 per cent|5%|5 times|5 points|a point|threefold|a third|half|a quarter|5} more than [30]',
    ],
  }),
  ofWords('fewer than', 'told as not reached', {
    reads: [
      'It has {well below|far below|far fewer than|far less than|lower than} [40]',
      'It has {south of|below|fewer than|just below|less than|under|well under} [40]',
    ],
    not: [
      'It has 5 {percent|times|points} {fewer than|less than|lower than} [30]',
      'It lies over there [30]',
    ],
  }),
  {
    name: 'behind a tilde',
    gives: 'around',
    before: atEnd(String.raw`~\s?`),
    reads: ['It has ~[40]', 'It has ~ [40]'],
    not: ['It has - [40]'],
  },
];

/** "Crossed 5 million" and "breached 4%" reserve, "crossed 5 borders" does not. */
interface Reserving {
  means: Approximation;
  /** Of large numbers, of money and of percentages alone. */
  isOfLarge: boolean;
}

const verb = (name: string, gives: Reserving, verbs: string, not: string): Rule<Reserving> => ({
  name,
  gives,
  before: atEnd(apart, oneOf(listed(verbs)), String.raw`\s+(?:an?\s+|the\s+)?`),
  reads: [],
  not: [not],
});

/** What reserves a number and is no part of it. */
export const reservingVerbs: readonly Rule<Reserving>[] = [
  {
    ...verb(
      'behind a verb of more',
      { means: 'more than', isOfLarge: false },
      `exceed, exceeds, exceeded, exceeding, top, tops, topped, topping, surpass, surpasses,
      surpassed, surpassing, outstrip, outstripped`,
      'It stopped [40]',
    ),
    reads: [
      'They {exceed|top|surpass|outstrip} [40]',
      'It {exceeds|exceeded|exceeding|tops|topped|topping} {a|the|an} [40]',
      'It {surpasses|surpassed|surpassing|outstripped} [40]',
    ],
  },
  {
    ...verb(
      'behind a verb of crossing',
      { means: 'more than', isOfLarge: true },
      'crossed, crossing, breached, breaching',
      'It was across [40]',
    ),
    reads: ['It {crossed|crossing|breached|breaching} [40]'],
  },
  {
    ...verb(
      'behind a verb of less',
      { means: 'nearly', isOfLarge: false },
      'approach, approaches, approached, approaching, nears, neared, nearing',
      'It is near [40]',
    ),
    reads: ['They {approach|approaches|approached|approaching|nears|neared|nearing} [40]'],
  },
];

/** "5 plus 3", "5 at least in part": what may go on takes the number alone at the end of a clause. */
const alone = String.raw`(?!\s*[^\s.,;:)])`;

/** What stands right behind a number, or its unit, and belongs to it. */
export const reservationsBehind: readonly Rule<Approximation>[] = [
  {
    name: 'around, told behind it',
    gives: 'around',
    behind: atStart(
      String.raw`(?:-odd|\s+(?:or\s+so|or\s+thereabouts|give\s+or\s+take|odd))`,
      ends,
    ),
    reads: ['[30] {or so|or thereabouts|give or take|odd}', '[30]-odd'],
    not: ['[30] oddities', '[30] or some'],
  },
  {
    name: 'a bound from below behind it',
    gives: 'at least',
    behind: atStart(
      String.raw`(?:\+|-plus|\s+(?:and\s+counting|or\s+(?:more|above|over|higher|greater)|and\s+(?:above|over)|(?:plus|at\s+least|and\s+more)${alone}))`,
      ends,
    ),
    reads: [
      '[30]{+|-plus| plus}',
      '[30] {and counting|or more|or above|or over|or higher|or greater|and above|and over}',
      '[30] {at least|and more}, they said',
    ],
    not: ['[30] {plus|at least|and more} 5', '[30] orders'],
  },
  {
    name: 'a bound from above behind it',
    gives: 'up to',
    behind: atStart(
      String.raw`\s+(?:or\s+(?:below|under|lower|fewer|less)|and\s+(?:under|below)|at\s+most${alone})`,
      ends,
    ),
    reads: [
      '[30] {or below|or under|or lower|or fewer|or less|and under|and below}',
      '[30] at most.',
    ],
    not: ['[30] at most of them'],
  },
];
