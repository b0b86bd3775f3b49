/** Words by which a value is no record: a forecast, a target or an estimate. */
import { apart, atEnd, atStart, ends } from '../pattern';
import type { Rule } from '../rule';
import type { Standing } from '../../facts/factsFile';

/** A few words of the same clause. */
const few = String.raw`(?:\s+(?!(?:than|compared|versus|against|and|but|while|after|since|which|who|because|up|down)\b)\p{Sc}?[\p{L}\p{N}](?:[\p{L}\p{N}'’-]|[.,](?=\d))*%?){0,10}?\s+(?:\p{Sc})?`;

/** "Of", "for a rise of", "is". */
const leadsOn = String.raw`(?:\s+(?:of|for|at|is|was|(?:an?\s+)?[\p{L}-]+\s+of)){1,2}\s+(?:an?\s+|the\s+)?`;

/** What stands right at a value, whatever the value is in a change: "more than the forecast of 2 percent". */
export const namedStandings: Rule<Standing>[] = [
  {
    name: 'called a target',
    gives: 'target',
    before: atEnd(
      apart,
      String.raw`(?:targets?|goals?|objectives?|ambitions?|pledges?|quotas?|plans?)`,
      leadsOn,
    ),
    reads: ['above the target of [2 percent]', 'a goal for exports of [$5bn]', 'Its target is [5]'],
    not: ['It hit the target and [5] others', 'It made [5] of them'],
  },
  {
    name: 'called a forecast',
    gives: 'forecast',
    before: atEnd(
      apart,
      String.raw`(?:forecasts?|projections?|predictions?|expectations?|outlook|guidance)`,
      leadsOn,
    ),
    reads: ['more than the forecast of [2 percent]', 'expectations for a rise of [3%]'],
    not: ['It beat the forecast by [3%]', 'It made [5] of them'],
  },
  {
    name: 'called an estimate',
    gives: 'estimate',
    before: atEnd(
      apart,
      String.raw`(?:an\s+estimated\s+|(?:an?|the|its|one|earlier|previous)\s+estimates?`,
      leadsOn,
      ')',
    ),
    reads: ['an estimated [40,000 people]', 'an estimate of [40,000]'],
    not: ['as estimated, [40]', 'It made [5] of them'],
  },
  {
    name: 'a target behind it',
    gives: 'target',
    behind: atStart(String.raw`\s+(?:\p{L}+\s+)?(?:target|goal|objective|quota)s?`, ends),
    reads: ['the [2 percent] target', 'its [$5bn] export goal'],
    not: ['It had [5] of the targets', '[5] were on target'],
  },
  {
    name: 'a forecast behind it',
    gives: 'forecast',
    behind: atStart(
      String.raw`\s+(?:\p{L}+\s+)?(?:forecast|projection|estimate)s?${ends}|\s+(?:forecast|expected|predicted|projected|anticipated)\s+(?:by|in|for|earlier|previously)`,
      ends,
    ),
    reads: ['the [2 percent] forecast by analysts', 'more than the [300] expected in May'],
    not: ['[5] of them expected more', '[5] were forecasters'],
  },
];

/** What leads to a value from further off; none of them is the past that a value is set against. */
export const leadingStandings: Rule<Standing>[] = [
  {
    name: 'what is aimed at',
    gives: 'target',
    before: atEnd(
      apart,
      String.raw`(?:target(?:ing)?|goals?|aim(?:s|ed|ing)?|objectives?|ambitions?|plan(?:s|ned|ning)?(?=\s+to|\s+for|\s+\p{Sc}?\d)|pledg(?:e[sd]?|ing)|promis(?:e[sd]?|ing)|hop(?:e[sd]?|ing)|vow(?:s|ed|ing)?|intend(?:s|ed|ing)?|seek(?:s|ing)?\s+to|wants?\s+to|wanted\s+to|committed\s+to)${ends}`,
      few,
    ),
    reads: [
      'The ministry aims for [40 percent] by 2030',
      'They plan to build [30 ships]',
      'It pledged to cut its debt to [$4bn]',
      'It hopes for about [5]',
    ],
    not: ['The plan was made, and [30 ships] were built', 'The aim is peace, [5 people] said'],
  },
  {
    name: 'what is estimated',
    gives: 'estimate',
    before: atEnd(
      apart,
      String.raw`(?:estimat(?:e[sd]?|ing)|(?:is|are|was|were)\s+(?:thought|believed|reckoned|said)\s+to|reckon(?:s|ed)?|guess(?:es|ed)?)${ends}`,
      few,
    ),
    reads: [
      'The charity estimates that [300 people] died',
      'Losses were estimated at [$5bn]',
      'It is thought to hold [5 tonnes]',
    ],
    not: ['No one had estimated it, and [300 people] died'],
  },
  {
    name: 'what is forecast',
    gives: 'forecast',
    before: atEnd(
      apart,
      String.raw`(?<!(?<!\p{L})(?:as|than|beat|missed|met|topped|below|above|with|the|an?|its|their|earlier)\s+)(?:forecast(?:s|ing|ed)?|project(?:ed|s(?=\s+(?:that|a|an|growth)))|predict(?:s|ed|ing)?|expect(?:s|ed|ing)?|anticipat(?:es|ed|ing)|(?:is|are)\s+(?:set|likely|due|poised)\s+to|on\s+(?:course|track)\s+(?:to|for))${ends}`,
      few,
    ),
    reads: [
      'Sales are forecast to reach [$90 million]',
      'The bank expects growth of [2.1 percent]',
      'Analysts had expected [4 percent]',
      'It is set to rise to [5]',
    ],
    not: ['It rose more than expected to [5 percent]', 'It rose to [5 percent] as forecast'],
  },
  {
    name: 'what will be',
    gives: 'forecast',
    before: atEnd(
      apart,
      String.raw`(?:will|would|could|may|might|shall)(?:\s+(?:then|also|soon|\p{L}+ly))?\s+(?:be|rise|fall|grow|reach|hit|exceed|top|total|come|increase|decline|drop|shrink|cost|need|add|cut|create|save|go|climb|stand|get|have|receive|produce|generate|employ|take|build|see)${ends}`,
      few,
    ),
    unless: atStart(String.raw`\s+ago`, ends),
    reads: ['It will cost [$5bn]', 'Prices could rise by [5 percent]', 'It would then fall to [5]'],
    not: [
      'It will have been built, and [5] came',
      'It rose [5 percent] and will fall',
      'It would be [5 years] ago',
    ],
  },
];

/** "An estimated 300" holds its own standing. */
export const estimatedAtHead = /^an\s+estimated\s/iu;
