/** Words that open a clause with a subject of its own. */
export const clauseOpeners = ['although', 'and', 'but', 'whereas', 'while'];

/** Words that make a comparison one with something else than the past. */
export const noComparison = /(?<!\p{L})(?:targets?|forecasts?|expect\p{L}*|estimates?|average|averages|analysts?|limit|threshold|quota|goal|capacity|ceiling|floor|need\p{L}*|required)(?!\p{L})/iu;

/** Words that can stand between two dated values of the same thing; any other may begin a new subject. */
export const retold = new Set([
  ...['a', 'about', 'almost', 'and', 'around', 'as', 'at', 'back', 'but', 'by', 'compared', 'did'],
  ...['dropped', 'fell', 'figure', 'for', 'grew', 'grown', 'had', 'has', 'have', 'hit', 'in', 'increased', 'is'],
  ...['it', 'its', 'just', 'jumped', 'last', 'later', 'more', 'nearly', 'next', 'now', 'number', 'of'],
  ...['only', 'over', 'reached', 'reaching', 'rising', 'risen', 'rose', 'shrunk', 'some', 'soared', 'that'],
  ...['the', 'then', 'there', 'they', 'this', 'to', 'total', 'totalled', 'up', 'was', 'were', 'while', 'whereas', 'with'],
  ...['came', 'visited', 'year', 'fallen', 'climbed', 'already', 'still', 'against', 'declined', 'stood', 'down', 'decade', 'years', 'end', 'early', 'late'],
]);
