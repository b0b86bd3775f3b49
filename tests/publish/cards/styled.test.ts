import { expect, test } from 'vitest';
import { styled } from '../../../src/publish/cards/styled';

const svg = (body: string) => `<svg xmlns="http://www.w3.org/2000/svg">${body}</svg>`;
const fillOf = (body: string, css: string): string | undefined =>
  / fill="([^"]*)"/.exec(styled(svg(body), css))?.[1];

const colours =
  ':root { --ink: light-dark(#111111, #eeeeee); --tone: light-dark(#ff0000,#aa0000) }';

test.each([
  [
    'of two rules the stronger holds',
    '.a { fill: red } path.a { fill: blue } .a { fill: green }',
    'blue',
  ],
  ['of two alike the later one', '.a { fill: red } .a { fill: green }', 'green'],
  ['one of a list of selectors', '.b, .a { fill: red }', 'red'],
  ['a variable, in the light theme', `${colours} .a { fill: var(--ink) }`, '#111111'],
  ['what a variable is without', '.a { fill: var(--none, red) }', 'red'],
  ['a variable for a variable', `${colours} .a { fill: var(--none,var(--ink)) }`, '#111111'],
  [
    'colours mixed',
    `${colours} .a { fill: color-mix(in srgb, #ffffff 25%, color-mix(in srgb, #000000 50%, #000000)) }`,
    '#404040',
  ],
  [
    'a part that is reckoned',
    '.a { fill: color-mix(in srgb, #ffffff calc(var(--part, 0) * 100%), #000000) }',
    '#000000',
  ],
  [
    'nothing of paper and of narrow windows',
    '.a { fill: red } @media print { .a { fill: blue } }',
    'red',
  ],
  ['nor of comments', '.a { fill: red } /* .a { fill: blue } */', 'red'],
] as const)('%s', (_, css, fill) => {
  expect(fillOf('<path class="a"></path>', css)).toBe(fill);
});

test('variables are those of the elements around, and of the element itself', () => {
  const css = '.a { --series: red } path { fill: var(--series, blue) }';
  expect(fillOf('<g class="a"><path></path></g>', css)).toBe('red');
  expect(fillOf('<path></path><g class="a"></g>', css)).toBe('blue');
  expect(fillOf('<g class="a"><path style="--series: green"></path></g>', css)).toBe('green');
});

test('what a rule says holds against what the element has as an attribute; other things stay', () => {
  const html = styled(
    svg('<path class="a" stroke-width="3" opacity="0.5"></path>'),
    '.a { stroke-width: 2; cursor: pointer }',
  );
  expect(html).toContain('stroke-width="2"');
  expect(html).toContain('opacity="0.5"');
  expect(html).not.toContain('cursor');
});

test.each(['var(--nowhere)', 'calc(1px + 2px)'])(
  'what it cannot work out is refused: %s',
  (value) => {
    expect(() => fillOf('<path class="a"></path>', `.a { fill: ${value} }`)).toThrow(
      value.slice(4, -1).split(' ')[0]!,
    );
  },
);

test('in the dark theme colours are those of it', () => {
  const dark = styled(svg('<path class="a"></path>'), `${colours} .a { fill: var(--ink) }`, 'dark');
  expect(dark).toContain('fill="#eeeeee"');
});
