/** The parts of a story's file: its chapters with their steps and marks, and what is said of facts. */
import { checkLength, checkMarks } from './check/setting';
import type { Place, Problems } from './document/problems';
import type { Section } from './document/sections';
import type { ChapterSections } from './readSteps';
import { isTranslated, type TRANSLATED } from './translation/translated';

/** Heading of the section that names series and figures. */
export const NAMES = 'names';
const ID = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** `The number` as `the-number`: the address of what has none. */
const slugOf = (section: Section) =>
  section.heading.parts
    .map((part) => ('text' in part ? part.text : ''))
    .join('')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** What the page has of its own, and the embed of the whole story. */
const TAKEN =
  /^(?:story|hatch|land|made|numbers|sources|every-number|provenance|legend-title|still|embed-dialog|n-.*|table-.*|.*-(?:heading|title|alt|tooltip))$/;

/** The parts of a file, each with its id; what stands where it cannot is noted. */
export class Parts {
  readonly chapters: ChapterSections[] = [];
  names: Section | null = null;
  /** What a translation says of facts. */
  readonly translated: Partial<Record<keyof typeof TRANSLATED, Section>> = {};
  readonly #ids = new Map<string, Place>();

  constructor(
    [, ...sections]: readonly Section[],
    private readonly problems: Problems,
    private readonly translates: boolean,
  ) {
    for (const section of sections) this.#take(section);
    if (this.chapters.length === 0)
      problems.add({ line: 1, column: 1 }, 'a story needs a chapter; begin it with "# Title"');
  }

  /** The id of a section, which is its address on the page: once, and in letters that need no escape. */
  #idOf({ id, place }: Section, fallback: string): string {
    const address = id ?? fallback;
    if (!ID.test(address))
      this.problems.add(
        place,
        `{#${address}} is no address; use small letters, digits and hyphens`,
      );
    if (TAKEN.test(address))
      this.problems.add(place, `{#${address}} is an address of the page itself; give it another`);
    if (this.#ids.has(address))
      this.problems.add(place, `{#${address}} stands twice; give each its own`);
    this.#ids.set(address, place);
    return address;
  }

  /** Words that stand where nobody would see them. */
  #refuseWords({ paragraphs }: Section, cure: string): void {
    for (const { place } of paragraphs) this.problems.add(place, cure);
  }

  /** A chapter and a step are called something; a chapter's name is no statement, so that it is looked at here. */
  #checkHeading({ depth, heading, place }: Section): void {
    const complain = (_: number, message: string) => this.problems.add(heading.place, message);
    const text = heading.parts.map((part) => ('text' in part ? part.text : '{')).join('');
    if (!text.trim())
      this.problems.add(
        place,
        `this ${depth === 1 ? 'chapter' : 'step'} has no heading; write words behind ${'#'.repeat(depth)}`,
      );
    if (depth > 1) return;
    checkLength(text, true, complain);
    checkMarks(text, complain);
  }

  #take(section: Section): void {
    const { depth, id, place } = section;
    if (depth < 3) this.#checkHeading(section);
    if (depth === 1)
      this.#refuseWords(
        section,
        id === NAMES || isTranslated(id)
          ? 'is no name; write "id: name"'
          : 'stands in no step; begin one with "## heading" above it',
      );
    const chapter = this.chapters.at(-1) as
      | ({ marks: Section[]; steps: ChapterSections['steps'][number][] } & ChapterSections)
      | undefined;
    if (depth === 1 && id === NAMES) this.names = section;
    else if (depth === 1 && this.translates && isTranslated(id)) this.translated[id] = section;
    else if (depth === 1)
      this.chapters.push({
        section,
        id: this.#idOf(section, slugOf(section)),
        marks: [],
        steps: [],
      });
    else if (!chapter || depth > 3)
      this.problems.add(
        place,
        'stands in no chapter; begin chapters with #, steps with ##, marks with ###',
      );
    else if (depth === 3) chapter.marks.push(section);
    else
      chapter.steps.push({
        section,
        id: this.#idOf(section, `${chapter.id}-${chapter.steps.length + 1}`),
      });
  }
}
