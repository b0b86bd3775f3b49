/** Texts in which digits count nothing. No repetition stands inside a repetition, so none takes more than a few steps a character. */
import { apart, oneOf, pattern } from '../pattern';
import type { TextRule } from '../rule';
import { months } from './dates';
import { listed } from './inflect';

/** Words before a number that make it a label ("page 3", "phase 3 trials"); small letters. */
export const labels = listed(`
  act, annex, apartment, appendix, art., article, articles, bay, block, camp, category,
  channel, chapter, chapters, berth, hub, kilometre, mile, stall, beach, gallery, window, region,
  district, convention, complex, form, hangar, cell, studio, stand, pool, warehouse, bill,
  class, clause, corridor, dock, episode, exhibit, exit, figure, fig., flight, floor,
  formula, gate, grade, highway, interstate, issue, item, junction, lane, level, line, lot, model,
  motorway, no, no., nos., note, nr, number, page, pages, paragraph, part, p., pp., phase, pier,
  platform, proposition, protocol, reactor, resolution, room, route, row, runway, scene,
  schedule, season, section, sections, sec., series, sizes of, stage, step, suite, table,
  terminal, theme, tier, title, track, type, unit, verse, version, vol, vol., volume, ward, zone,
  §, #, no.:
`);

const capital = (word: string) => word[0]!.toUpperCase() + word.slice(1);
const monthNames = Object.keys(months).filter((name) => !name.endsWith('.'));
/** "(May 2015)" and "(In 2015)" cite nobody. */
const noAuthor = [
  ...monthNames.map(capital),
  ...listed('In, By, Since, From, Until, Before, After'),
  ...listed('During, As'),
];

const clock = String.raw`(?<![\p{L}\p{N}.,])`;
const noon = String.raw`[ap]\.?m\.?(?!\p{L})`;
const toTwelve = String.raw`(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)`;
const heading = String.raw`[ \t]*\d{1,2}(?:\.\d{1,2}){0,3}\.?[ \t]+\p{Lu}[^\n.]{0,60}`;
const life = String.raw`\s(?:early\s|late\s|mid-?\s?)?\d0s`;

const rows = (gives: string, ...rules: Omit<TextRule, 'gives'>[]): TextRule[] =>
  rules.map((rule) => ({ gives, ...rule }));

