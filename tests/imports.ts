import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The code of a file: all of a module, the scripts of a component. */
function codeOf(file: string, content: string): string {
  if (!file.endsWith('.svelte')) return content;
  return [...content.matchAll(/<script[^>]*>([^]*?)<\/script>/g)]
    .map(([, code]) => code)
    .join('\n');
}

/** Whether an import brings types alone, so that nothing of it is left when the code runs. */
function isTypeOnly(node: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
  return ts.isImportDeclaration(node)
    ? node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword
    : node.isTypeOnly;
}

interface Import {
  from: string;
  typeOnly: boolean;
}

/** What the code of a file imports, at once or later, in order; a `.svelte` file is read by its scripts. */
export function importsOf(file: string, content: string): Import[] {
  const tree = ts.createSourceFile('it.ts', codeOf(file, content), ts.ScriptTarget.Latest, true);
  const found: Import[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) {
      const { moduleSpecifier } = node;
      if (moduleSpecifier && ts.isStringLiteral(moduleSpecifier))
        found.push({ from: moduleSpecifier.text, typeOnly: isTypeOnly(node) });
    }
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [argument] = node.arguments;
      if (argument && ts.isStringLiteral(argument))
        found.push({ from: argument.text, typeOnly: false });
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

/** The file a relative import means, from the root of the project; packages stay as they are. */
function resolved(importer: string, from: string): string {
  if (!from.startsWith('.')) return from;
  const path = resolve(root, dirname(importer), from.replace(/\?.*$/, ''));
  const file = [path, `${path}.ts`].find(
    (candidate) => /\.\w+$/.test(candidate) && existsSync(candidate),
  );
  if (!file) throw new Error(`${importer}: imports "${from}", which is not there`);
  return relative(root, file);
}

const read = new Map<string, Import[]>();

/** What a file of the project imports, as paths from its root or names of packages; read once. */
export function edges(file: string): Import[] {
  const known = read.get(file);
  if (known) return known;
  const content = readFileSync(resolve(root, file), 'utf8');
  const found = importsOf(file, content).map(({ from, typeOnly }) => ({
    from: resolved(file, from),
    typeOnly,
  }));
  read.set(file, found);
  return found;
}

const isCode = (file: string) => /\.(ts|svelte)$/.test(file);

/** Code files below a folder of the project, as paths from its root. */
export const filesBelow = (folder: string): string[] =>
  readdirSync(resolve(root, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => `${folder}/${file}`)
    .filter(isCode);

/** Every file and package that runs when a file runs, the file among them. */
export function reached(file: string, seen = new Set<string>()): Set<string> {
  seen.add(file);
  if (!isCode(file)) return seen;
  for (const { from, typeOnly } of edges(file)) {
    if (!typeOnly && !seen.has(from)) reached(from, seen);
  }
  return seen;
}

/** Every file that a file knows when it is compiled: what it imports, types too, and so on. */
export function known(file: string, seen = new Set<string>()): Set<string> {
  seen.add(file);
  if (!isCode(file)) return seen;
  for (const { from } of edges(file)) if (!seen.has(from)) known(from, seen);
  return seen;
}
