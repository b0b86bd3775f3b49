import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../root.mjs';
import { runNode, toolPath } from '../tool.mjs';
import { tallyCheck } from './tally.mjs';

/**
 * @typedef {import('./stages.mjs').Stage} Stage
 * @typedef {import('./tally.mjs').Tally} Tally
 * @typedef {{ stage: Stage, tally: Tally }} Outcome
 */

const sideBySide = 2;

/**
 * Runs stages and prints each one's heading, output and duration: the quiet ones first, two at a
 * time, then the others in order. All are run, whatever fails, but those that need a failed one.
 * @param {Stage[]} stages
 * @param {NodeJS.ProcessEnv} env added to the tools' environment
 * @returns {Promise<Outcome[]>}
 */
export async function runStages(stages, env) {
  const quiet = stages.filter((stage) => stage.quiet);
  /** @type {Outcome[]} */
  const outcomes = [];
  const takeNext = async () => {
    for (let stage; (stage = quiet.shift());) outcomes.push(await runStage(stage, env));
  };
  await Promise.all(Array.from({ length: sideBySide }, takeNext));
  for (const stage of stages.filter(({ quiet }) => !quiet)) {
    const lacks = outcomes.find(
      (done) => stage.needs?.includes(done.stage.name) && !isGood(done.tally),
    );
    outcomes.push(lacks ? leaveOut(stage, lacks.stage) : await runStage(stage, env));
  }
  return outcomes;
}

/** @param {Stage} stage @param {NodeJS.ProcessEnv} env @returns {Promise<Outcome>} */
async function runStage(stage, env) {
  const { title, tool, pkg, args, quiet = false, report } = stage;
  const start = performance.now();
  if (!quiet) console.log(`\n== ${title} (${tool})`);
  if (report) rmSync(join(root, report), { force: true });
  const { code, output } = await runNode(toolPath(tool, pkg), args, { keep: quiet, env });
  const tally = tallyStage(stage, code);
  if (quiet) console.log(`\n== ${title} (${tool})`);
  if (!isGood(tally) && output) console.log(output.trimEnd());
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${isGood(tally) ? 'ok' : 'FAILED'}, ${seconds} s`);
  return { stage, tally };
}

/** @param {Stage} stage @param {number} code @returns {Tally} */
function tallyStage({ report, tally }, code) {
  return report && tally ? tally(readReport(join(root, report)), code) : tallyCheck(code);
}

/** @param {string} path @returns {unknown} undefined when the runner wrote none, or half of one */
function readReport(path) {
  try {
    return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
  } catch {
    return undefined;
  }
}

/** @param {Stage} stage @param {Stage} lacking @returns {Outcome} */
function leaveOut(stage, lacking) {
  console.log(`\n== ${stage.title}: not run, because this failed: ${lacking.title}`);
  return { stage, tally: { passed: 0, failures: [`not run: ${lacking.title} failed`] } };
}

/** @param {Tally} tally */
function isGood({ failures }) {
  return failures.length === 0;
}
