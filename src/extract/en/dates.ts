/**
 * Words of dates: months, weekdays, what leads to a date, and what tells the past from the future.
 */

import { inTurn, listed } from './inflect';

/** Months and their short forms, by their number. */
export const months = inTurn(`
  january/jan/jan., february/feb/feb., march/mar/mar., april/apr/apr., may, june/jun/jun.,
  july/jul/jul., august/aug/aug., september/sept/sep/sept./sep., october/oct/oct.,
  november/nov/nov., december/dec/dec.
`);

/** Month names that are other words too: they need a word of time before them. */
export const ambiguousMonths = new Set(
  listed(`
    march, may, mar, jan, jun, sep, dec, apr
  `),
);

/** Words before a month, or a year, that make it a date. */
export const timePrepositions = listed(`
    after, around, before, between, by, compared with, during, early, ended, ending, every, for,
    from, in, late, mid, mid-, of, on, past, since, than, through, till, to, until, versus, vs,
    and, or, throughout, year, fiscal, summer, winter, spring, autumn, fall, that, against, over,
    about, as, into, season, at, but
`);

/** Words before a year that leave no doubt: "In 1992 people crossed the river" counts nobody. */
export const yearPrepositions = listed('during, in, since, until, before, throughout');

/** Determiners before a year that describes what follows ("the 2016 election"). */
export const yearDeterminers = listed('the, its, his, her, their, our, a, this, that, both');

/** Words that join a number to the date after it ("US$190 million in 1992"). */
export const datePrepositions = listed(`
    as of, at the end of, back in, by, by the end of, during, for, for all of, in, in all of,
    in late, in early, on, over, throughout
`);

/** Words of a sentence about what is still to come; without one a weekday or month is the last one. */
export const futureWords = listed(`
  the coming, due on, due in, due by, due for, due next, is due, are due, expected to, expects
  to, forthcoming, is forecast, are forecast, forecast to, forecast for, forecasts,
  forecasting, going to, goes on sale, goes into, heads, plan to,
  planned, plans to, scheduled, set to, set for, shall, starting, upcoming, opens, meets,
  meet, votes, returns, takes place, take place, takes effect, comes into force, is to, are
  to, ahead of, will, slated, resume, resumes, begins, starts, reopens, intends to, aims to,
  hopes to, to be
`);

/** Verbs of a statement: the day behind them is when it was made. */
export const statementVerbs = listed(`
    admitted, announced, confirmed, reported, said, says, showed, shows, told, warned, wrote
`);

/** Days that are known by what happened on them, as the words behind them say, with the year. */
export const namedDays: Record<string, readonly { event: string; year: number }[]> = {
  '01-06': [{ event: 'attack|riots?|insurrection', year: 2021 }],
  '01-12': [{ event: 'earthquake|quake', year: 2010 }],
  '02-01': [{ event: 'coup', year: 2021 }],
  '02-06': [{ event: 'earthquakes?|quakes?', year: 2023 }],
  '03-11': [
    { event: 'bombings?|attacks?|train\\s+bombings?', year: 2004 },
    { event: 'earthquake|quake|tsunami|disaster', year: 2011 },
  ],
  '06-04': [{ event: 'massacre|crackdown', year: 1989 }],
  '06-06': [{ event: 'landings', year: 1944 }],
  '07-07': [{ event: 'bombings?|attacks?', year: 2005 }],
  '07-15': [{ event: 'coup', year: 2016 }],
  '09-11': [{ event: 'attacks?|hijackings', year: 2001 }],
  '10-07': [{ event: 'attacks?|massacre|assault', year: 2023 }],
  '10-12': [{ event: 'bombings?', year: 2002 }],
  '11-13': [{ event: 'attacks?', year: 2015 }],
  '11-26': [{ event: 'attacks?|siege', year: 2008 }],
  '12-26': [{ event: 'tsunami|earthquake', year: 2004 }],
};

/** Units of time that dates are counted in. */
export const countedUnits = ['day', 'week', 'month', 'quarter', 'year', 'decade'] as const;
/** Others, by how many of those they are. */
export const longUnits: Record<string, readonly [by: number, unit: (typeof countedUnits)[number]]> =
  {
    fortnight: [2, 'week'],
    decade: [10, 'year'],
    century: [100, 'year'],
  };

/** In the order of the week, which begins on Monday. */
export const weekdays = listed('monday, tuesday, wednesday, thursday, friday, saturday, sunday');

/** Words of sport: its halves and quarters are no dates. */
export const sportWords = listed(`
    goal, goals, half-time, halftime, kick-off, kickoff, match, penalty, scored, striker,
    touchdown, touchdowns, equaliser, substitute, team, teams, minute, coach, yard, yards, lead,
    overtime, field
`);

/** Nouns that "first-half" and the like describe in business. */
export const periodNouns = listed(`
    earnings, exports, growth, imports, income, loss, orders, output, production, profit,
    results, revenue, sales, shipments, turnover
`);

/** Words that make a weekday part of a name: "Black Friday", "the Sunday Times". */
export const dayNames = {
  before: listed(`
    Ash, Black, Bloody, Cyber, Easter, Good, Palm, Super, Ruby, Maundy, Mail on, Independent on,
    Scotland on, Herald on, Star on, Express on, Shrove
  `),
  behind: listed(`
    Express, Herald, Mirror, Night Live, People, Post, Telegraph, Times
  `),
};
