/** Turns a story's words into prose, and remembers everything that was said: the checks read it. */
import type { Figures } from '../figures/figures';
import { plain, type Prose } from '../figures/figure';
import type { Locale } from '../locales/locale';
import type { Place, Problems } from './document/problems';
import type { Section } from './document/sections';
import type { Words } from './document/words';
import type { Context } from './references/context';
import { say } from './references/say';
import { proseOf, textOf, type Spoken } from './references/spoken';
import { SectionSettings } from './settings';

/** Something that the story says, and where: `trade-2014: text`. */
export interface Statement {
  where: string;
  spoken: Spoken;
  place: Place;
}

export class Telling {
  constructor(
    readonly context: Context,
    readonly problems: Problems,
    readonly statements: Statement[] = [],
  ) {}

  get figures(): Figures {
    return this.context.figures;
  }

  get locale(): Locale {
    return this.context.figures.locale;
  }

  /** The same, where references can speak of more. */
  with(context: Partial<Context>): Telling {
    return new Telling({ ...this.context, ...context }, this.problems, this.statements);
  }

  #hear(spoken: Spoken, where: string): Spoken {
    const [first] = spoken;
    if (first) this.statements.push({ where, spoken, place: first.place });
    return spoken;
  }

  say(words: Words, where: string): Spoken {
    return this.#hear(say(words, this.context, this.problems), where);
  }

  prose(words: Words, where: string): Prose {
    return proseOf(this.say(words, where));
  }

  text(words: Words, where: string): string {
    return textOf(this.say(words, where));
  }

  plainOf(prose: Prose): string {
    return plain(prose);
  }

  /** Lines of a section; what they say is remembered under the section's name. */
  settings(section: Pick<Section, 'fields' | 'place'>, where: string): SectionSettings {
    return new SectionSettings(
      section,
      this.context,
      this.problems,
      (spoken) => void this.#hear(spoken, where),
    );
  }

  /** A line as prose; null where it is not set. */
  field(section: Section, name: string, where: string): Prose | null {
    const field = section.fields.find((one) => one.name === name);
    return field ? this.prose(field.words, `${where}: ${name}`) : null;
  }
}
