import type { Unit } from '../facts/fact';
import { clauseOpeners } from './lexicon/particles';
import { seriesWords } from './lexicon/series';
import { oneOf, pattern } from './pattern';

// A stop behind a capital is an initial ("N. Korea"), not the end of a sentence.
const boundary = pattern(
  String.raw`(?<!(?<!\p{L})\p{Lu})[.;!?]\s|,\s+${oneOf(clauseOpeners)}\s|\s(?:while|whereas)\s`,
);

/** Money always shows its currency, so a bare number is never read as money. */
function fits(series: Unit, unit: Unit | null): boolean {
  return series === unit || (unit === null && series !== 'usd');
}

/**
 * The series that the clause ending at `end` speaks of: the first whose subject words it holds
 * and whose unit fits (`null`: unit not known). `null` where there is none.
 */
export function findSeries(text: string, end: number, unit: Unit | null): string | null {
  const clause = text.slice(0, end).split(boundary).at(-1) ?? '';
  const found = Object.entries(seriesWords)
    .filter(([, series]) => fits(series.unit, unit))
    .map(([id, series]) => ({ id, at: clause.search(wholeWord(series.subjects)) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at);
  return found[0]?.id ?? null;
}

function wholeWord(words: string[]): RegExp {
  return pattern(String.raw`(?<!\p{L})${oneOf(words)}(?!\p{L})`);
}
