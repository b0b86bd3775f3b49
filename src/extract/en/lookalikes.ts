/**
 * Words by which what looks like a count or a date is none: labels, the halves of a match, names with
 * a weekday in them.
 */
import { listed } from './inflect';

/** Words before a number that make it a label ("page 3", "phase 3 trials"); small letters. */
export const labels = listed(`
    act, annex, apartment, appendix, art., article, articles, bay, block, camp, category, ch.,
    channel, chapter, chapters, berth, hub, kilometre, mile, stall, beach, gallery, window,
    region, district, convention, complex, form, hangar, cell, studio, stand, pool, warehouse,
    bill, edition no., class, clause, corridor, dock, episode, exhibit, exit, figure, fig.,
    flight, floor, formula, gate, grade, highway, interstate, issue, item, junction, lane, level,
    line, lot, model, motorway, no, no., nos., note, nr, number, page, pages, paragraph, part, p.,
    pp., phase, pier, platform, proposition, protocol, reactor, resolution, room, route, row,
    rule, runway, scene, schedule, season, section, sections, sec., series, sizes of, stage, step,
    suite, table, terminal, theme, tier, title, track, type, unit, verse, version, vol, vol.,
    volume, ward, zone, §, #, no.:
`);

/** Words of sport: its halves and quarters are no dates. */
export const sportWords = listed(`
    goal, goals, half-time, halftime, kick-off, kickoff, match, penalty, scored, striker,
    touchdown, touchdowns, equaliser, substitute, team, teams, minute, coach, yard, yards, lead,
    overtime, field
`);

/** Nouns that "first-half" and the like describe in business. */
export const periodNouns = listed(`
    earnings, exports, growth, imports, income, loss, losses, orders, output, production, profit,
    profits, results, revenue, revenues, sales, shipments, turnover
`);

/** Words that make a weekday part of a name: "Black Friday", "the Sunday Times". */
export const dayNames = {
  before: listed(`
    Ash, Black, Bloody, Cyber, Easter, Good, Palm, Super, Ruby, Maundy, Mail on, Independent on,
    Scotland on, Herald on, Star on, Express on, Shrove
  `),
  behind: listed(`
    Express, Herald, Mirror, Night Live, People, Post, Telegraph, Times
  `),
};
