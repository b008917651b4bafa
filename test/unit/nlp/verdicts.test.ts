import { describe, expect, it } from 'vitest';
import { goalsOf } from './analysing.ts';

const LEVEL = { missing: 0, partial: 1, met: 2 } as const;
const LETTERS = ['specific', 'measurable', 'achievable', 'relevant', 'timeBound'] as const;

/** Specific, measurable, achievable, relevant, time-bound: 0 missing, 1 partial, 2 met. */
const judged = (text: string): string => {
  const [goal] = goalsOf(text, { lines: true, language: 'en' });
  return LETTERS.map((criterion) => LEVEL[goal?.criteria[criterion].verdict ?? 'missing']).join('');
};

describe('goals of many trades', () => {
  it.each([
    ['11010', 'More apprentices from rural areas'],
    ['21100', 'Contribute a chapter to the pilot book'],
    ['21100', 'Ask for the keys of the old lighthouse'],
    ['21120', 'Drop Windows 7 so skippers get faster maps'],
    ['10000', 'Sailing just works'],
    ['22100', 'Repair orders are confirmed the same day'],
    ['22200', 'Raise the share of dry berths to 55% (48% in 2024)'],
    ['10010', 'Support residents through the housing crisis'],
    ['22010', 'Cut failed card payments on board by 15 %'],
    ['21100', 'Paint the moorings for harbours with more than 40 berths'],
    ['22200', 'Introduce two silent nights, trialled on the island ferry first'],
    ['11010', 'Reduce falls'],
    ['11010', 'More regular volunteers from the islands'],
    ['21202', 'Ida to repaint the boathouse doors by Friday'],
    ['22000', 'Access to clean water for all villages'],
    ['21100', 'Talk to the harbour master about night berths'],
    ['22000', 'All partner farms publish their soil data in the shared register'],
    ['22210', 'Complaint letters answered: 90 % within 20 working days (2024: 71 %)'],
    ['22210', 'Raise £80k for the new rowing boat (raised so far: £22k)'],
    ['22001', 'Reach 10,000 plays before Harbour Fest'],
    ['21102', 'Have a working ferry timetable for the June hack week'],
    ['21201', 'Fit new lifts on quays 3–5, beginning with quay 3 in April'],
    ['00000', 'A skilled, well-supported workforce'],
    ['21110', 'Start a scheme that pairs new teachers with retired pilots'],
    ['10010', 'Ferries are cheap to run'],
    ['21100', 'Work with the harbour clinics to open a night pharmacy'],
    ['10000', 'Move this to the other lighthouse'],
    ['21100', 'Take over the rota from Anders'],
    ['21100', 'Release the stable 2.0 of the tide table'],
    ['22200', 'Halve bounced letters by A/B testing the envelopes'],
    ['22200', 'Shadow two night shifts with Ines each month'],
    ['22201', "Get the boat's weight down to 900 kg by our 10th anniversary (it's at 980)"],
    ['22010', 'Secure funding from at least two foundations'],
    ['22010', 'Bring van spend per parcel below £2'],
    ['21100', 'Reach out to last year’s skippers'],
    ['10000', 'Become more fluent in Catalan'],
    ['22200', 'Climb ten 6b routes by training twice a week'],
    ['22010', 'Zero late deliveries from the quarry'],
    ['22100', 'Raise the share of repairs done within 90 days to 25%'],
    ['21100', 'Connect the hospital and both schools'],
    ['21100', 'Sing the Requiem from memory'],
    ['21200', "Switch the night fleet to electric cars with the city's €200,000 grant"],
    ['22120', 'Get the whole crew certified for gas boilers, which lets us take over the city contract'],
    ['10010', 'Delight our customers'],
    ['21102', 'Get promoted to head baker this year'],
    ['22100', 'Tests run in under five minutes'],
    ['22002', 'Cut discounts by half before summer'],
    ['22100', 'Ship quotes in 24h, 95% of the time'],
    ['11010', 'Fewer missed appointments'],
    ['11000', 'Bring more bakers and farmers on board'],
    ['10000', 'More fun'],
    ['10000', 'We want to be the best in the industry'],
    ['10000', 'Stop losing deals to Acme'],
    ['11010', 'Answer support tickets faster'],
    ['00000', 'More ideas'],
    ['00000', 'More diverse teams'],
    ['10010', 'Give every apprentice a better start'],
    ['22110', 'Give every apprentice a laptop'],
    ['21120', 'Move the help desk to a new tool in order to halve complaints'],
    ['22020', 'Work harder in order to halve complaints'],
    ['22120', 'Open a second counter so that queues fall by 30 %'],
    ['22200', 'Cut overtime from 310 to 200 hours a month'],
    ['21000', 'Raise the renewal rate from 70% to many'],
    ['00010', 'Having loyal readers'],
    ['11010', 'More people at the evening swim'],
    ['22010', '8 in 10 Year 6 pupils read at or above their age'],
    ['21100', 'Find a second goalkeeper'],
    ['21210', 'Make it possible for carers to visit at night, with £40k from the city'],
    ['21102', 'We will have the new timetable on all buses by May 2027'],
    ['22100', 'All 40 drivers through the refresher course'],
    ['10000', 'Become a more patient listener'],
    ['22200', 'Set-up 50 min to 30 min on both lines'],
    ['10020', 'Simplify the grant form so more clubs apply'],
    ['22110', 'Reduce queueing time at the box office to under four minutes on premiere nights'],
    ['22120', 'Train 24 new river wardens, so that every stretch is walked once a month'],
    ['22010', 'Emissions of sulphur in port towns will be halved'],
    ['22102', 'Shore power will be available at ten ferry quays by the end of 2030'],
    ['21102', 'A new national museum will open in 2031'],
    ['10010', 'Young people feel more confident about their future'],
    ['10000', 'Become a more confident speaker'],
    ['10010', 'Make the city safer for cyclists'],
    ['22012', 'Cut the number of falls on wards by 20% this financial year'],
    ['22110', 'Encrypt all customer backups'],
    ['22110', 'Reply to all customer emails within one working day'],
    ['22110', 'Ensure that all staff complete the fire safety course'],
    ['21102', 'Close the old data centre by 30 June'],
    ['21101', 'Launch the new website before the summer campaign'],
    ['22001', 'Reduce repeated queries by a third within two months of launch'],
    ['22202', 'Sell at least 60% of tickets online by March 2028 (today 38%)'],
    ['22010', 'Zero accidents at work'],
    ['21110', 'Draft a data policy for patients and get it approved by the board'],
    ['22210', 'Bring p95 latency of the search API down from 900 ms to 300 ms'],
    ['22202', 'Bring my 10 km time down from 52:30 to 49:00 by the end of August'],
    ['22202', 'Climb from 9th to 6th place in the regional table this season'],
    ['22200', 'Move the stock count from quarterly to monthly'],
    ['22200', 'Shrink the installer from 1.2 GB to 700 MB'],
    ['22102', 'Close the quarterly accounts in six working days by the end of June'],
    ['22100', 'Settle claims within 10 days'],
    ['22102', 'Publish two recipes a month through December 2027'],
    ['21102', 'Introduce IFRS 16 reporting in both subsidiaries by 1 April 2027'],
    ['21100', 'Paint the bandstand'],
    ['21100', 'Label the shelves in the cellar'],
    ['21102', 'Calibrate the scales in the packing room by Friday'],
    ['21100', 'Drop support for the old file format'],
    ['21110', 'Let patients cancel an appointment online'],
    ['21102', 'Turn the former bank into a library by 2028'],
    ['21122', 'Review the recipe this spring since two batches were spoilt'],
    ['21101', 'Sign a second supplier before the next harvest'],
    ['21101', 'Translate the form before Mira retires'],
    ['22002', 'Collect 8,000 signatures by 30 April'],
    ['22002', 'Finish among the first five in the league this season'],
    ['22202', 'Index 12,000 files with the two archivists by December 2027'],
    ['22212', 'Raise the number of children who eat breakfast at school from 90 to 140 by June'],
    ['10010', 'Promote the well-being of older residents'],
    ['10000', 'Eat healthier'],
  ])('%s: %s', (expected, text) => {
    expect(judged(text)).toBe(expected);
  });
});

