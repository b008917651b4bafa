/** Verbs of action by how much they promise. Base forms; `verbClass` also knows -s, -ed and -ing. */

export type ActionClass = 'make' | 'change' | 'vague' | 'learn';

/** Done or not done: something stands there afterwards that did not before. */
const MAKE =
  'add adopt announce apply appoint archive arrange assemble assign attend audit author automate award block book branch broadcast build buy call categorize certify chair choose clean climb close code collate collect commission compile complete compose conduct configure connect construct consult convene convert cook copy create curate deliver deploy deprecate design determine develop digitise digitize disable distribute document donate download draft earn eat edit elect eliminate enable end enroll enrol equip establish evaluate execute export extract file fill finalise finalize find finish fix form formalise formalize format found fund gather generate go graduate guarantee hire hold host identify implement import initiate inspect install integrate interview introduce invest invite issue join kick-off launch lay lead list load lock map measure meet merge migrate mirror mobilize move negotiate obtain offer onboard open operationalize order organise organize outline outsource overhaul pass pay perform pick pilot place plan plant play post prefix prepare present print procure produce promote propose prove prototype provision publicise publish purchase raise read rebuild recertify record recruit redesign refactor register release relocate remove rename renew renovate reorganize replace report request require research resolve restructure retire return review revise rewrite roll run say schedule scope secure select sell send separate set setup ship show sign solve sort source speak spin split sponsor stage standardise standardize start stop store submit survey swim switch tag take teach terminate test track train transfer transition translate travel unify update upgrade upload use validate verify visit volunteer walk win write resume refine consolidate expose factor fuse replicate measure mentor define design test deduplicate instrument enter cover allocate index backfill sunset phase decommission localize localise bring agree socialize source amend enact encrypt prune restore repair rebrand recycle relaunch reopen remodel repaint calculate assess activate bake sew knit vaccinate disinfect digitalise digitalize compost harvest sow refurbish insulate dig quit qualify blog rehome fundraise answer approve sign ratify analyse analyze benchmark brainstorm capture clear caption correct delegate discontinue diagnose estimate hike incorporate meditate paint patch populate quantify reallocate reassess re-design reconcile redefine redirect rehearse remediate retrain revamp rework reorganise sample scan simulate sketch spec specify subtitle summarize summarise synthesize trial triage trim tune cycle jog unsubscribe unplug vet visualize declutter cross-train crowdsource'.split(
    ' ',
  );

/** The same, in the words of trades: workshops, wards, schools, farms, courts, offices, stages. */
const MAKE_AT_WORK =
  'fit catalogue catalog breed hatch shear spay neuter ferment distil distill sing dance weave forge hem moor tow berth baptise baptize ordain exhume embalm rear groom shoe glaze abolish accept archive accredit acquire administer advertise allot anchor animate appraise attach bury calibrate canvass carve caulk centralise centralize circulate classify co-author co-create codify combine compress computerise computerize condense confirm containerise containerize copyedit cross-sell crowdfund debug decentralise decentralize declare decorate decouple deduct defend defer delist demolish deputise describe detach detect devise disassemble disclose dismantle dispatch dispense dispose dissolve distil divest divide downgrade dredge earmark embed encode endorse engrave erase erect escalate evacuate evict excavate expedite furnish gamify ghostwrite graft hoist illustrate immunise immunize implant imprint inaugurate induct infill inject inoculate insert insure interconnect interlink irrigate laminate liquidate lodge lubricate mechanise mechanize memorise memorize modify modularise modularize mow multiply nominate normalise normalize notarise offload orchestrate outfit pave photograph plaster polish pollinate postpone premiere prescribe prohibit proofread propagate purge quarantine re-edit re-license re-roof rearrange reassemble reassign rebalance rebase rebook reboot recapitalise recast recommend reconfigure reconvene recut redeploy redo redraw reelect refinance refit reforecast refresh regrade rehang rehome reimburse reinstate reject rejoin relabel relicense remap renumber repackage repatriate repave repay rephrase replumb repot reprice reprogram repurpose reroof rerun rescue reseed reset resettle resit resize resole resow restaff restate restock resurface retile retitle retool retract retrain retrieve retrofit reunite reupholster reupload reuse revert revoke rewild rewind rewire rewrap rotate salvage sanitise sanitize scaffold scrub self-publish sharpen shred shut solder soundproof spearhead splice sterilise sterilize stitch subcontract subdivide subscribe substitute suspend swap tabulate terrace thaw tidy transact transcribe transplant transport tutor typeset unblock uncover undertake undo unearth unfreeze uninstall unlist unload unpack unseal unsend unveil upcycle upholster vacate varnish vectorise vectorize ventilate waterproof weatherproof weld whitelist winterise winterize withdraw shadow kill sunset ditch axe decommission babysit refurbish rehouse rewire twin vaccinate rehabilitate relight resurvey reopen unclog untangle'.split(
    ' ',
  );

