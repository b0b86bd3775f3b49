/** What the command `review` serves. */
import { Desk } from './desk';
import { placeOf } from './folder';

export { answering } from './server';

/**
 * The desk of a story in the folder of all. Throws an InputError, in a sentence with its cure, for a story
 * that is none, that keeps no article where none is given, and for another article than its facts are of.
 */
export function openDesk(slug: string, data: string, article?: string): Desk {
  const desk = new Desk(placeOf(slug, data, article));
  desk.show();
  return desk;
}
