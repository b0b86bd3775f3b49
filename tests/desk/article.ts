/** What the tests of the desk draft a story from. */

/** Every kind of doubt: a claim that fails, readings that are unsure, ends without dates, a number that was not read. */
export const article = `Harbour counts its ferries

ATLANTIS, Sept. 5, 2017 — The number of ferries rose by 50 percent, from 120 ferries in 1990 to 310 ferries in 2016.

Fares went from 12 euros to 15 euros. Some 93,344 people crossed in 2015, and it passed 5,000.

The harbour stood at 17 on the list of the north.
`;