/** What is measured, on lines of few words. */
const measurable = (text: string): number =>
  LEVEL[goalsOf(text, { lines: true, language: 'en' })[0]?.criteria.measurable.verdict ?? 'missing'];

describe('what verbs and things come to', () => {
  it.each([
    // Nothing of the kind is ever finished.
    ['10000', 'Build a culture of asking early'],
    ['10000', 'Develop skills in welding thin sheets'],
    ['10000', 'Establish trust between the two shifts'],
    ['21100', 'Build a booking page for the sauna'],
    ['21100', 'Develop a skills register for the fire brigade'],
    ['10000', 'Provide for a common glossary in the four courts'],
    // Of what kind a thing is tells where; of quality there are no kinds.
    ['10000', 'Improve our payroll systems'],
    ['00010', 'Improve yard safety'],
    // What moves is the measure, whatever it is called.
    ['21000', 'Shorten loading turns at the east quay'],
    ['10000', 'Reduce complexity in the tax forms'],
    ['11010', 'Lower our heating bills'],
    ['21010', 'Lower the heating bills of the swimming hall'],
    // Things are connected once, people never.
    ['21100', 'Connect the gate scanners to the ticket system'],
    ['10010', 'Connect residents with their elected council'],
    ['21100', 'Link the lending register to the calendar'],
    ['21100', 'Bring the laundry contract back in-house'],
    ['21101', 'Bring the laundry contract back in-house when the lease expires'],
    // "So that" tells of others; what happens there is no deadline.
    ['21120', 'Open a night kiosk so that nobody leaves before they have eaten'],
    ['21100', 'Drop Java 11 support and raise the minimum Gradle version to 8.5'],
    ['10200', 'Make rehearsals calmer by keeping every score in one folder'],
    ['22210', 'Raise Sunday attendance by 15%, with home visits and short letters'],
    ['21110', 'Mentor one of the new nurses through her first night shift'],
    ['10010', 'Guests understand how the key box works'],
    ['22100', '30 customer interviews done'],
    // A thing made wants a topic, a thing read doesn't.
    ['11100', 'Publish guides'],
    ['12100', 'Hold 4 workshops'],
    ['22100', 'Hold 4 workshops on grant writing'],
    ['22100', 'Read 15 books'],
    // Before "the" or "our" any word is a verb.
    ['21100', 'Grit the paths behind the infirmary'],
    ['21110', 'Signpost the new footpath for cyclists'],
    ['21110', 'Allow tenants to pay by card'],
    ['22000', 'Win six tenders'],
    ['21100', 'Publish the form for the membership committee'],
  ])('%s %s', (verdicts, text) => {
    expect(judged(text)).toBe(verdicts);
  });
});

