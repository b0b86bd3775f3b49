/** What `npm run published -- --help` prints. */
export const usage = `Keeps what stories that have appeared tell of their facts: value, unit, reservation and dates, in published.json.

  npm run published -- [SLUG...]

  SLUG     a story: its folder in data/; default all that there are
  --help   this text

What is kept stays as it is: facts that a story tells since are added. A build refuses a story in which one of
them is another, or gone, and no dated edit in edits.json says so. Commit the file with the story.

Exit code 0: done; 2: a story is wrong, or tells something else than it did, and nothing was written for it.`;
