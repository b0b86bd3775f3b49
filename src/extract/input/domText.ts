/** What we need of a node; linkedom's own types are those of a browser. */
export interface DomNode {
  nodeType: number;
  nodeName: string;
  textContent: string | null;
  childNodes: Iterable<DomNode>;
  /** Of elements alone. */
  getAttribute?: (name: string) => string | null;
}

const ELEMENT = 1;
const TEXT = 3;

/** What no reader reads. */
const unseen = ['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'HEAD', 'SVG', 'IFRAME', 'OBJECT'];
/** What is no part of an article. */
const apart = ['PRE', 'CODE', 'BUTTON', 'FORM', 'NAV'];

/** Whether an element is taken out of what is read by itself; what a search opens is read. */
function isHidden(node: DomNode): boolean {
  const hidden = node.getAttribute?.('hidden') ?? null;
  if (hidden !== null && hidden !== 'until-found') return true;
  const style = node.getAttribute?.('style') ?? '';
  return /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))\b/i.test(style);
}

const blocks = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION DD DETAILS DIALOG DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER ' +
    'FORM H1 H2 H3 H4 H5 H6 HEADER HGROUP HR LEGEND LI MAIN MENU NAV OL OPTION P PRE SEARCH SECTION SUMMARY TABLE ' +
    'TR UL'
  ).split(' '),
);

const BREAK = '\n\n';

/** What is written when the walk comes to a node, and when it leaves it. */
function marks(name: string): [before: string, after: string] {
  if (blocks.has(name)) return [BREAK, BREAK];
  if (name === 'BR') return ['\n', ''];
  return name === 'TD' || name === 'TH' ? ['', '\t'] : ['', ''];
}

const isRead = (element: DomNode, unread: ReadonlySet<string>): boolean =>
  !unread.has(element.nodeName.toUpperCase()) && !isHidden(element);

/** The pieces of text in a tree, in order; a loop and not a recursion, so that no depth is too deep. */
function* pieces(root: DomNode, unread: ReadonlySet<string>): Generator<string> {
  const stack: (DomNode | string)[] = [root];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    if (typeof next === 'string') yield next;
    else if (next.nodeType === TEXT) yield (next.textContent ?? '').replace(/[ \t\r\n\f]+/g, ' ');
    else if (next.nodeType !== ELEMENT || isRead(next, unread)) {
      const [before, after] = marks(next.nodeName.toUpperCase());
      stack.push(after, ...[...next.childNodes].reverse(), before);
    }
  }
}

/**
 * The text of a tree: a paragraph for each block, blank lines between them, white space as one space. The whole
 * has what is no part of an article, too.
 */
export function domText(root: DomNode, isWhole = false): string {
  return [...pieces(root, new Set(isWhole ? unseen : [...unseen, ...apart]))]
    .join('')
    .split(/\n{2,}/)
    .map((block) =>
      block
        .split('\n')
        .map((line) => line.replace(/ +/g, ' ').trim())
        .join('\n')
        .trim(),
    )
    .filter(Boolean)
    .join(BREAK);
}
