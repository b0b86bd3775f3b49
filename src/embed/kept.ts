/** The script of a dated copy: asks its site once whether there is a newer version, or figures were corrected, and says so. */

const kept = document.querySelector<HTMLElement>('[data-kept]')!;
const link = kept.querySelector('a')!;

/** `versions` are of the pages that are published now, by their paths; behind `#corrected` the last day of a correction. */
function tell(versions: Readonly<Record<string, string>>): void {
  const { of, kept: own, newer, day, corrected } = kept.dataset;
  if (versions[of!] === own) link.hidden = true;
  else link.textContent = (versions[`${of}#corrected`] ?? '') > day! ? corrected! : newer!;
}

fetch(kept.dataset.versions!)
  .then((response) => (response.ok ? response.json() : Promise.reject(response)))
  // Where nothing can be asked, the link says what it was served with: that there may be one.
  .then(tell, () => {});
