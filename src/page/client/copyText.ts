/** Copies a text; resolves with whether the browser let it. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // No permission, or a page that came without encryption: there is no clipboard then.
    return false;
  }
}
