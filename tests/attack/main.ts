/** `npm run attack`: attacks the site of made-up stories, the extractor, the build and the local server. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { format } from 'prettier';
import { startBrowser } from '../../bench/browser';
import { progress } from '../../bench/progress';
import { CliError } from '../../scripts/cliError.mjs';
import type { Given } from '../../scripts/options.mjs';
import { root } from '../../scripts/root.mjs';
import { serve } from '../../scripts/serve.mjs';
import { MADE_UP, siteOf } from '../../scripts/sites.mjs';
import type { Ground, Kind, Tried } from './kind';
import { assets, missing } from './kinds/browsers';
import { articles, data } from './kinds/editors';
import { embedFaults, faults, hostFaults } from './kinds/faults';
import { inserted } from './kinds/inserted';
import { messages } from './kinds/messages';
import { addresses, enlarged, monkey, translator } from './kinds/readers';
import { server } from './kinds/server';

const kinds: readonly Kind[] = [
  ...[faults, embedFaults, hostFaults, missing, assets, monkey, messages, addresses, enlarged],
  ...[translator, inserted],
  ...[server, articles, data],
];

/** What came of a kind. */
interface Result {
  kind: Kind;
  /** How many attacks were made, of how many inputs. */
  made: number;
  inputs: number;
  survived: number;
  /** How many have thrown; null where none was to. */
  thrown: number | null;
}

/** Says what failed, and how to see it again. */
function tell({ name }: Kind, seed: number, { what, problems }: Tried): void {
  console.log(`\n${name}, seed ${seed}: ${what}`);
  for (const problem of problems.slice(0, 5)) console.log(`  ${problem.slice(0, 600)}`);
  console.log(`  Again: npm run attack -- --only ${name} --seed ${seed}`);
}

/** A kind that has got ready, in a browser of its own. */
interface Begun {
  browser: Browser;
  attempt: (seed: number) => Promise<Tried>;
}

async function begin(kind: Kind, ground: Omit<Ground, 'browser'>): Promise<Begun> {
  const { browser } = await startBrowser();
  return { browser, attempt: await kind.begin({ ...ground, browser }) };
}

/** Makes attacks in a browser. One that has gone away, as for want of memory, is replaced, and the attack made again. */
class Attacker {
  #begun: Promise<Begun>;

  constructor(
    private readonly kind: Kind,
    private readonly ground: Omit<Ground, 'browser'>,
  ) {
    this.#begun = begin(kind, ground);
  }

