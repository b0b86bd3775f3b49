/** The script of a dated copy: asks its site once whether there is a newer version, or figures were corrected, and says so. */

const kept = document.querySelector<HTMLElement>('[data-kept]')!;
const link = kept.querySelector('a')!;

const listed = (text = ''): string[] => text.split(' ').filter(Boolean);

/** Whether a correction, `ferries-1990@2011-12-01`, is of what this copy says, and it was made without it. */
const isNews = (correction: string): boolean =>
  listed(kept.dataset.facts).includes(correction.split('@')[0]!) &&
  !listed(kept.dataset.knows).includes(correction);

/** `versions` are of the pages that are published now, by their paths; behind the path of each story, as `#corrections`, what was corrected in it. */
function tell(versions: Readonly<Record<string, string>>): void {
  const { of, kept: own, story, newer, corrected } = kept.dataset;
  if (listed(versions[`${story}#corrections`]).some(isNews)) link.textContent = corrected!;
  else if (versions[of!] === own) link.hidden = true;
  else link.textContent = newer!;
}

fetch(kept.dataset.versions!)
  .then((response) => (response.ok ? response.json() : Promise.reject(response)))
  // Where nothing can be asked, the link says what it was served with: that there may be one.
  .then(tell, () => {});
