/** A draft that renders: what the checks of stories refuse becomes a question in place of a chapter. */
import type { ArticleReading } from '../extract/readArticle';
import type { FactsFile } from '../facts/factsFile';
import { InputError } from '../facts/problems';
import { readFacts } from '../facts/readFacts';
import { en } from '../locales/en';
import { readStory } from '../story/readStory';
import { besideOf, endsOf, openedWith, planOf, type Plan, type Planned } from './plan';
import type { Dated } from './present';
import { markdownOf } from './words';

/** A story's file, and what it tells. */
export interface Draft {
  markdown: string;
  chapters: readonly Planned[];
}

/** The first complaint about a story's file; `null` where there is none. */
function complaintOf(markdown: string, file: FactsFile): string | null {
  const noMap = () => {
    throw new InputError('a draft has no map');
  };
  try {
    const material = { ...readFacts(file, 'facts.json'), locale: en, map: noMap };
    readStory(markdown, 'en.md', material);
    return null;
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return error.message.split('\n')[0]!.replace(/^en\.md:\d+:\d+: /, '');
  }
}

/** A plan without a chapter, of which it says why. */
function without(plan: Plan, chapter: Planned, because: string): Plan {
  const [from, to] = endsOf(chapter);
  const chapters = plan.chapters.filter((one) => one !== chapter);
  return {
    ...plan,
    chapters,
    beside: besideOf(chapters),
    leftOut: [...plan.leftOut, { figures: [from, to], because }],
  };
}

const ALONE = { beside: [], parts: [], events: [], leftOut: [] };

/** A chapter without the article's name for it, where no story could stand with that. */
function plainly(chapter: Planned, refused: (part: Plan) => string | null): Planned {
  if (!chapter.subject || refused({ ...ALONE, chapters: [chapter] }) === null) return chapter;
  return { ...chapter, subject: null };
}

/** Chapters that can be told alone: each is tried as a story of its own. */
function tellable(plan: Plan, file: FactsFile): Plan {
  const refused = (part: Plan) => complaintOf(markdownOf(part, file), file);
  const plain: Plan = { ...plan, chapters: plan.chapters.map((one) => plainly(one, refused)) };
  const told = plain.chapters.reduce((kept, chapter) => {
    const complaint = refused({ ...ALONE, chapters: [chapter] });
    return complaint === null ? kept : without(kept, chapter, complaint);
  }, plain);
  const { chapters, beside, parts, events } = told;
  if (chapters.length === 0) return told;
  const alone = { ...ALONE, chapters: chapters.slice(0, 1) };
  return {
    ...told,
    beside: beside.length > 0 && refused({ ...alone, chapters: [...beside], beside }) ? [] : beside,
    parts: parts.filter((one) => refused({ ...alone, parts: [one] }) === null),
    events: events.length > 0 && refused({ ...alone, events }) ? [] : events,
  };
}

const NOTHING =
  'holds no change that can be drawn: two values of one thing, such as "from 12 to 30 ferries". ' +
  'Look at what was read with npm run extract';

/** The plan, opening with two figures of the file where these are named. */
function opened(
  plan: Plan,
  { facts }: FactsFile,
  opens: { from: string; to: string } | undefined,
): Plan {
  const [from, to] = [opens?.from, opens?.to].map((id) => facts.find((fact) => fact.id === id));
  return from?.kind === 'quantity' && to?.kind === 'quantity' ? openedWith(plan, from, to) : plan;
}

/**
 * The draft of a story from an article; `dated` are figures whose dates a person is asked about,
 * `opens` those that it opens with where these are not its own choice. Throws `InputError` where it tells no change, or none
 * that the checks of stories let stand.
 */
export function draftOf(
  reading: ArticleReading,
  dated: readonly Dated[] = [],
  opens?: { from: string; to: string },
): Draft {
  const { file } = reading;
  const plan = opened(tellable(planOf(reading), file), file, opens);
  if (plan.chapters.length === 0)
    throw new InputError(
      [NOTHING, ...plan.leftOut.map(({ because }) => because)].slice(0, 2).join('; '),
    );
  const markdown = markdownOf(plan, file, dated);
  const complaint = complaintOf(markdown, file);
  if (complaint) throw new InputError(`gives a draft that does not render: ${complaint}`);
  return { markdown, chapters: plan.chapters };
}

/** How many things a draft asks a person to decide. */
export const countQuestions = (markdown: string): number => markdown.match(/^\?\? /gm)?.length ?? 0;
