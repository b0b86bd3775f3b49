import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { withProgress } from '../../scripts/setup/progress.mjs';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('withProgress(look, work, say)', () => {
  it('says how far it is while it goes on, and no longer, and gives what the work gives', async () => {
    const lines: string[] = [];
    let there = 0;
    const work = async () => {
      for (there of [1, 2]) await vi.advanceTimersByTimeAsync(5000);
      return 'done';
    };
    const result = await withProgress(
      () => `${there} of 2`,
      work,
      (line) => lines.push(line),
    );
    await vi.advanceTimersByTimeAsync(20_000);
    expect([result, lines]).toEqual(['done', ['  1 of 2', '  2 of 2']]);
  });

  it('stops when the work fails', async () => {
    const say = vi.fn();
    const work = () => Promise.reject(new Error('no network'));
    await expect(withProgress(() => 'none', work, say)).rejects.toThrow('no network');
    expect(vi.getTimerCount()).toBe(0);
  });
});