/** Nouns as often as verbs: "Label every shelf" does something, "Label printing costs" does not. */
const MAKE_BEFORE_OBJECT =
  'auction back bid board bottle brew brief brush budget bundle cast catch chart check clone coach contact contract count craft crate crawl cross date demo detail drain dress drill dry exhibit fence field film filter flag fold forecast fork frame freeze gate grade graph grind ground hand hang heat house ice iron label lace land lease let line lobby mail mark market match mill mine mix mock model mount name nurse pack package park paste phone pin pitch plot plough plug plumb poll pool port pot press price process program pump punch push queue quote rack rank rent rig roast roof route rule sail sand saw scrap screen script seal search seat seed segment service shelve shield shoot shortlist sift skim slice slot snapshot spray staff stain stamp staple steam stock strap stream strip supply sweep tailor tally tar tax text thread tile title tour trace trade trap type vote wall wash water wax weed weigh wind wipe wire wrap'.split(
    ' ',
  );

/** A direction on something that can be measured. */
const CHANGE =
  'accelerate concede boost broaden cap close cut decrease deepen diversify double drop exceed expand extend grow halve increase keep lower maintain maximise maximize minimise minimize quadruple raise reduce retain save shorten shrink slash triple widen hold hit achieve reach attain surpass gain lift lose get win eliminate bring limit spend sustain'.split(
    ' ',
  );

/** An effort without an end. */
const VAGUE =
  'address advance affect aid aim align amplify assist be become better champion collaborate combat commit communicate concentrate consider contribute cultivate demonstrate discuss drive ease educate elevate embrace empower encourage engage enhance ensure enrich evolve examine experiment explore facilitate feel focus foster further give have help influence inform innovate inspire investigate invigorate let leverage live look make manage mature modernise modernize monitor motivate nurture optimise optimize oversee participate partner persuade position prioritise prioritize professionalise proceed progress promote protect provide pursue reach reimagine reinforce reinvent rethink revitalise revitalize scale seek share simplify solidify speed stabilise stabilize stay steward strengthen strive streamline support sustain tackle talk think transform try turn unlock uphold utilise utilize work continue improve practise practice see keep do harness celebrate raise interact listen act serve connect enable build understand remain allow trust involve respect value honour believe worry rely dare enjoy welcome delight amaze wow impress excite satisfy cherish dazzle reassure entertain dominate conquer embody disrupt pair ask'.split(
    ' ',
  );

/** Only the learner can see it. */
const LEARN =
  'learn understand know appreciate realise realize master discover grasp familiarise familiarize remember study'.split(
    ' ',
  );

const CLASSES = new Map<string, ActionClass>();
for (const [words, name] of [
  [MAKE_AT_WORK, 'make'],
  [MAKE, 'make'],
  [CHANGE, 'change'],
  [VAGUE, 'vague'],
  [LEARN, 'learn'],
] as const) {
  for (const word of words) CLASSES.set(word, name);
}
for (const word of [
  'build',
  'enable',
  'establish',
  'develop',
  'create',
  'raise',
  'bring',
  'promote',
  'open',
  'prove',
  'use',
  'run',
  'set',
  'lead',
])
  CLASSES.set(word, 'make');
for (const word of ['reach', 'keep', 'maintain', 'get', 'win', 'sustain', 'eliminate', 'close'])
  CLASSES.set(word, 'change');

