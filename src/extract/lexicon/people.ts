/** Nouns of persons, in the plural: what they count is people. */
export const personNouns = new Set([
  ...['people', 'persons', 'men', 'women', 'children', 'adults', 'boys', 'girls', 'babies'],
  ...['tourists', 'travelers', 'travellers', 'visitors', 'passengers', 'guests', 'commuters'],
  ...['workers', 'employees', 'staff', 'staffers', 'teachers', 'nurses', 'doctors', 'miners'],
  ...['students', 'pupils', 'graduates', 'residents', 'citizens', 'inhabitants', 'villagers'],
  ...['migrants', 'refugees', 'immigrants', 'asylum-seekers', 'seekers', 'foreigners', 'expatriates'],
  ...['soldiers', 'troops', 'officers', 'personnel', 'fighters', 'civilians', 'prisoners'],
  ...['inmates', 'patients', 'customers', 'users', 'subscribers', 'members', 'voters', 'viewers'],
  ...['listeners', 'readers', 'fans', 'spectators', 'protesters', 'protestors', 'demonstrators'],
  ...['farmers', 'fishermen', 'drivers', 'pilots', 'engineers', 'scientists', 'researchers'],
  ...['participants', 'athletes', 'players', 'volunteers', 'survivors', 'victims', 'pensioners'],
  ...['shareholders', 'investors', 'households members', 'delegates', 'lawmakers', 'politicians'],
  ...['ministers', 'firefighters', 'rescuers', 'policemen', 'police', 'journalists', 'artists'],
  ...['attendees', 'applicants', 'candidates', 'recruits', 'claimants', 'adherents', 'pilgrims'],
  ...['holidaymakers', 'sailors', 'crew', 'newcomers', 'locals', 'Americans', 'Germans'],
  ...['Russians', 'Koreans', 'Ukrainians', 'Syrians', 'Europeans', 'Indians', 'Australians'],
  ...['Canadians', 'Italians', 'Mexicans', 'Brazilians', 'Africans', 'Asians', 'Britons', 'Poles'],
  ...['parents', 'mothers', 'fathers', 'families members', 'seniors', 'teenagers', 'youths'],
  ...['homeowners', 'renters', 'tenants', 'borrowers', 'consumers', 'shoppers', 'diners'],
  ...['cyclists', 'pedestrians', 'motorists', 'skiers', 'swimmers', 'hikers', 'runners'],
  ...['trainees', 'apprentices', 'interns', 'professors', 'academics', 'librarians', 'musicians'],
  ...['actors', 'dancers', 'singers', 'writers', 'developers', 'programmers', 'contractors'],
  ...['individuals', 'enrollees', 'donors', 'taxpayers', 'commuters', 'retirees', 'freelancers'],
]);

/** Subjects of which a bare number counts something ("a population of 5 million"), with its unit. */
export const countingSubjects: Record<string, string> = {
  population: 'people',
  populations: 'people',
  attendance: 'people',
  arrivals: 'people',
  departures: 'people',
  enrolment: 'people',
  enrollment: 'people',
  headcount: 'people',
  membership: 'people',
  ridership: 'people',
  workforce: 'people',
  unemployed: 'people',
  'death toll': 'deaths',
  toll: 'deaths',
};

/** Plurals that no "s" shows, of things that are counted. */
export const irregularPlurals = new Set([
  ...['aircraft', 'bacteria', 'cattle', 'criteria', 'deer', 'feet', 'fish', 'geese', 'lice'],
  ...['mice', 'oxen', 'salmon', 'series', 'sheep', 'species', 'spacecraft', 'teeth', 'media'],
  ...['buses', 'businesses', 'gases', 'losses', 'crises', 'houses', 'cases', 'viruses', 'classes'],
  ...['glasses', 'passes', 'addresses', 'campuses', 'bonuses', 'hovercraft', 'livestock'],
]);
