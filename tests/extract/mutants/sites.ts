/** Where the extractor can be changed so that a test has to notice: its thresholds, and the words of its lexicon. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** A change of one file: what stands at a place is replaced. */
export interface Mutant {
  file: string;
  start: number;
  end: number;
  from: string;
  to: string;
}

const compares = new Set([
  ts.SyntaxKind.LessThanToken,
  ts.SyntaxKind.LessThanEqualsToken,
  ts.SyntaxKind.GreaterThanToken,
  ts.SyntaxKind.GreaterThanEqualsToken,
]);

/** A number that is a constant by itself, a field of one, or compared with. */
function isThreshold(node: ts.Node): node is ts.NumericLiteral {
  if (!ts.isNumericLiteral(node)) return false;
  const { parent } = node;
  if (ts.isBinaryExpression(parent)) return compares.has(parent.operatorToken.kind);
  return ts.isVariableDeclaration(parent) || ts.isPropertyAssignment(parent);
}

const isWord = (node: ts.Node): node is ts.StringLiteral =>
  ts.isStringLiteral(node) && ts.isArrayLiteralExpression(node.parent);

/** What takes the place of a threshold or a word. */
function replacementOf(node: ts.Node): string | null {
  if (isThreshold(node)) return String(Number(node.text) * 2 || 1);
  return isWord(node) ? "'qzx'" : null;
}

/** The mutants of a file, in the order of its text. */
function mutantsOf(file: string, source: string): Mutant[] {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
  const found: Mutant[] = [];
  const visit = (node: ts.Node): void => {
    const to = replacementOf(node);
    const [start, end] = [node.getStart(tree), node.getEnd()];
    if (to !== null) found.push({ file, start, end, from: source.slice(start, end), to });
    node.forEachChild(visit);
  };
  visit(tree);
  return found;
}

/** All mutants of the files below a folder, by the names of the files. */
export const mutantsIn = (folder: string): Mutant[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .sort()
    .map((name) => join(folder, name))
    .flatMap((file) => mutantsOf(file, readFileSync(file, 'utf8')));
