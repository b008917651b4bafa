/** The verbs that goals are made of, by what they do, and every form of them. */

import { conjugate, type Feature } from './conjugator.ts';
import { written } from './spoken.ts';

export type VerbKind = 'make' | 'change' | 'vague' | 'learn';
export type VerbForm = { readonly lemma: string; readonly kind: VerbKind; readonly feature: Feature };

/** Work that is done when it is done. */
const MAKE =
  'läpäistä luoda laatia rakentaa toteuttaa julkaista käynnistää lanseerata avata perustaa siirtää päivittää uudistaa korvata automatisoida dokumentoida järjestää suorittaa lopettaa aloittaa kirjoittaa palkata/palkkaa rekrytoida hankkia myydä haastatella kouluttaa lukea tavata/tapaa soittaa säästää ottaa integroida tehdä tuottaa viedä tuoda asentaa remontoida ratkaista korjata poistaa karsia valmistua juosta/juokse treenata kävellä pyöräillä uida hiihtää maksaa sijoittaa investoida laihtua voittaa valmistella suunnitella testata analysoida selvittää kartoittaa arvioida mitata/mittaa perehdyttää pyytää sopia kerätä yhdistää keskittää yhtenäistää standardoida validoida priorisoida raportoida hyväksyttää esitellä kilpailuttaa hinnoitella neuvotella jakaa ohjata auditoida sertifioida toimittaa vaihtaa muokata/muokkaa nimetä tilata ostaa kutsua vastata käsitellä keskustella ansaita tienata kokeilla pilotoida purkaa tallentaa käydä suojella asettaa laittaa mallintaa kerrata/kertaa jättää nukkua siivota vierailla ajaa saattaa varata tarkistaa määritellä määrittää kuvata listata koota/kokoa viimeistellä sulkea/sulke/sulje valita hakea osallistaa istuttaa syventää tarjoilla ulkoistaa digitalisoida sähköistää kierrättää syödä herätä siirtyä käynnistyä kunnostaa delegoida muuttaa kääntää luopua aktivoida kirjata liittyä laihduttaa';
/** A direction. */
const CHANGE =
  'lisätä kasvattaa vähentää nostaa laskea pienentää lyhentää nopeuttaa puolittaa kaksinkertaistaa kolminkertaistaa kymmenkertaistaa tuplata laajentaa supistaa pudottaa alentaa korottaa leikata/leikkaa säilyttää ylläpitää pitää saavuttaa ylittää alittaa saada kasvaa nousta vähentyä vähetä/vähene lyhentyä lyhetä/lyhene pienentyä pienetä/pienene puolittua nopeutua kaksinkertaistua laajentua supistua pudota/putoa päästä rajata eliminoida';
/** Effort without an end. */
const VAGUE =
  'parantaa kehittää tehostaa edistää vahvistaa panostaa pyrkiä yrittää keskittyä huolehtia selkeyttää tukea optimoida varmistaa hyödyntää turvata helpottaa tarjota mahdollistaa osallistua jatkaa parantua parata/parane kehittyä vahvistua tehostua lisääntyä olla panna modernisoida sujuvoittaa monipuolistaa innostaa kannustaa ehkäistä seurata tavoitella huomioida auttaa motivoida sitouttaa miettiä pohtia harkita tsempata/tsemppaa vaikuttaa toimia tulla ylläpitää varmentaa';
const LEARN = 'oppia opetella opiskella perehtyä tutustua harjoitella omaksua tutkia kehittyä osata hallita';

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
  'kasvaa nousta laskea vähentyä vähetä lyhentyä lyhetä pienentyä pienetä puolittua nopeutua kaksinkertaistua laajentua supistua pudota parantua parata lisääntyä kehittyä valmistua'.split(
    ' ',
  ),
);
export const changesItself = (lemma: string): boolean => CHANGES_ITSELF.has(lemma);

/** Directions, for the numbers to agree with. */
export const RISES =
  /^(?:lisätä|kasvattaa|nostaa|korottaa|laajentaa|kasvaa|nousta|lisääntyä|kaksinkertaistaa|kolminkertaistaa|tuplata|parantaa|pidentää|pidentyä)$/u;
export const FALLS =
  /^(?:vähentää|laskea|pienentää|lyhentää|alentaa|supistaa|pudottaa|leikata|karsia|vähentyä|vähetä|lyhentyä|lyhetä|pienentyä|pienetä|puolittaa|puolittua|pudota|nopeuttaa)$/u;
