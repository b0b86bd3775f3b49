/**
 * Shows a picture as a tree, in a dialog. It is loaded when a reader asks for it, with the outline of the chapter,
 * as a classic script: so it runs wherever the page does.
 */
import css from './tree.css?inline';
import { itemsOf } from './items';
import { treeOf } from './tree';

const style = new CSSStyleSheet();
style.replaceSync(css);
document.adoptedStyleSheets.push(style);

const element = (name: string, text: string): HTMLElement => {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
};

window.showPictureTree = (chapter, now, closed) => {
  const outline = window.pictureTrees![chapter]!;
  const dialog = document.createElement('dialog');
  const heading = element('h2', now.title);
  heading.id = 'tree-title';
  const close = element('button', outline.words.close) as HTMLButtonElement;
  close.type = 'button';
  close.addEventListener('click', () => dialog.close());
  dialog.className = 'tree';
  dialog.setAttribute('aria-labelledby', heading.id);
  const tree = treeOf(itemsOf(now, outline), now.title);
  dialog.append(heading, element('p', now.alt), tree, close);
  dialog.addEventListener('close', () => {
    dialog.remove();
    closed();
  });
  document.body.append(dialog);
  try {
    dialog.showModal();
  } catch (error) {
    dialog.remove();
    throw error;
  }
  tree.querySelector<HTMLElement>('[tabindex="0"]')?.focus({ preventScroll: true });
  dialog.scrollTop = 0;
};
