import { latinFirst } from '../../latin-first.ts';
import type { OppositeWords } from '../../okr/opposites.ts';

export const opposites: OppositeWords = {
  staying: {
    more: 'retention,retention rate,renewals,renewal rate,loyalty',
    less: 'churn,churn rate,attrition,attrition rate,cancellations,cancellation rate',
  },
  'staff-staying': {
    more: 'retention,retention rate',
    less: 'turnover,turnover rate,attrition,attrition rate,churn,churn rate',
  },
  running: { more: 'uptime,availability', less: 'downtime,outages,outage time,unavailability' },
  liking: {
    more: 'satisfaction,satisfaction score,satisfaction rate,csat',
    less: 'complaints,complaint rate,dissatisfaction',
  },
  rightness: { more: 'accuracy,accuracy rate', less: 'error rate,errors,inaccuracy,inaccuracies,mistakes' },
  passing: { more: 'pass rate,success rate', less: 'failure rate,fail rate' },
  finishing: {
    more: 'completion rate,graduation rate,completion',
    less: 'dropout rate,drop-out rate,dropouts,dropout,abandonment rate,abandonment',
  },
  winning: { more: 'win rate', less: 'loss rate' },
  presence: {
    more: 'attendance,attendance rate',
    less: 'absence,absences,absence rate,absenteeism,no-shows,no-show rate',
  },
  punctuality: {
    more: 'punctuality,on-time delivery,on-time deliveries,on-time rate,on-time arrivals,on-time departures',
    less: 'delays,lateness,late deliveries,late arrivals,late departures,delay rate',
  },
  fullness: {
    more: 'occupancy,occupancy rate,utilisation,utilization,utilisation rate,utilization rate',
    less: 'vacancy,vacancy rate,idle time',
  },
  employment: { more: 'employment,employment rate', less: 'unemployment,unemployment rate' },
  safety: { more: 'safety,safety score', less: 'accidents,injuries,accident rate,injury rate' },
  quality: {
    more: 'quality,quality score,yield,first-pass yield',
    less: 'defects,defect rate,scrap,scrap rate,rework',
  },
};

/** Whose it is narrows nothing: "retention of accounts". */
const SOME = latinFirst(
  /^\s(?:of\s(?!(?:\p{L}{1,20}\s){0,2}?(?:\p{L}{2,15}(?:ers|ors|ees|ists|ants|ents|ians)|staff|people|nurses|accounts|clients|pupils|colleagues)(?!\p{L}))|(?:\p{L}{2,15}(?:ed|en)|found|caught|met|held|lost|won|made|sent|kept)(?!\p{L}))/iu,
);
export const narrows = (after: string): boolean => SOME.test(after);
