import { byWord, listed } from './inflect';

/** Nouns of persons, in the plural: what they count is people. */
export const personNouns = new Set(
  listed(`
    people, persons, arrivals, men, women, children, adults, boys, girls, babies, tourists, travelers,
    travellers, visitors, passengers, guests, commuters, workers, employees, staff, staffers,
    teachers, nurses, doctors, miners, students, pupils, graduates, residents, citizens,
    inhabitants, villagers, migrants, refugees, immigrants, seekers, foreigners,
    expatriates, soldiers, troops, officers, personnel, fighters, civilians, prisoners, inmates,
    patients, customers, users, subscribers, members, voters, viewers, listeners, readers, fans,
    spectators, protesters, protestors, demonstrators, farmers, fishermen, drivers, pilots,
    engineers, scientists, researchers, participants, athletes, players, volunteers, survivors,
    victims, pensioners, shareholders, investors, delegates, lawmakers,
    politicians, ministers, firefighters, rescuers, policemen, police, journalists, artists,
    attendees, applicants, candidates, recruits, claimants, adherents, pilgrims, holidaymakers,
    sailors, crew, newcomers, locals, Americans, Germans, Russians, Koreans, Ukrainians, Syrians,
    Europeans, Indians, Australians, Canadians, Italians, Mexicans, Brazilians, Africans, Asians,
    Britons, Poles, parents, mothers, fathers, seniors, teenagers, youths,
    homeowners, renters, tenants, borrowers, consumers, shoppers, diners, cyclists, pedestrians,
    motorists, skiers, swimmers, hikers, runners, trainees, apprentices, interns, professors,
    academics, librarians, musicians, friends, kids, millionaires, billionaires, agents, guards,
    owners, inspectors, executives, managers, directors, clients, infants, toddlers, heirs,
    colleagues, neighbours, neighbors, relatives, brothers, sisters, sons, daughters, twins,
    suspects, defendants, judges, lawyers, jurors, senators, councillors, cadets, conscripts,
    reservists, veterans, orphans, widows, gunmen, hostages, militants, rebels, bathers, cooks,
    waiters, bakers, chefs, carers, midwives, surgeons, paramedics, scouts, monks, priests,
    bishops, worshippers, smokers, drinkers, gamers, coders, founders, builders, welders,
    electricians, plumbers, mechanics, technicians, operators, clerks, assistants, helpers,
    guides, hosts, motorcyclists, occupants, losers, entrants, jobseekers, economists, analysts,
    actors, dancers, singers, writers, developers, programmers, contractors, individuals,
    enrollees, donors, taxpayers, retirees, freelancers
  `),
);

/** Subjects of which a bare number counts something ("a population of 5 million"), with its unit. */
export const countingSubjects: Record<string, string> = byWord({
  people: `
    population, populations, attendance, arrivals, arrival, departures, enrolment, enrollment, headcount,
    membership, ridership, workforce, unemployed, footfall, admissions, audience, electorate,
    payroll, emigration
  `,
  deaths: 'death toll, toll',
  copies: 'circulation',
  cases: 'caseload',
});

/** Other nouns that are counted in millions, so that the m of "5.2m" near them is one. */
export const countedInMillions = listed(`
    jobs, homes, households, copies, downloads, doses, cars, vehicles, tickets, turnout, accounts,
    animals, birds, people, users, customers, subscribers, visitors, passengers, viewers, members,
    workers, voters, tourists, registrations, sales, visits, trips, journeys, births, deaths,
    applications, offences, crimes, calls, units, arrivals
`);

/** Plurals that no "s" shows, of things that are counted. */
export const irregularPlurals = new Set(
  listed(`
    aircraft, bacteria, cattle, criteria, deer, feet, fish, geese, lice, mice, oxen, salmon,
    sheep, spacecraft, teeth, media, hovercraft, livestock
  `),
);

/** Plurals that are worth something and are not counted: a bare number of theirs has no unit. */
export const valued = new Set(
  listed(`
    assets, bonds, borrowings, costs, debts, deposits, dividends, earnings, expenses, exports,
    fares, fees, figures, funds, futures, holdings, imports, incomes, indexes, indices,
    inventories, levels, losses, numbers, odds, orders, payments, prices, profits, rates, ratings,
    receipts, rents, reserves, returns, revenues, salaries, sales, savings, scores, shares,
    shipments, standards, stocks, taxes, temperatures, tensions, wages, yields
  `),
);

interface SeriesWords {
  /** Unit of every value of the series; `null` where it can be in several. */
  unit: string | null;
  /** Words that make a clause's subject one of the series. */
  subjects: string[];
}

/** The series that a change can belong to, by id. */
export const seriesWords: Record<string, SeriesWords> = {
  trade: { unit: 'usd', subjects: ['commerce', 'trade', 'turnover'] },
  people: {
    unit: 'people',
    subjects: ['people', 'tourists', 'travelers', 'travellers', 'visitors'],
  },
  exports: { unit: null, subjects: ['exports', 'shipments'] },
  imports: { unit: null, subjects: ['imports'] },
  sales: { unit: null, subjects: ['sales'] },
  revenue: { unit: null, subjects: ['revenue', 'revenues'] },
  profit: { unit: null, subjects: ['profit', 'profits', 'earnings', 'net income'] },
  unemployment: { unit: null, subjects: ['unemployment', 'jobless rate'] },
  inflation: { unit: null, subjects: ['inflation'] },
  production: { unit: null, subjects: ['production', 'output'] },
  population: { unit: null, subjects: ['population'] },
  prices: { unit: null, subjects: ['price', 'prices'] },
};
