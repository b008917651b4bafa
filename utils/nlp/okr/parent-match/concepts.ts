/**
 * What goals of companies and of public services are about, as data without words: languages name them in their
 * `concepts.ts`. `partOf` says what a concept is a part or a kind of: "debts" are about finances as well. `serves` says what
 * it drives: "renewals", less surely, revenue. `who` are
 * people and things that a goal is done for: that two goals name the same ones says little by itself.
 */

export type Concept = {
  readonly serves: readonly string[];
  readonly partOf?: readonly string[];
  readonly kind: 'theme' | 'field' | 'who' | 'how' | 'upkeep';
};

const theme = (...serves: readonly string[]): Concept => ({ serves, kind: 'theme' });
const part = (partOf: readonly string[], ...serves: readonly string[]): Concept => ({ serves, partOf, kind: 'theme' });
/** What an organisation works with, and so in many of its goals: weaker than what it wants. */
const field = (...serves: readonly string[]): Concept => ({ serves, kind: 'field' });
const who: Concept = { serves: [], kind: 'who' };
/** What every organisation sees to, whatever it wants: its rooms, papers, systems and parties. */
const upkeep: Concept = { serves: [], kind: 'upkeep' };
/** Says something only together with another concept: to stay, to be easy. */
const how: Concept = { serves: [], kind: 'how' };

export const concepts = {
  // money
  growth: theme(),
  revenue: part(['profit', 'finance'], 'growth'),
  recurringRevenue: part(['revenue']),
  expansion: part(['revenue'], 'recurringRevenue', 'customerRetention'),
  pricing: part(['revenue', 'profit']),
  profit: theme('finance'),
  cost: part(['profit', 'finance']),
  debt: part(['finance']),
  cash: part(['finance']),
  assets: part(['finance']),
  funding: part(['finance', 'revenue']),
  finance: theme(),
  // customers and markets
  customerRetention: theme('recurringRevenue', 'revenue'),
  satisfaction: theme('customerRetention'),
  newCustomers: part(['growth'], 'revenue', 'recurringRevenue'),
  pipeline: part(['newCustomers'], 'revenue'),
  channels: theme('revenue', 'newCustomers'),
  awareness: theme('pipeline', 'newCustomers'),
  marketEntry: theme('growth', 'newCustomers'),
  support: theme('satisfaction'),
  responseTime: part(['support', 'waiting'], 'serviceEase'),
  resolution: part(['support'], 'serviceEase'),
  waiting: theme('serviceEase', 'satisfaction'),
  serviceEase: theme('satisfaction', 'resolution'),
  digitalService: theme('serviceEase'),
  // products and operations
  gettingStarted: theme('adoption'),
  usability: theme('gettingStarted', 'adoption', 'satisfaction'),
  accessibility: theme('usability', 'diversity'),
  documentation: theme('gettingStarted', 'support'),
  adoption: theme('customerRetention', 'growth', 'digitalService'),
  reliability: theme('satisfaction'),
  performance: theme(),
  quality: theme('reliability', 'satisfaction', 'production'),
  security: theme('trust', 'reliability'),
  compliance: theme('trust'),
  deliverySpeed: theme('innovation'),
  innovation: theme('growth'),
  efficiency: theme('cost', 'profit', 'production'),
  automation: theme('efficiency'),
  insight: theme(),
  logistics: field(),
  punctuality: theme('logistics', 'satisfaction'),
  production: field(),
  premises: field(),
  // people at work
  workplace: theme('hiring'),
  wellbeing: part(['workplace']),
  workload: part(['wellbeing']),
  hiring: theme('workplace'),
  leadership: theme('workplace', 'wellbeing'),
  diversity: theme('workplace'),
  skills: theme('workplace', 'hiring', 'quality'),
  staffOnboarding: part(['workplace'], 'skills'),
  collaboration: theme('workplace'),
  // society
  safety: theme(),
  health: theme(),
  prevention: theme('health'),
  homeCare: theme(),
  schooling: field(),
  guidance: theme('schooling'),
  employment: theme('poverty'),
  housing: theme('poverty'),
  poverty: theme(),
  culture: field(),
  participation: theme('trust'),
  trust: theme(),
  community: theme(),
  research: field('innovation'),
  climate: part(['environment']),
  energy: { ...field('cost'), partOf: ['climate', 'environment'] },
  cleanTransport: part(['climate']),
  circular: part(['environment'], 'cost'),
  nature: part(['environment']),
  environment: theme(),
  mobility: theme('climate'),
  activeTravel: part(['mobility'], 'health'),
  carTraffic: part(['mobility'], 'activeTravel'),
  publicTransport: { ...field(), partOf: ['mobility'] },
  // trades
  crime: theme('security', 'safety', 'trust'),
  lending: field('revenue', 'growth'),
  careers: part(['workplace'], 'skills', 'hiring'),
  emergency: field('safety', 'health'),
  medication: theme('safety', 'health'),
  reading: field(),
  families: theme('participation'),
  food: field('poverty', 'health'),
  events: field('culture', 'community', 'awareness'),
  tourism: field('revenue'),
  sport: field(),
  farming: field(),
  water: theme('environment', 'nature', 'health'),
  media: field('awareness'),
  construction: field('premises', 'housing'),
  // one's own
  fitness: theme('health'),
  languages: theme('skills'),
  // whom it is for
  customer: who,
  user: who,
  staff: who,
  newStaff: { serves: ['staffOnboarding'], kind: 'who' },
  manager: who,
  patient: who,
  pupil: { serves: ['schooling'], kind: 'who' },
  youth: who,
  child: who,
  elderly: who,
  resident: who,
  member: who,
  developer: who,
  volunteer: { serves: ['community'], kind: 'who' },
  // what serves no objective, unless one names it
  housekeeping: upkeep,
  // only together with others
  enlarge: how,
  team: how,
  stay: how,
  easy: how,
  firstTime: how,
  home: how,
  enough: how,
  buy: how,
  glad: how,
  choose: how,
  duration: how,
  shorten: how,
} as const satisfies Readonly<Record<string, Concept>>;

export type ConceptId = keyof typeof concepts;

type Pair = readonly [ConceptId, ConceptId, ConceptId];

const each = (who: readonly ConceptId[], how: ConceptId, made: ConceptId): readonly Pair[] =>
  who.map((one) => [one, how, made]);

const AT_WORK = ['staff', 'newStaff', 'manager', 'developer'] as const;
const SERVED = ['customer', 'user', 'patient', 'resident', 'member'] as const;

/** Two concepts in one text that make a third: customers who stay are customer retention. */
export const pairs: readonly Pair[] = [
  ['customer', 'stay', 'customerRetention'],
  ['user', 'stay', 'customerRetention'],
  ['member', 'stay', 'community'],
  ...each(AT_WORK, 'stay', 'workplace'),
  ...each(AT_WORK, 'glad', 'workplace'),
  ...each(AT_WORK, 'enough', 'hiring'),
  ...each(SERVED, 'glad', 'satisfaction'),
  ...each(SERVED, 'buy', 'revenue'),
  ...each(SERVED, 'choose', 'newCustomers'),
  ['duration', 'shorten', 'performance'],
  ['user', 'firstTime', 'gettingStarted'],
  ['customer', 'firstTime', 'gettingStarted'],
  ['enlarge', 'team', 'hiring'],
  ['patient', 'home', 'homeCare'],
  ['elderly', 'home', 'homeCare'],
];
