import { adjective, andOr, noPlural, placeAtHead, verbEnding } from '../en/counting';
import { anaphoric, capitalised, functionWords, hyphenNouns } from '../en/words';
import { irregularPlurals, personNouns } from '../en/people';
import { atStart, ends, finder, oneOf } from '../pattern';
import { likely, sure } from '../reading';
import { nothing, type Around, type Found, type UnitReader } from '../amount';

/** How far the noun can be from its number: "12,000 new fully electric cars". */
const LONGEST = 6;

// "18 Boeing 737 MAX 8 jets", "80 million 5G chips": a name's number is part of the phrase.
const nextWord =
  /\s+(?<word>[\p{L}][\p{L}\d'’.-]*|\d+\p{L}+|(?<=\p{Lu}[\p{L}\d]+\s)\d+(?=\s\p{L}))/uy;
const hyphened = atStart(String.raw`-(?<noun>${oneOf(Object.keys(hyphenNouns))})${ends}`);
const hyphenNounOf = finder(hyphenNouns);

interface Word {
  text: string;
  end: number;
}

/** The words of the noun phrase that begins at the number, up to a small word, a number or a sign. */
export function phraseWords(right: string): Word[] {
  const words: Word[] = [];
  nextWord.lastIndex = 0;
  for (
    let match = nextWord.exec(right);
    match && words.length < LONGEST;
    match = nextWord.exec(right)
  ) {
    const written = match.groups?.['word'] ?? '';
    const text = written.replace(/[.’'-]+$/u, '');
    // "62.1 million domestic and international passengers".
    const isJoint = andOr.test(text) && adjective.test(words.at(-1)?.text ?? '');
    if (isJoint) continue;
    if (functionWords.has(text.toLowerCase()) || /['’]s?$/.test(text)) break;
    words.push({ text, end: match.index + match[0].length - (written.length - text.length) });
    if (text !== written) break;
  }
  return words;
}

/** Whether a word is a plural noun, by its form or the lexicon. */
export function isPlural(word: string): boolean {
  const small = word.toLowerCase();
  if (personNouns.has(small) || personNouns.has(word) || irregularPlurals.has(small)) return true;
  return /[\p{L}\d]{2}s$/u.test(small) && !noPlural.test(small);
}

/** The head of a noun phrase: its first plural, or the last of several in a row ("sales jobs"). */
export function headOf(words: Word[]): Word | null {
  const first = words.findIndex(({ text }) => isPlural(text));
  if (first === -1) return null;
  let last = first;
  while (words[last + 1] && isPlural(words[last + 1]!.text)) last += 1;
  return words[last] ?? null;
}

/** The unit of a counted noun: people for persons, else the noun itself. */
export function unitOf(noun: string): string {
  const small = noun.toLowerCase();
  if (personNouns.has(small) || personNouns.has(noun)) return 'people';
  const [last = small] = small.split('-').slice(-1);
  if (personNouns.has(last)) return 'people';
  return small.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '');
}

const lastWord = /(?<word>[\p{L}&][\p{L}'’.&-]*)\s+$/u;

/** "Boeing 737 jets", "the Group of Seven": a small number behind a name is part of it. */
export function isName({ amount, left, right, written }: Around): boolean {
  const isPlain =
    !amount.isScaled &&
    !amount.upper &&
    !amount.currency &&
    amount.value < 10000 &&
    !amount.approximation;
  const word = lastWord.exec(left)?.groups?.['word'];
  if (amount.inWords && /^\p{Lu}/u.test(written) && /^\s+\p{Lu}/u.test(right) && left.trim() !== '')
    return true;
  if (
    !isPlain ||
    !word ||
    amount.inWords ||
    amount.isPercent ||
    functionWords.has(word.toLowerCase())
  )
    return false;
  if (placeAtHead.test(left)) return false;
  const isFirst = /(?:^|[.!?:;]["”’]?\s+)["“‘(]?[\p{L}'’.-]+\s+$/u.test(left) && left.length < 78;
  const isCapital = /^\p{Lu}/u.test(word);
  return (
    isCapital &&
    !capitalised.includes(word.toLowerCase()) &&
    !(isFirst && verbEnding.test(word)) &&
    Number.isInteger(amount.value) &&
    amount.value !== 0
  );
}

/** "the two countries", "our five nations": small numbers in words refer back. */
function isAnaphoric({ amount, left }: Around): boolean {
  const word = lastWord.exec(left)?.groups?.['word']?.toLowerCase();
  return (
    amount.inWords &&
    !amount.isScaled &&
    !amount.approximation &&
    word !== undefined &&
    anaphoric.includes(word) &&
    !(word === 'the' && amount.value > 4)
  );
}

function hyphenedNoun(right: string): Found | null {
  const match = hyphened.exec(right);
  const unit = hyphenNounOf(match?.groups?.['noun']);
  return match && unit
    ? { unit, length: match[0].length, confidence: sure('a hyphen joins the number to its noun') }
    : null;
}

/** Counts of persons and things, by the plural noun behind the number: "4,000 day visitors", "2,000 jobs". */
export const count: UnitReader = (around) => {
  const { amount, right } = around;
  const joined = hyphenedNoun(right);
  if (joined) return joined;
  if (isAnaphoric(around)) return nothing('refers back to things already named');
  if (amount.inWords && amount.value === 1 && !amount.isScaled)
    return nothing('"one" counts nothing by itself');
  const head = headOf(phraseWords(right));
  if (!head || !Number.isFinite(amount.value)) return null;
  const unit = unitOf(head.text);
  if (!unit) return null;
  const confidence =
    unit === 'people'
      ? sure('a noun of persons follows')
      : likely(`counts the plural behind it, "${head.text}"`);
  return { unit, length: head.end, confidence };
};