/** Of one kind the first that fits at a place is right. */
export const lookalikes: readonly TextRule[] = [
  ...rows(
    'address',
    {
      name: 'an address of the web',
      words: pattern(String.raw`(?<!\S)["(<‘“]?(?:https?:\/\/|www\.)\S+`),
      reads: ['see [https://a.org/30000]', 'see [http://a.org/5]', 'at [www.a.org/30000]'],
      not: ['https is 30000'],
    },
    {
      name: 'an address of mail',
      words: pattern(String.raw`(?<!\S)[\w.+-]{1,64}@[\w.-]{1,255}`),
      reads: ['write to [desk30@a.example]'],
      not: ['30 @ 5'],
    },
    {
      name: 'a site',
      words: pattern(
        String.raw`(?<!\S)["(]?[\w-]{1,63}(?:\.[\w-]{1,63}){0,4}\.(?:com|org|net|gov|edu|io|co|uk|de|fr|kr|ru|eu|info)(?:\/\S*)?(?![\p{L}\d])`,
      ),
      reads: ['see [a30.{com|org|net|gov|edu|io|co|uk|de|fr|kr|ru|eu|info}/30]'],
      not: ['It made 30.company', 'see 30.5'],
    },
    {
      name: 'a tag',
      words: pattern(String.raw`(?<!\S)[@#][\w-]+`),
      reads: ['under [#30jobs]', 'by [@desk30]'],
      not: ['C#30'],
    },
  ),
  ...rows(
    'telephone',
    {
      name: 'a telephone abroad',
      words: pattern(String.raw`${apart}\+\d[\d().\u00a0 -]{6,18}\d(?!\d)`),
      reads: ['ring [+44 20 7946 0958]'],
      not: ['It is +44 percent'],
    },
    {
      name: 'a telephone with its code',
      words: pattern(
        String.raw`${apart}(?:\(\d{2,5}\)\s?\d{2,4}[ .-]\d{3,4}|0\d{2,5}(?:[ -]\d{2,6}){1,4})(?!\d)`,
      ),
      reads: ['on [(202) 555-0123]', 'ring [023-398-3114]', 'is [01632 960 118].'],
      not: ['of (202) people', '0.5 2'],
    },
    {
      name: 'a telephone by its verb',
      words: pattern(
        String.raw`${apart}(?:tel|phone|call|fax|hotline|text|ring|dial)(?:ephone)?[.:]?(?:\sis)?(?:\s(?:on|at|number|us|him|her))?\s+[\d(+][\d().\u00a0 -]{4,18}\d(?!\d)`,
      ),
      reads: [
        '[{tel|phone|call|fax|hotline|text|ring|dial} 5552 0123]',
        'The [telephone is 5552 0123]',
        '[call {on|at|number|us|him|her} 5552 0123]',
      ],
      not: ['to call 300 people', 'recall 5552 0123'],
    },
    {
      name: 'a telephone in groups',
      words: pattern(
        String.raw`${apart}(?:1?-?\d{3}-\d{3}-\d{4}|\d{3}-\d{4}|\d{3}\.\d{3}\.\d{4})(?!\d)`,
      ),
      reads: ['at [202-555-0123]', 'at [555-0123]', 'at [202.555.0123]'],
      not: ['It has 300-400 people', 'at 555-01234'],
    },
  ),
  ...rows(
    'time',
    {
      name: 'a time by the clock',
      words: pattern(
        String.raw`${clock}(?:\d{1,2}(?:[:.]\d\d){1,2}\s?(?:${noon}|GMT|BST|UTC|EST|KST|CET)|\d{1,2}:\d\d(?::\d\d)?|\d{1,2}\s?${noon})`,
      ),
      reads: [
        'at [10:30 a.m.]',
        'at [9 p.m.]',
        'at [10:30]:',
        'by [10.30 {GMT|BST|UTC|EST|KST|CET}]',
      ],
      not: ['It is 10.30', 'It weighs 9 pmt'],
    },
    {
      name: 'a time in four digits',
      words: pattern(String.raw`${clock}\d{4}\s?(?:GMT|BST|UTC|hours|hrs)(?!\p{L})`),
      reads: ['at [0900 {GMT|BST|UTC|hours|hrs}]'],
      not: ['at 0900 hourly'],
    },
    {
      name: 'a time in words',
      words: pattern(String.raw`${clock}(?:\p{L}+|\d{1,2})\s+o['’]clock`),
      reads: ['by [six o’clock]', "by [6 o'clock]"],
      not: ['by six of the clock'],
    },
  ),
  ...rows(
    'score',
    {
      name: 'a score behind its verb',
      words: pattern(
        String.raw`${apart}(?:won|win|wins|beat|beats|lost|lose|defeated|drew|draw|led|leading|trailed|trailing|thrashed|edged|hammered|victory|score|scoreline|ahead|level|vote|voted|ruling|decision|tied|record|sets?)(?:\s[\p{L}.’'-]+){0,5}?,?\s+\d{1,3}\s?[-–]\s?\d{1,3}(?:,?\s(?:and\s)?\d{1,2}-\d{1,2}){0,4}(?![\d%]|\s+(?:percent|million|billion))`,
      ),
      reads: [
        'They [{won|win|beat|lost|lose|defeated|drew|draw|led|leading} 3-2]',
        'It [{wins|beats|trailed|trailing|thrashed|edged|hammered|tied|voted} 3-2]',
        'a [{victory|score|scoreline|ruling|decision|record|vote|set|sets} 3-2]',
        'They were [{ahead|level} {by|to|at|of|it} 3-2]',
        'She [won 6-4, 6-3 and 7-5]',
        'They [beat the old rivals, 3-2]',
      ],
      not: ['They won 3-2 {percent|million|billion}', 'She sold 3-2'],
    },
    {
      name: 'a score before its noun',
      words: pattern(
        String.raw`${apart}\d{1,3}[-–]\d{1,3}\s(?:win|victory|defeat|loss|draw|lead|vote|majority|ruling|decision|record|margin|thrashing|rout|triumph|tie|split)(?!\p{L})`,
      ),
      reads: [
        'a [5-4 {win|victory|defeat|loss|draw|lead|vote|majority|ruling|decision|record|margin}]',
        'a [5-4 {thrashing|rout|triumph|tie|split}]',
      ],
      not: ['5-4 winners', '5 4 win'],
    },
    {
      name: 'a result',
      words: new RegExp(
        String.raw`(?<=\p{Lu}\p{L}{2,20}\s)\d{1,2},?\s\p{Lu}\p{L}{2,20}\s\d{1,2}(?=[.,;]|$)`,
        'gu',
      ),
      reads: ['Rangers [2, Rovers 1].'],
      not: ['Rangers 2, of them 1.'],
    },
  ),
  ...rows(
    'list',
    {
      name: 'a number in a list',
      words: pattern(
        String.raw`(?:^|\n)[ \t]*(?:\(?\d{1,3}[.)](?!\d)|[-*•–][ \t]+\d{1,3}[.)](?!\d))`,
      ),
      reads: ['[1.] Ferries', '[(2)] Trains', '[- 3)] Trains'],
      not: ['1.5 Ferries', 'Ferries 1. Trains'],
    },
    {
      name: 'a list of contents',
      words: pattern(
        String.raw`(?:^|\n)${heading}(?=\n${heading})|(?=\n)(?<=\n${heading})\n${heading}(?=\n|$)`,
      ),
      reads: ['[3.1 Foreign relations]\n4 Notes', 'A\n3 Words[\n4 Notes]'],
      not: ['3 words', 'Since 3.1 Words'],
    },
    {
      name: 'a heading of an encyclopedia',
      words: pattern(
        String.raw`^\d{1,2}(?:\.\d{1,2}){0,3}\.?\s+(?:see\s+also|references?|footnotes|notes|external\s+links|further\s+reading|bibliography|history|etymology|geography|citations|sources)\s*$`,
      ),
      reads: [
        '[9 {See also|Reference|References|Footnotes|Notes|External links|Further reading}]',
        '[9.1 {Bibliography|History|Etymology|Geography|Citations|Sources}]',
      ],
      not: ['9 Notes of it'],
    },
  ),
  ...rows(
    'citation',
    {
      name: 'a citation in brackets',
      words: pattern(String.raw`\[\d{1,4}(?:\s?[,–-]\s?\d{1,4}){0,9}\]`),
      reads: ['as shown ⟦[12, 13]⟧', 'as shown ⟦[7]⟧'],
      not: ['as shown (12)'],
    },
    {
      name: 'an author and a year',
      words: new RegExp(
        String.raw`\((?!(?:${noAuthor.join('|')})\b)\p{Lu}[^()\d]{1,60}(?:19|20)\d\d[a-z]?(?::\s?\d+)?\)|(?<!\p{L})et al\.?,?\s\(?(?:19|20)\d\d`,
        'gu',
      ),
      reads: ['as shown [(Smith, 2015)]', 'Smith [et al., 2015]', '[(Smith, 2015: 12)]'],
      not: ['as shown (May 2015)', '({In|By|Since|From|Until|Before|After|During|As} May 2015)'],
    },
    {
      name: 'an issue of a journal',
      words: pattern(String.raw`\d{1,4}\(\d{1,3}\):\d{1,5}(?:[-–]\d{1,5})?|(?<=^|\s)[¹²³]`),
      reads: ['Salud [57(4):112-118]', 'as shown [¹]'],
      not: ['57 (4)', 'm²'],
    },
  ),
  ...rows('label', {
    name: 'a label',
    words: pattern(
      String.raw`${apart}(?:${oneOf(labels)})[\s\u00a0]?(?:\d{1,6}(?:[.-]\d{1,4}){0,3}[A-Za-z]?|${toTwelve})(?![\p{L}\d]|,\d|[\s-](?:percent|per cent|million|billion|thousand))(?:(?:\s?,\s?|\s?[-–]\s?|\s+and\s+|\s+to\s+|\s+or\s+)\d{1,5}(?![\p{L}\d,%]|\.\d))?`,
    ),
    reads: [
      '[page {one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve}]',
      'on [pages 3 {and|to|or} 5]',
      'in [phase 3] trials',
      'on [Section 2.1a]',
    ],
    not: ['page 3 {percent|per cent|million|billion|thousand}', 'a homepage 3'],
  }),
  ...rows(
    'age',
    {
      name: 'an age behind its word',
      words: pattern(
        String.raw`${apart}(?:aged?|ages|turned|turning|turns)\s(?:between\s|from\s|about\s|under\s|over\s|of\s)?(?:\d{1,3}|\p{L}+(?:-\p{L}+)?(?=\s(?:and|to)\s\p{L}))(?:(?:\s(?:and|to|or)\s|[-–])\d{1,3})?(?!\s?%|[\d,]|\s(?:percent|million))`,
      ),
      reads: [
        'people [{age|aged|ages|age of|turned|turning|turns} 18]',
        'people [aged {between|from|about|under|over|of} 18]',
        'people [aged 18 {and|to|or} 24]',
        '[aged eighteen] {and|to} twenty',
      ],
      not: ['It aged 18 {percent|million}', 'pages 18'],
    },
    {
      name: 'an age in years',
      words: pattern(
        String.raw`${apart}(?:\d{1,3}|[a-z]+(?:-[a-z]+)?)(?:(?:\sto\s|\s?[-–]\s?|-to-)\d{1,3})?[-\s]years?[-\s](?:olds?(?!\p{L})|of\sage)`,
      ),
      reads: [
        'a [30-year-old]',
        'her [ten-year-old] son',
        '[5 to 9 years old]',
        '[30 years of age]',
        'two [5-to-9-year-olds]',
      ],
      not: ['30 years older'],
    },
    {
      name: 'an age as a bound or a decade',
      words: pattern(
        String.raw`${apart}(?:(?:under|over)-\d{1,2}s?(?!\d)|(?:his|her|their|my|our|your)${life})`,
      ),
      reads: ['the [{under|over}-21s]', 'in [{his|her|their|my|our|your} {early |late |mid-|}30s]'],
      not: ['under 21', 'in the 30s'],
    },
  ),
  ...rows('rank', {
    name: 'a place among the best',
    words: pattern(
      String.raw`(?<!\p{L})(?:top|fortune|big)[\s-]\d{1,4}(?!\d|,\d|\s*(?:%|percent))`,
    ),
    reads: ['the [{top|fortune|big} 100]'],
    not: ['the top 10 percent', 'the stop 100'],
  }),
  ...rows('per', {
    name: 'what a rate is for',
    words: pattern(
      String.raw`(?<!\p{L}|(?:\d|(?<!\p{L})(?:one|two|three|four|five|six|seven|eight|nine))\s)(?:per|in\s+every|for\s+every|out\s+of\s+every)\s+\d[\d,]*(?:\s+(?:thousand|million))?(?:\s+\p{L}+)?`,
    ),
    reads: [
      'deaths [{per|in every|for every|out of every} 100,000 people]',
      'deaths [per 10 {thousand|million} people]',
    ],
    not: ['7 in every 20', '{one|two|three|four|five|six|seven|eight|nine} out of every 20'],
  }),
  ...rows(
    'odds',
    {
      name: 'odds',
      words: pattern(
        String.raw`${apart}(?:\d{1,3}[-\s]to[-\s]\d{1,3}(?:\sodds|\son|\sagainst)|\d{1,4}:\d{1,4}(?!\d)|(?:one|two|three|nine)-to-(?:one|five)|50-50|fifty-fifty)`,
      ),
      reads: [
        'at [3 to 1 {odds|on|against}]',
        'mixed [2:1] with it',
        'a [{one|two|three|nine}-to-{one|five}] bet',
        'a [{50-50|fifty-fifty}] chance',
      ],
      not: ['from 3 to 10'],
    },
    {
      name: 'a stroke or a cross',
      words: pattern(
        String.raw`${apart}(?:(?<!\d[\s-])\d{1,2}\/\d{1,2}(?:\/\d{2,4})?(?!\d)|24-hour|\d{1,2}x\d{1,2}(?!\d))`,
      ),
      reads: ['on [9/11]', 'open [24/7], always', 'a [24-hour] shop', 'a [4x4]'],
      not: ['2 1/2', 'a 12-hour shop'],
    },
  ),
  ...rows('law', {
    name: 'a law',
    words: pattern(
      String.raw`${apart}(?:public\slaw|H\.?\s?R\.?|S\.|Rule)\s\d[\d.-]*|§+\s?\d[\d.()a-z-]*`,
    ),
    reads: ['under [{Public Law|H.R.|HR|S.|Rule} 104-33]', 'under [§ 4]'],
    not: ['the laws 4', 'in law 3'],
  }),
];
