/** What the references of a story can speak of where no chapter is being read. */
import { Figures } from '../../figures/figures';
import type { Material } from '../readStory';
import { factIndex, type ReferenceContext } from './facts';

/** Of a story's material; figures are called as their facts are. */
export const contextOf = ({ article, facts, changes, locale }: Material): ReferenceContext => ({
  ...{ article, changes, facts: factIndex(facts) },
  figures: new Figures(locale, { of: () => undefined }),
});
