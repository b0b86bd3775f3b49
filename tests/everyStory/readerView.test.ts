/** What reader views and read-later services keep of every story. */
import { describe, expect, test } from 'vitest';
import { readerView, saidBy, shareKept } from '../site/readerView';
import { loaded } from './stories';

describe.each(loaded)('$slug', ({ story }) => {
  const { text, pictures, drawings } = readerView({ story });
  const { headings, words } = saidBy(story);

  test('a reader view has every heading, and its words', () => {
    expect(headings.filter((heading) => !text.includes(heading))).toEqual([]);
    expect(shareKept(words, text)).toBeGreaterThanOrEqual(0.95);
  });

  test('it has a picture of each chapter, and the words of all', () => {
    expect(drawings).toBe(0);
    expect(pictures).toHaveLength(story.chapters.length);
    expect(text).toContain(story.opening.words.picture.alt);
  });
});
