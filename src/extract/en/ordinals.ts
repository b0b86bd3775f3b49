import { inTurn, listed } from './inflect';

/** Ordinals in words; those in digits ("21st") are read as they are. */
export const ordinalWords = inTurn(`
  first, second, third, fourth, fifth, sixth, seventh, eighth, ninth, tenth, eleventh, twelfth,
  thirteenth, fourteenth, fifteenth, sixteenth, seventeenth, eighteenth, nineteenth, twentieth
`);

/** Events that come one after another, so that an ordinal before them is a fact ("sixth test"). */
export const events = listed(`
    anniversary, ballot, birthday, championship, conference, congress, edition, election,
    eruption, expedition, festival, launch, meeting, mission, referendum,
    round, session, spacewalk, summit, term, test, title, tournament, victory, voyage, win
`);

/** Words of an unbroken run, so that what follows is counted in it ("third straight month"). */
export const runs = listed('annual, consecutive, straight, successive');

/** Participles between an event and its date ("test staged Sunday"). */
export const happened = listed('carried out, conducted, held, staged');

/** Nouns that an ordinal before them names and does not number ("third party", "second half", "7th Street"). */
export const noSequence = new Set(
  listed(`
    amendment, more, fewer, higher, lower, avenue, base, biggest, century,
    centuries, class, column, cousin, day, degree, district, division, estate, finger, floor,
    gear, generation, grade, hand, half, highest, home, lady, language, largest,
    longest, lowest, minute, mile, name, nature, opinion, party, people, person,
    place, quarter, quarters, reading, sense, sight, smallest, step, street, tallest, thing,
    thirds, thought, thoughts, time, wind, world, road, arrondissement, regiment,
    army, fleet, battalion, circuit, symphony, graders, grader, congressional, worst, best,
    richest, cheapest, deepest, driest, earliest, greatest, heaviest, hottest, coldest, latest,
    strongest, warmest, wealthiest, weakest, wettest, widest, busiest, poorest, oldest, youngest,
    fastest, force, parties
  `),
);
