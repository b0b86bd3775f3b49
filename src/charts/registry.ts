/** Every chart kind, by the name that a story's Markdown has for it. The one list of them. */
import { growth } from './growth/kind';
import type { ChartKind } from './kind';
import { rebase } from './rebase/kind';
import { routes } from './routes/kind';
import { share } from './share/kind';
import { squares } from './squares/kind';
import { starts } from './starts/kind';
import { timeline } from './timeline/kind';

/** A list cannot say that each layout fits its own kind. */
export const kinds = {
  growth,
  rebase,
  routes,
  share,
  squares,
  starts,
  timeline,
} as unknown as Readonly<Record<string, ChartKind<unknown, string>>>;

/** The style of kinds, by their names, each once. */
export const styleOf = (names: readonly string[]): string =>
  [...new Set(names)].map((name) => kinds[name]!.css).join('');
