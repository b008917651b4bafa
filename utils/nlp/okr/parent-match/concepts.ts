/**
 * What goals of companies and of public services are about, as data without words: languages name them in their
 * `concepts.ts`. `serves` says which other concepts one drives, so that "renewals" are about revenue as well. `who` are
 * people and things that a goal is done for: that two goals name the same ones says little by itself.
 */

type Concept = { readonly serves: readonly string[]; readonly kind: 'theme' | 'field' | 'who' | 'how' };

const theme = (...serves: readonly string[]): Concept => ({ serves, kind: 'theme' });
/** What an organisation works with, and so in many of its goals: weaker than what it wants. */
const field = (...serves: readonly string[]): Concept => ({ serves, kind: 'field' });
const who: Concept = { serves: [], kind: 'who' };
/** Says something only together with another concept: to stay, to be easy. */
const how: Concept = { serves: [], kind: 'how' };

export const concepts = {
  // money
  growth: theme(),
  revenue: theme('growth', 'profit', 'finance'),
  recurringRevenue: theme('revenue'),
  expansion: theme('revenue', 'recurringRevenue', 'customerRetention'),
  pricing: theme('revenue', 'profit'),
  profit: theme('finance'),
  cost: theme('profit', 'finance'),
  debt: theme('finance'),
  cash: theme('finance'),
  assets: theme('finance'),
  funding: theme('finance', 'revenue'),
  finance: theme(),
  // customers and markets
  customerRetention: theme('recurringRevenue', 'revenue'),
  satisfaction: theme('customerRetention'),
  newCustomers: theme('revenue', 'recurringRevenue', 'growth'),
  pipeline: theme('newCustomers', 'revenue'),
  channels: theme('revenue', 'newCustomers'),
  awareness: theme('pipeline', 'newCustomers'),
  marketEntry: theme('growth', 'newCustomers'),
  support: theme('satisfaction'),
  responseTime: theme('support', 'serviceEase', 'waiting'),
  resolution: theme('serviceEase', 'support'),
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
  wellbeing: theme('workplace'),
  workload: theme('wellbeing'),
  hiring: theme('workplace'),
  leadership: theme('workplace', 'wellbeing'),
  diversity: theme('workplace'),
  skills: theme('workplace', 'hiring'),
  staffOnboarding: theme('skills'),
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
  climate: theme('environment'),
  energy: field('climate', 'cost'),
  cleanTransport: theme('climate'),
  circular: theme('environment', 'cost'),
  nature: theme('environment'),
  environment: theme(),
  mobility: theme('climate'),
  activeTravel: theme('mobility', 'health'),
  carTraffic: theme('activeTravel', 'mobility'),
  publicTransport: field('mobility'),
  // trades
  crime: theme('security', 'safety', 'trust'),
  lending: field('revenue', 'growth'),
  careers: theme('workplace', 'skills', 'hiring'),
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
