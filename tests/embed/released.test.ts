import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { classicScript } from '../../plugins/classicScript';
import { integrityOf, refusal } from '../../plugins/hostScript';
import released from '../../src/embed/released.json';

const root = fileURLToPath(new URL('../..', import.meta.url));
const script = await classicScript(root, 'src/embed/host.ts');

test('the script under v1 is the one whose integrity publishers have in their pages', () => {
  expect(integrityOf(script)).toBe(released.v1);
});

test('it is small, and asks nothing of the page that a strict policy refuses', () => {
  expect(brotliCompressSync(script).length).toBeLessThanOrEqual(2560);
  expect(script).not.toMatch(/innerHTML|eval|new Function|setAttribute\(|cssText|localStorage/);
});

test('another script is refused, with what to do', () => {
  const other = integrityOf(`${script} `);
  expect(refusal(other, released.v1)).toContain('publish a changed script as the next version');
  expect(refusal(released.v1, released.v1)).toBeNull();
});
