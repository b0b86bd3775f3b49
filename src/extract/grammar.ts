/**
 * The grammar in one place: what reads a sentence, by name, in the order in which it does. Whatever has a name
 * can be switched off (`without`) and asked (`--why`).
 */
import { calendar } from './dates/calendar';
import { accounts } from './dates/fiscal';
import { interval } from './dates/interval';
import { month } from './dates/month';
import { firstMonths, part } from './dates/part';
import type { DateParser } from './dates/reference';
import { agoFrom, beside, edges } from './dates/relative';
import { decade, year, yearSpan } from './dates/years';
import { otherBases } from './en/doubts';
import { lookalikes } from './en/lookalikes';
import { reservations, reservationsBehind, reservingVerbs } from './en/reservations';
import { roles } from './en/roles';
import { leadingStandings, namedStandings } from './en/standings';
import { factorsInWords, fractionsInWords, multiplesInWords, placesInSequence } from './inWords';
import type { QuantityReading, Refiner } from './reading';
import { countContext, countLists, countSubjects, pointsOfPercent } from './refiners/counts';
import { scaleBrackets } from './refiners/brackets';
import { dateEvents, takeDates } from './refiners/dates';
import { isOff } from './rule';
import { count } from './units/count';
import { duration, measure, multiple } from './units/measure';
import { money } from './units/money';
import type { UnitReader } from './amount';

type Named<T> = Readonly<Record<string, T>>;

/** Dates: of two that read the same words the first is right. */
const dates: Named<DateParser> = {
  ...{ interval, accounts, calendar, firstMonths, part, yearSpan, decade, beside, edges },
  ...{ agoFrom, month, year },
};

/** Quantities that have no digits. */
const words: Named<(text: string) => QuantityReading[]> = {
  ...{ fractionsInWords, multiplesInWords, factorsInWords, placesInSequence },
};

/** Units of numbers: the first that answers is right. */
const units: Named<UnitReader> = { money, multiple, measure, duration, count };

/** What is learnt from words further off: each relies on what those before it have found. */
const refiners: Named<Refiner> = {
  ...{
    takeDates,
    dateEvents,
    countSubjects,
    countLists,
    countContext,
    scaleBrackets,
    pointsOfPercent,
  },
};

/** Tables of rules for what stands around a number: of each the first row that holds is right. */
const tables = {
  ...{ reservations, reservingVerbs, reservationsBehind },
  ...{ roles, otherBases, namedStandings, leadingStandings },
};

/** All that reads a sentence, in its order. */
export const grammar = { dates, lookalikes, words, units, refiners, tables } as const;

/** Those of a list that are not switched off, in its order. */
export const inOrder = <T>(named: Named<T>): T[] =>
  Object.entries(named)
    .filter(([name]) => !isOff(name))
    .map(([, read]) => read);

/** Whatever can be switched off. */
export const names: readonly string[] = [
  ...[dates, words, units, refiners].flatMap((list) => Object.keys(list)),
  ...[lookalikes, ...Object.values(tables)].flatMap((table) => table.map(({ name }) => name)),
];
