import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';

const folder = join(import.meta.dirname, '../../src/extract');

const makers = new Set(['pattern', 'atEnd', 'atStart', 'RegExp']);

/** Whether a text is part of a pattern: a literal of one, raw, or given to what makes one. */
function isPattern(node: ts.Node): boolean {
  if (ts.isRegularExpressionLiteral(node)) return true;
  if (ts.isTaggedTemplateExpression(node)) return node.tag.getText() === 'String.raw';
  if (!ts.isStringLiteralLike(node) && !ts.isTemplateExpression(node)) return false;
  const { parent } = node;
  const isMade = ts.isCallExpression(parent) || ts.isNewExpression(parent);
  const isFlags = ts.isNewExpression(parent) && parent.arguments?.[0] !== node;
  return isMade && makers.has(parent.expression.getText()) && !isFlags;
}

/** Words of a pattern: no classes, names of groups, flags, or what is put in from elsewhere. */
const wordsOf = (written: string) =>
  written
    .replace(/\$\{[^{}]*\}|\\[pPu]\{?[\w]*\}?|\\.|\(\?<\w+>|\[[^\]]*\]|\/[a-z]*$/g, ' ')
    .match(/\p{L}{2,}/gu) ?? [];

/** The words in the patterns of a file. */
function wordsIn(file: string): string[] {
  const tree = ts.createSourceFile(file, readFileSync(join(folder, file), 'utf8'), 99, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (isPattern(node)) found.push(...wordsOf(node.getText().replace(/^String\.raw/, '')));
    else node.forEachChild(visit);
  };
  tree.forEachChild(visit);
  return found;
}

/** Those of `input` are of the markup of pages. */
const others = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('.ts') && !/^(?:en|input)\//.test(file),
);

test('no English word stands in a pattern outside the tables and lists of en', () => {
  expect(others.length).toBeGreaterThan(20);
  const found = others.map((file) => [file, wordsIn(file)] as const);
  expect(found.filter(([, words]) => words.length > 0)).toEqual([]);
});

test('a word in a pattern would be found', () => {
  expect(wordsIn('en/roles.ts')).toContain('revised');
});
