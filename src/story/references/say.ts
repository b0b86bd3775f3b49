/**
 * Says running words: each reference as the figures bear it out, each mistake at its place. What is
 * said is what the page shows and what the checks read.
 */
import { Refusal, refuse, type Figure, type Prose } from '../../figures/figure';
import { hint, Mistake, type Place, type Problems } from '../document/problems';
import type { Reference, Words } from '../document/words';
import type { Locale } from '../../locales/locale';
import { comparisons } from './comparisons';
import { type ReferenceContext, factOf } from './facts';
import { functions, type Evaluated } from './functions';
import type { Comparison, Direction } from './seriesComparisons';
import { forms, said } from './values';

/** Words as they stand, a figure as a reference says it, or words that a reference bears out. */
export interface SpokenPart {
  text: string;
  place: Place;
  /** Set for what a reference says. */
  reference?: Reference;
  /**
   * Every figure that the reference stands on; of a value one, of a comparison those that bear it out. None
   * for one that cannot be said.
   */
  figures?: readonly Figure[];
  /** Whether the text is the first figure's: it then leads to its row. */
  shown?: boolean;
  /** Set for words that lead to every number of an origin. */
  leads?: Figure['origin'];
}

/** Running words with what their references say. */
export type Spoken = readonly SpokenPart[];

/** As the page has it; what stands beside each other as words is one text. */
export function proseOf(spoken: Spoken): Prose {
  const prose: Prose[number][] = [];
  for (const { text, figures, shown, leads } of spoken) {
    const last = prose.at(-1);
    if (shown) prose.push({ text, figure: figures![0]! });
    else if (leads) prose.push({ text, leads });
    else if (typeof last === 'string') prose[prose.length - 1] = last + text;
    else prose.push(text);
  }
  return prose;
}

/** As the language sets it: spaces at which no line may break, and the like. Checks read what is said without. */
export const typeset = (spoken: Spoken, locale: Locale): Spoken =>
  spoken.map((part) => ({ ...part, text: locale.typeset(part.text) }));

/** As text alone. */
export const textOf = (spoken: Spoken): string => spoken.map(({ text }) => text).join('');

/** Every figure that words say or stand on. */
export const figuresSaid = (spoken: Spoken): readonly Figure[] =>
  spoken.flatMap(({ figures = [] }) => figures);

/** The longest of `names` that words begin with. */
const named = (words: readonly string[], names: readonly string[]): string | undefined =>
  names
    .filter((name) => name.split(' ').every((word, i) => words[i] === word))
    .sort((a, b) => b.length - a.length)[0];

const rest = (words: readonly string[], name: string) => words.slice(name.split(' ').length);

const isEvaluated = (result: Figure | Evaluated): result is Evaluated => 'figure' in result;

/** A value in one of its forms, or what a function computes. */
function evaluate(words: readonly string[], context: ReferenceContext): Evaluated {
  if (words[0] === 'formula') {
    const { figure } = evaluate(words.slice(1), context);
    return { figure, text: figure.formula || refuse('it is no computed figure'), plain: true };
  }
  const name = named(words, Object.keys(functions));
  if (name !== undefined) {
    const result = functions[name]!.read(rest(words, name), context);
    return isEvaluated(result) ? result : { figure: result };
  }
  const [id = '', form, ...more] = words;
  const isForm = form === undefined || Object.hasOwn(forms, form);
  if (isForm && more.length === 0) return said(factOf(id, context), form, context);
  if (context.facts.all.some((fact) => fact.id === id) || id === 'from' || id === 'to')
    return refuse(
      `"${[form, ...more].join(' ')}" is no form of a fact${hint(form!, Object.keys(forms))}`,
    );
  return refuse(
    `nothing is called "${id}"${hint(id, [...Object.keys(functions), ...Object.keys(comparisons)])}`,
  );
}

const opposite: Readonly<Record<Direction, Direction>> = {
  more: 'less',
  less: 'more',
  right: 'wrong',
  wrong: 'right',
  above: 'below',
  below: 'above',
  first: 'last',
  last: 'first',
};

/** What must be said in so many words. */
const strict: readonly Direction[] = ['right', 'wrong', 'above', 'below', 'first', 'last'];

const lastOf = (words: string, said: RegExp): number =>
  [...words.matchAll(new RegExp(said, `${said.flags}g`))].at(-1)?.index ?? -1;

/** Whether words say something; of what they say last where nobody reads them but by their words. */
const isMeant = (words: string, says: RegExp, other: RegExp | null): boolean =>
  says.test(words) && (!other || lastOf(words, says) >= lastOf(words, other));

