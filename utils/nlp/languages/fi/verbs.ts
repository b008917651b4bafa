/** The verbs that goals are made of, by what they do, and every form of them. */

import { conjugate, type Feature } from './conjugator.ts';
import { written } from './spoken.ts';

export type VerbKind = 'make' | 'change' | 'vague' | 'learn';
export type VerbForm = { readonly lemma: string; readonly kind: VerbKind; readonly feature: Feature };

/** Work that is done when it is done. */
const MAKE =
  'läpäistä luoda laatia rakentaa toteuttaa julkaista käynnistää lanseerata avata perustaa siirtää päivittää uudistaa korvata automatisoida dokumentoida järjestää suorittaa lopettaa aloittaa kirjoittaa palkata/palkkaa rekrytoida hankkia myydä haastatella kouluttaa lukea tavata/tapaa soittaa säästää ottaa integroida tehdä tuottaa viedä tuoda asentaa remontoida ratkaista korjata poistaa karsia valmistua juosta/juokse treenata kävellä pyöräillä uida hiihtää maksaa sijoittaa investoida laihtua voittaa valmistella suunnitella testata analysoida selvittää kartoittaa arvioida mitata/mittaa perehdyttää pyytää sopia kerätä yhdistää keskittää yhtenäistää standardoida validoida priorisoida raportoida hyväksyttää esitellä kilpailuttaa hinnoitella neuvotella jakaa ohjata auditoida sertifioida toimittaa vaihtaa muokata/muokkaa nimetä tilata ostaa kutsua vastata käsitellä keskustella ansaita tienata kokeilla pilotoida purkaa tallentaa käydä suojella asettaa laittaa mallintaa kerrata/kertaa jättää nukkua siivota vierailla ajaa saattaa varata tarkistaa määritellä määrittää kuvata listata koota/kokoa viimeistellä sulkea/sulke/sulje valita hakea osallistaa istuttaa tarjoilla ulkoistaa digitalisoida sähköistää kierrättää syödä herätä siirtyä käynnistyä kunnostaa delegoida muuttaa kääntää luopua aktivoida kirjata liittyä laihduttaa opettaa tavoittaa maalata/maalaa pelata/pelaa puhua yksinkertaistaa täyttää';
/** A direction: more or less of something, or something that itself grows or shrinks. */
const LIFTS = 'lisätä kasvattaa nostaa korottaa laajentaa kaksinkertaistaa kolminkertaistaa tuplata pidentää';
const CUTS = 'vähentää laskea pienentää lyhentää nopeuttaa puolittaa supistaa pudottaa alentaa leikata/leikkaa';
const GROWS = 'kasvaa nousta kaksinkertaistua laajentua';
const SHRINKS =
  'vähentyä vähetä/vähene lyhentyä lyhetä/lyhene pienentyä pienetä/pienene puolittua nopeutua supistua pudota/putoa';
const CHANGE = `${LIFTS} ${CUTS} ${GROWS} ${SHRINKS} kymmenkertaistaa säilyttää ylläpitää pitää saavuttaa ylittää alittaa saada päästä rajata eliminoida`;
/** Effort without an end. */
const VAGUE =
  'parantaa syventää kehittää tehostaa edistää vahvistaa panostaa pyrkiä yrittää keskittyä huolehtia selkeyttää tukea optimoida varmistaa hyödyntää turvata helpottaa tarjota mahdollistaa osallistua jatkaa parantua parata/parane kehittyä vahvistua tehostua lisääntyä olla panna modernisoida sujuvoittaa monipuolistaa innostaa kannustaa ehkäistä seurata tavoitella huomioida auttaa motivoida sitouttaa miettiä pohtia harkita tsempata/tsemppaa vaikuttaa toimia tulla varmentaa houkutella';
const LEARN = 'oppia opetella opiskella perehtyä tutustua harjoitella omaksua tutkia kehittyä osata hallita';

const KINDS: readonly (readonly [VerbKind, string])[] = [
  ['make', MAKE],
  ['change', CHANGE],
  ['vague', VAGUE],
  ['learn', LEARN],
];
const listed = (verbs: string): readonly string[] => [...new Set(verbs.split(' '))];
const lemmaOf = (verb: string): string => verb.replace(/\/.*/u, '');

/** Every verb as `conjugate` takes it, once. */
export const VERBS: readonly string[] = [...new Set(KINDS.flatMap(([, verbs]) => listed(verbs)))];

const FORMS = new Map<string, VerbForm[]>();
for (const [kind, verbs] of KINDS) {
  for (const verb of listed(verbs)) {
    const lemma = lemmaOf(verb);
    for (const [form, feature] of conjugate(verb)) {
      const known = FORMS.get(form) ?? [];
      if (!known.some((other) => other.feature === feature && other.lemma === lemma))
        FORMS.set(form, [...known, { lemma, kind, feature }]);
    }
  }
}

export const formsOf = (word: string): readonly VerbForm[] =>
  FORMS.get(word) ?? written(word).flatMap((form) => FORMS.get(form) ?? []);

const lemmas = (...lists: readonly string[]): ReadonlySet<string> => new Set(lists.flatMap(listed).map(lemmaOf));

/** Verbs of which the subject itself changes: their third person states a result. */
export const CHANGES_ITSELF = lemmas(GROWS, SHRINKS, 'laskea parantua parata lisääntyä kehittyä valmistua');

/** Directions, for the numbers to agree with. */
export const RISES = lemmas(LIFTS, GROWS, 'lisääntyä parantaa');
export const FALLS = lemmas(CUTS, SHRINKS, 'karsia');
