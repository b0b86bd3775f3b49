/** The style of an embedded page: what all of them share, and what its own pictures need. */
import type { Page } from '../pages';
import bases from '../style/bases.css?inline';
import all from '../style/embed.css?inline';
import opening from '../style/embedOpening.css?inline';
import growth from '../style/growth.css?inline';
import routes from '../style/routes.css?inline';
import week from '../style/week.css?inline';

/** By the id of the chapter; trade and people are drawn with what all share. */
const charts: Readonly<Record<string, string>> = { base: bases, growth, routes, week };

export const styleOf = ({ chart }: Page): string =>
  chart === null ? [all, opening, ...Object.values(charts)].join('') : all + (charts[chart] ?? '');
