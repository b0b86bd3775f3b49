import { inflect, listed } from './inflect';

/** Words by which something gets more. */
export const up = [
  ...inflect(
    listed(`
    accelerate, add, advance, balloon, boost, bounce, climb, double, expand, extend, gain,
    hike, improve, increase, jump, leap, lengthen, lift, mushroom, quadruple, raise,
    rebound, recover, rocket, skyrocket, soar, spike, strengthen, surge, swell, treble,
    triple, upgrade, widen, multiply, vault, zoom, rally, appreciate, escalate,
    heighten, enlarge
    `),
  ),
  ...listed(`
    crept up, edged higher, edged up, going up, gone up, goes up, go up, grew, grow,
    growing, grown, grows, growth, higher, inched up, leapt, picked up, pushed up, rise,
    risen, rises, rising, rose, scaled up, shot up, swollen, ticked up, up, uplift, went up,
    warmed
  `),
];

/** Words by which something gets less. */
export const down = [
  ...inflect(
    listed(`
    collapse, contract, crash, decline, decrease, deteriorate, dip, dive, downgrade, drop,
    dwindle, ease, halve, lower, narrow, nosedive, pare, plummet, plunge, recede, reduce,
    retreat, slash, slip, slow, slump, soften, trim, tumble, diminish, depreciate, devalue,
    subside, wane, lessen, abate, shrivel, weaken, shorten, cool, moderate, crumble, ebb,
    thin, melt
    `),
  ),
  ...listed(`
    brought down, came down, come down, contraction, cut, cuts, cutting, down, edged down,
    edged lower, fall, fallen, falling, falls, fell, goes down, going down, gone down,
    inched down, lost, reduction, sank, scaled back, shed, shrank, shrink, shrinking,
    shrinks, shrunk, slid, slide, slides, sliding, sunk, ticked down, went down
  `),
];

/** Words of a movement that do not say which way. */
export const neutral = [
  ...inflect(
    listed(`
    adjust, change, convert, move, revise, shift, switch, turn, transform, evolve, progress,
    pass, push, worsen, deepen, edge, inch, creep, nudge
    `),
  ),
  ...listed(`
    bringing, brings, brought, came, coming, compares, go, goes, going, gone,
    revision, stood, swing, swung, takes, taking, took, went
  `),
];