for (const word of ['bring', 'lead', 'take', 'find', 'solve', 'use', 'study']) CLASSES.set(word, 'vague');
for (const word of [
  'use',
  'provide',
  'do',
  'have',
  'hold',
  'speak',
  'publicize',
  'submit',
  'tell',
  'hash',
  'page',
  'stop',
  'start',
  'finish',
  'decide',
  'draw',
  'carry',
  'close',
  'reply',
  'put',
])
  CLASSES.set(word, 'make');

for (const word of [
  'change',
  'structure',
  'follow',
  'spread',
  'dedicate',
  'cultivate',
  'care',
  'move on',
  'link',
  'respond',
  'react',
])
  CLASSES.set(word, 'vague');

CLASSES.set('raise', 'change');

const BEFORE_OBJECT: ReadonlySet<string> = new Set(MAKE_BEFORE_OBJECT);
const OBJECT_FOLLOWS =
  /^\s+(?:(?:up|out|off|over|down|in|back|through|away)\s+)?(?:the|an?|our|my|all|every|each|both|this|these|those|its|their|two|three|four|five|six|seven|eight|nine|ten|twelve|\d[\d.,]*|new|another|more|some|any)\s/iu;

/** What can stand before "the" or "our" and is no verb. */
const JOINS = new Set(
  'want need love hope wish mean impact january february march april may june july august monday tuesday wednesday thursday friday saturday sunday about above across after against along all alongside although amid among and another any are around as at away because before behind below beneath beside between beyond both but by concerning despite down due during either even except few following for from half hence here how if in inside instead into is it just less like many minus more most near neither never no nor not now of off on once only onto opposite or out outside over own past per plus quite rather regarding round same save since so some still such than that then there therefore though through throughout till to today together tomorrow tonight too toward twice under underneath unlike until unto up upon very via was were what whatever when whenever where whereas whether which while who whom whose why with within without worth yes yet nobody everybody everyone somebody someone anybody anyone given granted got gotten has had have did do does can could might must shall should will would ought let am been being towards amidst whilst albeit lest except aboard circa versus notwithstanding twice once thrice plenty lots somewhat else ever indeed thank thanks'.split(
    ' ',
  ),
);
/** "Bring", "press" and "feed" are base forms. */
const NO_BASE_FORM = /(?:(?<!s)s|(?<!e)ed|\p{L}{3}ing|ly|ion|ment|ness|ity|er|or)$/u;
const DETERMINED =
  /^\s+(?:(?:up|out|off|over|down|in|back|through|away)\s+)?(?:the|an?|our|my|all|every|each|both|these|those|its|their)\s/iu;

/** A word that acts where its object follows: "Label every shelf"; before "the" or "our" any word does: "Grit the paths". */
export const actsOn = (word: string, after: string): string | null => {
  const lemma = word.toLowerCase();
  if (BEFORE_OBJECT.has(lemma)) return OBJECT_FOLLOWS.test(after) ? lemma : null;
  return !JOINS.has(lemma) && !NO_BASE_FORM.test(lemma) && DETERMINED.test(after) ? lemma : null;
};

const stems = (word: string): readonly string[] => {
  const list = [word];
  if (/^re-?\p{L}{4,}/u.test(word)) list.push(word.replace(/^re-?/u, ''));
  if (word.endsWith('ies')) list.push(`${word.slice(0, -3)}y`);
  if (word.endsWith('ied')) list.push(`${word.slice(0, -3)}y`);
  if (word.endsWith('s')) list.push(word.slice(0, -1));
  if (/(?:s|x|z|ch|sh|o)es$/u.test(word)) list.push(word.slice(0, -2));
  if (word.endsWith('ing')) list.push(word.slice(0, -3), `${word.slice(0, -3)}e`, word.slice(0, -4));
  if (word.endsWith('ed')) list.push(word.slice(0, -2), word.slice(0, -1), word.slice(0, -3));
  return list;
};

/** The class of a verb form and its base form; null for a word that is no verb of action. */
export const verbClass = (word: string): { readonly lemma: string; readonly kind: ActionClass } | null => {
  for (const lemma of stems(word.toLowerCase())) {
    const kind = CLASSES.get(lemma);
    if (kind) return { lemma, kind };
  }
  return null;
};
