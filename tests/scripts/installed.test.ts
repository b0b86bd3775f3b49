import { describe, expect, it } from 'vitest';
import {
  installedSoFar,
  whyStale,
  type Lock,
  type LockedPackage,
} from '../../scripts/setup/installed.mjs';

const linux = { platform: 'linux', arch: 'x64' };
const d3 = { version: '7.9.2', integrity: 'sha512-d3' };
const forMac = { version: '1.0.0', optional: true, os: ['darwin'], cpu: ['arm64'] };

function lock(packages: Record<string, LockedPackage>): Lock {
  return { packages: { '': {}, ...packages } };
}

function why(wanted: Lock, installed: Lock | undefined, isThere = () => true) {
  return whyStale(wanted, installed, isThere, linux);
}

describe('whyStale(wanted, installed, isThere, machine)', () => {
  it('is undefined when the same packages are installed', () => {
    expect(why(lock({ 'node_modules/d3': d3 }), lock({ 'node_modules/d3': d3 }))).toBeUndefined();
  });

  it('is undefined for a project without packages', () => {
    expect(why(lock({}), lock({}))).toBeUndefined();
  });

  it('tells that no install was completed', () => {
    expect(why(lock({}), undefined)).toBe('nothing is installed completely');
  });

  it('tells which package is missing', () => {
    expect(why(lock({ 'node_modules/d3': d3 }), lock({}))).toBe('d3 is not installed');
  });

  it('names a nested package by itself', () => {
    const nested = lock({ 'node_modules/a/node_modules/@scope/b': d3 });
    expect(why(nested, lock({}))).toBe('@scope/b is not installed');
  });

  it('tells which package has another version', () => {
    const older = lock({ 'node_modules/d3': { ...d3, version: '7.9.0' } });
    expect(why(lock({ 'node_modules/d3': d3 }), older)).toBe(
      'd3 is 7.9.0, the lock file says 7.9.2',
    );
  });

  it('tells which package has the version but not the content', () => {
    const other = lock({ 'node_modules/d3': { ...d3, integrity: 'sha512-other' } });
    expect(why(lock({ 'node_modules/d3': d3 }), other)).toBe(
      'd3 is another build than the lock file says',
    );
  });

  it('tells which package was deleted after the install', () => {
    const same = lock({ 'node_modules/d3': d3 });
    expect(why(same, same, () => false)).toBe('d3 has lost its folder');
  });

  it('does without optional packages of other systems', () => {
    expect(why(lock({ 'node_modules/native': forMac }), lock({}))).toBeUndefined();
  });

  it('refuses packages that were installed on another system', () => {
    const copied = lock({ 'node_modules/native': forMac });
    expect(why(copied, copied)).toBe('native was installed for another system');
  });

  it('lets packages be that were installed besides', () => {
    expect(why(lock({}), lock({ 'node_modules/d3': d3 }))).toBeUndefined();
  });
});

describe('installedSoFar(wanted, isThere)', () => {
  it('counts the packages that every machine gets', () => {
    const wanted = lock({ 'node_modules/a': d3, 'node_modules/b': d3, 'node_modules/c': forMac });
    const isThere = (folder: string) => folder === 'node_modules/a';
    expect(installedSoFar(wanted, isThere)).toBe('1 of 2 packages are there');
  });
});
