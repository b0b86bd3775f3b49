/** What can be decided of a thing, with its key and the words of its button. */
import type { Leaving, ShownQuestion, Thing } from '../shown';
import type { Form } from './desk.svelte';

interface Offer {
  form: Form;
  /** Empty where there is none. */
  key: string;
  says: string;
}

const accept: Offer = { form: 'accept', key: 'a', says: 'Accept' };
const reject: Offer = { form: 'reject', key: 'r', says: 'Reject' };
const why: Offer = { form: 'why', key: 'e', says: 'Change why' };
const correct: Offer = { form: 'correct', key: 'e', says: 'Correct' };

const leftOut: Record<Leaving['what'], (name: string) => string> = {
  figure: (name) => `Leave out ${name}`,
  date: (name) => `Leave out ${name}`,
  chapter: () => 'Leave out the chapter',
};

/** What can be left out where something is asked: the key takes the least. */
const leavesOf = ({ leaves }: ShownQuestion): Offer[] =>
  leaves.map(({ what, name }, i) => ({
    form: `leave-${what}`,
    key: i === 0 ? 'r' : '',
    says: leftOut[what](name),
  }));

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
        ...(thing.edit === null ? [] : [why]),
        { form: 'reject', key: 'r', says: 'Part its ends' },
      ];
    case 'unread':
      return [{ form: 'add', key: 'e', says: 'Read it' }];
    case 'question':
      return [{ form: 'answer', key: 'e', says: 'Answer' }, ...leavesOf(thing)];
    case undefined:
      return [];
  }
}