describe('what counts as a measure', () => {
  it.each([
    [2, 'Reach 3,000 weekly readers'],
    [2, 'Cut waste on press 4 from 5 % to 3 %'],
    [2, 'Stretch for ten minutes every morning'],
    [2, 'Deploy at least once a week'],
    [2, 'Send a newsletter every two weeks'],
    [2, 'Use 15 % less paper'],
    [2, 'A quarter fewer returns'],
    [2, 'Finish in the top three of the league'],
    [2, 'Sub-second answers in the search box'],
    [2, 'Changeover time 20 min'],
    [2, 'Raise half a million euros for the new wing'],
    [1, 'Contract signed with a second supplier'],
    [1, 'Volunteer handbook printed and handed out'],
    [1, 'Achieve ISO 14001 certification'],
    [1, 'Get certified as a lifeguard'],
    [1, 'Quit smoking'],
    [1, 'Reach 4.5/5'],
    [2, 'Reach 4.5/5 in the course feedback'],
    [2, 'Get feedback from 5 nurses on each ward'],
    [1, 'Merge the two booking calendars'],
    [1, 'Take a first aid course'],
    [0, 'Have more readable code'],
    [0, 'Provide excellent care'],
    [1, 'With the new grant, build a prototype of the water sensor'],
    [0, 'Strengthen trust between the two departments'],
  ])('%i: %s', (expected, text) => {
    expect(measurable(text)).toBe(expected);
  });
});

