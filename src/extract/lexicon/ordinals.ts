/** Ordinals in words; those in digits ("21st") are read as they are. */
export const ordinalWords: Record<string, number> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  eleventh: 11,
  twelfth: 12,
  thirteenth: 13,
  fourteenth: 14,
  fifteenth: 15,
  sixteenth: 16,
  seventeenth: 17,
  eighteenth: 18,
  nineteenth: 19,
  twentieth: 20,
};

/** Events that come one after another, so that an ordinal before them is a fact ("sixth test"). */
export const events = [
  ...['anniversary', 'ballot', 'birthday', 'championship', 'conference', 'congress', 'edition'],
  ...['election', 'eruption', 'expedition', 'festival', 'launch', 'meeting', 'mission', 'rate cut'],
  ...['rate rise', 'referendum', 'round', 'session', 'spacewalk', 'summit', 'term', 'test', 'title'],
  ...['tournament', 'victory', 'voyage', 'win'],
];

/** Words of an unbroken run, so that what follows is counted in it ("third straight month"). */
export const runs = ['consecutive', 'straight', 'successive', 'annual'];

/** Participles between an event and its date ("test staged Sunday"). */
export const happened = ['carried out', 'conducted', 'held', 'staged'];
