/**
 * A small library of measures, as data without words: languages name them. `better` is the direction that is good,
 * `timing` whether the measure moves before the result or with it, `fits` what a goal is about that it measures. They are
 * offered in this order.
 */

import type { ConceptId } from '../okr/parent-match/concepts.ts';

export type Metric = {
  readonly unit: 'percent' | 'count' | 'score' | 'money' | 'minutes' | 'hours' | 'days' | 'weeks' | 'tonnes' | 'time';
  readonly better: 'up' | 'down';
  readonly timing: 'leading' | 'lagging';
  readonly fits: readonly ConceptId[];
};

type Make = (unit: Metric['unit'], timing: Metric['timing'], fits: readonly ConceptId[]) => Metric;

const up: Make = (unit, timing, fits) => ({ unit, better: 'up', timing, fits });
const down: Make = (unit, timing, fits) => ({ unit, better: 'down', timing, fits });

export const library = {
  timeToProductivity: down('weeks', 'lagging', ['staffOnboarding', 'newStaff']),
  onboardingCompletion: up('percent', 'leading', ['staffOnboarding', 'gettingStarted']),
  newcomerRetention: up('percent', 'lagging', ['volunteer', 'community', 'member']),
  activeContributors: up('count', 'lagging', ['volunteer', 'community']),
  churn: down('percent', 'lagging', ['customerRetention']),
  retention: up('percent', 'lagging', ['customerRetention']),
  winRate: up('percent', 'lagging', ['newCustomers', 'pipeline']),
  salesCycle: down('days', 'lagging', ['pipeline']),
  newRevenue: up('money', 'lagging', [
    'revenue',
    'recurringRevenue',
    'newCustomers',
    'expansion',
    'marketEntry',
    'growth',
  ]),
  leads: up('count', 'leading', ['pipeline', 'awareness']),
  conversion: up('percent', 'leading', ['pipeline', 'channels']),
  visits: up('count', 'leading', ['awareness', 'culture']),
  attendance: up('count', 'leading', ['participation', 'culture']),
  firstReply: down('hours', 'leading', ['responseTime', 'support']),
  resolution: up('percent', 'lagging', ['resolution', 'support']),
  backlog: down('count', 'lagging', ['support', 'waiting']),
  waitingTime: down('days', 'lagging', ['waiting', 'patient']),
  csat: up('percent', 'lagging', ['satisfaction', 'serviceEase', 'customer', 'patient']),
  nps: up('score', 'lagging', ['satisfaction', 'customer']),
  taskSuccess: up('percent', 'leading', ['usability', 'accessibility', 'digitalService']),
  selfServed: up('percent', 'lagging', ['documentation', 'digitalService', 'support']),
  activation: up('percent', 'leading', ['gettingStarted', 'adoption', 'user']),
  weeklyUse: up('count', 'leading', ['adoption', 'user']),
  deployFrequency: up('count', 'leading', ['deliverySpeed']),
  leadTime: down('days', 'leading', ['deliverySpeed', 'efficiency', 'automation']),
  failureRate: down('percent', 'lagging', ['deliverySpeed', 'reliability']),
  recoveryTime: down('time', 'lagging', ['reliability']),
  uptime: up('percent', 'lagging', ['reliability']),
  latency: down('time', 'lagging', ['performance']),
  escapedDefects: down('count', 'lagging', ['quality']),
  coverage: up('percent', 'leading', ['deliverySpeed']),
  openVulnerabilities: down('count', 'lagging', ['security', 'compliance']),
  enps: up('score', 'lagging', ['workplace', 'wellbeing', 'leadership', 'workload', 'staff']),
  attrition: down('percent', 'lagging', ['workplace', 'hiring']),
  timeToHire: down('days', 'lagging', ['hiring']),
  diversity: up('percent', 'lagging', ['diversity']),
  meetingHours: down('hours', 'leading', ['workload', 'collaboration']),
  decisionTime: down('days', 'leading', ['leadership']),
  partners: up('count', 'lagging', ['channels', 'collaboration']),
  donations: up('money', 'lagging', ['funding']),
  margin: up('percent', 'lagging', ['profit', 'pricing']),
  costPerUnit: down('money', 'lagging', ['cost', 'energy']),
  onTime: up('percent', 'lagging', ['logistics', 'punctuality']),
  emissions: down('tonnes', 'lagging', ['climate', 'energy', 'cleanTransport', 'environment']),
  scores: up('score', 'lagging', ['schooling', 'pupil']),
  distance: up('count', 'leading', ['fitness', 'activeTravel']),
  finishTime: down('time', 'lagging', []),
  bodyWeight: down('count', 'lagging', []),
  savings: up('money', 'lagging', ['debt']),
  booksRead: up('count', 'lagging', []),
  languageLevel: up('score', 'lagging', ['languages']),
  piecesPlayed: up('count', 'leading', []),
  practice: up('hours', 'leading', ['languages', 'fitness']),
} as const satisfies Readonly<Record<string, Metric>>;

export type MetricId = keyof typeof library;
