/** Lines of a story's file that begin with `??`: for its editor alone. */
import { expect, test } from 'vitest';
import { plain } from '../../src/figures/figure';
import { whole } from '../stories/made';
import { complaintsOf, madeStory, reworded } from '../stories/make';

const asking = (from: string | RegExp, question: string) => reworded(whole(), from, question);

test('a question is told with its place, and is no word of the story', () => {
  const made = asking(/(\n## [^\n]*\n)/, '$1\n?? Which year\nis that?\n');
  const [before, after] = [madeStory(whole()), madeStory(made)];
  expect(after.questions).toEqual([
    {
      text: 'Which year is that?',
      where: expect.stringMatching(/^made\/en\.md:\d+:1$/),
      at: after.chapters[0]!.steps[0]!.id,
    },
  ]);
  expect(before.questions).toEqual([]);
  const said = ({ chapters }: typeof before) =>
    chapters.flatMap(({ steps }) => steps.map(({ text }) => plain(text)));
  expect(said(after)).toEqual(said(before));
});

test('one that asks nothing is refused', () => {
  expect(complaintsOf(asking(/(\n## [^\n]*\n)/, '$1\n??\n'))).toEqual([
    expect.stringMatching(/asks nothing; write what is to be decided/),
  ]);
});
