/** The metric library in English: what measures are called, and which topics they fit. The first fits best. */

import { library, type MetricId } from '../../metrics/library.ts';
import type { MetricTerm } from '../../rewrites/phrasing.ts';
import { latinFirst } from '../../latin-first.ts';

type Entry = readonly [id: MetricId, name: string, topics: string];

const ENTRIES: readonly Entry[] = [
  [
    'timeToProductivity',
    'time to productivity',
    'on-?boarding|ramp-?up|new hires?|new (?:sales )?reps?|trainees?|induction',
  ],
  ['onboardingCompletion', 'onboarding completion rate', 'on-?boarding|sign-?up|welcome|induction'],
  ['newcomerRetention', 'newcomer retention', 'on-?boarding|newcomers?|contributors?|volunteers?|community|members?'],
  [
    'activeContributors',
    'monthly active contributors',
    'contribut\\p{L}*|community|open.source|maintainers?|volunteers?',
  ],
  [
    'attendance',
    'attendance',
    'workshops?|events?|meet-?ups?|webinars?|sessions?|meetings?|trainings?|conferences?|classes|courses?',
  ],
  ['churn', 'customer churn', 'churn|retention|renewals?|loyal\\p{L}*|customer success'],
  ['retention', 'customer retention', 'retention|churn|renewals?|loyal\\p{L}*'],
  ['nps', 'NPS', 'nps|customers?|clients?|satisfaction|experience|service'],
  [
    'csat',
    'customer satisfaction',
    'customers?|clients?|patients?|support|service|satisfaction|help ?desk|patrons?|visitors?',
  ],
  [
    'firstReply',
    'median first reply time',
    'support|tickets?|help ?desk|repl(?:y|ies)|respon\\p{L}*|requests?|issues?',
  ],
  ['resolution', 'first-contact resolution rate', 'support|tickets?|help ?desk|requests?|issues?'],
  ['backlog', 'backlog', 'backlog|queue|tickets?|issues?|requests?|waiting list'],
  ['waitingTime', 'waiting time', 'patients?|clinic\\p{L}*|hospital\\p{L}*|waiting|queue|appointments?|wards?'],
  ['winRate', 'win rate', 'sales|deals?|selling|pipeline|prospects?|proposals?|tenders?'],
  ['newRevenue', 'new recurring revenue', 'sales|revenue|arr|growth|market|business|customers?'],
  ['salesCycle', 'sales cycle', 'sales|deals?|closing|pipeline'],
  ['leads', 'qualified leads a month', 'marketing|leads?|campaigns?|demand|brand|advert\\p{L}*|funnel'],
  ['conversion', 'conversion rate', 'checkout|trial|landing|website|web|shop|store|campaigns?|funnel|sign-?ups?'],
  [
    'visits',
    'visits a month',
    'website|web|blog\\p{L}*|content|pages?|seo|articles?|guides?|documentation|docs|newsletter|podcast|video\\p{L}*|social media|publicity|outreach',
  ],
  ['activation', 'activation rate', 'users?|product|app|features?|adoption|usage|platform'],
  [
    'weeklyUse',
    'weekly active users',
    'users?|product|app|features?|adoption|usage|tool\\p{L}*|platform|dashboard|portal|library|plugin',
  ],
  [
    'taskSuccess',
    'task completion rate',
    'usab\\p{L}*|ux|ui|design\\p{L}*|interface|experience|easy|easier|intuitive|documentation|docs|guides?|tutorials?',
  ],
  [
    'deployFrequency',
    'deployments a week',
    'deploy\\p{L}*|releas\\p{L}*|ci|cd|pipelines?|deliver\\p{L}*|automat\\p{L}*',
  ],
  [
    'leadTime',
    'lead time for changes',
    'deploy\\p{L}*|releas\\p{L}*|ci|pull requests?|prs?|reviews?|develop\\p{L}*|engineering|workflow|process(?:es)?',
  ],
  [
    'failureRate',
    'change failure rate',
    'releas\\p{L}*|deploy\\p{L}*|quality|reliab\\p{L}*|stab\\p{L}*|upgrade|refactor\\p{L}*|migrat\\p{L}*',
  ],
  [
    'recoveryTime',
    'time to recovery',
    'incidents?|outages?|reliab\\p{L}*|on-?call|monitor\\p{L}*|alert\\p{L}*|infra\\p{L}*|log\\p{L}*',
  ],
  ['uptime', 'uptime', 'uptime|availab\\p{L}*|reliab\\p{L}*|infra\\p{L}*|servers?|network|gateways?|nodes?'],
  [
    'latency',
    'response time',
    'latenc\\p{L}*|performan\\p{L}*|speed|fast\\p{L}*|slow|load\\p{L}*|optimi[sz]\\p{L}*|scal\\p{L}*|throughput|index\\p{L}*|quer(?:y|ies)',
  ],
  ['coverage', 'test coverage', 'tests?|testing|coverage|qa'],
  ['escapedDefects', 'escaped defects', 'tests?|testing|bugs?|defects?|quality|qa|errors?'],
  [
    'openVulnerabilities',
    'open critical vulnerabilities',
    'secur\\p{L}*|vulnerab\\p{L}*|audit\\p{L}*|complian\\p{L}*|privacy',
  ],
  [
    'enps',
    'employee NPS',
    'employees?|staff|team\\p{L}*|culture|engagement|morale|workplace|people|leadership|wellbeing|well-being',
  ],
  ['attrition', 'regretted attrition', 'employees?|staff|talent|turnover|attrition|retention of'],
  ['timeToHire', 'time to hire', 'hir\\p{L}*|recruit\\p{L}*|candidates?|interview\\p{L}*|talent'],
  [
    'diversity',
    'share of people from under-represented groups',
    'divers\\p{L}*|inclusi\\p{L}*|equity|under-?represented',
  ],
  [
    'meetingHours',
    'hours spent in meetings a week',
    'meetings?|communicat\\p{L}*|alignment|collaborat\\p{L}*|coordinat\\p{L}*',
  ],
  [
    'decisionTime',
    'time to decision',
    'governance|decisions?|proposals?|polic\\p{L}*|voting|charter|approv\\p{L}*|strateg\\p{L}*|roadmaps?|plans?|planning|process(?:es)?',
  ],
  [
    'selfServed',
    'self-service rate',
    'documentation|docs|guides?|guidelines?|knowledge|wiki|faq|handbook|tutorials?|manual|support',
  ],
  ['partners', 'active partners', 'partner\\p{L}*|sponsors?|alliances?|organi[sz]ations?|collaborat\\p{L}*|network'],
  ['donations', 'funds raised', 'fund\\p{L}*|donat\\p{L}*|grants?|sponsor\\p{L}*|budget|membership'],
  ['margin', 'gross margin', 'margin|profit\\p{L}*|costs?|pricing|financ\\p{L}*'],
  ['costPerUnit', 'cost per case', 'costs?|sav\\p{L}*|efficien\\p{L}*|spend\\p{L}*|budget'],
  [
    'onTime',
    'on-time delivery rate',
    'deliver\\p{L}*|logistics|orders?|schedules?|projects?|milestones?|on time|roadmaps?',
  ],
  ['emissions', 'CO2 emissions', 'emissions?|carbon|climate|sustainab\\p{L}*|energy|green'],
  [
    'scores',
    'average test score',
    'students?|pupils?|learn\\p{L}*|teach\\p{L}*|curricul\\p{L}*|school\\p{L}*|exam\\p{L}*|skills?',
  ],
  [
    'practice',
    'hours of practice a week',
    'learn\\p{L}*|practi[cs]\\p{L}*|study\\p{L}*|languages?|run(?:ning)?|exercis\\p{L}*|fitness|read\\p{L}*|writ\\p{L}*|books?',
  ],
  [
    'distance',
    'kilometres a week',
    'run(?:ning)?|marathon|half-marathon|cycl(?:e|ing)|bik(?:e|ing)|walk(?:ing)?|hik(?:e|ing)|swim(?:ming)?|\\d{1,2}k',
  ],
  ['finishTime', 'finishing time', 'marathon|half-marathon|race|triathlon|\\d{1,2}k'],
  ['bodyWeight', 'body weight', 'weight|diet|slim|health(?:y|ier)?|eat(?:ing)?'],
  ['savings', 'savings a month', 'sav(?:e|ing|ings)|money|debts?'],
  ['booksRead', 'books read', 'read(?:ing)?|books?'],
  ['languageLevel', 'language level', 'spanish|french|german|english|finnish|swedish|italian|chinese|japanese'],
  ['piecesPlayed', 'pieces played by heart', 'guitar|piano|violin|instrument|drums|ukulele'],
];

/** Units as they follow a number: "80%", "4 weeks". */
const UNITS: Readonly<Record<string, string>> = {
  percent: '%',
  hours: ' hours',
  days: ' days',
  weeks: ' weeks',
  minutes: ' minutes',
};

/** The English library, in the order in which terms are offered. */
export const metrics: readonly MetricTerm[] = ENTRIES.map(([id, name, topics]) => ({
  id,
  name,
  unit: UNITS[library[id].unit] ?? '',
  topics: latinFirst(`(?<![\\p{L}\\p{N}])(?:${topics})(?![\\p{L}\\p{N}])`, 'iu'),
}));
