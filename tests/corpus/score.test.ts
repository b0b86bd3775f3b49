import { expect, test } from 'vitest';
import { kinds, measure, tallyKind } from './score/measure';
import { ours } from './score/ours';
import { figures } from './score/tally';

const readings = measure(ours, 'development');

test.each(kinds)(
  'of the %s of the development articles the extractor gets 95 percent right',
  (kind) => {
    expect(figures(tallyKind(readings, kind)).f1).toBeGreaterThanOrEqual(0.95);
  },
);
