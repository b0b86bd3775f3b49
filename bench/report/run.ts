/** Everything that one run of `npm run bench` found out. */
import type { EmbedsCost } from '../growth/embeds';
import type { StepsCost } from '../growth/steps';
import type { StoriesCost } from '../growth/stories';
import type { TrendCost } from '../growth/trend';
import type { Result } from '../results';
import type { Pictured } from '../slow';
import type { Sweep, Way } from '../sweeps';

export interface Run {
  /** On what it was measured. */
  machine: string;
  rounds: number;
  results: Result[];
  slow: Pictured[];
  sweeps: Sweep[];
  ways: Way[];
  steps: StepsCost[];
  trend: TrendCost[];
  /** Empty where there are no pages for other people's pages. */
  embeds: EmbedsCost[];
  stories: StoriesCost[];
  /** ms that one whole build took. */
  build: number;
}
