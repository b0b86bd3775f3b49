export const weekdays = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
];

/** Words that make a weekday part of a name: "Black Friday", "the Sunday Times". */
export const dayNames = {
  before: ['Ash', 'Black', 'Bloody', 'Cyber', 'Easter', 'Good', 'Mail on', 'Palm', 'Super'],
  behind: ['Express', 'Herald', 'Mirror', 'Night Live', 'People', 'Post', 'Telegraph', 'Times'],
};
