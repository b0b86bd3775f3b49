import { expect, test } from 'vitest';
import { changes, quantities } from './read';

test.each([
  ['Prices fell from 3.2% to 2.1%.', '3.2 percent -> 2.1 percent, down'],
  ['The cost of a visa rose from $60 to $90.', '60 usd -> 90 usd, up'],
  ['The price cap will go up from £1,568 to £1,717.', '1568 gbp -> 1717 gbp, up'],
  ['Labour costs grew from 21 to 26 euros an hour.', '21 eur-per-hour -> 26 eur-per-hour, up'],
  ['The share of that age rose from 3 to 5 percent.', '3 percent -> 5 percent, up'],
  ['The run of the ferry was extended from 3 to 5 weeks.', '3 weeks -> 5 weeks, up'],
  ['The bridge’s span was widened from 40 to 55 metres.', '40 metres -> 55 metres, up'],
  ['They cut prices from $5 to $3.', '5 usd -> 3 usd, down'],
  ['The firm’s costs, such as those of labor, increased from $5 to $8.', '5 usd -> 8 usd, up'],
  ['Fees that ranged widely fell from $8 to $5.', '8 usd -> 5 usd, down'],
])('"%s" is a movement, whatever its nouns', (text, expected) => {
  expect(changes(text)).toEqual([`${expected}, unchecked`]);
});

test.each([
  ['Fines run from €3,000 to €60,000.', '3000–60000 eur'],
  ['Tickets cost from $5 to $12 after a rise.', '5–12 usd'],
  ['Prices range from $5 to $12.', '5–12 usd'],
  ['Rising fees vary from $5 to $12.', '5–12 usd'],
  ['Bids rose, and were anywhere from $5 to $12.', '5–12 usd'],
  ['Rooms are priced from $50 to $120.', '50–120 usd'],
  ['Yields varied from 3 to 5 percent in a year of change.', '3–5 percent'],
])('"%s" is a range', (text, expected) => {
  expect(changes(text)).toEqual([]);
  expect(quantities(text)[0]).toContain(expected);
});
