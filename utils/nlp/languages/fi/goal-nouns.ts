/** Nouns of what goals are about: who gains, what is handed over, and what says little. */

import { nouns, plainNouns } from './noun-stems.ts';
import { pattern } from './words.ts';

/** Who gains. */
export const BENEFICIARY = nouns(
  '(asiak(?:kaa?|as|kai)) (rakentaj(?:a|i|ie)) (\\p{L}{3,12}laisten) (\\p{L}+luokkalai(?:s|nen)e?) ((?:asiakas|potilas|oppilas|hyvinvointi|turvallisuus)\\p{L}{3,}) (potilai?(?:s|ta|den)?) (oppilai?(?:s|ta|den)?) (vanhemm?(?:p|m)[ia]?) (yhteisö|yhteiskun[tn]a) (nuor(?:i|e|t(?:a|en)|ia|ille)) (la(?:ps(?:i|e|ia|ille|ien|en|ten)|sten|sta)) (tyött(?:ömä|ömi|ömie|ömien))',
  'kuluttaja käyttäjä käyttäjäryhmä potilas/potilaa oppilas/oppilaa opiskelija asukas/asukkaa kuntalainen vanhus perhe jäsen/jäsene ihminen kansalainen opettaja hoitaja omainen lukija matkustaja yleisö vapaaehtoinen kunta ((?!yrityksen$)yrity(?:kse|ks|s|st)) kumppani pelaaja kävijä maahanmuuttaja osallistuja harrastaja juniori vieras/vieraa vammainen aikuinen tyttäre pojan lapse lääkärille',
);

/** Things that are handed over when done. */
export const DELIVERABLE = nouns(
  'ohjelma suunnitelma strategia malli opas/oppaa ohje ohjeisto sivu sivusto verkkokauppa sovellus järjestelmä raportti kysely tutkimus kampanja koulutus kurssi työpaja tapahtuma prosessi työkalu palvelu lomake/lomakke kirja versio ominaisuus testi pilotti dashboard dashboardi rajapinta käyttöönotto julkaisu lanseeraus tiekartta luonnos luettelo lista gradu tutkinto sopimus maraton/maratoni demo uutiskirje remontti ratkaisu analyysi selvitys hanke/hankke mallisto korjaus muokkaus laskuri dokumentaatio portaali leikkipaikka laituri',
);
/** What is got or not, whoever asks: there is but one of each name. */
export const AWARD = nouns(
  'sertifikaatti sertifiointi akkreditointi tutkinto pätevyys ajokortti hygieniapassi patentti ympäristömerkki (virkamieskok(?:ee|e|keita)) (kielikok(?:ee|e)) (ylioppilaskirjoituks(?:et|ista|i)) (maisteri(?:ks|n)) (tohtori(?:ks|n)) (kandidaati(?:ks|n)) (insinööri(?:ks|n)) (lähihoitaja(?:ks)) (ylioppilaa(?:ks))',
);

/** Could be anything. */
export const BROAD = plainNouns(
  '(\\p{L}{3,}sti) tulevaisuus (tuleva) toiminta toimintatavat asia tilanne/tilante laatu (laad) osaaminen hyvinvointi prosessi kulttuuri viestintä yhteistyö juttu kehitys johtaminen strategia arki (arj[ea]) työ tekeminen toimivuus kehittäminen esihenkilötyö tilannekuva edelläkävijyys kukoistus fiilis osallistuminen jotain kaikki/kaike vaikuttavuus näkyvyys sisältö/sisällö muutos ratkaisu ominaisuus parannus verkostoituminen kyky/kyvy tieto',
);
/** Praise without a measure. */
export const PRAISE = pattern(
  '^(pare(mp|mm)|paras|parha|hyvä|laaduk|tehok|erinomai|loistav|sujuv|selke|vahv(a|em)|monipuoli|nykyaikai|modern|ykkö(s|nen)|kilpailukykyi|menestyv|elinvoimai|lämminhenki|toimiv[ai]|huippu|johtav|rauhalli|markkinajohta|edelläkävij|fiksum|maailman|…([aä]vin|kkäin|maisin)$)\\p{L}*$',
);
