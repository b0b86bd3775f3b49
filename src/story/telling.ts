/** Turns a story's words into prose, and remembers everything that was said: the checks read it. */
import type { Figures } from '../figures/figures';
import type { Prose } from '../figures/figure';
import type { Locale } from '../locales/locale';
import type { Place, Problems } from './document/problems';
import type { Section } from './document/sections';
import type { Words } from './document/words';
import type { ReferenceContext } from './references/facts';
import { proseOf, say, type Spoken, textOf, typeset } from './references/say';
import { SectionSettings } from './settings';

/** Something that the story says, and where. */
export interface Statement {
  /** Id of its chapter; null for the opening. */
  chapter: string | null;
  /** Id of the step, mark or chapter that it is in; `opening`. */
  section: string;
  /** `heading`, `text`, or the name of the line. */
  part: string;
  spoken: Spoken;
  place: Place;
}

/**
 * What words of a story are said with: its facts, figures and language, and where mistakes go. Every
 * statement said is kept for the checks.
 */
export class Telling {
  constructor(
    readonly context: ReferenceContext,
    readonly problems: Problems,
    readonly chapter: string | null = null,
    readonly statements: Statement[] = [],
  ) {}

  get figures(): Figures {
    return this.context.figures;
  }

  get locale(): Locale {
    return this.context.figures.locale;
  }

  /** The same, where references can speak of more. */
  with(context: Partial<ReferenceContext>, chapter = this.chapter): Telling {
    return new Telling({ ...this.context, ...context }, this.problems, chapter, this.statements);
  }

  #hear(spoken: Spoken, section: string, part: string): Spoken {
    const [first] = spoken;
    if (first)
      this.statements.push({ chapter: this.chapter, section, part, spoken, place: first.place });
    return spoken;
  }

  say(words: Words, section: string, part: string): Spoken {
    return this.#hear(say(words, this.context, this.problems), section, part);
  }

  prose(words: Words, section: string, part: string): Prose {
    return proseOf(typeset(this.say(words, section, part), this.locale));
  }

  text(words: Words, section: string, part: string): string {
    return textOf(typeset(this.say(words, section, part), this.locale));
  }

  /** Lines of a section; what they say is remembered under the section's name. */
  settings(section: Pick<Section, 'fields' | 'place'>, id: string): SectionSettings {
    return new SectionSettings(
      section,
      this.context,
      this.problems,
      (spoken, name) => void this.#hear(spoken, id, name),
    );
  }

  /** A line as prose; null where it is not set. */
  field(section: Section, name: string, id: string): Prose | null {
    const field = section.fields.find((one) => one.name === name);
    return field ? this.prose(field.words, id, name) : null;
  }
}
