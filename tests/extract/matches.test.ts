import { expect, test } from 'vitest';
import { dates, quantities } from './read';

test.each([
  ['US$3.5bn was paid', '"US$3.5bn" 3500000000 usd'],
  ['it cost $1,250', '"$1,250" 1250 usd'],
  ['USD 3 billion of it', '"USD 3 billion" 3000000000 usd'],
  ['a $30-million deal', '"$30-million" 30000000 usd'],
  ['about 3 million dollars', '"about 3 million dollars" around 3000000 usd'],
  ['over 40 thousand U.S. dollars', '"over 40 thousand U.S. dollars" more than 40000 usd'],
  ['A$5 million', '"A$5 million" 5000000 aud'],
  ['€3.2m', '"€3.2m" 3200000 eur'],
  ['£1,020', '"£1,020" 1020 gbp'],
  ['¥120 million', '"¥120 million" 120000000 jpy'],
  ['₩400', '"₩400" 400 krw'],
  ['300 won', '"300 won" 300 krw'],
  ['5.4 billion rubles', '"5.4 billion rubles" 5400000000 rub'],
  ['R410', '"R410" 410 zar'],
  ['3 billion EUR', '"3 billion EUR" 3000000000 eur'],
  ['50 cents', '"50 cents" 0.5 usd'],
  ['20p more', '"20p" 0.2 gbp'],
  ['Rs 500 crore', '"Rs 500 crore" 5000000000 inr'],
  ['$45 a barrel', '"$45 a barrel" 45 usd-per-barrel'],
  ['Roughly 12,500 visitors', '"Roughly 12,500 visitors" around 12500 people'],
  ['less than 12.5 million people', '"less than 12.5 million people" fewer than 12500000 people'],
  ['some\n40 tourists', '"some\n40 tourists" around 40 people'],
  ['at least 212 miners', '"at least 212 miners" at least 212 people'],
  ['nearly 30 nurses', '"nearly 30 nurses" nearly 30 people'],
  ['up to 600 soldiers', '"up to 600 soldiers" up to 600 people'],
  ['1 200 000 people', '"1 200 000 people" 1200000 people'],
  ['1\u2009200\u202f000 people', '"1\u2009200\u202f000 people" 1200000 people'],
  ['2,000 new jobs', '"2,000 new jobs" 2000 jobs'],
  ['18 Boeing 737 MAX 8 jets', '"18 Boeing 737 MAX 8 jets" 18 jets'],
  ['41 of the 240 seats', '"41" 41 seats'],
  ['a 300-page report', '"300-page" 300 pages'],
  ['12.5 percent', '"12.5 percent" 12.5 percent'],
  ['12%', '"12%" 12 percent'],
  ['minus 0.3 per cent', '"minus 0.3 per cent" -0.3 percent'],
  ['-0.3%', '"-0.3%" -0.3 percent'],
  ['5 percentage points', '"5 percentage points" 5 percentage-points'],
  ['25 basis points', '"25 basis points" 25 basis-points'],
  ['10–12 percent', '"10–12 percent" 10–12 percent'],
  ['between 3 and 5 million people', '"3 and 5 million people" 3000000–5000000 people'],
  ['$3-5 million', '"$3-5 million" 3000000–5000000 usd'],
  ['two or three weeks', '"two or three weeks" 2–3 weeks'],
  ['three times as many', '"three times" 3 times'],
  ['a tenfold rise', '"tenfold" 10 times'],
  ['sales doubled', '"doubled" 2 times'],
  ['sales more than halved', '"more than halved" fewer than 0.5 times'],
  ['a factor of three', '"a factor of three" 3 times'],
  ['half of the voters', '"half" 0.5 share'],
  ['three quarters of voters', '"three quarters" 0.75 share'],
  ['one in five voters', '"one in five" 0.2 share'],
  ['3,000 tonnes of wheat', '"3,000 tonnes" 3000 tonnes'],
  ['a 10-kilometre tunnel', '"10-kilometre" 10 km'],
  ['1.2m barrels of oil a day', '"1.2m barrels of oil a day" 1200000 barrels-per-day'],
  ['80 km/h', '"80 km/h" 80 km-per-hour'],
  ['over five years', '"five years" 5 years'],
  ['twenty-five ships', '"twenty-five ships" 25 ships'],
  ['half a million tonnes', '"half a million tonnes" 500000 tonnes'],
  ['two hundred and fifty ships', '"two hundred and fifty ships" 250 ships'],
  ['a dozen ships', '"a dozen ships" 12 ships'],
  ['the second summit', '"second summit" 2 ordinal'],
  ['the 21st inter-Korean summit', '"21st inter-Korean summit" 21 ordinal'],
  ['a third straight month', '"third straight month" 3 ordinal'],
])('"%s" is read as a quantity', (text, expected) => {
  expect(quantities(text)[0]).toBe(expected);
});

