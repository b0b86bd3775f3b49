/** Measures the pages side by side: in each round one after the other, so that none has the quiet hour. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { folderOf } from './build';
import { measureRound, type Sample } from './measure/round';
import { progress } from './progress';
import { summarize, type Result } from './results';
import { serveSite } from './server';
import { subjects, type Subject } from './subjects';

const isBuilt = (subject: Subject) =>
  existsSync(path.join(folderOf(subject), subject.path, 'index.html'));

export async function compare(browser: Browser, rounds: number): Promise<Result[]> {
  const measured = await Promise.all(
    subjects.filter(isBuilt).map(async (subject) => ({
      subject,
      site: await serveSite(folderOf(subject)),
      samples: [] as Sample[],
    })),
  );
  try {
    for (let round = 1; round <= rounds; round += 1) {
      for (const { subject, site, samples } of measured) {
        progress(`round ${round} of ${rounds}: ${subject.title}`);
        samples.push(await measureRound(browser, site, subject));
      }
    }
  } finally {
    for (const { site } of measured) site.close();
  }
  return measured.map(({ subject, samples }) => summarize(subject, samples));
}
