/** Groups of controls are called by their chapter too, where a page has several chapters that have them. */

/** Adds to the name of a group that of the chapter, by its id. */
export function nameGroup(group: Element, chapter: string): void {
  const title = document.getElementById(`${chapter}-heading`)?.textContent.trim();
  const name = group.ariaLabel;
  if (title) group.ariaLabel = `${name}: ${title}`;
}

/** The same for all groups of its live picture, as it was served. */
export function nameGroups(live: Element, chapter: string): void {
  for (const group of live.querySelectorAll('[role=group]')) nameGroup(group, chapter);
}
