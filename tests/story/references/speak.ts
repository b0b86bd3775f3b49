/** References of made-up facts, as a story's words say them. */
import type { Fact, Quantity } from '../../../src/facts/fact';
import type { Change } from '../../../src/facts/factsFile';
import type { Figure } from '../../../src/figures/figure';
import { Figures } from '../../../src/figures/figures';
import { InputError } from '../../../src/facts/problems';
import { en } from '../../../src/locales/en';
import { Problems } from '../../../src/story/document/problems';
import { wordsOf } from '../../../src/story/document/words';
import { factIndex } from '../../../src/story/references/facts';
import { say, type Spoken, textOf } from '../../../src/story/references/say';
import { article } from '../../stories/facts';

export interface Known {
  facts: readonly Fact[];
  changes?: readonly Change[];
  names?: Readonly<Record<string, string>>;
  pair?: readonly [from: Quantity, to: Quantity];
  square?: { fact: Quantity; worth: number };
}

/** What words say of facts. */
export class Speaker {
  constructor(private readonly known: Known) {}

  /** Throws an InputError with every reference that does not hold. */
  spoken(words: string): Spoken {
    const { facts, changes = [], names = {}, ...rest } = this.known;
    const problems = new Problems('en.md');
    const figures = new Figures(en, { of: (id) => names[id] });
    const context = { article, facts: factIndex(facts), changes, figures, ...rest };
    const spoken = say(wordsOf(words, { line: 1, column: 1 }), context, problems);
    problems.refuse();
    return spoken;
  }

  text(words: string): string {
    return textOf(this.spoken(words));
  }

  /** The figures that the first reference stands on. */
  figures(words: string): readonly Figure[] {
    return this.spoken(words).find(({ reference }) => reference)!.figures!;
  }

  figure(words: string): Figure {
    return this.figures(words)[0]!;
  }

  /** Why words cannot be said, without the place and the reference itself. */
  refusal(words: string): string {
    try {
      return `it says ${this.text(words)}`;
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      return error.message.replace(/^en\.md:\d+:\d+: \{[^}]*\}: /, '');
    }
  }
}
