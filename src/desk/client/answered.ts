/** What is filled in to answer a question, and the answer that it makes. */
import type { Answer, Ends, ShownQuestion } from '../shown';

/** The fields as they are filled in. */
export interface Filled {
  words: string;
  heading: string;
  title: string;
  opens: Ends;
  whole: string;
  names: { id: string; stands: string; name: string }[];
  marks: { id: string; stands: string | null; name: string }[];
  dates: { key: string; date: string }[];
  right: string[];
  titles: { id: string; heading: string; title: string }[];
}

/** What stands in the fields at first. */
export const filledOf = (question: ShownQuestion): Filled => ({
  words: '',
  heading: question.heading ?? '',
  title: question.title ?? '',
  opens: question.opens ?? { from: '', to: '' },
  whole: question.whole ?? '',
  names: question.names.map((one) => ({ ...one })),
  marks: question.marks.map((one) => ({ ...one })),
  dates: question.dates.map((one) => ({ ...one })),
  right: [],
  titles: question.steps.map((one) => ({ ...one })),
});

/** Whether something is said of facts, and not of words alone: that needs a reason. */
export const saysFacts = ({ dates, right }: Filled, question: ShownQuestion): boolean =>
  right.length > 0 || dates.some(({ date }, i) => date.trim() !== question.dates[i]!.date);

/** Those of the names that are others now. */
function renamed(
  now: readonly { id: string; name: string }[],
  before: readonly { name: string }[],
): Record<string, string> {
  const others = now.filter(({ name }, i) => name !== before[i]!.name);
  return Object.fromEntries(others.map(({ id, name }) => [id, name]));
}

const isFull = (record: object) => Object.keys(record).length > 0;

/** The answer: what is as it was is not given. */
export function answerOf(filled: Filled, question: ShownQuestion): Answer {
  const { words, heading, title, opens, whole, right } = filled;
  const names = renamed(filled.names, question.names);
  const marks = renamed(filled.marks, question.marks);
  const titled = filled.titles.filter((one, i) => one.title !== question.steps[i]!.title);
  const given = filled.dates.filter(
    ({ date }, i) => date.trim() !== '' && date.trim() !== question.dates[i]!.date,
  );
  return {
    ...{ line: question.line, text: question.text, words },
    ...(heading !== (question.heading ?? '') && { heading }),
    ...(title !== (question.title ?? '') && { title }),
    ...(question.opens &&
      (opens.from !== question.opens.from || opens.to !== question.opens.to) && { opens }),
    ...(whole !== (question.whole ?? '') && { whole }),
    ...(isFull(names) && { names }),
    ...(isFull(marks) && { marks }),
    ...(titled.length > 0 && {
      titles: Object.fromEntries(titled.map((one) => [one.id, one.title])),
    }),
    ...(given.length > 0 && {
      dates: Object.fromEntries(given.map(({ key, date }) => [key, date])),
    }),
    ...(right.length > 0 && { right }),
  };
}
