/** What `npm run context -- --help` prints. */
export const usage = `Takes figures of your own, or of others, from a CSV file into a story's context.json.

  npm run context -- SLUG FILE --source ID [--series ID] [--unit UNIT] [--decimal SIGN]
  npm run context -- SLUG FILE --publisher NAME --title TITLE [--date DATE] [--url ADDRESS] …

  SLUG               the story: its folder in data/
  FILE               the table, in UTF-8: one line of headers; cells parted by commas, semicolons or tabs
  --source ID        a source that context.json has
  --publisher NAME   who published a new source
  --title TITLE      what it is called
  --date DATE        when it appeared: YYYY, YYYY-MM or YYYY-MM-DD
  --url ADDRESS      where it can be read
  --series ID        what the figures are a series of, where no column says
  --unit UNIT        what they are counted in, where neither a column nor the story says
  --decimal SIGN     point or comma, where the numbers could be read either way
  --help             this text

A column of years or dates is known by its header (year, date, month, time, period), as are value, series,
unit, approximation and note. Without a column of values, each further column is a series of its own.
Empty cells are no figures. What the story has already is left out, and said; another value for it is
refused, as is a unit that its series does not have. Nothing is written unless all can be.

Examples
  npm run context -- ferries passengers.csv --source harbour-2005
  npm run context -- ferries fares.csv --publisher "Harbour Board" --title Fares --date 2005 --unit usd

Exit code 0: done; 2: something given is missing or wrong, and nothing was written.`;
