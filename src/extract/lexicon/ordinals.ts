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
};

/** Events that come one after another, so that an ordinal before them is a fact ("sixth test"). */
export const events = ['election', 'launch', 'meeting', 'round', 'session', 'summit', 'test'];

/** Participles between an event and its date ("test staged Sunday"). */
export const happened = ['carried out', 'conducted', 'held', 'staged'];
