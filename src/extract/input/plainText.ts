import { InputError } from '../../facts/inputError';
import type { Format, PlainText } from './format';
import { readHtml } from './html';
import { readMarkdown } from './markdown';

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
