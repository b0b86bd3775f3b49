/** All forms of regular verbs: "dip" gives "dips", "dipped", "dipping". */
function inflect(verbs: string[]): string[] {
  return verbs.flatMap((verb) => {
    const stem = verb.replace(/e$/, '');
    const doubled =
      /[^aeiou][aeiou][bdgmnpt]$/.test(verb) && !/(?:en|er|on)$/.test(verb)
        ? verb + verb.at(-1)
        : stem;
    const third = /(?:s|sh|ch)$/.test(verb) ? `${verb}es` : `${verb}s`;
    const isY = /[^aeiou]y$/.test(verb);
    return isY
      ? [verb, `${verb.slice(0, -1)}ies`, `${verb.slice(0, -1)}ied`, `${verb}ing`]
      : [verb, third, `${doubled}ed`, `${doubled}ing`];
  });
}

/** Words by which something gets more. */
export const up = [
  ...inflect([
    'accelerate',
    'add',
    'advance',
    'balloon',
    'boost',
    'bounce',
    'climb',
    'double',
    'expand',
  ]),
  ...inflect([
    'extend',
    'gain',
    'hike',
    'improve',
    'increase',
    'jump',
    'leap',
    'lengthen',
    'lift',
    'mushroom',
  ]),
  ...inflect([
    'quadruple',
    'raise',
    'rebound',
    'recover',
    'rocket',
    'skyrocket',
    'soar',
    'spike',
    'strengthen',
  ]),
  ...inflect([
    'surge',
    'swell',
    'treble',
    'triple',
    'upgrade',
    'widen',
    'multiply',
    'vault',
    'zoom',
    'rally',
  ]),
  ...[
    'crept up',
    'edged higher',
    'edged up',
    'going up',
    'gone up',
    'goes up',
    'go up',
    'grew',
    'grow',
  ],
  ...[
    'growing',
    'grown',
    'grows',
    'growth',
    'higher',
    'inched up',
    'leapt',
    'picked up',
    'pushed up',
  ],
  ...[
    'rise',
    'risen',
    'rises',
    'rising',
    'rose',
    'scaled up',
    'shot up',
    'swollen',
    'ticked up',
    'up',
  ],
  ...['uplift', 'went up', 'warmed'],
];

/** Words by which something gets less. */
export const down = [
  ...inflect([
    'collapse',
    'contract',
    'crash',
    'decline',
    'decrease',
    'deteriorate',
    'dip',
    'dive',
    'downgrade',
  ]),
  ...inflect([
    'drop',
    'dwindle',
    'ease',
    'halve',
    'lower',
    'narrow',
    'nosedive',
    'pare',
    'plummet',
    'plunge',
  ]),
  ...inflect([
    'recede',
    'reduce',
    'retreat',
    'slash',
    'slip',
    'slow',
    'slump',
    'soften',
    'trim',
    'tumble',
  ]),
  ...inflect(['weaken', 'shorten', 'cool', 'moderate', 'crumble', 'ebb', 'thin', 'melt']),
  ...[
    'brought down',
    'came down',
    'come down',
    'contraction',
    'cut',
    'cuts',
    'cutting',
    'down',
    'edged down',
  ],
  ...[
    'edged lower',
    'fall',
    'fallen',
    'falling',
    'falls',
    'fell',
    'goes down',
    'going down',
    'gone down',
  ],
  ...[
    'inched down',
    'lost',
    'reduction',
    'sank',
    'scaled back',
    'shed',
    'shrank',
    'shrink',
    'shrinking',
  ],
  ...[
    'shrinks',
    'shrunk',
    'slid',
    'slide',
    'slides',
    'sliding',
    'sunk',
    'ticked down',
    'went down',
  ],
];

/** Words of a movement that do not say which way. */
export const neutral = [
  ...inflect([
    'adjust',
    'change',
    'convert',
    'move',
    'revise',
    'shift',
    'switch',
    'turn',
    'transform',
    'evolve',
  ]),
  ...inflect(['progress', 'pass', 'push']),
  ...[
    'bringing',
    'brings',
    'brought',
    'came',
    'coming',
    'compares',
    'go',
    'goes',
    'going',
    'gone',
    'moved',
  ],
  ...['revision', 'stood', 'swing', 'swung', 'takes', 'taking', 'took', 'went'],
];

/** Verbs of a range: "ages from 5 to 12" is no change. */
export const rangeVerbs = [
  ...inflect(['range', 'span', 'vary', 'age', 'price']),
  ...['anything', 'anywhere', 'cost', 'costs', 'run', 'runs', 'ran', 'sizes', 'between'],
];

/** Words between a value and the earlier one that it is set against. */
export const comparisons = [
  ...[
    'above',
    'after',
    'against',
    'as against',
    'as compared to',
    'as compared with',
    'as opposed to',
  ],
  ...['below', 'compared against', 'compared to', 'compared with', 'compares to', 'compares with'],
  ...[
    'fewer than',
    'higher than',
    'in comparison to',
    'in comparison with',
    'less than',
    'lower than',
  ],
  ...['more than', 'rather than', 'relative to', 'than', 'versus', 'vs', 'vs.'],
];
