/** Where the extractor can be changed so that a test has to notice: thresholds, words of patterns, words of lists. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';

export const kinds = ['numbers', 'patterns', 'lists'] as const;
export type Kind = (typeof kinds)[number];

/** A change of one file: what stands at a place is replaced. */
export interface Mutant {
  kind: Kind;
  file: string;
  line: number;
  column: number;
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

type Place = Pick<Mutant, 'start' | 'end' | 'to'>;

/** Places of words in the text of a node. */
const wordsAt = (node: ts.Node, tree: ts.SourceFile, word: RegExp): Place[] =>
  [...node.getText(tree).matchAll(word)].map(({ index, 0: { length } }) => {
    const start = node.getStart(tree) + index;
    return { start, end: start + length, to: 'qzx' };
  });

/** Words of a pattern that stand between its signs; no names of groups, no classes, no escapes, nothing put in from elsewhere. */
const inPattern = /(?<![\\\p{L}{<$.]|\\[pP]\{|\[[^\]]{0,9})\p{Ll}{2,}(?![\p{L}}>(.])/gu;
/** Words of a list, between its commas or strokes. */
const inList = /(?<=[`',/]\s*)\p{L}[\p{L} .’-]*(?=\s*[`',/])/gu;

const isPattern = (node: ts.Node, tree: ts.SourceFile) =>
  ts.isRegularExpressionLiteral(node) ||
  (ts.isTaggedTemplateExpression(node) && node.tag.getText(tree) === 'String.raw');

const makers = new Set(['listed', 'byWord', 'inTurn']);

function isListed(node: ts.Node, tree: ts.SourceFile): boolean {
  if (!ts.isStringLiteralLike(node)) return false;
  const { parent } = node;
  if (ts.isCallExpression(parent)) return makers.has(parent.expression.getText(tree));
  const list =
    ts.isPropertyAssignment(parent) && parent.initializer === node ? parent.parent.parent : null;
  return list !== null && ts.isCallExpression(list) && list.expression.getText(tree) === 'byWord';
}

/** Where a node alone can be changed. */
function placesOf(node: ts.Node, tree: ts.SourceFile, kind: Kind): Place[] {
  if (kind === 'numbers')
    return isThreshold(node)
      ? [{ start: node.getStart(tree), end: node.getEnd(), to: String(Number(node.text) * 2 || 1) }]
      : [];
  if (kind === 'patterns') return isPattern(node, tree) ? wordsAt(node, tree, inPattern) : [];
  return isListed(node, tree) ? wordsAt(node, tree, inList) : [];
}

/** The mutants of a file, in the order of its text. */
function mutantsOf(file: string, source: string, kind: Kind): Mutant[] {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
  const found: Mutant[] = [];
  const visit = (node: ts.Node): void => {
    for (const { start, end, to } of placesOf(node, tree, kind)) {
      const { line, character } = tree.getLineAndCharacterOfPosition(start);
      const at = { line: line + 1, column: character + 1 };
      found.push({ kind, file, ...at, start, end, from: source.slice(start, end), to });
    }
    node.forEachChild(visit);
  };
  visit(tree);
  return found;
}

/** What is for people: the pages, the report and the command. */
const shown = /^(?:report|review|terminal|cli|options|files|why|check)\.ts$/;

/** All mutants of a kind in the files below a folder, by the names of the files. */
export const mutantsIn = (folder: string, kind: Kind): Mutant[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !shown.test(name))
    .sort()
    .map((name) => join(folder, name))
    .filter((file) => kind !== 'lists' || relative(folder, file).startsWith('en'))
    .flatMap((file) => mutantsOf(file, readFileSync(file, 'utf8'), kind));
