/** Small words that end the noun phrase behind a number, and carry on a sentence. */
export const functionWords = new Set([
  ...['a', 'an', 'the', 'this', 'that', 'these', 'those', 'its', 'his', 'her', 'their', 'our'],
  ...['my', 'your', 'each', 'every', 'any', 'no', 'all', 'both', 'either', 'neither', 'and', 'or'],
  ...['but', 'nor', 'so', 'yet', 'if', 'as', 'than', 'then', 'because', 'although', 'though'],
  ...['while', 'whereas', 'when', 'where', 'who', 'whom', 'whose', 'which', 'what', 'how', 'why'],
  ...['in', 'on', 'at', 'by', 'for', 'from', 'to', 'of', 'with', 'without', 'within', 'into'],
  ...['onto', 'over', 'under', 'above', 'below', 'between', 'among', 'across', 'through'],
  ...['during', 'before', 'after', 'since', 'until', 'till', 'against', 'about', 'around'],
  ...['along', 'near', 'per', 'via', 'versus', 'vs', 'amid', 'behind', 'beyond', 'despite'],
  ...['outside', 'inside', 'up', 'down', 'off', 'out', 'away', 'back', 'is', 'are', 'was', 'were'],
  ...['be', 'been', 'being', 'am', 'has', 'have', 'had', 'having', 'do', 'does', 'did', 'will'],
  ...['would', 'can', 'could', 'shall', 'should', 'may', 'might', 'must', 'not', 'it', 'he'],
  ...['she', 'they', 'we', 'you', 'i', 'him', 'them', 'us', 'me', 'itself', 'themselves'],
  ...['there', 'here', 'last', 'next', 'ago', 'earlier', 'later', 'annually', 'daily', 'respectively'],
  ...['compared', 'including', 'excluding', 'according', 'due', 'only', 'also', 'just', 'still'],
  ...['said', 'says', 'say', 'told', 'won', 'got', 'came', 'went', 'made', 'took', 'gave', 'saw'],
  ...['rose', 'fell', 'grew', 'dropped', 'increased', 'decreased', 'declined', 'climbed', 'died'],
  ...['visited', 'attended', 'arrived', 'crossed', 'voted', 'signed', 'worked', 'lived', 'used'],
  ...['travelled', 'traveled', 'joined', 'left', 'lost', 'killed', 'injured', 'wounded', 'hurt'],
  ...['get', 'go', 'make', 'take', 'use', 'need', 'needs', 'want', 'live', 'lives', 'work', 'vote'],
  ...['today', 'yesterday', 'tomorrow', 'worldwide', 'nationwide', 'overseas', 'abroad', 'thanks'],
  ...['percent', 'million', 'billion', 'thousand', 'trillion', 'thousands', 'millions', 'hundreds'],
  ...['dozens', 'times', 'january', 'february', 'march', 'april', 'may', 'june', 'july', 'august'],
  ...['september', 'october', 'november', 'december', 'mondays', 'sundays', 'always', 'perhaps'],
  ...['sometimes', 'besides', 'towards', 'afterwards', 'upwards', 'downwards', 'across', 'less'],
  ...['others', 'ones', 'whose', "it's", 'o’clock', "o'clock", 'hours', 'days', 'weeks', 'months'],
  ...['years', 'minutes', 'seconds', 'decades'],
]);

/** Words before a small number in words that make it a name for things known ("the two countries"). */
export const anaphoric = ['the', 'these', 'those', 'both', 'our', 'their', 'its', 'his', 'her', 'my', 'your', 'all', 'other', 'first', 'last', 'next', 'past'];

/** Words before a number that make it a label ("page 3", "phase 3 trials"); small letters. */
export const labels = [
  ...['act', 'annex', 'apartment', 'appendix', 'art.', 'article', 'articles', 'bay', 'block'],
  ...['building', 'bus', 'camp', 'category', 'ch.', 'channel', 'chapter', 'chapters', 'class'],
  ...['clause', 'corridor', 'court', 'dock', 'episode', 'exhibit', 'exit', 'figure', 'fig.', 'flight'],
  ...['floor', 'formula', 'gate', 'grade', 'group', 'highway', 'house', 'interstate', 'issue', 'item'],
  ...['junction', 'lane', 'level', 'line', 'lot', 'model', 'motorway', 'no', 'no.', 'nos.', 'note'],
  ...['nr', 'number', 'page', 'pages', 'paragraph', 'part', 'p.', 'pp.', 'phase', 'pier', 'platform'],
  ...['proposition', 'protocol', 'reactor', 'resolution', 'road', 'room', 'route', 'row', 'rule'],
  ...['runway', 'scene', 'schedule', 'season', 'seat', 'section', 'sections', 'sec.', 'series', 'size'],
  ...['stage', 'step', 'suite', 'table', 'terminal', 'theme', 'tier', 'title', 'track', 'train', 'type'],
  ...['unit', 'verse', 'version', 'vol', 'vol.', 'volume', 'ward', 'zone', '§', '#', 'no.:'],
];

/** Nouns in the singular that a number before them counts when a hyphen joins the two ("a 300-page report"). */
export const hyphenNouns: Record<string, string> = {
  bed: 'beds',
  bedroom: 'bedrooms',
  car: 'cars',
  man: 'people',
  member: 'people',
  nation: 'nations',
  country: 'countries',
  page: 'pages',
  passenger: 'people',
  person: 'people',
  room: 'rooms',
  seat: 'seats',
  ship: 'ships',
  storey: 'storeys',
  story: 'storeys',
  strong: 'people',
  vehicle: 'vehicles',
};

/** Words that may stand before a number at the head of a sentence though a capital begins them. */
export const capitalised = [
  ...['about', 'above', 'after', 'almost', 'an', 'and', 'another', 'approximately', 'around', 'at'],
  ...['before', 'below', 'between', 'but', 'by', 'compared', 'during', 'every', 'for', 'from', 'if'],
  ...['in', 'just', 'least', 'most', 'nearly', 'of', 'on', 'only', 'over', 'roughly', 'since'],
  ...['some', 'than', 'that', 'the', 'then', 'these', 'those', 'to', 'today', 'under', 'until', 'up'],
  ...['when', 'where', 'while', 'with', 'within', 'monday', 'tuesday', 'wednesday', 'thursday'],
  ...['friday', 'saturday', 'sunday', 'january', 'february', 'march', 'april', 'may', 'june', 'july'],
  ...['august', 'september', 'october', 'november', 'december', 'or', 'as', 'all', 'another', 'there'],
];
