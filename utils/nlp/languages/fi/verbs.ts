/** The verbs that goals are made of, by what they do, and every form of them. */

import { conjugate, type Feature } from './conjugator.ts';
import { written } from './spoken.ts';

export type VerbKind = 'make' | 'change' | 'vague' | 'learn';
export type VerbForm = { readonly lemma: string; readonly kind: VerbKind; readonly feature: Feature };

/** Work that is done when it is done. */
const MAKE =
  'luoda laatia rakentaa toteuttaa julkaista käynnistää lanseerata/lanseeraa avata/avaa perustaa siirtää päivittää uudistaa korvata/korvaa automatisoida dokumentoida järjestää suorittaa lopettaa aloittaa kirjoittaa palkata/palkkaa rekrytoida hankkia myydä haastatella/haastattele kouluttaa lukea/luke/lue tavata/tapaa soittaa säästää ottaa integroida tehdä tuottaa viedä tuoda asentaa remontoida ratkaista korjata/korjaa poistaa karsia valmistua juosta/juokse treenata/treenaa kävellä/kävele pyöräillä uida hiihtää maksaa sijoittaa investoida laihtua voittaa valmistella/valmistele suunnitella/suunnittele testata/testaa analysoida selvittää kartoittaa arvioida mitata/mittaa perehdyttää pyytää sopia kerätä/kerää yhdistää keskittää yhtenäistää standardoida validoida priorisoida raportoida hyväksyttää esitellä/esittele kilpailuttaa hinnoitella/hinnoittele neuvotella/neuvottele jakaa ohjata/ohjaa auditoida sertifioida toimittaa vaihtaa muokata/muokkaa lisäillä nimetä/nimeä tilata/tilaa ostaa kutsua vastata/vastaa käsitellä/käsittele keskustella/keskustele ansaita tienata/tienaa kokeilla pilotoida purkaa tallentaa käydä suojella/suojele asettaa laittaa mallintaa kerrata/kertaa jättää nukkua siivota/siivoa vierailla ajaa saattaa varata/varaa tarkistaa määritellä/määrittele määrittää kuvata/kuvaa listata/listaa koota/kokoa viimeistellä/viimeistele ottaa sulkea/sulke/sulje leipoa valita hakea/hake/hae osallistaa istuttaa soitella/soittele lanseerata/lanseeraa syventää tarjoilla ulkoistaa digitalisoida sähköistää kierrättää syödä herätä/herää';
/** A direction. */
const CHANGE =
  'lisätä/lisää kasvattaa vähentää nostaa laskea pienentää lyhentää nopeuttaa puolittaa kaksinkertaistaa kolminkertaistaa kymmenkertaistaa tuplata/tuplaa triplata/triplaa laajentaa supistaa pudottaa alentaa korottaa leikata/leikkaa säilyttää ylläpitää pitää saavuttaa ylittää alittaa saada kasvaa nousta/nouse vähentyä vähetä/vähene lyhentyä lyhetä/lyhene pienentyä pienetä/pienene puolittua nopeutua kaksinkertaistua laajentua supistua pudota/putoa päästä rajata/rajaa eliminoida';
/** Effort without an end. */
const VAGUE =
  'parantaa kehittää tehostaa edistää vahvistaa panostaa pyrkiä yrittää keskittyä huolehtia selkeyttää tukea/tuke/tue optimoida varmistaa hyödyntää turvata/turvaa helpottaa tarjota/tarjoa mahdollistaa osallistua jatkaa parantua kehittyä vahvistua tehostua lisääntyä olla panna modernisoida sujuvoittaa monipuolistaa innostaa kannustaa ehkäistä seurata/seuraa tavoitella/tavoittele huomioida auttaa motivoida sitouttaa miettiä pohtia harkita tsempata/tsemppaa vaikuttaa toimia tulla ylläpitää varmentaa';
const LEARN =
  'oppia opetella/opettele opiskella/opiskele perehtyä tutustua harjoitella/harjoittele omaksua tutkia kehittyä osata/osaa hallita';

const KINDS: readonly (readonly [VerbKind, string])[] = [
  ['make', MAKE],
  ['change', CHANGE],
  ['vague', VAGUE],
  ['learn', LEARN],
];
const listed = (verbs: string): readonly string[] => [...new Set(verbs.split(' '))];

/** Every verb as `conjugate` takes it, once. */
export const VERBS: readonly string[] = [...new Set(KINDS.flatMap(([, verbs]) => listed(verbs)))];

const FORMS = new Map<string, VerbForm[]>();
for (const [kind, verbs] of KINDS) {
  for (const verb of listed(verbs)) {
    const lemma = verb.split('/')[0] ?? verb;
    for (const [form, feature] of conjugate(verb)) {
      const known = FORMS.get(form) ?? [];
      if (!known.some((other) => other.feature === feature && other.lemma === lemma))
        FORMS.set(form, [...known, { lemma, kind, feature }]);
    }
  }
}

export const formsOf = (word: string): readonly VerbForm[] =>
  FORMS.get(word) ?? written(word).flatMap((form) => FORMS.get(form) ?? []);

/** Verbs of which the subject itself changes: their third person states a result. */
const CHANGES_ITSELF = new Set(
  'kasvaa nousta laskea vähentyä vähetä lyhentyä lyhetä pienentyä pienetä puolittua nopeutua kaksinkertaistua laajentua supistua pudota parantua lisääntyä kehittyä valmistua'.split(
    ' ',
  ),
);
export const changesItself = (lemma: string): boolean => CHANGES_ITSELF.has(lemma);

/** Directions, for the numbers to agree with. */
export const RISES =
  /^(?:lisätä|kasvattaa|nostaa|korottaa|laajentaa|kasvaa|nousta|lisääntyä|kaksinkertaistaa|kolminkertaistaa|tuplata|parantaa)$/u;
export const FALLS =
  /^(?:vähentää|laskea|pienentää|lyhentää|alentaa|supistaa|pudottaa|leikata|karsia|vähentyä|vähetä|lyhentyä|lyhetä|pienentyä|pienetä|puolittaa|puolittua|pudota|nopeuttaa)$/u;
