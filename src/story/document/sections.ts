/** A story's Markdown as sections: what the page is, its chapters, their steps and marks. No meaning yet. */
import type { Heading, Nodes, Paragraph, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { wrongSigns } from '../../facts/signs';
import { Mistake, nearest, type Place, type Problems } from './problems';
import { wordsOf, type Words } from './words';

/** `name: value`, on a line of its own. */
export interface Field {
  name: string;
  words: Words;
  /** The value as it stands. */
  source: string;
  place: Place;
}

/** A heading and what stands below it, up to the next. */
export interface Section {
  /** 0 for what stands before the first heading; else the number of its hashes. */
  depth: number;
  heading: Words;
  /** `{#id}` at the heading's end. */
  id: string | null;
  /** Words in `[ ]` at the heading's end. */
  views: readonly string[];
  fields: Field[];
  paragraphs: Words[];
  /** Paragraphs that begin with `??`: what a person still has to decide. No reader sees them. */
  questions: { text: string; place: Place }[];
  place: Place;
}

/** How a question begins. */
const QUESTION = /^\?\?(?= |$)/;

const FIELD = /^([a-z][a-z0-9 -]{0,39}):(?: +(\S.*)?)?$/;

const ID = /\s*\{#([^{}]*)\}\s*$/;
const VIEWS = /\s*\[([^[\]]*)\]\s*$/;

const unread: Partial<Record<Nodes['type'], string>> = {
  list: 'a list',
  code: 'a block of code; begin lines at the margin',
  html: 'HTML',
  blockquote: 'a block quote',
  thematicBreak: 'a line across',
  definition: 'a definition of a link',
  emphasis: 'emphasis',
  strong: 'strong emphasis',
  link: 'a link',
  image: 'an image',
  inlineCode: 'code',
};

const placeOf = ({ position }: Nodes): Place => ({
  line: position!.start.line,
  column: position!.start.column,
});

/** Throws for Markdown that a story has no place for: it would vanish or be shown with its signs. */
function refuseOther(node: Nodes): void {
  const name = unread[node.type];
  if (name) throw new Mistake(placeOf(node), `a story cannot have ${name}; write plain words`);
  if ('children' in node) node.children.forEach(refuseOther);
}

interface Block {
  text: string;
  place: Place;
  field: boolean;
}

class SectionReader {
  constructor(
    private readonly source: string,
    private readonly names: readonly string[],
    private readonly problems: Problems,
  ) {}

  sections({ children }: Root): Section[] {
    const sections: Section[] = [this.#section(0, '', { line: 1, column: 1 })];
    for (const node of children)
      this.problems.attempt(() => {
        refuseOther(node);
        if (node.type === 'heading') sections.push(this.#headed(node));
        if (node.type === 'paragraph') this.#fill(sections.at(-1)!, node);
      }, undefined);
    return sections;
  }

  #section(depth: number, heading: string, place: Place): Section {
    const words = wordsOf(heading, place);
    return {
      depth,
      heading: words,
      id: null,
      views: [],
      fields: [],
      paragraphs: [],
      questions: [],
      place,
    };
  }

  #headed(node: Heading): Section {
    const { line } = placeOf(node);
    const first = node.children[0];
    const start = first ? placeOf(first) : placeOf(node);
    let text = first
      ? this.source.slice(first.position!.start.offset, node.children.at(-1)!.position!.end.offset)
      : '';
    const found: { id: string | null; views: string[] } = { id: null, views: [] };
    for (let i = 0; i < 2; i += 1) {
      text = text.replace(ID, (_, id: string) => ((found.id = id), ''));
      text = text.replace(VIEWS, (_, list: string) => ((found.views = list.split(/\s*,\s*/)), ''));
    }
    return { ...this.#section(node.depth, text, { ...start, line }), ...found };
  }

  /** Lines of a paragraph: fields first, or below running words those that may stand there. */
  #fill(section: Section, node: Paragraph): void {
    const { line } = placeOf(node);
    const source = this.source.slice(node.position!.start.offset, node.position!.end.offset);
    if (QUESTION.test(source)) return this.#ask(section, source, placeOf(node));
    const lines = source.split('\n').map((text, i) => ({
      text,
      line: line + i,
      indent: i === 0 ? node.position!.start.column - 1 : 0,
    }));
    const blocks: Block[] = [];
    for (const { text, line, indent } of lines) {
      const last = blocks.at(-1);
      if (last?.field) this.#checkCase(text, { line, column: indent + 1 });
      const field = this.#isField(text, last);
      // A value goes on until the next field, or an empty line: formatters take indents away.
      if (last && !field) last.text += `\n${text}`;
      else blocks.push({ text, place: { line, column: indent + 1 }, field });
    }
    for (const { text, place, field } of blocks) {
      if (field) this.#addField(section, text, place);
      else section.paragraphs.push(wordsOf(text.trimEnd(), place));
    }
  }

  #ask(section: Section, source: string, place: Place): void {
    const text = source.replace(QUESTION, '').replace(/\s+/g, ' ').trim();
    if (!text) throw new Mistake(place, '“??” asks nothing; write what is to be decided behind it');
    section.questions.push({ text, place });
  }

  /**
   * Whether a line begins a field. After the first line a sentence could begin like one, so that a name
   * of several words must be known there, or be spelt much like one that is.
   */
  #isField(text: string, last: Block | undefined): boolean {
    const [, name] = FIELD.exec(text) ?? [];
    if (name === undefined) return false;
    if (!last) return true;
    const isOpen = last.text.split('{').length > last.text.split('}').length;
    if (isOpen) return false;
    if (!last.field) return this.names.includes(name);
    return !name.includes(' ') || nearest(name, this.names).length > 0;
  }

  /** Complains of `Kicker: words`, which would go on with the field above it. */
  #checkCase(text: string, place: Place): void {
    const [, name = ''] = /^([A-Za-z][A-Za-z0-9 -]{0,39}):(?: |$)/.exec(text) ?? [];
    const small = name.toLowerCase();
    if (name !== small && this.names.includes(small))
      this.problems.add(place, `"${name}:" is no field; write "${small}:"`);
  }

  #addField(section: Section, text: string, place: Place): void {
    const colon = text.indexOf(':');
    const name = text.slice(0, colon);
    const source = text.slice(colon + 1).trimStart();
    const column = place.column + text.length - source.length;
    // The first one counts, so that nothing else is complained of.
    if (section.fields.some((field) => field.name === name))
      return this.problems.add(place, `"${name}:" stands twice here; leave one`);
    if (!source.trim())
      this.problems.add(place, `"${name}:" says nothing; write its words, or leave it out`);
    const words = wordsOf(source.trimEnd(), { line: place.line, column });
    section.fields.push({ name, words, source: source.trimEnd(), place });
  }
}

