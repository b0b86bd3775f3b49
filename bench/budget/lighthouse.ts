/** Lighthouse's verdict of a page on a phone. */
import path from 'node:path';
import { browserArgs, findBrowser } from '../../scripts/browser.mjs';
import { CliError } from '../../scripts/cliError.mjs';
import { root } from '../../scripts/root.mjs';
import { runNode } from '../../scripts/tool.mjs';
import { median } from '../stats';

const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const cli = path.join(root, 'bench/node_modules/lighthouse/cli/index.js');

export interface Verdict {
  /** 0 to 100 for each of the four categories, in Lighthouse's order. */
  scores: number[];
  /** Total blocking time, in ms. */
  blocking: number;
  /** Titles of the audits that cost points. */
  failed: string[];
}

interface Audit {
  score: number | null;
  title: string;
  numericValue?: number;
}

interface Report {
  categories: Record<string, { score: number; auditRefs: { id: string; weight: number }[] }>;
  audits: Record<string, Audit>;
}

/** Titles of weighty audits below full marks. */
const failures = ({ categories, audits }: Report): string[] =>
  Object.values(categories)
    .flatMap(({ auditRefs }) => auditRefs)
    .filter(({ id, weight }) => weight > 0 && (audits[id]!.score ?? 1) < 0.9)
    .map(({ id }) => audits[id]!.title);

/** Of one run alone, what another program does meanwhile would be told of the page; alone, all agree. */
const RUNS = 3;

/** The middle of some runs of Lighthouse. */
export async function judge(url: string): Promise<Verdict> {
  const verdicts: Verdict[] = [];
  for (let run = 0; run < RUNS; run += 1) verdicts.push(await judgeOnce(url));
  return {
    scores: categories.map((_, i) => median(verdicts.map(({ scores }) => scores[i]!))),
    blocking: median(verdicts.map(({ blocking }) => blocking)),
    failed: [...new Set(verdicts.flatMap(({ failed }) => failed))],
  };
}

/**
 * Lighthouse starts the browser by itself: in one of Playwright's, Playwright joins every tab too, and
 * its joining, up to 30 ms of the page's thread, would be told of pages that paint early.
 */
async function judgeOnce(url: string): Promise<Verdict> {
  const browser = await findBrowser();
  const { code, output } = await runNode(
    cli,
    [
      url,
      `--chrome-flags=${['--headless', ...browserArgs].join(' ')}`,
      '--quiet',
      '--output=json',
      `--only-categories=${categories.join()}`,
    ],
    { keep: true, env: { ...browser.env, CHROME_PATH: browser.path } },
  );
  const json = output.slice(output.indexOf('{\n'));
  if (code !== 0) throw new CliError(`Lighthouse failed at ${url}:\n${output}`);
  const report = JSON.parse(json) as Report;
  return {
    scores: categories.map((name) => Math.round(report.categories[name]!.score * 100)),
    blocking: report.audits['total-blocking-time']!.numericValue ?? NaN,
    failed: failures(report),
  };
}