test.each([
  ['in 1992, trade', '"1992" 1992 stated'],
  ['since 2001.', '"2001" 2001 stated'],
  ['the 2016 election', '"2016" 2016 stated'],
  ['mid-2016', '"2016" 2016 stated'],
  ['in September 1990', '"September 1990" 1990-09 stated'],
  ['March 3, 2011', '"March 3, 2011" 2011-03-03 stated'],
  ['3 March 2011', '"3 March 2011" 2011-03-03 stated'],
  ['on 3 March', '"3 March" 2017-03-03 inferred'],
  ['in March', '"March" 2017-03 inferred'],
  ['March last year', '"March last year" 2016-03 inferred'],
  ['it will open in December', '"December" 2017-12 inferred'],
  ['on Tuesday, 5 September 2017', '"Tuesday, 5 September 2017" 2017-09-05 stated'],
  ['said on Tuesday, also', '"Tuesday" 2017-09-05 inferred'],
  ['heads there on Wednesday', '"Wednesday" 2017-09-06 inferred'],
  ['staged Sunday.', '"Sunday" 2017-09-03 inferred'],
  ['it will open on Monday', '"Monday" 2017-09-11 inferred'],
  ['yesterday', '"yesterday" 2017-09-04 inferred'],
  ['last week', '"last week" 2017-W35 inferred'],
  ['last month', '"last month" 2017-08 inferred'],
  ['last year', '"last year" 2016 inferred'],
  ['two years ago', '"two years ago" 2015 inferred'],
  ['in the third quarter of 2016', '"third quarter of 2016" 2016-Q3 stated'],
  ['Q3 2016', '"Q3 2016" 2016-Q3 stated'],
  ['in the first half of the year', '"first half of the year" 2017-H1 inferred'],
  ['the first nine months of 2015', '"first nine months of 2015" 2015-01/2015-09 stated'],
  ['the 1990s', '"1990s" 199X stated'],
  ['the early ’90s', '"early ’90s" 199X inferred'],
  ['in 2014-15', '"2014-15" 2014/2015 stated'],
])('"%s" is read as a date', (text, expected) => {
  expect(dates(text)).toEqual([expected]);
});

test.each([
  ['In 2016 it was 5, a year earlier 4', '2015'],
  ['In the third quarter of 2016 it was 5, a year earlier 4', '2015-Q3'],
  ['In June 2016 it was 5, the previous month 4', '2016-05'],
  ['In June 2016 it was 5, in the same month last year 4', '2015-06'],
  ['It was 5 in 2010 and 6 five years later', '2015'],
])('in "%s" the second date is counted from the first', (text, period) => {
  expect(dates(text)[1]).toMatch(new RegExp(` ${period} inferred$`));
});

test('a date counted from another reaches the next sentence, but not from an old one across a paragraph', () => {
  expect(dates('It was built in 2015. A year earlier came plans.')[1]).toContain('2014');
  expect(dates('It was built in 1954.\n\nProfits were up on a year earlier.')[1]).toContain('2016');
});

test.each([
  ['$5 million in 2014', '"$5 million in 2014" 5000000 usd 2014 stated'],
  ['$5 million in May 2014', '"$5 million in May 2014" 5000000 usd 2014-05 stated'],
  ['900 visitors last year', '"900 visitors last year" 900 people 2016 inferred'],
  ['$5 million was lent in 2014', '"$5 million" 5000000 usd'],
  ['$5 in 2014 and 2015.', '"$5 in 2014 and 2015" 5 usd 2014/2015 stated'],
  ['$5 in 2014 and 2016.', '"$5 in 2014" 5 usd 2014 stated'],
  ['$5 in 2014 and 2015 brought more.', '"$5 in 2014" 5 usd 2014 stated'],
])('in "%s" a date right behind a number is part of it', (text, expected) => {
  expect(quantities(text)).toEqual([expected]);
});

test.each([
  ['the third test held in 2007', '2007 stated'],
  ['the third test conducted Sunday', '2017-09-03 inferred'],
])('in "%s" the event has the date, which stays a mention of its own', (text, date) => {
  expect(quantities(text)).toEqual([`"third test" 3 ordinal ${date}`]);
  expect(dates(text)).toEqual([`"${text.split(' ').at(-1)}" ${date}`]);
});

test.each([
  ['a population of 5 million', '5000000 people'],
  ['the number of ferries reached 12', '12 ferries'],
  ['the death toll reached 134', '134 deaths'],
])('in "%s" a bare number counts its subject', (text, meaning) => {
  expect(quantities(text)[0]).toContain(meaning);
});
