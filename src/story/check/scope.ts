/**
 * What a statement may speak of: a chapter of what it is about, a step of what its picture shows by then,
 * a heading of what the text below it says.
 */
import type { Fact } from '../../facts/fact';
import { yearOf } from '../../facts/period';
import type { Locale } from '../../locales/locale';
import type { Place } from '../document/problems';
import type { Checked, Mention } from './sentence';

/** What a picture has at a step. */
export interface Shown {
  /** Ids of all marks that it ever has. */
  marks: ReadonlySet<string>;
  /** Those that it has now. */
  shown: ReadonlySet<string>;
}

/** Ids of facts. */
export interface Scope {
  /** Those that words may speak of: what the picture shows, and what the story adds. */
  all: ReadonlySet<string>;
  /** Those that the chapter is about, by its settings. */
  own: ReadonlySet<string>;
}

/** A chapter speaks of what its picture shows, and of what the story adds. */
export function checkScope(
  { sentences, statement }: Checked,
  scope: ReadonlySet<string>,
  complain: (mention: Mention, message: string) => void,
): void {
  for (const mention of sentences.flatMap(({ mentions }) => mentions)) {
    const ids = mention.figures.flatMap(({ of }) => of);
    const outside = ids.find((id) => !scope.has(id));
    if (outside)
      complain(
        mention,
        `is about ${outside}, which ${statement.chapter ?? 'the opening'} does not show; add it to "also:" if you mean it`,
      );
  }
}

/** Whom a chapter credits has given a figure that it speaks of. */
export function checkCredits(
  { statement, placeAt }: Checked,
  scope: ReadonlySet<string>,
  facts: ReadonlyMap<string, Fact>,
  complain: (place: Place, message: string) => void,
): void {
  const sourceOf = (id: string) => facts.get(id)?.source.id;
  // The article is whose story it is.
  const own = new Set([...scope].map(sourceOf)).add('article');
  let at = 0;
  for (const { text, reference, figures } of statement.spoken) {
    const [id] = figures?.[0]?.of ?? [];
    const source = id === undefined ? undefined : sourceOf(id);
    if (reference?.head.endsWith(' publisher') && source && !own.has(source))
      complain(
        placeAt(at),
        `${reference.source} credits ${text}, and ${statement.chapter ?? 'the opening'} shows no figure of theirs; name whose figures it shows, or add theirs to "also:"`,
      );
    at += text.length;
  }
}

/** A heading, and the large words of a card, say what their step says in full. */
export function checkHead(
  { sentences }: Checked,
  parts: readonly Checked[],
  complain: (mention: Mention, message: string) => void,
): void {
  const said = new Set(
    parts
      .find(({ statement }) => statement.part === 'text')
      ?.sentences.flatMap(({ mentions }) =>
        mentions.flatMap(({ figures }) => figures.map(({ id }) => id)),
      ),
  );
  for (const mention of sentences.flatMap(({ mentions }) => mentions))
    if (mention.kind !== 'year' && !mention.figures.some(({ id }) => said.has(id)))
      complain(mention, 'is said in a heading, and not in the text below it');
}

/** A step does not say what its picture is still to show. */
export function checkShown(
  { sentences, statement }: Checked,
  { marks, shown }: Shown,
  facts: ReadonlyMap<string, Fact>,
  complain: (mention: Mention, message: string) => void,
): void {
  const markOf = (id: string) => {
    const fact = facts.get(id);
    const series = fact?.kind === 'quantity' ? (fact.series ?? '') : '';
    return [id, series].find((one) => marks.has(one));
  };
  // What stands above a picture is seen with it: its years, too.
  const kinds = ['value', 'computed', ...(/^(?:title|unit)$/.test(statement.part) ? ['year'] : [])];
  for (const mention of sentences.flatMap(({ mentions }) => mentions)) {
    if (!kinds.includes(mention.kind)) continue;
    const hidden = mention.figures
      .flatMap(({ of }) => of.flatMap((id) => markOf(id) ?? []))
      .find((mark) => !shown.has(mark));
    if (hidden)
      complain(mention, `is about ${hidden}, which the picture of this step does not show`);
  }
}

/** "Trade a year, 1992 to 2022": the line above a picture gives the first and the last year of what it shows. */
export function checkSpan(
  { sentences, statement, text }: Checked,
  { shown }: Shown,
  facts: ReadonlyMap<string, Fact>,
  { ends }: Locale,
  complain: (mention: Mention, message: string) => void,
): void {
  if (statement.part !== 'unit') return;
  const years = sentences.flatMap(({ mentions }) => mentions).filter(({ kind }) => kind === 'year');
  const [first, last] = years;
  if (years.length !== 2 || !ends.between.test(text.slice(first!.end, last!.start))) return;
  const all = [...shown].flatMap((id) => {
    const fact = facts.get(id);
    return fact?.kind === 'quantity' && fact.period ? [yearOf(fact.period)] : [];
  });
  if (all.length < 2) return;
  const span = `${Math.min(...all)} to ${Math.max(...all)}`;
  if (`${first!.text} to ${last!.text}` !== span)
    complain(
      first!,
      `begins “${first!.text} to ${last!.text}”, and the picture of this step shows ${span}; name those years`,
    );
}

/** Shown values and computed figures that one statement says twice. */
export function checkTwice(
  { sentences }: Checked,
  complain: (mention: Mention, message: string) => void,
): void {
  const said = new Set<string>();
  for (const mention of sentences.flatMap(({ mentions }) => mentions)) {
    if (mention.kind === 'year' || mention.kind === 'comparison') continue;
    const key = `${mention.figures[0]!.id} ${mention.text}`;
    if (said.has(key)) complain(mention, `says ${mention.text} again; a slip of the pen?`);
    said.add(key);
  }
}
