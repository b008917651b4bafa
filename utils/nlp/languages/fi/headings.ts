/** What a heading says about the lines below it: goals of which kind, or something else, and for which time. */

import type { LanguagePack, Reference } from '../../types.ts';
import { latinFirst } from '../../latin-first.ts';
import { firstFitting } from '../first-fitting.ts';
import { readTimes } from './times.ts';
import { word } from './words.ts';

type Says = ReturnType<LanguagePack['heading']>;
const NOT_GOALS = word(
  'ei-tavoitte\\p{L}*|mikä|mitä(?! (paranne|teh|muut))|miten|miksi|kuinka|ohje\\p{L}*|käyttöohje\\p{L}*|asennus|tausta\\p{L}*|johdanto|muistiinpano\\p{L}*|pöytäkirja|läsnä\\p{L}*|riski\\p{L}*|kysymy…|status|tilanne|toteutuma|toteutuneet|saavutukset|viime …|retro\\p{L}*|palaute|vaatimu…|hyväksymiskriteeri\\p{L}*|edistyminen|rajau…|huomio\\p{L}*|yhteystie…|budjetti|arvioin…',
  'iu',
);
/** What heads the list of what a version holds. */
const VERSION = /^[#*\s]*(?:(?:versio|julkaisu)\s+v?\d+(?:\.\d+)*|(?:lisätty|muutettu|korjattu|poistettu)\W*$)/iu;
/** What a job is, what is offered, needed, met about or told: only where the heading is little more than the word. */
const ELSE = word(
  'tarvitset|tarvitaan|tarjoamme|odotamme|edellytämme|arvostamme|haemme|hakij…|(työ)?tehtäv(äsi|ässäsi|iisi|änkuva)|työtehtävät|toimenkuva|työsuhde…|edut|ainekset|tarvikkeet|valmistu…|hinnat|hinta|hinnasto|ominaisuudet|\\p{L}*(kokou|palaver)…|esityslista|osallistujat|muut asiat|lisätie…|säännöt|historia|palvelumme|vinki…|aukiolo…|takuu…|avaus|päättäminen|katsaus|työkokemus|koulutus|kielitaito|oppia|kuulumiset|luvut|tunnusluvut|tapahtumat|kulunut …|sisältö|kirjallisuus|osaamistavoitteet|(opiskelija|oppilas|osallistuja)(?=\\s?:?$)',
);
const KEY_RESULT = word('avaintulo…|(tärkeimmät|keskeiset) tulokset|key results?|krs?|mittari(t)?', 'iu');
const INITIATIVE = word(
  'toimenpi…|tehtävä(t|lista)|hankkeet|projektit|to\\s?do|toimet|mitä …|seuraavat? …|suunnitelma\\p{L}*|roadmap|tiekartta|backlog|ensi viikolla|ensi kuussa|tulevaisuu…',
  'iu',
);
const OBJECTIVE = word('objectives?|päätavoit…|päämäär…|strategiset tavoitteet|painopiste\\p{L}*|visio', 'iu');
const GOALS = word(
  '\\p{L}*-?tavoit(e|teet|teeni|teemme|teita)|okr(t|:t|:ien)?|lupaukset|uudenvuodenlupau…|prioriteetit|goals?|tarkoitus',
);

/** All that the heading says: what is jotted down there is to be done, and no goal. */
const ASIDE =
  /^[#*\s]{0,8}(?:(?:omat|kokous|palaveri)[\s-]?)?(?:muistiinpano(?:t|ja)|muuta|muut asiat|muita asioita|sekalaista|muistettavaa|huomioita)[\s:*]{0,4}$/iu;

/** A line that is nothing but the name of goals, whose they are and for when: a heading though it bears no mark. */
const NAMED_OUTRIGHT = latinFirst(
  /^(?:(?:omat|uudet|henkilökohtaiset|yhteiset)\s+)?(?:\p{L}+n\s+){0,2}?(?:\p{L}{0,12}-?tavoitte(?:et|emme|eni)|avaintulokset|(?:tärkeimmät|keskeiset|strategiset)\s+(?:tulokset|tavoitteet|painopisteet)|prioriteetit|(?:uudenvuoden)?lupaukset|okr:?t)(?:,?\s+(?:(?:vuosille|vuodelle|vuonna|kaudelle)\s+)?(?:20\d\d(?:\s?[–-]\s?20\d\d)?|(?:[QH][1-4])(?:[/\s]\s?20\d\d)?|(?:\p{L}+kuulle|keväälle|kesälle|syksylle|talvelle|kevät|kesä|syksy|talvi)(?:\s+20\d\d)?|ensi\s+\p{L}+lle|tälle\s+\p{L}+lle|ensi\s+kaudelle))?$/iu,
);
export const namesGoals = (line: string): boolean => NAMED_OUTRIGHT.test(line.trim().replace(/:$/u, ''));

/** "Viikko 47, 16.11.": when it took place. */
const DAY = /\d\.\d{1,2}\.(?! ?(?:\d{4} )?(?:mennessä|asti|saakka))/u;

const periodOf = (text: string, reference: Reference): Says['period'] =>
  readTimes(text, [], [], reference).find(({ kind, to }) => to !== null && kind !== 'start') ??
  barePeriod(text, reference);

const roleOf = firstFitting<Says['role']>([
  ['not-goals', /\?\s*$/u],
  ['key_result', KEY_RESULT],
  ['not-goals', ASIDE],
  ['not-goals', NOT_GOALS],
  ['not-goals', VERSION],
  ['objective', OBJECTIVE],
  ['goals', GOALS],
  ['initiative', INITIATIVE],
]);

export const readHeading = (text: string, reference: Reference): Says => {
  const isElse = (): boolean => ELSE.test(text) && text.trim().split(/\s+/u).length <= 4;
  const role = roleOf(text) ?? (isElse() ? 'not-goals' : null);
  let known: Says['period'] | undefined;
  return {
    role,
    named: role !== null && role !== 'not-goals' && namesGoals(text),
    aside: ASIDE.test(text),
    dated: (role === null || role === 'not-goals') && DAY.test(text),
    /** Read when it is asked for: of most lines it is only asked whether they are headings. */
    get period() {
      return known === undefined ? (known = periodOf(text, reference)) : known;
    },
  };
};

/** "Tavoitteet 2027": a year by itself is a period in a heading. */
const barePeriod = (text: string, _reference: Reference): Says['period'] => {
  const match = /(?<![\p{L}\p{N}])20[2-9]\d(?![\p{L}\p{N}])/u.exec(text);
  return match
    ? { start: match.index, end: match.index + 4, kind: 'period', from: `${match[0]}-01-01`, to: `${match[0]}-12-31` }
    : null;
};
