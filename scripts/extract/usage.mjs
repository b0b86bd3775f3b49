/** What `npm run extract -- --help` prints. */
export const usage = `Reads the facts out of an English news article: quantities, dates, and changes of quantities.

  npm run extract -- FILE [--published YYYY-MM-DD] [--format text|json] [--out FILE] [--review FILE]
  npm run extract -- FOLDER [--published YYYY-MM-DD] [--out FOLDER]
  npm run extract -- FILE --check [--facts FILE]
  npm run extract -- FILE --why WORDS

  FILE               the article, in UTF-8: plain text with blank lines between paragraphs, Markdown
                     (.md) or HTML (.html); - reads standard input
  FOLDER             reads each article in it (.txt, .md, .html): one NAME.facts.json beside each, or in
                     --out, and a summary; an article that cannot be read does not stop the others
  --published DAY    the day it was published; "Tuesday" and "last year" are counted from it. Needed
                     where the text has such dates and no dateline of its own
  --publisher NAME   who published it, where the article does not say
  --via NAME         where it was read, where the publisher’s is another’s page
  --url ADDRESS      where it can be read
  --format FORMAT    text: a report to read (in a terminal the default); json: facts.json (elsewhere)
  --out FILE         where to write the facts, as JSON unless --format says text; its folder is made.
                     An edits.json beside a facts.json is kept: what no longer finds its words is told
  --review FILE      where to write a page with every fact marked in the article, unsure ones first; it
                     holds the article's text, so keep it off the site
  --text FILE        where to write the plain text that was read, in which the spans count
  --as FORMAT        what the article is: text, markdown or html, where its name does not say
  --check            write nothing; fail where reading again gives other facts than the file's, or
                     where the edits.json beside them no longer fits
  --why WORDS        write nothing; tell how the numbers and dates in these words of the article were
                     read: which rule read them, and which others tried
  --facts FILE       the facts to check, facts.json beside the article unless given
  --help             this text

Paths count from where you stand.

Examples
  npm run extract -- story.txt --published 2017-09-05
  npm run extract -- story.html --review /tmp/story.html
  npm run extract -- story.txt --published 2017-09-05 --publisher NAME --out data/story/facts.json
  curl -s https://example.org/story | npm run -s extract -- - --as html --format json
  npm run extract -- story.txt --published 2017-09-05 --why "30,000 people in 1990"
  npm run extract -- articles/ --published 2017-09-05 --out facts/

Exit code 0: done; 1: the check failed, or an edit fits no more; 2: something given is missing or wrong.`;
