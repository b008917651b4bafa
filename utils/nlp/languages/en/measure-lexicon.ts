/** Names of things that are measured. A name here is a measure even with no number beside it. */

import { terms } from './terms.ts';

/** "median first response time": the measure is all of it. */
const OF_WHAT =
  '(?:(?:\\s[\\p{L}-]{1,20}){0,3}\\s(?:times?|rates?|costs?|scores?|values?|sizes?|prices?|durations?|spend))?';

const METRICS = [
  // scores and indexes
  'nps|e-?nps|csat|ces|net\\s+promoter\\s+score|satisfaction(?:\\s+(?:score|rate|rating)s?)?|(?:engagement|quality|credit|test|health|lighthouse|performance|accessibility|sat|survey)\\s+scores?|scores?|ratings?|marks|grades?|index|gpa|bmi|sla|slas|slo|slos|sli|slis',
  // money
  'arr|mrr|iarr|acv|nrr|ndr|gmv|gross\\s+margin|margins?|revenue|sales|turnover|profit(?:ability)?|ebitda?|income|earnings|takings|proceeds|spend(?:ing)?(?!\\s+(?:\\d|less|more|fewer|time|at\\s|on\\s|an?\\s|the\\s|our\\s|my\\s|with\\s))|costs?(?!-of)|expenses|budget|cac|ltv|clv|lifetime\\s+value|(?:order|basket|contract)\\s+(?:value|size)|roi|roas|burn(?:\\s+rate)?|runway|cash\\s+flow|deal\\s+(?:size|value)|bookings|donations|funding|savings|(?<!tech(?:nical)?\\s)debt|fees|pipeline\\s+value',
  // flow and growth
  'churn|retention|attrition|turnover|absence|absenteeism|conversions?|conversion\\s+rates?|activation|adoption|usage|engagement|traffic|visits?|(?<=(?:more|fewer|increase|grow|double|triple|gain|attract|get|of|raise|boost|lose|win|total|daily|weekly|monthly|yearly|annual|new|paying|unique|active|number)\\s)(?:visitors|attendees|subscribers|followers)|page\\s?views|views|sessions|impressions|clicks|ctr|click-through|downloads|installs|sign-?ups|registrations|subscriptions?|stars|mentions|backlinks|leads|mqls?|sqls?|saos?|(?<=(?:sales|qualified|pipeline|inbound|outbound|won|lost)\\s)opportunities|win\\s+rates?|market\\s+share|share\\s+of\\s+voice|enrol?lments?|attendance|participation|membership|dau|wau|mau|daus|waus|maus|swaus|active\\s+users|referrals|renewals|upsells?|bounce\\s+rates?|open\\s+rates?|response\\s+rates?|completion(?:\\s+rate)?|pass\\s+rate|(?<=(?:grow|increase|double|raise|lift|expand|sales|qualified|outbound|inbound)\\s(?:(?:the|our)\\s)?)pipeline|utili[sz]ation|occupancy|throughput|productivity|output|velocity|capacity|(?<=(?:grow|increase|double|expand)\\s(?:(?:the|our|my)\\s)?)audiences?|circulation|readership|ridership|viewership|listenership|footfall|passenger\\s+numbers|citations|on-time\\s+\\p{L}+|(?:watch|listening|reading)\\s+time',
  // time
  '(?:lead|cycle|response|reply|resolution|waiting|wait|queue?ing|load(?:ing)?|page\\s+load|build|deploy(?:ment)?|review|ramp(?:-up)?|onboarding|takt|change-?over|set-?up|turnaround|delivery|processing|handling|recovery|down|up|start-?up|travel|commute|screen|finali[sz]ation|lead-to-\\p{L}+)[\\s-]?times?|time[\\s-]to[\\s-]\\p{L}+|latency|uptime|downtime|availability|mttr|mttd|mtbf|ttfb|lcp|fcp|delays?|duration|sales\\s+cycle|age\\s+of',
  // quality and risk
  '(?:error|defect|failure|bug|crash|complaint|refund|return|scrap|injury|accident|incident|readmission|infection|mortality|dropout|vacancy|unemployment|recidivism|literacy|vaccination|abandonment|acceptance|success|false\\s+positive)[\\s-]rates?|rates?|errors|defects|incidents|outages|bugs|crashes|complaints|tickets|requests|injuries|accidents|escalations|false\\s+(?:positives|negatives)|accuracy|precision|recall|f1|(?:page|loading|page\\s+load|checkout|delivery|response|reading|typing|search)\\s+speed|falls(?!\\s+(?:below|under|to|by|short)(?!\\p{L}))|infections|deaths|(?:test\\s+|code\\s+|unit\\s+test\\s+|api/cli\\s+test\\s+)?coverage|emissions|co2e?|carbon\\s+footprint|energy\\s+(?:use|consumption)|waste|consumption|bandwidth|overhead|backlog|abandonment|readmissions|noise|diversity|scrap|shrinkage|overtime|sick\\s+(?:leave|days)|no-shows?|length\\s+of\\s+stay|bed\\s+days|occupancy|mortality|survival|re-?offending|crime|burglar(?:y|ies)|collisions|casualties|fatalities|litter|vacanc(?:y|ies)|(?:energy|phone|water|heating|electricity)\\s+bills?|queues|yield|cholesterol|reliability\\s+index|weight|body\\s+fat|blood\\s+pressure|mileage|pace|steps',
  `measured\\s+(?:by|in|with|through)|number\\s+of|amount\\s+of|percentage\\s+of|proportion\\s+of|share\\s+of|volume\\s+of|frequency\\s+of|count\\s+of|quantity\\s+of|size\\s+of|level\\s+of|average${OF_WHAT}|median${OF_WHAT}|total${OF_WHAT}|attainment|quota|headcount|frequency`,
].join('|');

export const METRIC = terms(
  new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${METRICS})(?![\\p{L}\\p{N}])(?!\\s(?:committee|form|card|list|page|team|desk|officer|secretary|database|manager|polic(?:y|ies)|handbook|department|office|deck|meeting|workshop|training|guide|template)(?!\\p{L}))`,
    'giu',
  ),
);
