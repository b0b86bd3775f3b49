/** What `npm run review -- --help` prints. */
export const usage = `Serves the editor's desk of a story: its article with every number marked, and what is unsure first.

  npm run review -- SLUG [--port N] [--article FILE]

  SLUG            the story: a folder in data/ that data/site.json lists
  --port N        serve on port N; default any free one
  --article FILE  the article, where the story's folder keeps none; it must be the one that the facts
                  were made from
  --help          this text

Open the address that it tells, in a browser of this machine; nobody else can. What you decide is written at
once: into edits.json, and what you answer into the story's words. The story stands beside it and follows.
Ends with Ctrl+C.

Exit code 2: something given is missing or wrong, and nothing is served.`;
