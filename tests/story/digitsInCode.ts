import ts from 'typescript';

/** An id of a step or fact, `trade-1992`: allowed where it names something, never as words. */
const isId = (text: string) => /^[a-z]+(-[a-z0-9]+)+$/.test(text);

const texts = [
  ts.SyntaxKind.StringLiteral,
  ts.SyntaxKind.NoSubstitutionTemplateLiteral,
  ts.SyntaxKind.TemplateHead,
  ts.SyntaxKind.TemplateMiddle,
  ts.SyntaxKind.TemplateTail,
];

/** Whether a string is a module's path, or the id of a property, a type, or a thing that is looked up. */
function isName(node: ts.Node, text: string): boolean {
  const { parent } = node;
  if (ts.isImportDeclaration(parent) || ts.isExportDeclaration(parent)) return true;
  if (!isId(text)) return false;
  if (ts.isPropertyAssignment(parent)) return parent.name === node;
  if (ts.isCallExpression(parent)) return parent.arguments.some((argument) => argument === node);
  return ts.isElementAccessExpression(parent) || ts.isLiteralTypeNode(parent);
}

/** The figures in the strings, templates and numbers of a module, as `line: text`. */
export function digitsInCode(source: string): string[] {
  const file = ts.createSourceFile('words.ts', source, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const isText = texts.includes(node.kind);
    const { text = '' } = node as Partial<ts.LiteralLikeNode>;
    const isNamed = isText && isName(node, text);
    if ((isText || ts.isNumericLiteral(node)) && /\p{N}/u.test(text) && !isNamed) {
      const { line } = file.getLineAndCharacterOfPosition(node.getStart());
      found.push(`${line + 1}: ${text.trim()}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}
