/** The command `draft:score`: what becomes of each article of the corpus. */
import { draftOf } from '../../src/draft/draft';
import { isDated } from '../../src/draft/plan';
import { presentIn, withDates } from '../../src/draft/present';
import { formatOfName } from '../../src/extract/input/decode';
import { readArticle } from '../../src/extract/readArticle';
import { InputError } from '../../src/facts/problems';
import { type Article, parts, readPart } from '../corpus/score/articles';

interface Outcome {
  changes: number;
  chapters: number;
  dated: number;
  /** Changes that are asked about and not drawn, or why there is no draft. */
  refused: string | null;
}

function outcomeOf({ name, source, expected }: Article): Outcome {
  const given = {
    published: expected.published,
    publisher: 'A daily',
    format: formatOfName(name)!,
  };
  const reading = readArticle(new TextEncoder().encode(source), given);
  const changes = reading.file.changes.length;
  try {
    const dated = presentIn(reading);
    const file = withDates(reading.file, dated);
    const { chapters } = draftOf({ ...reading, file }, dated);
    return {
      changes,
      chapters: chapters.length,
      dated: chapters.filter(isDated).length,
      refused: null,
    };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { changes, chapters: 0, dated: 0, refused: error.message };
  }
}

/** Of so many articles with a change, how many give a draft that the checks of stories let stand. */
export function scoreOf(articles: readonly Article[]) {
  const outcomes = articles.map((article) => ({ name: article.name, ...outcomeOf(article) }));
  const told = outcomes.filter(({ changes }) => changes > 0);
  return {
    articles: articles.length,
    told: told.length,
    rendered: told.filter(({ refused }) => refused === null).length,
    dated: told.filter(({ dated }) => dated > 0).length,
    chapters: told.reduce((sum, { chapters }) => sum + chapters, 0),
    refused: told.flatMap(({ name, refused }) => (refused === null ? [] : [`${name}: ${refused}`])),
  };
}

/** Prints a row of the table of docs/drafting.md for each part of the corpus. */
export function main(): number {
  console.log(
    '| part | articles | with a change | drafts that render at once | with a dated chapter | chapters |',
  );
  console.log('| --- | --: | --: | --: | --: | --: |');
  const refused = parts.flatMap((part) => {
    const score = scoreOf(readPart(part));
    const { articles, told, rendered, dated, chapters } = score;
    console.log(`| ${part} | ${articles} | ${told} | ${rendered} | ${dated} | ${chapters} |`);
    return score.refused;
  });
  for (const line of refused) console.log(line);
  return 0;
}
