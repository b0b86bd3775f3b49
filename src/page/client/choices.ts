/** What a reader chose in a picture's instruments is in the address, so that it can be shared. */
import type { Chosen } from '../../interaction/controls';

/** What the address asks for of a picture's instruments, by their names; null where it asks for nothing. */
export function asked(live: HTMLElement): Chosen | null {
  const address = new URLSearchParams(location.search);
  const names = [...live.querySelectorAll('select')].map(({ name }) => name);
  const found = names.filter((name) => address.has(name));
  return found.length > 0
    ? Object.fromEntries(found.map((name) => [name, address.get(name)!]))
    : null;
}

/** Puts what is chosen into the address. */
export function note(chosen: Chosen): void {
  const address = new URL(location.href);
  for (const [name, value] of Object.entries(chosen)) address.searchParams.set(name, value);
  history.replaceState(history.state, '', address);
}
