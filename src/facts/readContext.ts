import type { Quantity, Source } from './fact';
import { duplicateIds, entriesOf, idsOf } from './ids';
import { refuse, schemaProblems } from './problems';
import { contextFile, type ContextFile } from './schema';

/** What other publications say: their records, and their figures in the file's order. */
export interface Context {
  sources: Source[];
  figures: Quantity[];
}

function unknownSources(json: unknown): string[] {
  const known = Object.keys(Object((json as Partial<ContextFile> | null)?.sources) as object);
  return entriesOf(json, 'figures')
    .filter(({ source }) => typeof source === 'string' && !known.includes(source))
    .map(
      ({ id, source }) =>
        `${String(id)}: source "${String(source)}" is unknown; use one of ${known.join(', ')}`,
    );
}

function takenIds(json: unknown, taken: string[]): string[] {
  return idsOf(json, 'figures')
    .filter((id) => taken.includes(id))
    .map((id) => `${id}: id is a fact of the article already; give the figure another`);
}

function toQuantity(figure: ContextFile['figures'][number], source: Source): Quantity {
  const { date, ...rest } = figure;
  return { ...rest, source, kind: 'quantity', period: { date, basis: 'stated' }, since: null };
}

/**
 * Context figures from the parsed content of context.json, each with its source attached.
 * `taken` are the ids of the article's facts. Throws an InputError with every problem on a line of
 * its own: `context.json: trade-1993: source "x" is unknown; use one of …`; `file` is its name.
 */
export function readContext(json: unknown, file: string, taken: string[] = []): Context {
  refuse(file, [
    ...schemaProblems(contextFile, json),
    ...duplicateIds(idsOf(json, 'figures')),
    ...unknownSources(json),
    ...takenIds(json, taken),
  ]);
  const { sources, figures } = json as ContextFile;
  const byId = new Map(Object.entries(sources).map(([id, source]) => [id, { id, ...source }]));
  return {
    sources: [...byId.values()],
    figures: figures.flatMap((figure) => {
      const source = byId.get(figure.source);
      return source ? [toQuantity(figure, source)] : [];
    }),
  };
}
