/** The week: its words. Numbers are references: no digit of a figure stands here. */
import type { WeekNumbers } from '../../story/chapters/week';
import { plain, prose } from '../../story/prose';

/** What is said of an event, by its id. */
export interface EventWords {
  /** What happened: heads its note, and follows its date on the axis of years. */
  what: string;
  /** The same in few enough words for that axis on a phone, where it must be shorter. */
  short?: string;
  /** Lines on the axis of days. */
  near?: readonly [string, string];
  /** The article's words for it, apart from those for its date. */
  said?: string;
  /** What to know of it, in its note and in the table. */
  caveat?: string;
}

const eventWords = (n: WeekNumbers): Record<string, EventWords> => ({
  'date-1990-09': {
    what: 'diplomatic ties',
    caveat: plain(prose`with the Soviet Union; on ${n.tiesDay}, as ${n.tiesPublisher} dates it`),
  },
  'ties-day': { what: 'diplomatic ties with the Soviet Union' },
  'crisis-2009': {
    what: plain(prose`trade falls ${n.crisis.fall}`),
    caveat: `in a year of financial crisis; ${n.crisis.fall.formula}`,
  },
  'rajin-khasan-reopens': {
    what: 'Rajin–Khasan railway reopens',
    short: 'Rajin–Khasan rail reopens',
    caveat: 'between North Korea and Russia',
  },
  'eurasia-initiative': {
    what: 'Eurasia Initiative',
    caveat: 'President Park’s plan, which already proposed rail links and Arctic routes',
  },
  'visa-waiver': { what: 'visa waiver takes effect' },
  'sanctions-2015': {
    what: plain(prose`trade falls ${n.sanctions.fall}`),
    caveat: `in a year of sanctions on Russia, a rouble crisis and cheap oil; ${n.sanctions.fall.formula}`,
  },
  'date-2017-09-03': {
    what: n.test.text,
    said: n.test.text,
    near: ['Sixth nuclear test', 'by North Korea'],
    caveat: 'by North Korea',
  },
  'nuclear-test-recorded': { what: 'North Korea’s nuclear test' },
  'date-2017-09-05': {
    what: 'written interview',
    near: ['Written interview', `“${n.claim.text}”`],
    caveat: 'with the Russian news agency TASS',
  },
  'date-2017-09-06': {
    what: 'journey to Vladivostok',
    short: 'trip to Vladivostok',
    near: ['Journey to Vladivostok', 'Eastern Economic Forum'],
    caveat: 'for the Eastern Economic Forum; still ahead when the article appeared',
  },
  'nine-bridges': {
    what: '“nine bridges” proposed',
    short: '“nine bridges”',
    near: ['“Nine bridges” proposed', 'after the article appeared'],
    caveat: 'President Moon’s plan for cooperation with Russia; after the article appeared',
  },
});

export const weekWords = (n: WeekNumbers) => ({
  title: 'The week',
  figure: {
    title: 'Trade, and events around it',
    bars: plain(prose`Bars: trade a year, at most ${n.most}`),
    source: prose`Source: ${n.publisher} (filled); others (hollow), named under Every number.`,
  },
  card: {
    value: prose`One week`,
    text: prose`${n.week}: a nuclear test, an interview with a claim of “${n.claim}”, and a journey.`,
    source: prose`Sources: ${n.publisher} (filled), others (hollow)`,
  },
  events: eventWords(n),
  steps: {
    'week-1990': {
      heading: prose`Rises and falls`,
      text: prose`Beside the years of trade, what happened in them. Diplomatic ties came in ${n.ties}. Trade fell by ${n.crisis.fall} in ${n.crisis.year}, a year of financial crisis, and by ${n.sanctions.fall} in ${n.sanctions.year}, a year of sanctions on Russia, a rouble crisis and cheap oil. Over the whole of ${n.recovery.year} it rose again, by ${n.recovery.rise}. And then there is one week.`,
      alt: prose`A time axis runs down from ${n.firstYear} to ${n.recovery.year}, with a bar for trade beside each year that has a figure; the others are hatched. Filled events, from the article: diplomatic ties in ${n.ties}, and in ${n.recovery.year} the nuclear test, the interview and the journey. Hollow ones, from others: trade falls ${n.crisis.fall} in ${n.crisis.year}; from ${n.railway} on a railway reopens, and the Eurasia Initiative and a visa waiver follow; trade falls ${n.sanctions.fall} in ${n.sanctions.year}; last, “nine bridges”.`,
    },
    'week-2017': {
      heading: prose`One week`,
      text: prose`On ${n.days.test} North Korea staged its ${n.test}. On ${n.days.interview} the interview with the “${n.claim}” appeared, and on ${n.days.journey} the president was due to leave for Vladivostok. The railways he wanted to connect lead through North Korea. It may take time, he said. On ${n.days.bridges}, after the article, he proposed “nine bridges” to Russia.`,
      alt: prose`The axis has become ${n.week}, with a row for each day. ${n.days.test}: North Korea’s ${n.test}. ${n.days.interview}: the written interview. ${n.days.journey}: the journey to Vladivostok. ${n.days.bridges}, hollow since the article did not know it: “nine bridges”. The day after the test is empty.`,
    },
  },
});
