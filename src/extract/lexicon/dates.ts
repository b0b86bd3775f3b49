/** Words before a year written alone ("in 1992"). */
export const yearPrepositions = ['during', 'in', 'since', 'until'];

/** Words that join a number to the date after it ("US$190 million in 1992"). */
export const datePrepositions = ['during', 'for', 'in', 'on'];
