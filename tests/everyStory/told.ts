/** Everything that a story tells, as a text that a person can read, and read the difference of two. */
import { plain } from '../../src/figures/figure';
import type { Note } from '../../src/interaction/chart';
import type { Chapter } from '../../src/story/chapter';
import type { Story } from '../../src/story/story';
import { originOf } from '../../src/figures/note';
import { cellsOf, wordingText } from '../../src/story/table';

/** Words in lines of at most 100 letters, so that a changed word is a changed line. */
function wrapped(text: string, indent = ''): string[] {
  const lines = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1)!;
    if (line && indent.length + line.length + word.length >= 100) lines.push(word);
    else lines[lines.length - 1] = line ? `${line} ${word}` : word;
  }
  return lines.map((line) => indent + line);
}

const underlined = (text: string, sign: string) => [text, sign.repeat(text.length)];
const named = (name: string, text: string) => wrapped(`${name}: ${text}`, '  ');
const table = (rows: readonly (readonly string[])[]) => rows.map((row) => `  ${row.join(' | ')}`);

function opening({ opening: { words, pair }, title }: Story): string[] {
  return [
    ...underlined(title, '='),
    ...['', words.kicker, plain(words.title)],
    ...[plain(words.deck), plain(words.byline), plain(words.intro)].flatMap((text) => [
      '',
      ...wrapped(text),
    ]),
    '',
    ...named('picture', words.picture.caption),
    ...named('shows', words.picture.alt),
    ...pair.flatMap(({ what, text }, i) => named(i === 0 ? 'from' : 'to', `${what}, ${text}`)),
    ...named('card', `${words.card.text} ${words.card.source}`),
    ...named('data set', words.dataset),
  ];
}

/** The reported words, and what they say in the language of the page. */
const wordsOf = ({ reported, told }: Note) =>
  reported && (told ? `${reported} (${told})` : reported);

const noteOf = ([id, note]: readonly [string, Note]) => {
  const { when, value, event, caveat, source } = note;
  return [
    id,
    ...[when, value ?? event, wordsOf(note), caveat, source].flatMap((said) => said ?? []),
  ];
};

/** What stands above a step's picture, where that is not what stood above the one before. */
const titleOf = (steps: Chapter['steps'], index: number): string[] => {
  const said = ({ title, unit }: Chapter['steps'][number]) => (unit ? `${title} | ${unit}` : title);
  const [one, before] = [steps[index]!, steps[index - 1]];
  return before && said(before) === said(one) ? [] : named('title', said(one));
};

function chapter(
  { title, figure, card, steps, notes, rows }: Chapter,
  { locale }: Story,
): string[] {
  return [
    ...underlined(title, '-'),
    ...steps.flatMap(({ id, heading, text, alt }, index) => [
      ...['', `${plain(heading)} (${id})`, ...wrapped(plain(text))],
      ...titleOf(steps, index),
      ...named('shows', alt),
    ]),
    '',
    ...named('picture', figure.title),
    ...named('source', plain(figure.source)),
    ...named('card', `${card.value}; ${card.text} ${card.source} (${card.step})`),
    ...['', 'Its marks', ...table(Object.entries(notes).map(noteOf))],
    '',
    'Its table',
    ...table(
      rows.map((row) => {
        const { what, value, words, source } = cellsOf(row, locale);
        return [what, value, words, source];
      }),
    ),
  ];
}

const everyNumber = ({ figures, locale }: Story): string[] => [
  ...underlined('Every number', '-'),
  '',
  ...table(
    figures.map((figure) => [
      ...[figure.id, figure.what, figure.text, figure.unit, figure.period],
      ...[wordingText(figure, locale), originOf(figure, locale)],
    ]),
  ),
];

const sources = ({ sources: all }: Story): string[] => [
  ...underlined('Sources', '-'),
  '',
  ...table(all.map(({ title, publisher, date = '', url = '' }) => [title, publisher, date, url])),
];

export function told(story: Story): string {
  const parts = [
    opening(story),
    ...story.chapters.map((one) => chapter(one, story)),
    everyNumber(story),
    sources(story),
  ];
  return parts.map((lines) => `${lines.join('\n')}\n`).join('\n\n');
}
