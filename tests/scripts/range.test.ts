import { describe, expect, it } from 'vitest';
import { checkNode } from '../../scripts/setup.mjs';
import { satisfies } from '../../scripts/setup/range.mjs';

describe('satisfies(version, range)', () => {
  it.each([
    ['v20.19.0', true],
    ['v20.20.2', true],
    ['v22.12.0', true],
    ['v22.13.1', true],
    ['v26.0.0', true],
    ['v24.0.0-nightly2025', true],
    ['v20.18.9', false],
    ['v18.20.8', false],
    ['v21.7.3', false],
    ['v22.11.0', false],
    ['v2.100.100', false],
  ])('finds %s in "^20.19.0 || >=22.12.0": %s', (version, expected) => {
    expect(satisfies(version, '^20.19.0 || >=22.12.0')).toBe(expected);
  });

  it('wants all comparators of a row', () => {
    expect(satisfies('21.5.0', '>=20.0.0 <22.0.0')).toBe(true);
    expect(satisfies('22.0.0', '>=20.0.0 <22.0.0')).toBe(false);
    expect(satisfies('19.9.9', '>=20.0.0 <22.0.0')).toBe(false);
  });

  it('takes a version without an operator as that version alone', () => {
    expect(satisfies('20.19.0', '20.19.0')).toBe(true);
    expect(satisfies('20.19.1', '20.19.0')).toBe(false);
  });

  it.each(['~20.19.0', '20.x', '>= 20.19.0', '>20.19.0', '20', '*', ''])(
    'throws on "%s", which it does not know',
    (range) => {
      expect(() => satisfies('20.19.0', range)).toThrow(/^package\.json: engines\.node: /);
    },
  );

  it('throws on a version that is none', () => {
    expect(() => satisfies('latest', '>=20.0.0')).toThrow('"latest" is not a version');
  });
});

describe('checkNode(found, wanted)', () => {
  it('says nothing when the version is in the range', () => {
    expect(() => checkNode('v20.19.0', '^20.19.0')).not.toThrow();
  });

  it('names what was found, what is wanted and the cure, on one line', () => {
    expect(() => checkNode('v18.20.8', '^20.19.0 || >=22.12.0')).toThrow(
      /^This project needs Node \^20\.19\.0 \|\| >=22\.12\.0, but this is Node v18\.20\.8\. Install .+$/,
    );
  });
});
