import { runMain } from './runMain.mjs';

const usage = `npm run draft:score

Makes a draft of each article of tests/corpus, writes none, and prints how many render at once and how
many have a chapter with dates; and of those that give none, why. Half a minute.`;

await runMain(usage, 'tests/draft/score.ts');
