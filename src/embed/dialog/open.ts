/** Opens the dialog; loaded when somebody asks for it. */
import { mount, unmount } from 'svelte';
import Dialog from './Dialog.svelte';
import { STILLS } from '../../page/addresses';
import type { Stills } from '../../publish/stills/still';
import type { Choices } from './choices';
import css from './dialog.css?inline';

// A script on demand brings its style itself: see plugins/plainImports.ts.
const style = new CSSStyleSheet();
style.replaceSync(css);
document.adoptedStyleSheets.push(style);

/**
 * `link` leads to the page that is asked for, and gets the focus back. What is pasted names the story
 * by where this page is.
 */
export function open(link: HTMLAnchorElement, choices: Choices): void {
  const site = new URL('.', location.href).href;
  const dialog = mount(Dialog, {
    target: document.body,
    props: {
      choices,
      loading: fetch(STILLS).then((response) => response.json() as Promise<Stills>),
      path: link.href.slice(site.length),
      site,
      closed: () => {
        link.focus();
        void unmount(dialog);
      },
    },
  });
}
