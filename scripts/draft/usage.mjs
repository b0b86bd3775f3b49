/** What `npm run draft -- --help` prints. */
export const usage = `Makes the draft of a story from an English news article: a folder in data/ that renders at once.

  npm run draft -- FILE [--slug NAME] [--published DAY] [--publisher NAME] [--url ADDRESS]

  FILE               the article, in UTF-8: plain text, Markdown (.md) or HTML (.html); - reads
                     standard input
  --slug NAME        what the folder, and the story's address, are called; default the file's name
  --published DAY    the day it was published, as YYYY-MM-DD, where the article does not say
  --publisher NAME   who published it, where the article does not say
  --via NAME         where it was read, where the publisher’s is another’s page
  --url ADDRESS      where it can be read
  --as FORMAT        what the article is: text, markdown or html, where its name does not say
  --help             this text

It writes facts.json, an empty context.json and en.md, and lists the story in data/site.json. A chapter
for each change that the article tells; every number a reference; nothing that the article does not say.
What only a person can decide stands in en.md as a line that begins with ??. npm run dev shows these
questions on the page; npm run build refuses a story that has any, unless it is told --drafts.

A folder that is there is never written to: then it tells which figures the article gives otherwise,
and on which lines of en.md they stand.

Example
  npm run draft -- ferries.txt --published 2017-09-05 --publisher "The Harbour News"

Exit code 0: done; 2: something given is missing or wrong, and nothing was written.`;
