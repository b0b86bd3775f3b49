/** How to mend what is complained of, for complaints that do not say it themselves. */

const CURES: readonly [complaint: RegExp, cure: string][] = [
  [
    /makes no claim with/,
    'draw the change that it claims at the desk and tick it there (npm run review), or take the verdict out',
  ],
  [/did not (?:fall|rise|grow)/, 'say which way it went, or name other figures'],
  [/ is 0, and |above zero|is -?[\d.]+$/, 'name figures above 0, or say it in other words'],
  [/is not later than/, 'name the earlier one first'],
  [/no date|no series|only figure|no figure|not in this picture|says no /, 'name another figure'],
  [/not of one unit| is in .* and /, 'name figures of one unit'],
  [
    /which the picture of this step does not show/,
    'choose a view that shows it, or say it at another step',
  ],
  [/set "[a-z ]+: /, 'see docs/writing.md for where'],
  [/has two paragraphs/, 'write two, with an empty line between them'],
  [/said in a heading/, 'say it there, or take it out of the heading'],
  [/stands here twice|is quoted at/, 'leave one'],
  [
    /is called "|has the id|nothing is called|is no (?:view|form)/,
    'see docs/writing.md for what there is',
  ],
  [/more than .*, so it is no/, 'turn them round, or name other figures'],
];

/** Where nothing else is known: words and figures do not agree. */
const AGREE = 'write what is so of its figures, or name others';

/** A complaint as it is told to who builds: what is wrong, and behind a semicolon how to mend it. */
export const withCure = (complaint: string): string =>
  complaint.includes('; ')
    ? complaint
    : `${complaint}; ${CURES.find(([form]) => form.test(complaint))?.[1] ?? AGREE}`;
