/** Does to a page what extensions of browsers do: those that write, colour, link, fill in, hide and remember. */
import type { Frame, Page } from '@playwright/test';

/** By what is known of them; see `write` for each. */
export const EXTENSIONS = [
  ...['before everything', 'beside fields', 'dark colours', 'links of numbers', 'hides by names'],
  ...['after paragraphs', 'names of its own', 'after everything', 'one style for all'],
] as const;
export type Extension = (typeof EXTENSIONS)[number];

/** Runs in the page. What is put in is marked, so that who compares pages can pass over it. */
function write(names: readonly string[]): void {
  const made = (name: string, text = '') => {
    const element = document.createElement(name);
    element.dataset.inserted = '';
    element.textContent = text;
    return element;
  };
  /** What a page allows itself says nothing of styles of extensions. */
  const style = (css: string) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets.push(sheet);
  };
  const wrapNumbers = (node: Node) => {
    const texts = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
    const found: Text[] = [];
    while (texts.nextNode()) found.push(texts.currentNode as Text);
    for (const text of found) {
      const { parentElement: parent } = text;
      if (!parent || parent.closest('script, style, svg, select, [data-wraps]')) continue;
      const at = /\d[\d.,\s]{3,}/.exec(text.data);
      if (!at) continue;
      const rest = text.splitText(at.index);
      rest.splitText(at[0].length);
      const link = made('span');
      delete link.dataset.inserted;
      link.dataset.wraps = '';
      rest.replaceWith(link);
      link.append(rest);
    }
  };
  const darken = (root: Element) => {
    for (const one of [root, ...root.querySelectorAll<HTMLElement>('[style], [fill], [stroke]')]) {
      if (!(one instanceof HTMLElement || one instanceof SVGElement)) continue;
      if (one.hasAttribute('data-darkreader-inline-fill')) continue;
      one.setAttribute('data-darkreader-inline-fill', '');
      one.style.setProperty('--darkreader-inline-fill', '#181a1b');
    }
  };
  /** Now, and for whatever comes or changes later. */
  const always = (run: (element: Element) => void, attributes = false) => {
    run(document.body);
    new MutationObserver((records) => {
      for (const { target, addedNodes } of records)
        if (addedNodes.length > 0 || attributes) run(target as Element);
    }).observe(document.body, {
      ...{ childList: true, subtree: true },
      ...(attributes && { attributeFilter: ['style', 'fill', 'stroke'] }),
    });
  };
  const all: Readonly<Record<string, () => void>> = {
    'before everything': () => {
      document.body.prepend(made('div'), made('plasmo-csui'));
      document.documentElement.classList.add('extension-loaded');
      document.documentElement.setAttribute('data-extension', '1.2.3');
    },
    'beside fields': () =>
      always((element) => {
        for (const field of element.querySelectorAll('input, select, textarea')) {
          if (field.hasAttribute('data-gramm')) continue;
          field.setAttribute('data-gramm', 'false');
          const icon = made('grammarly-extension');
          icon.style.cssText = 'position: absolute; top: 0; left: 0; pointer-events: none';
          field.after(icon);
        }
      }),
    'dark colours': () => {
      document.documentElement.setAttribute('data-darkreader-mode', 'dynamic');
      for (const sheet of document.querySelectorAll('style, link[rel=stylesheet]'))
        sheet.after(made('meta'));
      always(darken, true);
    },
    'links of numbers': () => always(wrapNumbers),
    'hides by names': () => {
      const words = [
        'share',
        'social',
        'embed',
        'banner',
        'cookie',
        'popup',
        'newsletter',
        'promo',
      ];
      const hidden = words.flatMap((word) => [`[class*="${word}" i]`, `.${word}`, `.${word}-bar`]);
      style(`${hidden.join()} { display: none !important }`);
    },
    'after paragraphs': () => {
      for (const one of document.querySelectorAll('p, h2, h3, li > span'))
        one.append(made('span', ' Another language.'));
    },
    'names of its own': () => {
      for (const one of document.querySelectorAll('main *')) one.setAttribute('data-seen-by', '1');
      document.body.setAttribute('data-new-gr-c-s-check-loaded', '14');
      document.body.classList.add('vsc-initialized');
    },
    'after everything': () => {
      document.body.append(made('div', 'Save'));
      document.documentElement.append(made('div'));
    },
    'one style for all': () =>
      style(
        '* { transition: none !important; letter-spacing: 0.02em; font-family: serif !important }',
      ),
  };
  for (const name of names) all[name]!();
}

export const extend = (page: Page | Frame, names: readonly Extension[]): Promise<void> =>
  page.evaluate(write, names);
