import { InputError } from '../../facts/inputError';
import type { Format } from './format';
import { readHtml } from './html';
import { readMarkdown } from './markdown';

/** The text that is read, in which spans count, and what the file says of itself beside it; `null` for what it does not say. */
export interface PlainText {
  text: string;
  title: string | null;
  published: string | null;
  publisher: string | null;
}

const readers: Record<Format, (content: string) => PlainText> = {
  text: (text) => ({ text, title: null, published: null, publisher: null }),
  markdown: readMarkdown,
  html: readHtml,
};

/** The plain text of an article. Throws `InputError` for markup that cannot be read. */
export function plainText(content: string, format: Format): PlainText {
  try {
    return readers[format](content);
  } catch (error) {
    if (error instanceof RangeError)
      throw new InputError('has markup nested too deeply to read', { cause: error });
    throw error;
  }
}
