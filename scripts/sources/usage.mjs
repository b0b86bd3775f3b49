/** What `npm run sources -- --help` prints. */
export const usage = `Holds the words that are kept of each source against saved copies of the sources.

  npm run sources -- [FOLDER] --check [--story NAME]

  --check            say of each figure what became of its words: found; moved, to another place of the
                     article; twice; changed, with what stands there now or on which side others stand;
                     gone. Nothing that is only alike is taken for them. What has no copy, a copy that
                     cannot be read, or keeps no words is said too
  FOLDER             has a copy of each source, named after its id: harbour-2005.html, .txt or .md; of several
                     stories each in a folder of its own, as FOLDER/NAME/article.txt. Without it
                     data/NAME/sources, and the article that the story keeps
  --story NAME       of this story alone
  --help             this text

Paths count from where you stand. Copies are other people's texts: keep them off the site and out of the project.

Example
  npm run sources -- copies --check --story ferries

Exit code 0: all that was looked for is there; 1: words have changed, are gone, stand there twice, or in pieces to
which no link leads; 2: something given is missing or wrong.`;
