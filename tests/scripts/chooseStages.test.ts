import { describe, expect, it } from 'vitest';
import { chooseStages } from '../../scripts/test/chooseStages.mjs';

const stages = [{ name: 'lint' }, { name: 'unit' }, { name: 'build' }];

describe('chooseStages(stages, names)', () => {
  it('takes all without names', () => {
    expect(chooseStages(stages, [])).toEqual(stages);
  });

  it('keeps the order of the stages, not of the names', () => {
    expect(chooseStages(stages, ['build', 'lint'])).toEqual([{ name: 'lint' }, { name: 'build' }]);
  });

  it('refuses an unknown name with exit code 2, and lists those that there are', () => {
    expect(() => chooseStages(stages, ['unti'])).toThrow(
      expect.objectContaining({
        message: 'unti: no such stage; use lint, unit, build.',
        exitCode: 2,
      }),
    );
  });
});
