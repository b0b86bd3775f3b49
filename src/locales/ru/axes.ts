/** Whether a title of an axis says what the axis counts in. */
import { magnitudes } from './charts';
import { formatUnit } from './quantities';

/** Units that a title need not name, since it names what is counted. */
const unnamed = ['', 'раз', 'индекс'];

/** What the title lacks, in quotation marks; empty where it fits. */
export function axisFaults(title: string, unit: string, per: number): string[] {
  const name = formatUnit(unit);
  const magnitude = magnitudes[per];
  const needed = [...(unnamed.includes(name) ? [] : [name]), ...(magnitude ? [magnitude] : [])];
  const said = title.toLowerCase();
  return needed.filter((word) => !said.includes(word)).map((word) => `lacks “${word}”`);
}