describe('what a line says of the rest', () => {
  it.each([
    ['22200', 'Write six portraits of bakers by setting aside every Friday morning'],
    ['21101', 'Replace the pumps once the permit is granted'],
    ['21200', 'New travel policy approved by the board'],
    ['21100', 'Define the retention policy for meeting recordings'],
    ['21100', 'Hire a second site reliability engineer'],
    ['22210', 'Cut the share of missed appointments from 8 % to 5 %'],
    ['22110', 'Sick leave below 4 %'],
    ['10000', 'Reduce technical debt'],
    ['21200', 'Migrate the archive; we have done it twice before'],
  ])('%s: %s', (expected, text) => {
    expect(judged(text)).toBe(expected);
  });
});

it('says of what is only in part there what is missing, before all that is there', () => {
  const said = (text: string) => goalsOf(text, { lines: true, language: 'en' })[0]?.criteria.specific.message.key;
  expect(said('Increase sales')).toBe('specific_named_measure_alone');
  expect(said('Try to increase sales')).toBe('specific_weak_verb');
  expect(said('Increase sales of spare parts in Finland')).toBe('specific_named_measure');
});

describe('what is done once, what moves, and what only sounds so', () => {
  it.each([
    [1, 'Ask the housing office to move the recycling point'],
    [1, 'Find out why the lift stops on the third floor'],
    [1, 'Look into the late invoices of the print shop'],
    [0, 'Find ways to share the load'],
    [1, 'New booking desk live by 1 March'],
    [1, 'Make the parish archive searchable'],
    [0, 'Make our square a better place to live'],
    [1, 'Sell more to schools'],
    [1, 'Cycle to work more often'],
    [1, 'Get the sensor kit into more of our greenhouses'],
    [1, 'Serve more school canteens'],
    [0, 'Offer more rewarding opportunities'],
    [2, 'Grow evening ridership 12 %'],
    [2, 'Sleep eight hours a night'],
    [1, 'Run one-to-ones with the new cooks'],
    [0, 'Turn ideas into action'],
    [0, 'Put tenants first when we plan repairs'],
    [0, 'Increase access to the river for anglers'],
    [0, 'Automate as much as possible'],
    [0, 'Diversify our income'],
    [1, 'Sort the seed bank; Ines has two days set aside for it'],
  ])('%i: %s', (expected, text) => {
    expect(measurable(text)).toBe(expected);
  });

  it.each([
    ['22102', 'We have until June to get the other 12 stewards trained'],
    ['21010', 'Bring down sick leave among tram drivers'],
    ['00000', 'Become a data-driven organisation'],
    ['21200', 'Repaint the hall with the choir’s help'],
    ['21100', 'Ship a dark theme for the desktop client'],
    ['21000', 'Carry more freight by rail'],
    ['11000', 'Spend less time on forms'],
    ['11010', 'Write more to the donors we already have'],
    ['21102', 'Paint the mural by Earth Day'],
    ['21200', 'Swim the fjord following a twelve-week plan'],
    ['22100', 'Record 5 portraits of schools using the kit'],
    ['10010', 'Make it effortless for tenants to report damp'],
  ])('%s: %s', (expected, text) => {
    expect(judged(text)).toBe(expected);
  });
});
