/**
 * What the story hands on: links to it, its pictures as files, and what publishers embed. Whatever fails of
 * that, the reader is told, and has what it takes to do it by hand.
 */
import type { Choices } from './dialog/choices';
import { addressOf } from '../scroll/address';
import { CHOICES } from '../page/addresses';
import { answer, fieldWith } from '../page/client/byHand';
import { copyText } from '../page/client/copyText';

/** What came of copying an address: words, or the address in a field. */
const copied = async (address: string, yes: string, no: string): Promise<Node | string> =>
  (await copyText(address)) ? yes : fieldWith(no, address);

/** Copies the step's link, and puts it into the address too. */
export function share(stepId: string, yes: string, no: string): Promise<Node | string> {
  const address = new URL(addressOf(stepId), location.href);
  try {
    history.replaceState(history.state, '', address);
  } catch {
    // Some browsers refuse it in a file, in a sandbox, or when it is done often.
  }
  return copied(address.href, yes, no);
}

/** Copies the story's own link, and says so. */
async function copyLink(): Promise<void> {
  const place = document.querySelector<HTMLElement>('[data-copied]')!;
  const { yes, no } = place.dataset;
  answer(place, await copied(location.href.split('#')[0]!, yes!, no!));
}

/** Saves a chapter's picture; the code for it is loaded when a reader asks. */
async function save(button: HTMLElement): Promise<void> {
  const chapter = button.closest<HTMLElement>('.chapter')!;
  const failed = button.parentElement!.querySelector<HTMLElement>('[data-failed]')!;
  failed.hidden = true;
  try {
    const { download } = await import('../publish/picture/download');
    const kind = button.dataset.save as 'svg' | 'png';
    await download(chapter.querySelector('figure')!, chapter.id, kind);
  } catch (error) {
    failed.hidden = false;
    reportError(error);
  }
}

/** Says beside a link to what can be embedded that its dialog does not open, and gives the address that it leads to. */
function giveAddress(link: HTMLAnchorElement): void {
  const { unopened } = document.querySelector<HTMLElement>('[data-unopened]')!.dataset;
  const next = link.nextElementSibling;
  const place = next?.matches('.unopened') ? next : document.createElement('span');
  Object.assign(place, { className: 'unopened', role: 'status' });
  link.after(place);
  answer(place, fieldWith(unopened!, link.href));
}

/** Offers what a link leads to in the dialog for publishers, which is loaded when it is asked for. */
async function offer(link: HTMLAnchorElement): Promise<void> {
  try {
    const choices = fetch(CHOICES).then((response) => response.json() as Promise<Choices>);
    const [{ open }] = await Promise.all([import('./dialog/open'), choices]);
    open(link, await choices);
  } catch (error) {
    giveAddress(link);
    reportError(error);
  }
}

/** Starts what readers press for it. */
export function handOn(): void {
  const copier = document.querySelector<HTMLButtonElement>('[data-copy-link]')!;
  copier.hidden = false;
  copier.addEventListener('click', () => void copyLink());
  document.addEventListener('click', (event) => {
    const { target } = event;
    if (!(target instanceof Element)) return;
    const button = target.closest<HTMLElement>('[data-save]');
    if (button) void save(button);
    const link = target.closest<HTMLAnchorElement>('a[data-framed]');
    // With a key held down a link is opened elsewhere.
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    void offer(link);
  });
}
