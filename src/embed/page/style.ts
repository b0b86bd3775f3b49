/** The style of an embedded page: what all of them share, and what its own pictures need. */
import { styleOf as chartStyle } from '../../charts/registry';
import type { Page } from '../../page/pages';
import type { Chapter } from '../../story/chapter';
import all from '../style/embed.css?inline';
import opening from '../style/opening.css?inline';

export const styleOf = ({ chart }: Page, chapters: readonly Chapter[]): string =>
  all + (chart === null ? opening : '') + chartStyle(chapters.map(({ kind }) => kind));
