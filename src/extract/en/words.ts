import { byWord, listed } from './inflect';

/** Small words that end the noun phrase behind a number, and carry on a sentence. */
export const functionWords = new Set(
  listed(`
    a, an, the, this, that, these, those, its, his, her, their, our, my, your, each, every, any,
    no, all, both, either, neither, and, or, but, nor, so, yet, if, as, than, then, because,
    although, though, while, whereas, when, where, who, whom, whose, which, what, how, why, in,
    on, at, by, for, from, to, of, with, without, within, into, onto, over, under, above, below,
    between, among, across, through, during, before, after, since, until, till, against, about,
    around, along, near, per, via, versus, vs, amid, behind, beyond, despite, outside, inside, up,
    down, off, out, away, back, is, are, was, were, be, been, being, am, has, have, had, having,
    do, does, did, will, would, can, could, shall, should, may, might, must, not, it, he, she,
    they, we, you, i, him, them, us, me, itself, themselves, there, here, last, next, ago,
    earlier, later, annually, daily, respectively, compared, including, excluding, according, due,
    only, also, just, still, said, says, say, told, won, got, came, went, made, took, gave, saw,
    rose, fell, grew, dropped, increased, decreased, declined, climbed, died, visited, attended,
    arrived, crossed, voted, signed, worked, lived, used, travelled, traveled, joined, left, lost,
    killed, injured, wounded, hurt, get, go, make, take, use, need, needs, want, live, lives,
    work, vote, today, yesterday, tomorrow, worldwide, nationwide, overseas, abroad, thanks,
    hundreds, dozens, times,
    january, february, march, april, june, july, august, september, october, november, december,
    mondays, sundays, always, perhaps, sometimes, besides, towards, afterwards, upwards,
    downwards, less, others, ones, hours, days, weeks, months, years,
    minutes, seconds, decades
  `),
);

/** Words before a small number in words that make it a name for things known ("the two countries"). */
export const anaphoric = listed(`
    the, these, those, both, our, their, its, his, her, my, your, all, other, first, last, next,
    past
`);

/** Nouns in the singular that a number before them counts when a hyphen joins the two ("a 300-page report"). */
export const hyphenNouns: Record<string, string> = byWord({
  beds: 'bed',
  bedrooms: 'bedroom',
  cars: 'car',
  people: 'man, member, passenger, person, strong',
  nations: 'nation',
  countries: 'country',
  pages: 'page',
  rooms: 'room',
  seats: 'seat',
  ships: 'ship',
  storeys: 'storey, story',
  vehicles: 'vehicle',
});

/** Words that may stand before a number at the head of a sentence though a capital begins them. */
export const capitalised = listed(`
    also, kharif, rabi, even, yet, now, there, here, its, nor, perhaps, plus, so, still, thus,
    about, above, after, almost, an, and, another, approximately, around, at, before, below,
    between, but, by, compared, during, every, for, from, if, in, just, least, most, nearly, of,
    on, only, over, roughly, since, some, than, that, the, then, these, those, to, today, under,
    until, up, when, where, while, with, within, monday, tuesday, wednesday, thursday, friday,
    saturday, sunday, january, february, march, april, may, june, july, august, september,
    october, november, december, or, as, all, year
`);
