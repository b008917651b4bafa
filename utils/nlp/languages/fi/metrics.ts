/** The metric library in Finnish: what measures are called, and which topics they fit. The first fits best. */

import { library, type MetricId } from '../../metrics/library.ts';
import type { MetricTerm } from '../../rewrites/phrasing.ts';
import { latinFirst } from '../../latin-first.ts';

const ENTRIES: readonly (readonly [id: MetricId, name: string, topics: string])[] = [
  ['timeToProductivity', 'aika täyteen tuottavuuteen', 'perehdyt|uudet myyj|uusi työntek|onboarding'],
  ['onboardingCompletion', 'perehdytyksen läpäisyaste', 'perehdyt|onboarding|käyttöönot'],
  ['churn', 'asiakasvaihtuvuus', 'vaihtuvuu|poistuma|churn|pysyvyy|uusimis'],
  ['retention', 'asiakaspysyvyys', 'pysyvyy|vaihtuvuu|churn|uusimis|asiakassuh'],
  ['nps', 'NPS', 'nps|asiakas|asiakk|palvelu|kokemu'],
  ['csat', 'asiakastyytyväisyys', 'asiakas|asiakk|potila|tuki|palvelu|neuvon|kirjasto'],
  ['firstReply', 'ensimmäisen vastauksen mediaaniaika', 'vastau|tuki|tike|chat|viest|puhelu'],
  ['waitingTime', 'odotusaika', 'jono|odotu|hoitoon|vastaanot|lääkär|leikkau'],
  ['winRate', 'voittoprosentti', 'tarjou|myyn|kilpailutu|kauppa'],
  ['newRevenue', 'uusmyynnin arvo', 'myyn|liikevaih|kauppa|kaupan|tarjou'],
  ['salesCycle', 'myyntisyklin pituus', 'sykl|myyntiput|myynnin'],
  ['leads', 'liidien määrä', 'markkinoin|kampanj|liid|näkyvyy|some'],
  ['conversion', 'konversioprosentti', 'konversio|verkkokau|sivu|ostosko|kassa'],
  ['visits', 'kävijämäärä', 'sivu|blog|kävij|näkyvyy|tapahtum|museo'],
  ['attendance', 'osallistujamäärä', 'tapahtum|työpaj|koulutu|kurssi|webinaari|talkoo'],
  ['margin', 'käyttökate', 'kannattavuu|kate|katte|hinnoit'],
  ['costPerUnit', 'yksikkökustannus', 'kustannu|kulu|säästö|hankin'],
  ['onTime', 'toimitusvarmuus', 'toimitu|varasto|logisti|tilau'],
  ['leadTime', 'läpimenoaika', 'läpimeno|prosess|käsittel|tuotan|hakemu'],
  ['escapedDefects', 'tuotantoon päässeiden virheiden määrä', 'virhe|laatu|laadu|testa|julkaisu'],
  ['coverage', 'testikattavuus', 'testi|testaa|koodi|ohjelmisto'],
  ['latency', 'latausaika', 'lataus|nopeu|suoritusky|sivun'],
  ['uptime', 'palvelun saatavuus', 'saatavuu|luotettavuu|käyttökat|häiriö'],
  ['activation', 'käyttöönottoaste', 'käyttöön|käyttäj|sovellu|ominaisuu'],
  ['weeklyUse', 'viikoittaiset käyttäjät', 'käyttäj|sovellu|järjestelm|työkalu|portaali'],
  ['enps', 'eNPS', 'henkilöst|työhyvinvoin|työpaik|esihenkil|kulttuuri|sitoutu'],
  ['attrition', 'henkilöstön vaihtuvuus', 'henkilöst|lähtövaih|irtisano|rekry'],
  ['timeToHire', 'rekrytoinnin kesto', 'rekry|palkka|hakij'],
  ['emissions', 'hiilidioksidipäästöt', 'päästö|hiili|ilmasto|energia'],
  ['practice', 'harjoittelutunnit', 'harjoit|treen|opettel|opisk|kiel|soitt'],
  ['scores', 'koetulokset', 'koulu|oppila|opisk|kurssi|koke'],
  ['partners', 'kumppanien määrä', 'kumppan|jälleenmyy|yhteisty'],
  ['rating', 'arvosana viiden asteikolla', ''],
];

const UNITS: Readonly<Record<string, string>> = { percent: ' %', money: ' €' };

/** No topics: fits anything, so it stands last. */
export const metrics: readonly MetricTerm[] = ENTRIES.map(([id, name, topics]) => ({
  id,
  name,
  unit: UNITS[library[id].unit] ?? '',
  topics: latinFirst(topics === '' ? '' : `(?:${topics})`, 'iu'),
}));
