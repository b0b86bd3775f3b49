/** What was corrected since a story appeared, as schema.org has it. */
import type { Story } from '../../story/story';

/** Each as a comment with its day; nothing where nothing was corrected. */
export const correctionsIn = ({ corrections }: Pick<Story, 'corrections'>) =>
  corrections.length === 0
    ? {}
    : {
        correction: corrections.map(({ date, text }) => ({
          '@type': 'CorrectionComment',
          text,
          datePublished: date,
        })),
      };
