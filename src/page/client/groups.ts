/** Groups of rows that are folded: the first is opened for the reader, and each by what leads into it. */

const GROUP = 'details.rows';

const inPage = (hash: string): HTMLElement | null =>
  hash ? document.getElementById(hash.slice(1)) : null;

/** Opens the group that a fragment leads to or into; browsers of today do so for what is inside alone. */
function open(hash: string): void {
  const group = inPage(hash)?.closest<HTMLDetailsElement>(GROUP);
  if (group) group.open = true;
}

/** Shows the row or the group that the page's address asks for. */
function showAsked(): void {
  const { hash } = location;
  if (!inPage(hash)?.closest(GROUP)) return;
  open(hash);
  inPage(hash)!.scrollIntoView({ behavior: 'instant' });
}

/** Opens the first group where it is still to come: nothing that is in view moves. */
function openFirst(): void {
  const first = document.querySelector<HTMLDetailsElement>(GROUP);
  if (first && first.getBoundingClientRect().top > innerHeight) first.open = true;
}

/** On paper all is unfolded: by style, or by this where a browser knows no style for it. */
function unfoldOnPaper(): void {
  if (CSS.supports('selector(::details-content)')) return;
  let folded: HTMLDetailsElement[] = [];
  const toggle = (on: boolean) => {
    for (const details of folded) details.open = on;
  };
  addEventListener('beforeprint', () => {
    folded = [...document.querySelectorAll<HTMLDetailsElement>('details:not([open])')];
    toggle(true);
  });
  addEventListener('afterprint', () => toggle(false));
}

/** Starts it, once the groups have come. */
export function followGroups(): void {
  openFirst();
  showAsked();
  addEventListener('hashchange', showAsked);
  // A link that is followed again changes no address.
  document.addEventListener('click', ({ target }) => {
    const link = target instanceof Element && target.closest<HTMLAnchorElement>('a[href^="#"]');
    if (link) open(link.hash);
  });
  unfoldOnPaper();
}
