/** Compressed copies beside text files, for servers that send what is there. */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const TEXT = /\.(html|js|css|svg|json|csv|xml|txt|webmanifest)$/;

/** Pages of links and their records: small, and asked for once, by the sites that they are pasted into. */
const ASKED = /(^|\/)links\//;

/** The best takes three times as long for outlines, which it makes a fortieth smaller. */
const qualityOf = (file: string): number =>
  file.endsWith('.svg') ? 10 : constants.BROTLI_MAX_QUALITY;

const brotli = (text: Buffer, file: string) =>
  promisify(brotliCompress)(text, {
    params: {
      [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
      [constants.BROTLI_PARAM_QUALITY]: qualityOf(file),
    },
  });

/** Copies by their endings. */
const copies = {
  '.br': brotli,
  '.gz': (text: Buffer) => promisify(gzip)(text, { level: 9 }),
};

async function compressFile(file: string): Promise<void> {
  const text = await readFile(file);
  for (const [ending, pack] of Object.entries(copies)) {
    const copy = await pack(text, file);
    if (copy.length < text.length) await writeFile(file + ending, copy);
  }
}

/**
 * Writes `.br` and `.gz` beside each text file of a folder that they make smaller, and
 * that has none yet: a still that was kept brings its own.
 */
export async function compress(folder: string): Promise<void> {
  const files = await readdir(folder, { recursive: true });
  const there = new Set(files);
  const texts = files.filter(
    (file) => TEXT.test(file) && !ASKED.test(file) && !there.has(`${file}.br`),
  );
  await Promise.all(texts.map((file) => compressFile(path.join(folder, file))));
}
