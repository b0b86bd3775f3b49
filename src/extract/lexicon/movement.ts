/** Words by which something gets more. */
export const up = [
  ...['accelerate', 'accelerated', 'added', 'advanced', 'advancing', 'ballooned', 'boosted'],
  ...['bounced', 'climb', 'climbed', 'climbing', 'climbs', 'crept up', 'double', 'doubled', 'doubling'],
  ...['edged higher', 'edged up', 'expand', 'expanded', 'expanding', 'gain', 'gained', 'gaining', 'gains'],
  ...['grew', 'grow', 'growing', 'grown', 'grows', 'growth', 'higher', 'hike', 'hiked', 'improved'],
  ...['increase', 'increased', 'increases', 'increasing', 'jump', 'jumped', 'jumping', 'jumps'],
  ...['leap', 'leaped', 'leapt', 'lengthened', 'lifted', 'mushroomed', 'picked up', 'quadrupled'],
  ...['raise', 'raised', 'raises', 'raising', 'rebounded', 'recovered', 'rise', 'risen', 'rises'],
  ...['rising', 'rocketed', 'rose', 'shot up', 'skyrocketed', 'soar', 'soared', 'soaring', 'spiked'],
  ...['spike', 'strengthened', 'surge', 'surged', 'surging', 'swelled', 'swollen', 'treble', 'trebled'],
  ...['triple', 'tripled', 'tripling', 'up', 'uplift', 'upgraded', 'widened', 'went up', 'going up'],
  ...['gone up', 'grew by', 'more than doubled', 'ticked up', 'inched up', 'multiplied', 'stretched'],
  ...['ticks up', 'extended', 'scaled up', 'topped up', 'pushed up', 'roared', 'vaulted', 'zoomed'],
];

/** Words by which something gets less. */
export const down = [
  ...['collapse', 'collapsed', 'contracted', 'contraction', 'crashed', 'cut', 'cuts', 'cutting'],
  ...['decline', 'declined', 'declines', 'declining', 'decrease', 'decreased', 'decreasing', 'dip'],
  ...['dipped', 'dive', 'dived', 'down', 'downgraded', 'drop', 'dropped', 'dropping', 'drops'],
  ...['dwindled', 'ease', 'eased', 'easing', 'edged down', 'edged lower', 'fall', 'fallen', 'falling'],
  ...['falls', 'fell', 'halve', 'halved', 'halving', 'lost', 'lower', 'lowered', 'lowering', 'narrowed'],
  ...['plummet', 'plummeted', 'plunge', 'plunged', 'plunging', 'reduce', 'reduced', 'reduces'],
  ...['reducing', 'reduction', 'retreated', 'sank', 'scaled back', 'shed', 'shrank', 'shrink'],
  ...['shrinking', 'shrunk', 'slashed', 'slid', 'slide', 'slipped', 'slipping', 'slowed', 'slowing'],
  ...['slump', 'slumped', 'slumping', 'softened', 'sunk', 'tumble', 'tumbled', 'tumbling', 'weakened'],
  ...['went down', 'gone down', 'trimmed', 'ticked down', 'inched down', 'shortened', 'thinned'],
  ...['cooled', 'moderated', 'receded', 'ebbed', 'dwindling', 'deteriorated', 'crumbled', 'pared'],
  ...['brought down', 'nosedived', 'slimmed', 'melted'],
];

/** Words of a movement that do not say which way. */
export const neutral = [
  ...['adjusted', 'change', 'changed', 'changes', 'changing', 'converted', 'go', 'goes', 'going'],
  ...['gone', 'move', 'moved', 'moves', 'moving', 'revised', 'shift', 'shifted', 'swing', 'swung'],
  ...['switched', 'turned', 'went', 'came', 'coming', 'transformed', 'evolved', 'progressed'],
  ...['passed', 'taking', 'took', 'bringing', 'brought', 'brings', 'takes', 'pushing', 'pushed'],
  ...['revision', 'compares', 'stood'],
];

/** Verbs of a range: "ages from 5 to 12" is no change. */
export const rangeVerbs = ['range', 'ranged', 'ranges', 'ranging', 'span', 'spanned', 'spans', 'vary', 'varied', 'varies', 'varying', 'anywhere', 'anything', 'aged', 'ages', 'age', 'priced', 'costs', 'cost', 'sizes'];

/** Words between a value and the earlier one that it is set against. */
export const comparisons = [
  ...['against', 'as against', 'as compared with', 'as compared to', 'as opposed to', 'compared to'],
  ...['compared with', 'in comparison with', 'in comparison to', 'relative to', 'up from', 'down from', 'versus', 'vs', 'vs.', 'higher than'],
  ...['lower than', 'more than', 'less than', 'fewer than', 'than', 'above', 'below', 'from'],
  ...['compares with', 'compared against', 'where it had been', 'following', 'after', 'rather than', 'instead of', 'on'],
];
