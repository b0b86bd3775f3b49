const currencies = Intl.supportedValuesOf('currency').map((code) => code.toLowerCase());

const relative = ['percent', 'percentage-points', 'basis-points', 'points', 'times', 'share'];

const measures = [
  ...['mm', 'cm', 'metres', 'km', 'feet', 'miles', 'square-metres', 'square-km', 'square-miles'],
  ...['hectares', 'acres', 'cubic-metres', 'ml', 'litres', 'hectolitres', 'megalitres', 'gallons'],
  ...['barrels', 'bushels', 'grams', 'kg', 'tonnes', 'ounces', 'watts', 'kw', 'mw', 'gw', 'kwh'],
  ...['mwh', 'gwh', 'twh', 'degrees-celsius', 'degrees-fahrenheit', 'mbit', 'mbps', 'mb', 'gb'],
];

const times = ['seconds', 'minutes', 'hours', 'days', 'weeks', 'months', 'years'];

/** Every unit an expectation may ask for. `count` is whatever is counted and is not a person. */
const units = new Set([
  ...currencies,
  ...relative,
  ...measures,
  ...times,
  ...['people', 'count', 'ordinal'],
]);

/** Whether an expectation may ask for the unit. */
export const isUnit = (unit: string): boolean => units.has(unit);
