/**
 * What English calls the concepts that goals are about. Words are cut to their stems before they are compared; `*` takes
 * any ending; several words must follow each other.
 */

import type { ConceptWords, TopicWords } from '../../okr/parent-match/words.ts';
import { places } from './places.ts';

const concepts: ConceptWords = {
  growth: 'growth, growing business, grow the company, grow the business',
  revenue:
    'revenue, sales, turnover, income, bookings, quota, arr, mrr, acv, gmv, deal size, average order, order value, top line, takings, billings',
  recurringRevenue:
    'recurring, subscription, arr, mrr, annual contract, annual plan, licence fee, license fee, monthly fee, net revenue retention, nrr',
  expansion:
    'upsell, up-sell, cross-sell, expansion, upgrade, add-on, existing customer, existing account, nrr, more seats',
  pricing: 'price, pricing, discount, price list',
  profit: 'profit, profitab*, margin, ebit, ebitda, surplus, bottom line, earnings, break even, breakeven, loss-making',
  cost: 'cost, spend, spending, saving, save, expense, overspend, cheap, procurement, purchasing, overhead, renegotiat*, wasteful, agency, overtime pay, cut spending',
  debt: 'debt, loan, borrow, mortgage, interest payment, liabilities',
  cash: 'cash, cash flow, liquidity, receivable, dso, invoice, late payment, overdue, collections, working capital',
  assets: 'sell property, sell the building, sell land, vacant building, real estate, sell building',
  funding: 'fundrais*, donation, donor, grant, investor, funding round, sponsor, seed round',
  finance: 'budget, finance, financial, deficit, balance sheet, in balance, economy, fiscal, solven*',
  customerRetention:
    'churn, retention, renewal, renewed contract, renew contract, renew subscription, renew licence, loyal, loyalty, win back, repeat purchase, repeat customer, customer lifetime, lifetime value, cancel, cancellation, contract end, licence end, license end, lapsed, customer success, logo churn, lost customer',
  satisfaction:
    'satisfaction, satisfied, satisfy, happy customer, delight, nps, csat, promoter, complaint, customer experience, review score, star rating, recommend, praise',
  newCustomers:
    'new customer, new client, new account, new logo, new deal, acquisition, acquire, win rate, first customer, paying firm, paying customer, paying company, sign up customer, prospect, close deal, new business, market share, pilot customer',
  pipeline:
    'lead, sales pipeline, mql, sql, demo, qualified, prospect, opportunity, outbound, inbound, trial, conversion, funnel, discovery call',
  channels: 'partner, reseller, distributor, channel, affiliate, marketplace, franchise, dealer',
  awareness:
    'brand, awareness, visibility, publicity, marketing, campaign, traffic, visitor, follower, blog, press coverage, media, advert*, influencer, presence, seo, newsletter, social media, reputation, webinar, podcast',
  marketEntry:
    'new market, market entry, enter market, open market, foreign market, export, international, abroad, overseas, new country, new region, locali*, translat*, country lead, country manager, expansion into, launch in, local office, local currency',
  support:
    'support, help desk, helpdesk, ticket, service desk, call centre, call center, contact centre, customer service, first reply',
  responseTime:
    'reply, respond, response, answer, processing time, handling time, turnaround, first reply, process application, within one working day, backlog, sla',
  resolution:
    'resolve, resolution, first contact, first call, one visit, solved, one stop, once and for all, first time right, reopened, in one go',
  waiting:
    'wait, waiting, queue, appointment, referral, seen, delay, access to care, waiting list, four hour, emergency visit, turned away, backlog of patient, admission',
  serviceEase:
    'one stop, self-service, red tape, bureaucra*, paperwork, permit, licensing, application, straightforward, hassle, in one go',
  digitalService: 'online, digital, e-service, portal, self-service, app, web service, website form, electronic',
  gettingStarted:
    'onboard*, sign-up, sign up, signup, activation, activate, set up, setup, get started, getting started, start with, start guide, first step, first use, time to value, first value, trial, quick start, quickstart, registration, tutorial, welcome, self-serve, new user, install',
  usability:
    'easy, easier, easiest, simple, simpler, simplif*, intuitive, usab*, user experience, ux, friction, fewer click, click, form field, interface, task success, effortless, confus*',
  accessibility: 'accessib*, wcag, screen reader, plain language, contrast',
  documentation: 'documentation, docs, guide, tutorial, help page, handbook, manual, faq, knowledge base, example',
  adoption:
    'adoption, adopt, active user, daily user, weekly user, monthly user, dau, wau, mau, usage, use weekly, feature use, install base, stickiness, download, engagement, engaged',
  reliability:
    'reliab*, uptime, downtime, availability, outage, incident, stable, stability, crash, scalable infrastructure, infrastructure, failover, disaster recovery, backup, mttr, recovery time, count on, depend on, rely on, status page, state of service, error budget, on-call, alert, monitoring, disruption, service level, resilien*, interruption',
  performance:
    'latency, load time, page speed, response time, slow, fast, faster, speed up, p95, p99, throughput, performance, performant, render time',
  quality:
    'quality, defect, bug, error, mistake, rework, flaw, test coverage, regression, fault, scrap, warranty, return rate, accuracy, accurate, precision, recall, code review, technical debt',
  security:
    'security, secure, vulnerab*, breach, phishing, penetration test, two-factor, mfa, iso 27001, soc 2, encrypt*, malware, patch, cyber*, hack',
  compliance: 'complian*, gdpr, privacy, audit, regulation, regulator, legal, personal data, certif*, policy, consent',
  deliverySpeed:
    'deploy, deployment, release, lead time, cycle time, shipping, time to market, continuous delivery, ci, build time, pull request, sprint, velocity, roadmap',
  innovation:
    'innovat*, new product, prototype, experiment, patent, r&d, new feature, invent, pilot, launch product, product launch, new category',
  efficiency:
    'efficien*, productiv*, streamlin*, utilisation, utilization, utilise, manual work, wasted time, lean, waste of time, bottleneck, workflow, output per',
  automation: 'automat*, robot*, script, rpa, artificial intelligence, ai',
  insight:
    'metric, dashboard, analytics, insight, data-driven, data driven, tracked, tracking, telemetry, forecast, baseline',
  logistics:
    'delivery, deliveries, on time, on-time, warehouse, stock, inventory, supply, supplier, shipment, logistic*, order fulfil*, stockout, freight, picking, parcel',
  production:
    'production, manufactur*, oee, factory, plant, assembly, line stop, throughput, capacity, machine time, changeover',
  workplace:
    'workplace, employer, attrition, staff turnover, employee turnover, employee engagement, enps, place to work, great place, work here, working here, career, company culture, morale, job satisfaction, vacancy, resign, employee retention, good colleague, great team, regretted',
  wellbeing:
    'wellbeing, well-being, sick leave, sickness absence, absence, absenteeism, burnout, stress, mental health, exhaust*, work-life, rest, holiday, vacation, shift, rota, roster, parental leave, ergonomic',
  workload:
    'workload, overtime, overload, overwork, meeting hour, meeting-free, on-call load, caseload, weekend work, working hours, understaffed, shift',
  hiring:
    'hire, hiring, recruit*, vacancy, open post, open position, open role, ward post, fill, candidate, applicant, time to hire, offer acceptance, staffing, headcount, talent, intern, interview candidate',
  leadership:
    'manager, leadership, supervisor, one-on-one, 1:1, feedback, coaching, performance review, development talk, line manager, mentor, appraisal',
  diversity: 'divers*, inclusion, inclusive, women, gender, equal*, equity, minorit*, underrepresented, pay gap',
  skills:
    'skill, train, training, learn, course, certif*, competence, workshop, education programme, mentoring, upskill*, qualification, coach',
  staffOnboarding:
    'ramp, ramp-up, ramp time, induction, new hire, new starter, new rep, first deal, time to productivity, full productivity, buddy, probation, up to speed, quota attainment, new employee, onboard employee, new colleague',
  collaboration:
    'collaborat*, silo, cross-team, teamwork, communication, cross-functional, share knowledge, knowledge sharing',
  safety:
    'safe, safety, harm, hurt, injur*, accident, infection, fall, medication, near miss, incident report, sepsis, pressure ulcer, hand hygiene, violence, risk, hazard, fire drill, collision, fatal*, death, unharmed, adverse event, protective equipment, wrong dose',
  health:
    'health, healthy, disease, mortality, survival, diabetes, blood pressure, cancer, recovery, life expectancy, outcome for patient, symptom, treatment',
  prevention:
    'prevent*, vaccin*, screening, smoking, smoke, obesity, immunis*, check-up, early detection, physical activity',
  homeCare:
    'at home, home care, living room, remote care, remote rehab*, remote monitoring, home visit, discharge, outpatient, mobile team, community nurse, telehealth, telemedicine, own home, hospital at home, virtual ward, instead of ward',
  schooling:
    'school, study, graduate, graduation, dropout, drop out, degree, education, university, college, apprentic*, exam, curriculum, classroom, literacy, vocational, enrol*, attendance, reading score, learning outcome',
  guidance: 'guidance, counsel*, tutor, mentor, advis*',
  employment: 'employ, job, unemploy*, jobseeker, labour market, apprentic*, internship, back to work',
  housing: 'housing, homeless*, rent, tenant, affordable home, dwelling, shelter, apartment',
  poverty: 'poverty, poor, low-income, food bank, inequality, deprivation, disadvantag*',
  culture: 'museum, library, theatre, concert, festival, art, exhibition, heritage, culture, orchestra, loan of books',
  participation:
    'participat*, democracy, vote, voter, consultation, hearing, petition, citizen panel, have a say, involve',
  trust: 'trust, transparen*, credib*, open data, accountab*, integrity, confidence in',
  community:
    'community, contributor, open source, maintainer, meetup, forum, ambassador, volunteer, hackathon, ecosystem',
  research:
    'research, paper, publication, peer-reviewed, citation, doctoral, thesis, scientific, study result, academia',
  climate:
    'climate, carbon, co2, emission, greenhouse, net zero, net-zero, fossil, coal, peat, methane, footprint, decarbon*, global warming, heating oil',
  energy:
    'energy, electricity, heating, solar, wind power, heat pump, insulation, kilowatt*, kwh, mwh, renewable, boiler, district heating, geothermal',
  cleanTransport:
    'electric bus, electric vehicle, electric car, charging point, charging station, electric van, hybrid, biogas, e-bus, run on electricity, business travel, fewer flights, flight, air travel, cargo bike',
  circular: 'recycl*, waste, plastic, reuse, repair, circular, landfill, compost, packaging, paper use',
  nature: 'biodivers*, nature, forest, wetland, tree, species, pollinator, river, lake, water quality, park',
  environment: 'environment, environmental, sustainab*, green, eco-friendly, pollut*, air quality',
  mobility: 'traffic, transport, commute, commuting, travel mode, mobility, road, street, journey, trip, city centre',
  activeTravel:
    'bicycle, bike, cycle lane, cycling, cyclist, cycle, walk, walking, pedestrian, footpath, on foot, pavement',
  carTraffic: 'car, driving, congestion, car park, parking, motorist, vehicle traffic, cars',
  publicTransport: 'bus, tram, metro, train, public transport, rail, passenger, timetable',
  fitness: 'run, marathon, gym, weight, kilo, swim, exercise, fitness, workout, sleep, push-up',
  languages: 'spanish, french, english, german course, vocabulary, language exam, fluent, fluency, language',
  customer: 'customer, client, account, buyer, shopper, subscriber, consumer, guest, licence holder',
  user: 'user, end user, player, reader',
  staff:
    'staff, employee, colleague, nurse, doctor, personnel, team member, worker, workforce, engineer, teacher, driver, people who work, seller, rep',
  newStaff:
    'new hire, new rep, new employee, new colleague, new starter, new seller, newcomer, trainee, new joiner, new nurse, new engineer, new teacher',
  manager: 'manager, supervisor, team lead, head of',
  patient: 'patient, inpatient, outpatient',
  pupil: 'pupil, student, learner, graduate, undergraduate',
  youth: 'young, youth, teenager, adolescent',
  child: 'child, children, kid, toddler, family',
  elderly: 'elderly, older people, senior, pensioner, ageing, aged',
  resident: 'resident, citizen, inhabitant, taxpayer',
  member: 'member, membership, fan, supporter',
  developer: 'developer, programmer, engineer',
  volunteer: 'volunteer, contributor',
  enlarge: 'grow, expand, scale, double, strengthen, build up',
  team: 'team, organisation, organization, headcount',
  stay: 'stay, keep, leave, left, lose, lost, quit, remain, return, come back, retain',
  easy: 'easy, easier, easiest, simple, quick',
  firstTime: 'first time, first job, first project, first day, first page, first week, setup, start',
  home: 'home, living room, remote, house',
};

