/** Does to a page what the translators of browsers do: each text, also of later ones, is put into elements of their own. */
import type { Frame, Page } from '@playwright/test';

/** Runs in the page. */
function wrapAll(): void {
  const wrap = (text: Text) => {
    const { parentElement: parent } = text;
    if (!parent || parent.closest('font, script, style, title')) return;
    const [outer, inner] = [document.createElement('font'), document.createElement('font')];
    text.replaceWith(outer);
    outer.append(inner);
    inner.append(text.data);
  };
  const wrapIn = (node: Node) => {
    const texts = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
    const found: Text[] = node instanceof Text ? [node] : [];
    while (texts.nextNode()) found.push(texts.currentNode as Text);
    found.forEach(wrap);
  };
  wrapIn(document.body);
  new MutationObserver((records) => {
    for (const { addedNodes } of records) addedNodes.forEach(wrapIn);
  }).observe(document.body, { childList: true, subtree: true });
}

export const translate = (page: Page | Frame): Promise<void> => page.evaluate(wrapAll);
