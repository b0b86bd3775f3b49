import { labels } from './en/lookalikes';
import { months } from './en/dates';
import { oneOf, pattern } from './pattern';

// Each row is a kind of text in which digits count nothing. Alternatives never begin alike inside a
// repetition, so none takes more than a few steps for each character.
const kinds: Record<string, RegExp> = {
  address: pattern(
    String.raw`(?<!\S)["(<‘“]?(?:https?:\/\/|www\.)\S+|(?<!\S)[\w.+-]{1,64}@[\w.-]{1,255}|(?<!\S)["(]?[\w-]{1,63}(?:\.[\w-]{1,63}){0,4}\.(?:com|org|net|gov|edu|io|co|uk|de|fr|kr|ru|eu|info)(?:\/\S*)?(?![\p{L}\d])|(?<!\S)[@#][\w-]+`,
  ),
  telephone: pattern(
    String.raw`(?<![\p{L}\p{N}])(?:\+\d[\d().\u00a0 -]{6,18}\d|\(\d{2,5}\)\s?\d{2,4}[ .-]\d{3,4}|0\d{2,5}(?:[ -]\d{2,6}){1,4}|(?:tel|phone|call|fax|hotline|text|ring|dial)(?:ephone)?[.:]?(?:\sis)?(?:\s(?:on|at|number|us|him|her))?\s+[\d(+][\d().\u00a0 -]{4,18}\d|1?-?\d{3}-\d{3}-\d{4}|\d{3}-\d{4}|\d{3}\.\d{3}\.\d{4})(?![\d])`,
  ),
  time: pattern(
    String.raw`(?<![\p{L}\p{N}.,])(?:\d{1,2}(?:[:.]\d\d){1,2}\s?(?:[ap]\.?m\.?(?!\p{L})|GMT|BST|UTC|EST|KST|CET)|\d{1,2}:\d\d(?::\d\d)?|\d{1,2}\s?[ap]\.?m\.?(?!\p{L})|\d{4}\s?(?:GMT|BST|UTC|hours|hrs)(?!\p{L})|(?:\p{L}+|\d{1,2})\s+o['’]clock)`,
  ),
  score: pattern(
    String.raw`(?<![\p{L}\p{N}])(?:(?:won|win|wins|beat|beats|lost|lose|defeated|drew|draw|led|leading|trailed|trailing|thrashed|edged|hammered|victory|score|scoreline|ahead|level|vote|voted|ruling|decision|tied|record|sets?)(?:\s[\p{L}.’'-]+){0,5}?,?\s+(?:by\s+|to\s+|at\s+|of\s+|it\s+)?\d{1,3}\s?[-–]\s?\d{1,3}(?:,?\s(?:and\s)?\d{1,2}-\d{1,2}){0,4}(?![\d%]|\s+(?:percent|million|billion))|\d{1,3}[-–]\d{1,3}\s(?:win|victory|defeat|loss|draw|lead|vote|majority|ruling|decision|record|margin|thrashing|rout|triumph|tie|split)(?!\p{L}))`,
  ),
  // "Rangers 2, Rovers 1"
  result: /(?<=\p{Lu}\p{L}{2,20}\s)\d{1,2},?\s\p{Lu}\p{L}{2,20}\s\d{1,2}(?=[.,;]|$)/gu,
  list: pattern(String.raw`(?:^|\n)[ \t]*(?:\(?\d{1,3}[.)](?!\d)|[-*•–][ \t]+\d{1,3}[.)](?!\d))`),
  // The list of contents of a page: "3.1 Foreign relations", and a line that can be nothing else.
  contents:
    /(?:^|\n)[ \t]*\d{1,2}(?:\.\d{1,2}){0,3}\.?[ \t]+\p{Lu}[^\n.]{0,60}(?=\n[ \t]*\d{1,2}(?:\.\d{1,2}){0,3}\.?[ \t]+\p{Lu})|(?=\n)(?<=\n[ \t]*\d{1,2}(?:\.\d{1,2}){0,3}\.?[ \t]+\p{Lu}[^\n.]{0,60})\n[ \t]*\d{1,2}(?:\.\d{1,2}){0,3}\.?[ \t]+\p{Lu}[^\n.]{0,60}(?=\n|$)|^\d{1,2}(?:\.\d{1,2}){0,3}\.?\s+(?:see\s+also|references?|footnotes|notes|external\s+links|further\s+reading|bibliography|history|etymology|geography|citations|sources)\s*$/giu,
  // Names count here, so case does.
  citation: new RegExp(
    String.raw`\[\d{1,4}(?:\s?[,–-]\s?\d{1,4}){0,9}\]|\((?!(?:${Object.keys(months)
      .filter((name) => !name.endsWith('.'))
      .map((name) => name[0]!.toUpperCase() + name.slice(1))
      .join(
        '|',
      )}|In|By|Since|From|Until|Before|After|During|As)\b)\p{Lu}[^()\d]{1,60}(?:19|20)\d\d[a-z]?(?::\s?\d+)?\)|(?<!\p{L})et al\.?,?\s\(?(?:19|20)\d\d|\d{1,4}\(\d{1,3}\):\d{1,5}(?:[-–]\d{1,5})?|(?<=^|\s)[¹²³]`,
    'gu',
  ),
  label: pattern(
    String.raw`(?<![\p{L}\p{N}])(?:${oneOf(labels)})[\s\u00a0]?(?:\d{1,6}(?:[.-]\d{1,4}){0,3}[A-Za-z]?|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve))(?![\p{L}\d]|,\d|[\s-](?:percent|per cent|million|billion|thousand))(?:(?:\s?,\s?|\s?[-–]\s?|\s+and\s+|\s+to\s+|\s+or\s+)\d{1,5}(?![\p{L}\d,%]|\.\d))?`,
  ),
  age: pattern(
    String.raw`(?<![\p{L}\p{N}])(?:(?:aged?|ages|age\sof|turned|turning|turns)\s(?:between\s|from\s|about\s|under\s|over\s|of\s)?(?:\d{1,3}|\p{L}+(?:-\p{L}+)?(?=\s(?:and|to)\s\p{L}))(?:(?:\s(?:and|to|or)\s|[-–])\d{1,3})?(?!\s?%|[\d,]|\s(?:percent|million))|(?:\d{1,3}|[a-z]+(?:-[a-z]+)?)(?:(?:\sto\s|\s?[-–]\s?|-to-)\d{1,3})?[-\s]years?[-\s](?:olds?(?!\p{L})|of\sage)|(?:under|over)-\d{1,2}s?(?!\d)|(?:his|her|their|my|our|your)\s(?:early\s|late\s|mid-?\s?)?\d0s)`,
  ),
  rank: pattern(String.raw`(?<!\p{L})(?:top|fortune|big)[\s-]\d{1,4}(?!\d|,\d|\s*(?:%|percent))`),
  per: pattern(
    String.raw`(?<!\p{L}|(?:\d|(?<!\p{L})(?:one|two|three|four|five|six|seven|eight|nine))\s)(?:per|in\s+every|for\s+every|out\s+of\s+every)\s+\d[\d,]*(?:\s+(?:thousand|million))?(?:\s+\p{L}+)?`,
  ),
  odds: pattern(
    String.raw`(?<![\p{L}\p{N}])(?:\d{1,3}[-\s]to[-\s]\d{1,3}(?:\sodds|\son|\sagainst)|\d{1,4}:\d{1,4}(?!\d)|(?:one|two|three|nine)-to-(?:one|five)|(?<!\d[\s-])\d{1,2}\/\d{1,2}(?:\/\d{2,4})?(?!\d)|24-hour|50-50|fifty-fifty|\d{1,2}x\d{1,2}(?!\d))`,
  ),
  law: pattern(
    String.raw`(?<![\p{L}\p{N}])(?:public\slaw|H\.?\s?R\.?|S\.|Rule)\s\d[\d.-]*|§+\s?\d[\d.()a-z-]*`,
  ),
};

/** [start, end) of a stretch of text. */
export type Stretch = readonly [start: number, end: number];

/** Stretches of a sentence whose numbers count nothing, by the kind of look-alike that they are. */
export const lookalikesIn = (text: string): { kind: string; stretch: Stretch }[] =>
  Object.entries(kinds).flatMap(([kind, words]) =>
    [...text.matchAll(words)].map((match) => ({
      kind,
      stretch: [match.index, match.index + match[0].length] as const,
    })),
  );

/** The same without their kinds: addresses, telephones, scores, ages, labels and their like. */
export const findLookalikes = (text: string): Stretch[] =>
  lookalikesIn(text).map(({ stretch }) => stretch);
