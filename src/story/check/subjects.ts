/** What is computed of a series is said of that one: a clause that names another gives it another's figure. */
import type { Fact } from '../../facts/fact';
import type { Computation } from '../../figures/figure';
import type { Checked, Mention, Sentence } from './sentence';

/** What says how something moved, and so is said of what moved. */
const MOVES: readonly (Computation | null)[] = [
  ...(['multiple', 'whole', 'adjusted', 'change', 'rate', 'doubling', 'halving'] as const),
];

/** Words of names that name nothing. */
const EMPTY = /^(?:between|from|with|the|and|for|its|their|total|number|all|two)$/;

const wordsOf = (text: string): string[] => text.toLowerCase().match(/\p{L}{3,}/gu) ?? [];

/** What a series is called by: all words of its name, and, where others are told from it, those of its id alone. */
interface Called {
  own: ReadonlySet<string>;
  told: ReadonlySet<string>;
}

/** Names of countries and people in the name of a series belong to many. */
function calledOf(id: string, name: string): Called {
  const proper = new Set(
    (name.match(/(?<!^)\p{Lu}\p{L}+|^\p{Lu}\p{L}+(?=[’'])/gu) ?? []).flatMap(wordsOf),
  );
  const isOwn = (word: string) => !proper.has(word) && !EMPTY.test(word);
  const told = wordsOf(id).filter(isOwn);
  return { own: new Set([...told, ...wordsOf(name).filter(isOwn)]), told: new Set(told) };
}

/** Each series that has a name, with what it is called by. */
export const seriesCalls = (names: ReadonlyMap<string, string>) =>
  new Map([...names].map(([id, name]) => [id, calledOf(id, name)]));

type Calls = ReturnType<typeof seriesCalls>;

const END = /[,;:()–—]|\b(?:and|but|while|whereas|against)\b/u;

/** The words of a mention's clause before it, or, where these name nothing, those behind it. */
function* clausesOf(mention: Mention, { mentions, start, end }: Sentence, { text }: Checked) {
  const others = mentions.filter((one) => one !== mention && one.kind !== 'comparison');
  const from = Math.max(
    start,
    ...others.filter((one) => one.end <= mention.start).map((one) => one.end),
  );
  const to = Math.min(
    end,
    ...others.filter((one) => one.start >= mention.end).map((one) => one.start),
  );
  yield wordsOf(text.slice(from, mention.start).split(END).at(-1)!);
  yield wordsOf(text.slice(mention.end, to).split(END)[0]!);
}

const calls = (words: readonly string[], called: ReadonlySet<string>) =>
  words.find((word) => called.has(word));

/** Complains of what is computed of one series in a clause that names another one alone. */
export function checkSubjects(
  checked: Checked,
  facts: ReadonlyMap<string, Fact>,
  known: Calls,
  complain: (mention: Mention, message: string) => void,
): void {
  for (const sentence of checked.sentences)
    for (const mention of sentence.mentions) {
      const [figure] = mention.figures;
      if (mention.kind !== 'computed' || !MOVES.includes(figure!.computed)) continue;
      const series = new Set(
        figure!.of.map((id) => {
          const fact = facts.get(id);
          return fact?.kind === 'quantity' ? fact.series : null;
        }),
      );
      const [own] = series;
      if (!own || series.size > 1 || !known.has(own)) continue;
      for (const words of clausesOf(mention, sentence, checked)) {
        if (calls(words, known.get(own)!.own)) break;
        const other = [...known].find(([id, { told }]) => id !== own && calls(words, told));
        if (!other) continue;
        complain(
          mention,
          `is of “${own}”, and its clause speaks of “${calls(words, other[1].told)!}” (${other[0]}); say it of its own, or name another figure`,
        );
        break;
      }
    }
}
