/** Verbs that speak to a reader or of how things are, more often than of what somebody intends. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** "Click", "see", "remember": instructions and advice. */
export const INSTRUCTIONS = set(
  'click see check read use note make remember visit try ask contact open select go follow avoid let choose consider keep think look pick press type enter log sign download install copy paste run call call be do take give tell say feel find listen watch imagine know think wait put turn bring cap flag set call refer join show need want mark save scroll view compare mention treat assume expect respect agree',
);

/** "Provides", "includes": descriptions. */
export const THIRD_PERSON = set(
  'provides includes shows allows enables helps makes gives uses works supports creates manages handles returns contains offers ensures requires adds leads takes means',
);

/** Base forms that begin goals and tasks and that no criterion needs to know. */
export const MORE_VERBS = set(
  'make ace begin contact aggregate approach showcase finalise flesh figure clarify clear ease catch bootstrap reorganise rework retrospect pilot prototype onboard brainstorm co-create reconnect automate activate adapt adjust allow analyse analyze answer archive ask assess assign attract balance beat become benchmark bridge broaden budget calculate call capture care certify challenge change check check-in coach command compare compete complement comply conclude confirm conserve convert coordinate correct count crowd crowdsource cross-train dedicate defend delegate delight democratize detect diagnose differentiate discontinue discover distil drill duplicate emphasize employ encrypt engineer enjoy ensure estimate exit experience factor fight fund game garden generate grant grasp harden harmonize hit honor house hydrate ideate ignite illustrate import improve incorporate incubate inspect install institute interlink interpret invent iterate journal keep-up kick kickstart land learn level leverage link look lose love master match max meditate mine mitigate model modify monetize name narrow normalize notify observe open-source originate outperform outreach own pair paint patch perfect permit personalize phase ping populate post practice preserve press prevent print progress proof protect prune pull push put quantify quit rank re-design re-engage reallocate reassess rebalance rebrand recognize recommend reconcile recover recycle redefine redirect reestablish reflect regain regenerate rehearse relaunch relocate remediate remind remodel reopen reorganize repair repeat replatform replicate reposition respond restore restrict rethink retrain reuse revamp revive reward ride rotate safeguard sample sanitize scan schedule sell serve settle shadow shift showcase simulate sing sleep slim sketch smooth spark spec specify spread stand stay steer step strip structure study substitute succeed summarize supply surface surprise surround switch synchronize synthesize systematize tackle target teach tidy tighten trace trade travel treat trial trim triage tune uncover undertake unify utilise vacation vet view visualize vote wake watch weave welcome widen workout wrap yield drink smoke jog hike cycle swim climb knit bake breathe dance declutter donate fast floss forgive garden juggle meditate nap plant recruit smile snack stretch unplug unsubscribe volunteer weed rehearse commute paddle row ski forecast merge retire audit subtitle caption',
);
