/** Small words that carry on a sentence: the word after a bare number is one of them, or a noun it counts. */
export const particles = [
  ...['a', 'an', 'and', 'as', 'at', 'but', 'by', 'for', 'from', 'in', 'last', 'next', 'of', 'on'],
  ...['or', 'since', 'that', 'the', 'this', 'to', 'when', 'while', 'with'],
];

/** Words that open a clause with a subject of its own. */
export const clauseOpeners = ['although', 'and', 'but', 'whereas', 'while'];
