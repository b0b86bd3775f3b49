/** What the extractor reads in a finished sentence, which must be what its references mean. */
import { extract } from '../../extract/extract';
import type { Fact, Quantity } from '../../facts/fact';
import type { Locale } from '../../locales/locale';
import { agree, checkDates, isElided } from './dates';
import { approximationFits, type Read, unitFits, valueFits } from './fits';
import type { Checked, Mention } from './sentence';
import { holdsDigits, isPace, isPlain } from './typed';

type Complain = (offset: number, message: string) => void;

const overlapping = (checked: Checked, [start, end]: readonly [number, number]): Mention[] =>
  checked.sentences
    .flatMap(({ mentions }) => mentions)
    .filter((mention) => mention.start < end && mention.end > start);

function checkRead(
  read: Read,
  checked: Checked,
  facts: ReadonlyMap<string, Fact>,
  locale: Locale,
  complain: Complain,
): void {
  const { fragment, span } = read.reported;
  const mentions = overlapping(checked, span);
  if (isPace(fragment, span[0], checked, locale)) return;
  // Of a number in digits its being typed is told.
  if (mentions.length === 0 && !holdsDigits(fragment))
    return complain(
      span[0],
      `“${fragment}” is typed, and no figure bears it out; ${isPlain(checked) ? 'a chapter’s heading takes no numbers: say it without' : 'write a reference'}, or let it stand`,
    );
  if (mentions.length === 0) return;
  const said = mentions.find(({ kind }) => kind === 'value' || kind === 'computed');
  if (said) checkSaid(read, said, mentions[0]!, checked, facts, complain);
}

/** What is read, of which `first` begins the words, must be what is said there. */
function checkSaid(
  read: Read,
  said: Mention,
  first: Mention,
  checked: Checked,
  facts: ReadonlyMap<string, Fact>,
  complain: Complain,
): void {
  const { fragment, span } = read.reported;
  const [figure] = said.figures;
  if (said.text.includes('%') && /^ (?:percent|per cent)\b/.test(checked.text.slice(said.end)))
    complain(said.end, `${said.source} says “%” itself; take “percent” out`);
  else if (!unitFits(read.unit, figure!, facts))
    complain(
      said.start,
      `${said.source} reads as “${fragment}”, but ${figure!.id} is no number of ${read.unit}`,
    );
  else if (!valueFits(read, figure!, said.text))
    complain(said.start, `${said.source} reads as “${fragment}”, which is not ${figure!.text}`);
  else if (
    // "It {rose: went up} to": those words are a comparison's.
    first.kind !== 'comparison' &&
    !approximationFits(read, figure!, said.text, facts)
  )
    complain(
      span[0],
      `${said.source} reads as “${fragment}”, and ${figure!.id} is not “${read.approximation}” that`,
    );
  else if (!isElided(said, checked.text)) checkPeriod(read, said, facts, complain);
}

/** The date that the words give a value must be one of its own. */
function checkPeriod(
  { period, reported }: Read,
  said: Mention,
  facts: ReadonlyMap<string, Fact>,
  complain: Complain,
): void {
  if (period?.basis !== 'stated') return;
  const own = said.figures[0]!.of.flatMap((id) => {
    const fact = facts.get(id) as Quantity | undefined;
    return [fact?.period?.date, fact?.since?.date].flatMap((date) => (date ? [date] : []));
  });
  const year = period.date.slice(0, 4);
  const isOwn = (date: string) => date.includes(year) && agree(period.date, date);
  if (own.length > 0 && !own.some(isOwn))
    complain(
      said.start,
      `${said.source} reads as “${reported.fragment}”, but it is of ${own.join(', ')}`,
    );
}

const known = new Map<string, ReturnType<typeof extract>>();

/** Reading takes most of a check's time, and most sentences are as they were before an edit. */
function read(text: string, published: string): ReturnType<typeof extract> {
  const key = `${published} ${text}`;
  const found = known.get(key) ?? extract(text, { published });
  known.set(key, found);
  return found;
}

/**
 * `published` is the article's day, by which "last year" and the like are read. The extractor reads one language: of
 * another nothing is read here, and its words are compared with those that were.
 */
export function checkReadings(
  checked: Checked,
  published: string,
  facts: ReadonlyMap<string, Fact>,
  locale: Locale,
  complain: Complain,
): void {
  if (!locale.extracted) return;
  const { quantities, dates } = read(checked.text, published);
  for (const one of quantities) checkRead(one, checked, facts, locale, complain);
  checkDates(checked, dates, facts, locale, complain);
}
