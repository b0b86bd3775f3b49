/** What a text may be full of: each repeated is a text on which a careless reading takes ever longer. */
const pieces: readonly (readonly [name: string, piece: string])[] = [
  ['digits', '1'],
  ['grouped digits', '1,'],
  ['digits and dots', '1.'],
  ['digits and dashes', '1-'],
  ['digits and spaces', '1 '],
  ['letters', 'a'],
  ['capitals', 'Aa '],
  ['spaces', ' '],
  ['line ends', '\n'],
  ['blank lines with spaces', '\n '],
  ['stops', '. '],
  ['initials', 'A. '],
  ['brackets', '('],
  ['open citations', '[1,'],
  ['at signs', 'a@'],
  ['addresses without an end', 'http://'],
  ['dots in names', 'a.'],
  ['number words', 'one hundred and '],
  ['months', 'May '],
  ['years', '2016 '],
  ['open changes', 'from 1 to '],
  ['movements', 'rose by up to '],
  ['comparisons', 'more than '],
  ['scores without an end', 'won by a '],
  ['retold values', 'In 2016 it was 5 '],
  ['signs of currencies', '$'],
  ['surrogates', '\ud83d'],
];

/** Texts of one piece each, by the piece's name; `size` in characters. */
export const textsOf = (size: number): [name: string, text: string][] =>
  pieces.map(([name, piece]) => [
    name,
    piece.repeat(Math.ceil(size / piece.length)).slice(0, size),
  ]);
