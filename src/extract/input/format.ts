/** What an article can be written in. */
export const formats = ['text', 'markdown', 'html'] as const;
export type Format = (typeof formats)[number];

const byEnding: Record<string, Format> = {
  txt: 'text',
  text: 'text',
  md: 'markdown',
  markdown: 'markdown',
  html: 'html',
  htm: 'html',
};

/** The format of a file by the end of its name; `null` if that says nothing. */
export function formatOfName(name: string): Format | null {
  return byEnding[/\.(\w+)$/.exec(name)?.[1]?.toLowerCase() ?? ''] ?? null;
}

/** The format by the first signs of a text: HTML says what it is, all else is read as plain text. */
export function formatOfText(text: string): Format {
  return /^\s*(?:<\?xml[^>]*>\s*)?<(?:!doctype\s+html|html|head|body|article)[\s>]/i.test(text)
    ? 'html'
    : 'text';
}

/** The text that is read, in which spans count, and what the file says of itself beside it; `null` for what it does not say. */
export interface PlainText {
  text: string;
  title: string | null;
  published: string | null;
  publisher: string | null;
}