  async attempt(seed: number, again = false): Promise<Tried> {
    const begun = this.#begun;
    const { browser, attempt } = await begun;
    const tried = await attempt(seed).catch((error: unknown) => error);
    if (browser.isConnected()) {
      if (tried instanceof Error) throw tried;
      return tried as Tried;
    }
    progress(`${this.kind.name}: the browser went away at seed ${seed}; another one is started`);
    if (begun === this.#begun) this.#begun = begin(this.kind, this.ground);
    if (again) return { what: 'a browser', problems: ['it went away twice'] };
    return this.attempt(seed, true);
  }

  async close(): Promise<void> {
    await (await this.#begun).browser.close();
  }
}

async function attack(
  kind: Kind,
  ground: Omit<Ground, 'browser'>,
  seeds: number[],
): Promise<Result> {
  progress(`${kind.name}: ${seeds.length} attacks, ${kind.seconds} s at most`);
  const attacker = new Attacker(kind, ground);
  const end = performance.now() + kind.seconds * 1000;
  const result: Result = { kind, made: 0, inputs: 0, survived: 0, thrown: null };
  const left = [...seeds];
  const work = async () => {
    for (let seed = left.shift(); seed !== undefined; seed = left.shift()) {
      if (performance.now() > end) return;
      const tried = await attacker.attempt(seed);
      result.made += 1;
      result.inputs += tried.inputs ?? 1;
      if (tried.thrown !== undefined) result.thrown = (result.thrown ?? 0) + Number(tried.thrown);
      if (tried.problems.length === 0) result.survived += 1;
      else tell(kind, seed, tried);
      if (result.made % 25 === 0) progress(`${kind.name}: ${result.made} of ${seeds.length}`);
    }
  };
  try {
    await Promise.all(Array.from({ length: kind.abreast ?? 1 }, work));
  } finally {
    await attacker.close();
  }
  return result;
}

const PAGE = path.join(root, 'docs/attacked.md');

/** In what time was there, fewer may have been made than were to be. */
const row = ({ kind, made, inputs, survived, thrown }: Result): string => {
  const title = thrown === null ? kind.title : `${kind.title}: ${thrown} have thrown`;
  const fewer = made < kind.count ? ` (${kind.count} were to be)` : '';
  return `| ${title} | ${kind.holds} | ${inputs} | ${survived} of ${made}${fewer} | \`${kind.name}\` |`;
};

/** Rows of the page as it is, by the names of their kinds. */
function knownRows(): Map<string, string> {
  const text = existsSync(PAGE) ? readFileSync(PAGE, 'utf8') : '';
  const rows = [...text.matchAll(/^\|.*\| `(\w+)` *\|$/gm)];
  return new Map(rows.map(([line, name]) => [name!, line]));
}

/** The page with what came of these kinds; the rows of others stay. */
function pageOf(results: readonly Result[]): string {
  const rows = knownRows();
  for (const result of results) rows.set(result.kind.name, row(result));
  return `# What was tried, and survived

Made by \`npm run attack\`; not to be edited. Each line is a kind of attack on the site of made-up stories, on the
extractor, the build or the local server. An attack is survived if what has to hold holds afterwards. The seeds go from 1
on, and the same seed makes the same attack: \`npm run attack -- --only faults --seed 17\`. Some of the faults are tests
(\`tests/e2e/faults.spec.ts\`).

| what | what has to hold | inputs | survived | name |
| --- | --- | --: | --: | --- |
${kinds.flatMap(({ name }) => rows.get(name) ?? []).join('\n')}
`;
}

async function write(results: readonly Result[]): Promise<void> {
  writeFileSync(PAGE, await format(pageOf(results), { parser: 'markdown', printWidth: 120 }));
  progress('written: docs/attacked.md');
}

const names = kinds.map(({ name }) => name).join(', ');

/** The kinds that are asked for, and the seed. */
function askedFor({ options }: Given): { chosen: readonly Kind[]; seed: number | null } {
  const { only, seed } = options;
  const chosen = kinds.filter(({ name }) => only === undefined || name === only);
  if (chosen.length === 0) throw new CliError(`--only ${only}: use one of ${names}.`, 2);
  if (seed !== undefined && !/^[1-9]\d{0,8}$/.test(seed))
    throw new CliError(`--seed ${seed}: write a whole number from 1 on.`, 2);
  return { chosen, seed: seed === undefined ? null : Number(seed) };
}

/** Gives the exit code: 1 where something was not survived. `load` imports a module as Node does. */
export async function main(given: Given, load: Ground['load']): Promise<number> {
  const { chosen, seed } = askedFor(given);
  const site = await serve({ dir: path.join(root, siteOf(MADE_UP).dist), port: 0 });
  const results: Result[] = [];
  try {
    for (const kind of chosen) {
      const seeds = seed ? [seed] : Array.from({ length: kind.count }, (_, i) => i + 1);
      results.push(await attack(kind, { address: site.url, load }, seeds));
    }
  } finally {
    await site.close();
  }
  for (const { kind, made, survived } of results)
    console.log(
      `${survived === made ? 'ok' : 'NO'}  ${kind.name}: ${survived} of ${made} survived`,
    );
  if (seed === null) await write(results);
  return results.every(({ made, survived }) => made === survived) ? 0 : 1;
}
