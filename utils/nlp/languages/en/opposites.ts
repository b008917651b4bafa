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
  leaving: { less: 'resignations,voluntary exits,regretted leavers' },
  running: { more: 'uptime,availability', less: 'downtime,outages,outage time,unavailability' },
  incidents: { less: 'incidents,incident rate,breakdowns,disruptions,security incidents' },
  liking: {
    more: 'satisfaction,satisfaction score,satisfaction rate,csat,nps,promoters',
    less: 'complaints,complaint rate,dissatisfaction,detractors',
  },
  rightness: { more: 'accuracy,accuracy rate', less: 'error rate,errors,inaccuracy,inaccuracies,mistakes' },
  quality: {
    more: 'quality,quality score,yield,first-pass yield',
    less: 'defects,defect rate,scrap,scrap rate,rework,bugs',
  },
  returns: { less: 'return rate,returned goods,returned orders,product returns,customer returns,refunds' },
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
  sickness: { less: 'sick leave,sick days,sickness absence,sickness absences,sickness' },
  strain: { more: 'wellbeing,well-being', less: 'overtime,overtime hours,workload,stress,burnout' },
  punctuality: {
    more: 'punctuality,on-time delivery,on-time deliveries,on-time rate,on-time arrivals,on-time departures',
    less: 'delays,lateness,late deliveries,late arrivals,late departures,delay rate,late orders,late shipments',
  },
  waiting: {
    less: 'waiting time,waiting times,wait,waits,wait time,wait times,queue,queues,queue time,queue times,queue length,queueing time,queuing time,waiting list,waiting lists',
  },
  answering: {
    less: 'response time,response times,first response time,reply time,reply times,first reply time,answer time',
  },
  handling: {
    less: 'processing time,processing times,handling time,resolution time,turnaround time,turnaround,lead time,lead times,cycle time,time to market,backlog',
  },
  delivering: { less: 'delivery time,delivery times,shipping time,shipping times,transit time' },
  loading: { less: 'load time,loading time,latency,page load time' },
  fullness: {
    more: 'occupancy,occupancy rate,utilisation,utilization,utilisation rate,utilization rate',
    less: 'vacancy,vacancy rate,idle time',
  },
  employment: { more: 'employment,employment rate', less: 'unemployment,unemployment rate' },
  safety: {
    more: 'safety,safety score',
    less: 'accidents,injuries,accident rate,injury rate,infections,infection rate',
  },
  weaknesses: { less: 'vulnerabilities,breaches,data breaches,security breaches' },
  selling: { more: 'revenue,revenues,sales,net sales,recurring revenue' },
  earning: { more: 'profit,profits,profitability,margin,margins,gross margin,operating profit' },
  cost: { less: 'costs,cost,expenses,expenditure,overheads,overhead,spending,cost base' },
  debt: { less: 'debt,debts,indebtedness' },
  emissions: { less: 'emissions,carbon footprint,footprint,co2' },
  energy: { less: 'energy use,energy consumption,electricity use,electricity consumption,power consumption' },
  waste: { more: 'recycling rate,recycling', less: 'waste,food waste,landfill waste' },
};

/** Whose it is narrows nothing: "retention of accounts". */
const SOME = latinFirst(
  /^\s(?:of\s(?!(?:\p{L}{1,20}\s){0,2}?(?:\p{L}{2,15}(?:ers|ors|ees|ists|ants|ents|ians)|staff|people|nurses|accounts|clients|pupils|colleagues)(?!\p{L}))|(?:\p{L}{2,15}(?:ed|en)|found|caught|met|held|lost|won|made|sent|kept)(?!\p{L}))/iu,
);
/** "Resolved incidents" are some of them, and better ones; "unresolved" ones are worse. */
const SETTLED = /^(?!un)[a-z-]{2,15}(?:ed|ught)$/u;

export const narrows = (after: string, _name = '', before: readonly string[] = []): boolean =>
  SOME.test(after) || before.some((word) => SETTLED.test(word));

export const carriers = /^(?:rates?|number|numbers|counts?|volumes?|levels?|amount|totals?|figures?|score)$/u;

export const holdsBack = latinFirst(
  /(?<!\p{L})(?:not|never|without|avoid|prevent|stop|limit|slow|curb|contain|cap|capped|halt|restrain|at most|no more than|less than|fewer than|under|below|up to|max|maximum)(?:s|ing)?(?![\p{L}-])|n[’']t(?!\p{L})/iu,
);
