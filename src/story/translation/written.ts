/** A story as it is written: what its translations are compared with. */
import type { Article, Fact } from '../../facts/fact';
import type { Locale } from '../../locales/locale';
import type { Section } from '../document/sections';
import type { Statement } from '../telling';

/** The line of an opening that names those whose numbers stand in another order than in the original. */
export const OTHER_ORDER = 'other order';

/** The sections of a file, in its order, and what complaints call it. */
export interface Written {
  file: string;
  sections: readonly Section[];
}

/** A story that others are translations of, as far as they are compared with it. */
export interface Original {
  locale: Locale;
  written: Written;
  /** Everything that it says, and where. */
  statements: readonly Statement[];
  /** Those that it uses. */
  facts: readonly Fact[];
  article: Article;
}
