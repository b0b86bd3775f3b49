/** Words that compare, and what they say: a story writes them as references that figures bear out. */

const MORE =
  'rose|rises?|risen|rising|grew|grows?|grown|growing|growth|increas(?:es?|ed|ing)|jump(?:s|ed)?|climb(?:s|ed|ing)?|soar(?:s|ed)?|surg(?:es?|ed)|swell(?:s|ed)?|swollen|rebound(?:s|ed)?|gain(?:s|ed)?|went up|up from|doubl(?:es?|ed|ing)|tripl(?:es?|ed|ing)|exceed(?:s|ed)?|peak(?:s|ed)?|overtook|records?|highest|higher|largest|larger|biggest|bigger|greater|greatest|most|more|longer|longest|faster|fastest|ahead of|above|better|best|over|outgrew';

const LESS =
  'fell|falls?|fallen|falling|dropp?(?:s|ed|ing)?|declin(?:es?|ed|ing)|decreas(?:es?|ed|ing)|shr[aiu]nk(?:s|ing|en)?|s[aiu]nk(?:s|ing)?|dwindl(?:es?|ed|ing)|plung(?:es?|ed)|plummet(?:s|ed)?|slump(?:s|ed)?|slid(?:es?)?|collaps(?:es?|ed)|lost|loss|went down|down (?:to|from)|halv(?:es?|ed|ing)|lowest|lower|smallest|smaller|fewest|fewer|least|less|shorter|shortest|slower|slowest|slowly|slow|below|worse|worst|under|behind|closed in|narrow(?:er|ed|s)?';

const NUMBER =
  'twice|thrice|half|hal(?:f|ves)|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|dozens?|scores?|hundreds?|thousands?|millions?|billions?|fold|times';

const words = (list: string, flags = 'iu') => new RegExp(`\\b(?:${list})\\b`, flags);

/** What words behind the colon of a claim say. */
export const directions = {
  more: words(MORE),
  less: words(LESS),
  right: words('holds?|held|right|correct(?:ly)?|true|bears?|borne|stands?|checks? out|follows?'),
  wrong: words('not|never|no|cannot|fails?|failed|wrong|short|less|more|too|beyond|nor|n’t'),
  number: words(NUMBER),
};

/** Those that a story may not type: nothing bears them out. */
export const comparisons = words(
  [
    'fell|falls?|fallen|falling|rose|rises?|risen|rising|grew|grown|grows?|growing',
    'jumped|climbed|swelled|soared|surged|rebounded|increased?|increases|increasing',
    'dropped|declin(?:es?|ed|ing)|decreas(?:es?|ed|ing)|shrank|shrunk|shrinks?|shrinking|sank|sunk|sinks?',
    'dwindl(?:es?|ed)|plunged|plummeted|slumped|slid|collapsed|went (?:up|down)',
    'doubled|halved|tripled|exceed(?:s|ed)|peak(?:s|ed)?|overtook|records?',
    'highest|lowest|most|fewest|largest|smallest|biggest|greatest|higher|lower|faster|slower|shorter|longer',
    'twice|(?:more|less|fewer) than|ahead of|fewer',
    'the (?:figures|sum|numbers) (?:hold|are right|are correct)|it holds|(?:it|that) checks out|the article is right',
  ].join('|'),
  'giu',
);