/** More letters than anybody reads beside one picture, or in one file: reading those would take for ever. */
const LONGEST = { line: 5000, file: 1_000_000 };

/** Throws for what is too long to be read at all. */
function refuseLong(text: string, problems: Problems): void {
  if (text.length > LONGEST.file)
    problems.add(
      { line: 1, column: 1 },
      `this file has ${text.length} letters; a story has at most ${LONGEST.file}`,
    );
  for (const [i, { length }] of text.split('\n').entries())
    if (length > LONGEST.line)
      problems.add(
        { line: i + 1, column: 1 },
        `this line has ${length} letters; none has more than ${LONGEST.line}, cut it`,
      );
  problems.refuse();
}

/**
 * The sections of a story's file, in its order; the first is what stands before all headings. `names`
 * are those of all fields that there are.
 */
export function sectionsOf(
  source: string,
  names: readonly string[],
  problems: Problems,
): Section[] {
  const text = source.replace(/\r\n?/g, '\n').replace(/^\uFEFF/, '');
  refuseLong(text, problems);
  for (const [i, line] of text.split('\n').entries())
    for (const { index, what } of wrongSigns(line))
      problems.add({ line: i + 1, column: index + 1 }, what);
  return new SectionReader(text, names, problems).sections(fromMarkdown(text));
}
