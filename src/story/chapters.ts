/** The chapters and their steps: what each step shows. The words are elsewhere. */
import type { CountedView } from '../charts/counted';

interface StepSpec {
  id: string;
  view: CountedView;
}

export interface ChapterSpec {
  id: 'trade' | 'people';
  steps: readonly StepSpec[];
}

const squares: CountedView = { amount: 0, points: 0, steady: 0, log: 0, context: 0 };
const people: CountedView = { ...squares, log: 1 };

export const chapters: readonly ChapterSpec[] = [
  {
    id: 'trade',
    steps: [
      { id: 'trade-1992', view: squares },
      { id: 'trade-2014', view: { ...squares, amount: 1 } },
      { id: 'trade-two-points', view: { ...squares, amount: 1, points: 1 } },
      { id: 'trade-steady', view: { amount: 1, points: 1, steady: 1, log: 1, context: 0 } },
      { id: 'trade-sourced', view: { amount: 1, points: 1, steady: 1, log: 1, context: 1 } },
    ],
  },
  {
    id: 'people',
    steps: [
      { id: 'people-1990', view: people },
      { id: 'people-2016', view: { ...people, amount: 1 } },
      { id: 'people-dots', view: { ...people, amount: 1, points: 1, context: 1 } },
    ],
  },
];
