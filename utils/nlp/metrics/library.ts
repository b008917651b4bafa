/**
 * A small library of measures, as data without words: languages name them. `better` is the direction that is good,
 * `timing` whether the measure moves before the result or with it.
 */

export type Metric = {
  readonly unit: 'percent' | 'count' | 'score' | 'money' | 'minutes' | 'hours' | 'days' | 'weeks' | 'tonnes' | 'time';
  readonly better: 'up' | 'down';
  readonly timing: 'leading' | 'lagging';
};

const up = (unit: Metric['unit'], timing: Metric['timing'] = 'lagging'): Metric => ({ unit, better: 'up', timing });
const down = (unit: Metric['unit'], timing: Metric['timing'] = 'lagging'): Metric => ({ unit, better: 'down', timing });

export const library = {
  activation: up('percent', 'leading'),
  activeContributors: up('count'),
  attendance: up('count', 'leading'),
  attrition: down('percent'),
  bodyWeight: down('count'),
  booksRead: up('count'),
  backlog: down('count'),
  churn: down('percent'),
  conversion: up('percent', 'leading'),
  costPerUnit: down('money'),
  coverage: up('percent', 'leading'),
  csat: up('percent'),
  decisionTime: down('days', 'leading'),
  deployFrequency: up('count', 'leading'),
  distance: up('count', 'leading'),
  diversity: up('percent'),
  donations: up('money'),
  emissions: down('tonnes'),
  enps: up('score'),
  escapedDefects: down('count'),
  finishTime: down('time'),
  failureRate: down('percent'),
  firstReply: down('hours', 'leading'),
  languageLevel: up('score'),
  latency: down('time'),
  leadTime: down('days', 'leading'),
  leads: up('count', 'leading'),
  margin: up('percent'),
  meetingHours: down('hours', 'leading'),
  newcomerRetention: up('percent'),
  newRevenue: up('money'),
  nps: up('score'),
  onTime: up('percent'),
  onboardingCompletion: up('percent', 'leading'),
  openVulnerabilities: down('count'),
  partners: up('count'),
  piecesPlayed: up('count', 'leading'),
  practice: up('hours', 'leading'),
  rating: up('score'),
  recoveryTime: down('time'),
  resolution: up('percent'),
  retention: up('percent'),
  salesCycle: down('days'),
  savings: up('money'),
  scores: up('score'),
  selfServed: up('percent'),
  taskSuccess: up('percent', 'leading'),
  timeToHire: down('days'),
  timeToProductivity: down('weeks'),
  uptime: up('percent'),
  visits: up('count', 'leading'),
  waitingTime: down('days'),
  weeklyUse: up('count', 'leading'),
  winRate: up('percent'),
} as const satisfies Readonly<Record<string, Metric>>;

export type MetricId = keyof typeof library;
