/** What a description of a picture may not say: words that make sense only after another one. */

const LEANING = [
  // What a picture has become, or still is, is not what it shows.
  '(?:has|have) (?:now )?(?:become|turned|joined|gone|grown|shrunk|not changed|stayed)',
  '(?:is|are) (?:still )?what (?:it was|they were)',
  '(?:is|are|stays?|remains?) (?:still )?unchanged',
  'now|no longer|once more|as before|as above|this time',
  'joins? (?:the picture|the others|them)|joins?(?=:)',
  'dots add|points add|lines? adds?',
];

/** The same, where a description begins so. */
const BEGINNINGS = [
  'the same',
  'again',
  'still',
  'also',
  'a (?:second|third|fourth|fifth|further)',
  'another',
  'the \\p{L}+ (?:beside|below|above) (?:it|them)',
];

/** Finds them. */
export const leaning = new RegExp(
  `(?<![\\p{L}\\d])(?:${LEANING.join('|')})(?![\\p{L}\\d])|^(?:${BEGINNINGS.join('|')})(?![\\p{L}\\d])`,
  'giu',
);
