/**
 * A translation has the chapters, steps and marks of its original, with the same views and settings: only words are
 * its own. What differs is told with the lines of both.
 */
import { spaced } from '../../facts/passage';
import type { Place, Problems } from '../document/problems';
import type { Field, Section } from '../document/sections';
import type { Statement } from '../telling';
import { isTranslated } from './translated';
import { OTHER_ORDER, type Written } from './written';

/** Lines that a language may have or not, and those of it alone. */
const OWN = new Set([
  'let stand',
  OTHER_ORDER,
  'abbreviations',
  'author',
  'published',
  'modified',
  'short',
  'per',
]);

const named: readonly string[] = ['the opening', 'chapter', 'step', 'mark'];

/** A section with the chapter that it is in, which tells marks of one id apart. */
interface Placed {
  key: string;
  section: Section;
  called: string;
}

function placedIn(sections: readonly Section[]): Placed[] {
  let chapter = '';
  return sections.flatMap((section) => {
    const { depth, id } = section;
    if (depth === 1) chapter = id ?? '';
    // What stands in a translation alone says nothing of the story.
    if (isTranslated(chapter)) return [];
    const called = [named[depth] ?? 'section', id].filter(Boolean).join(' ');
    return [{ key: `${depth} ${depth > 1 ? `${chapter} ` : ''}${id ?? ''}`, section, called }];
  });
}

const at = ({ file }: Written, { line, column }: Place): string => `${file}:${line}:${column}`;

/** Lines that hold words, which are compared by the figures that they say: `section part`. */
export const spokenLines = (statements: readonly Statement[]): ReadonlySet<string> =>
  new Set(statements.map(({ section, part }) => `${section} ${part}`));

interface Both {
  own: Placed;
  other: Placed;
  original: Written;
  /** Whether a line of the original holds words. */
  isSpoken: (field: Field) => boolean;
  problems: Problems;
}

function checkViews({ own, other, original, problems }: Both): void {
  const [views, others] = [own, other].map(({ section }) => section.views.join(', '));
  if (views !== others)
    problems.add(
      own.section.place,
      `${own.called} shows [${views}], and ${at(original, other.section.place)} [${others}]; show the same`,
    );
}

function checkFields({ own, other, original, isSpoken, problems }: Both): void {
  const lines = (section: Section) => section.fields.filter(({ name }) => !OWN.has(name));
  const find = (section: Section, name: string) =>
    section.fields.find((field) => field.name === name);
  for (const field of lines(other.section)) {
    const mine = find(own.section, field.name);
    const place = at(original, field.place);
    if (!mine)
      problems.add(
        own.section.place,
        `${own.called} lacks "${field.name}:", which stands at ${place}; write it, too`,
      );
    else if (!isSpoken(field) && spaced(mine.source) !== spaced(field.source))
      problems.add(
        mine.place,
        `"${field.name}: ${spaced(mine.source)}" is not what ${place} has; write "${field.name}: ${spaced(field.source)}"`,
      );
  }
  for (const { name, place } of lines(own.section))
    if (!find(other.section, name))
      problems.add(
        place,
        `"${name}:" does not stand at ${at(original, other.section.place)}; take it out, or write it there, too`,
      );
}

/** The first of a translation's sections that stands elsewhere than in the original. */
function checkOrder(
  own: readonly Placed[],
  others: readonly Placed[],
  original: Written,
  problems: Problems,
): void {
  const order = others.filter(({ key }) => own.some((one) => one.key === key));
  const astray = own
    .filter(({ key }) => order.some((one) => one.key === key))
    .find(({ key }, i) => key !== order[i]!.key);
  if (!astray) return;
  const other = others.find(({ key }) => key === astray.key)!;
  problems.add(
    astray.section.place,
    `${astray.called} stands elsewhere than at ${at(original, other.section.place)}; keep the order`,
  );
}

/** Notes what a translation lacks, adds or sets otherwise. */
export function checkStructure(
  translation: Written,
  original: Written,
  spoken: ReadonlySet<string>,
  problems: Problems,
): void {
  const [own, others] = [placedIn(translation.sections), placedIn(original.sections)];
  for (const other of others) {
    const mine = own.find(({ key }) => key === other.key);
    if (!mine) {
      problems.add(
        { line: 1, column: 1 },
        `lacks ${other.called}, which stands at ${at(original, other.section.place)}; translate it, too`,
      );
      continue;
    }
    const { depth, id } = other.section;
    const section = depth === 0 ? 'opening' : (id ?? '');
    const isSpoken = ({ name }: Field) => id === 'names' || spoken.has(`${section} ${name}`);
    const both = { own: mine, other, original, isSpoken, problems };
    checkViews(both);
    checkFields(both);
  }
  for (const { key, called, section } of own)
    if (!others.some((other) => other.key === key))
      problems.add(
        section.place,
        `${called} is not in ${original.file}; take it out, or write it there, too`,
      );
  checkOrder(own, others, original, problems);
}
