/** Puts the focus into a form that opens, and gives it back when it closes. */

/** The first field has the focus, all of its text chosen; Escape and what is decided give it back. */
export function focused(form: HTMLFormElement): { destroy(): void } {
  const before = document.activeElement;
  const field = form.querySelector<HTMLElement>('input, textarea, select');
  field?.focus();
  if (field instanceof HTMLInputElement) field.select();
  return {
    destroy() {
      requestAnimationFrame(() => {
        const isLost = document.activeElement === document.body || !document.activeElement;
        if (!isLost) return;
        const current = document.querySelector<HTMLElement>('.list .current');
        const back = before instanceof HTMLElement && before.isConnected ? before : null;
        (back ?? current ?? document.querySelector<HTMLElement>('.list .all, .head button'))?.focus(
          {
            preventScroll: true,
          },
        );
      });
    },
  };
}