/** Words that say nothing of what a goal is about. */
const COMMON =
  'a an the of in on at to for from by with without within into onto over under up down out off than then as and or but nor not no so that this these those it its is are was were be been being do does did have has had will would shall should can could may might must we our us you your they them their i my me he she his her who which what when where how why all any each every both few more most other some such only own same too very just also there here if because while until before after during between about against per via vs time times year years month months week weeks day days hour hours minute minutes quarter quarters half end begin beginning spring summer autumn winter january february march april may june july august september october november december monday friday q1 q2 q3 q4 fy one two three four five six seven eight nine ten twice percent least instead share number median average raise increase reduce lower cut bring make get give take put let become double halve lift drop improve achieve ensure new good better best well many much long longer whole call start run open work name publish write move build choose agree renew find add set use people way create launch reach develop provide maintain support deliver enable introduce scale grow expand identify define finish complete first least total item live active type great big small large source engage project release ready high low early late goal objective key result results plan work works year-end company org organisation organization content improve improved win';

const common: ReadonlySet<string> = new Set(COMMON.split(' '));

const ENDINGS: readonly (readonly [ending: string, instead: string, least: number])[] = [
  ['ies', 'y', 5],
  ['sses', 'ss', 5],
  ['xes', 'x', 4],
  ['ches', 'ch', 5],
  ['shes', 'sh', 5],
  ['ing', '', 6],
  ['ied', 'y', 5],
  ['ed', '', 5],
  ['s', '', 4],
];
const KEPT = /(?:ss|us|is)$/u;
const DOUBLED = /([bdgmnprt])\1$/u;

/** A word without its plural, past or -ing ending; near enough to compare words by. */
const stem = (word: string): string => {
  const bare = word.replace(/['’]s?$/u, '');
  const found = ENDINGS.find(([ending, , least]) => bare.length >= least && bare.endsWith(ending));
  if (!found || (found[0] === 's' && KEPT.test(bare))) return bare.replace(/e$/u, '');
  const [ending, instead] = found;
  const cut = bare.slice(0, -ending.length) + instead;
  return (ending === 'ing' || ending === 'ed' ? cut.replace(DOUBLED, '$1') : cut).replace(/e$/u, '');
};

export const topics: TopicWords = { concepts, places, common, stem, compounds: false };
