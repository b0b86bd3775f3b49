/** Puts a field's text on the clipboard, or selects it where that is not allowed. */
export async function copy(field: HTMLTextAreaElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(field.value);
    return true;
  } catch {
    // No permission, or no clipboard at all: the page is not a secure one.
    field.focus();
    field.select();
    return false;
  }
}
