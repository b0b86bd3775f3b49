import { readBlock } from '../../src/extract/pipeline';

/** Readings as lines to compare: what was read, as which value and unit, for which date and series. */
export function read(text: string, published = '2017-09-05'): string[] {
  return readBlock(text, published).map((reading) => {
    if (reading.kind === 'date') {
      return `"${reading.text}" ${reading.period.date} ${reading.period.basis}`;
    }
    const { value, unit, approximation, period, series } = reading;
    const parts = [approximation, value, unit, period?.date, period?.basis, series];
    return `"${reading.text}" ${parts.filter((part) => part !== null && part !== undefined).join(' ')}`;
  });
}
