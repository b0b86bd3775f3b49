/** The style of an embedded page: what all of them share, and what its own pictures need. */
import type { Page } from '../../publish/pages';
import bases from '../../charts/rebase/rebase.css?inline';
import all from '../style/embed.css?inline';
import opening from '../style/opening.css?inline';
import growth from '../../charts/growth/growth.css?inline';
import routes from '../../charts/routes/routes.css?inline';
import week from '../../charts/timeline/timeline.css?inline';

/** By the id of the chapter; trade and people are drawn with what all share. */
const charts: Readonly<Record<string, string>> = { base: bases, growth, routes, week };

export const styleOf = ({ chart }: Page): string =>
  chart === null ? [all, opening, ...Object.values(charts)].join('') : all + (charts[chart] ?? '');
