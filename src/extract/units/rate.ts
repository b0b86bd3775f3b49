import { perOne } from '../lexicon/measures';
import { atStart, ends, finder, oneOf } from '../pattern';

const rates = atStart(
  String.raw`(?:\s+of\s+\p{L}+(?:\s+\p{L}+)?(?=\s+(?:a|per)\s))?(?:\s+(?:an?|per|each|every)\s+|-a-|\s?\/\s?|-per-)(?<one>${oneOf(Object.keys(perOne))})${ends}(?!\s+(?:ago|earlier|later|before|after|on\b))`,
);
const oneOfRate = finder(perOne);

/** What a unit is for one of, if the words behind it say so: "a barrel", "per day", "/kg"; with their length. */
export function rateBehind(right: string): { per: string; length: number } | null {
  const match = rates.exec(right);
  const per = oneOfRate(match?.groups?.['one']);
  return match && per ? { per, length: match[0].length } : null;
}
