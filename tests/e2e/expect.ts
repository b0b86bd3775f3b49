/** Playwright's `expect`, which asks more often: a page answers within some frames, and each answer waited for adds up. */
import { expect as original } from '@playwright/test';

/** Ms from one answer to the next question; the last of them again and again. */
const intervals = [20, 30, 50, 100];

type Poll = typeof original.poll;

const poll: Poll = (ask, options) =>
  original.poll(ask, {
    intervals,
    ...(typeof options === 'string' ? { message: options } : options),
  });

/** What is waited for with `toPass` has its intervals from playwright.config.ts. */
export const expect = new Proxy(original, {
  get: (target, name) => (name === 'poll' ? poll : Reflect.get(target, name)),
});