/** Refuses words that say the opposite of what their comparison bears out, or what another one does. */
function checkWording(
  comparison: Comparison,
  words: string,
  { directions, examples, borneOut, extracted }: Locale,
): void {
  const { says, usage, number, moves } = comparison;
  if (says) {
    const turned = directions[opposite[says]].exec(words)?.[0];
    const meant =
      says === 'right'
        ? !turned
        : isMeant(words, directions[says], extracted ? null : directions[opposite[says]]);
    if (!meant && turned) refuse(`its words say “${turned}”, and {${usage}} bears out other words`);
    const not = says === 'wrong' ? undefined : directions.not.exec(words)?.[0];
    if (not) refuse(`“${not}” turns round what {${usage}} bears out`);
    const all = says === 'above' || says === 'below' ? directions.all.exec(words)?.[0] : undefined;
    if (all) refuse(`its words say “${all}”, and {${usage}} bears out that it is most of them`);
    if (strict.includes(says) && !directions[says].test(words))
      refuse(`its words do not say so; write ${examples[says]} or the like`);
  }
  const others = [
    ...(number === 'any' ? [] : borneOut.numbers),
    ...(moves ? borneOut.extremes : []),
  ].filter(({ reference }) => number !== 'own' || !usage.startsWith(reference));
  for (const { reference, words: told } of others) {
    const found = told.exec(words)?.[0];
    if (found)
      refuse(
        `its words say “${found}”, which it does not bear out; {${reference}${isComparison(reference) ? `: ${found}` : ''}} does, where it is so`,
      );
  }
}

/** The comparison that a reference is; undefined for a function, which says its figure. */
export const comparisonIn = (reference: string): string | undefined =>
  named(reference.split(' '), Object.keys(comparisons));

/** A comparison has words of its own. */
export const isComparison = (reference: string): boolean => comparisonIn(reference) !== undefined;

/** The place below a story where what others gave is named. */
const EVERY_NUMBER = 'every number';

function leadOf({ words, place }: Reference, { facts, figures }: ReferenceContext): SpokenPart {
  if (words !== null) refuse('it says what that place is called by itself; take its words out');
  if (facts.all.every(({ reported }) => reported))
    refuse('it leads to the figures of others, and there are none');
  return { text: figures.locale.words.everyNumber.title, place, leads: 'context' };
}

/** A text in a form that the language has, and what it then says behind it; refuses any other. */
function formed(text: string, form: string, { language, name, forms }: Locale) {
  return (
    forms.say(text, form) ??
    refuse(
      forms.known
        ? `${name} (${language}) has no form “${form}” of “${text}”; use one of ${forms.known}`
        : `${name} (${language}) has no forms; take “| ${form}” out`,
    )
  );
}

/** What a reference says, and what its form says behind that, which is no part of the figure. */
function partsOf(reference: Reference, context: ReferenceContext): SpokenPart[] {
  const part = partOf(reference, context);
  if (reference.form === null) return [part];
  if (!part.figures || reference.words !== null)
    refuse('a form is for values: words behind a colon have their own');
  const { text, behind } = formed(part.text, reference.form, context.figures.locale);
  const said = { ...part, text };
  return behind ? [said, { text: behind, place: part.place }] : [said];
}

function partOf(reference: Reference, context: ReferenceContext): SpokenPart {
  const { head, words: shownWords, place } = reference;
  if (head === EVERY_NUMBER) return leadOf(reference, context);
  const words = head.split(' ');
  const comparison = named(words, Object.keys(comparisons));
  if (comparison !== undefined) {
    if (shownWords === null)
      refuse(
        `write the words that it bears out behind a colon: {${comparisons[comparison]!.usage}}`,
      );
    const figures = comparisons[comparison]!.check(
      rest(words, comparison),
      context,
      (part) => evaluate(part, context).figure,
    );
    checkWording(comparisons[comparison]!, shownWords!, context.figures.locale);
    return { text: shownWords!, place, reference, figures };
  }
  const { figure, text = figure.text, plain } = evaluate(words, context);
  if (shownWords !== null)
    refuse(
      `it says “${text}” by itself; words behind a colon are for what compares, as {rose a to b: grew}`,
    );
  return { text, place, reference, figures: [figure], ...(!plain && { shown: true }) };
}

/** What the words say; a reference that cannot be said is noted, and stands as it is written. */
export function say({ parts }: Words, context: ReferenceContext, problems: Problems): Spoken {
  return parts.flatMap((part, i): SpokenPart[] => {
    if ('text' in part) return [part];
    const { reference, place } = part;
    const last = parts[i - 1];
    try {
      return partsOf(
        reference,
        last && 'text' in last ? { ...context, before: last.text } : context,
      );
    } catch (error) {
      if (error instanceof Mistake) throw error;
      if (!(error instanceof Refusal || error instanceof RangeError)) throw error;
      problems.add(place, `${reference.source}: ${error.message}`);
      return [{ text: reference.source, place, reference }];
    }
  });
}
