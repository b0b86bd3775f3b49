/** A claim that fails is not published as if it held: who says its number says, too, that it does not follow. */
import type { Change } from '../../facts/factsFile';
import type { Checked, Mention } from './sentence';

/** Ids of the claims that fail, each with what is found. */
const failing = (changes: readonly Change[]): Map<string, string> =>
  new Map(
    changes.flatMap(({ claims, verdict, finding }) =>
      claims
        .filter((claim) => [claim.verdict, verdict].includes('fails'))
        .map(({ fact }) => [fact, finding ?? 'its ends give another number'] as const),
    ),
  );

const saysFails = (source: string, id: string): boolean =>
  source.replace(/\s+/g, ' ').startsWith(`{fails ${id}:`);

/**
 * Complains of each number of a claim that fails, in a story that says so nowhere; `unsaid` are references that cannot
 * be said, or stand beside one that cannot.
 */
export function checkClaims(
  all: readonly Checked[],
  unsaid: readonly string[],
  changes: readonly Change[],
  complain: (checked: Checked, mention: Mention, message: string) => void,
): void {
  const found = failing(changes);
  const mentions = all.flatMap((checked) =>
    checked.sentences.flatMap((sentence) =>
      sentence.mentions.map((mention) => ({ checked, mention })),
    ),
  );
  const sources = [...unsaid, ...mentions.map((one) => one.mention.source)];
  for (const { checked, mention } of mentions) {
    const { id } = mention.figures[0]!;
    const finding = mention.kind === 'comparison' ? undefined : found.get(id);
    if (finding && !sources.some((source) => saysFails(source, id)))
      complain(
        checked,
        mention,
        `is a claim that fails: ${finding}; say so with {fails ${id}: does not follow} or the like`,
      );
  }
}
