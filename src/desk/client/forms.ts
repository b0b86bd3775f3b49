/** What can be decided of a thing, with its key and the words of its button. */
import type { Thing } from '../shown';
import type { Form } from './desk.svelte';

interface Offer {
  form: Form;
  key: string;
  says: string;
}

const accept: Offer = { form: 'accept', key: 'a', says: 'Accept' };
const reject: Offer = { form: 'reject', key: 'r', says: 'Reject' };
const correct: Offer = { form: 'correct', key: 'e', says: 'Correct' };

/** The forms that a thing has, in the order of their buttons. */
export function formsFor(thing: Thing | undefined): Offer[] {
  switch (thing?.kind) {
    case 'quantity':
    case 'date':
      if (thing.standing === 'rejected') return [correct];
      return [...(thing.standing === 'open' ? [accept] : []), correct, reject];
    case 'change':
      return [
        ...(thing.standing === 'open' ? [accept] : []),
        { form: 'reject', key: 'r', says: 'Part its ends' },
      ];
    case 'unread':
      return [{ form: 'add', key: 'e', says: 'Read it' }];
    case 'question':
      return [
        { form: 'answer', key: 'e', says: 'Answer' },
        ...(thing.leaves ? [{ form: 'leave', key: 'r', says: 'Leave this out' } as const] : []),
      ];
    case undefined:
      return [];
  }
}
