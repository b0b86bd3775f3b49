/** The buttons of a page: what its host does to the embed while it is read. */

const place = /** @type {HTMLElement} */ (document.querySelector('[data-place]'));
/** What stood in the page, or is to stand in it. */
const parts = document.querySelectorAll('template');

const ours = () => place.querySelector('iframe');

/** @type {Record<string, () => void>} */
const acts = {
  show: () => place.classList.add('shown'),
  hide: () => place.classList.remove('shown'),
  remove: () => place.replaceChildren(),
  add: () => place.append(...copiesOf('frames')),
  ask: () => ours()?.setAttribute('data-135-embed', ''),
  leave: () => ours()?.removeAttribute('data-135-embed'),
  // As a framework does it that has put the frame there.
  out: () => place.querySelector('figure')?.removeChild(/** @type {Element} */ (ours())),
  load: () => document.body.append(...copiesOf('script').map(alive)),
};

/** @param {string} id */
function copiesOf(id) {
  const template = [...parts].find((part) => part.id === id);
  return template ? [...template.content.cloneNode(true).childNodes] : [];
}

/** A script that is parsed into a template does not run; one that is made does. @param {Node} node */
function alive(node) {
  if (!(node instanceof HTMLScriptElement)) return node;
  const script = document.createElement('script');
  for (const { name, value } of node.attributes) script.setAttribute(name, value);
  return script;
}

document.addEventListener('click', ({ target }) => {
  const act = target instanceof Element && target.closest('button')?.dataset.act;
  if (act) acts[act]?.();
});
