/** Kinds of sentences that look like goals and never are, each with what it is. */

import { pattern } from './words.ts';

const NO_GOALS = [
  // "Lähetä hakemus osoitteeseen …": how a reader reaches somebody.
  '^(ota|ottakaa|lue|katso|lähetä|ilmoittaudu|tilaa|varaa|hae|täytä|kysy|soita|kirjoita|tutustu|seuraa|liity|osta|lataa)(?!\\p{L})[^!?]{0,80}?([\\w.+-]+@[\\w-]+\\.\\w|https?://|www\\.| [\\w.-]+\\.(fi|com|org|net|eu)(?!\\p{L}))',
  // "Vaihtuvuudella tarkoitetaan …": what a word means.
  '^[^,;:]{1,60}? (tarkoitetaan|tarkoittaa|määritellään|lasketaan (jakamalla|vähentämällä|kertomalla))(?!\\p{L})',
  // "Tämän ohjeen tavoite on …": what a text is for.
  '^tämän (ohjee|opp|dok|siv|asiaki|rapor|esity|artik|muist|luvu|osio)\\p{L}*n (tavo|tarko)i',
  // "Asetus tulee voimaan …", "Yhtiö kertoo tavoittelevansa …"
  '(?<!\\p{L})((tule|astu)… voimaan|(kertoo|sanoo|ilmoittaa|arvioi) …(vansa|vänsä))(?!\\p{L})',
  // "Laki edellyttää …", "Asetuksen mukaan …": what is laid down.
  '^(… )?\\p{L}*((laki|asetus|direktiivi|sopimus|standardi) (edellyt|vaati|velvoit|sääte|määrä|kielt)|(lain|asetuksen|direktiivin) muka)',
  // "Etsimme johtajaa, joka …": whom an employer looks for.
  '^(nyt )?(etsimme|haemme) [^,.]{3,60}[aä], joka(?!\\p{L})',
  // "Seuraava palaveri 26.11. klo 10": when people meet.
  '^(seuraava )?\\p{L}*(kokous|palaveri|tapaaminen) (pidetään |on )?(… )?(\\d{1,2}\\.\\d|klo)',
  // "Toivotamme kaikille hyvää joulua!"
  '^(toivot|kiit|onnittel|pahoittel|tervehd)\\p{L}*(mme|[aeä]n)(?!\\p{L})',
  // "Sähkön hinta nousee tammikuussa 4 prosenttia": what happens to everybody.
  '^(… )?\\p{L}*(hinta|hinnat|maksut|vuokrat?|korko|korot|eläkkeet) (nouse|laske|kallist|halpen)…',
  // "Hyvää joulua ja onnellista uutta vuotta!", "Liite 2: Talousarvio"
  '^((hyvää|hauskaa|iloista|onnellista|rauhallista|aurinkoista) (… )?(joulu|pääsiäi|juhannus|vappu|kesä|kevä|syksy|viikonlop|uutta)|liite \\d)',
  // "…, sanoo puheenjohtaja."
  ',["”]? (sanoo|kertoo|toteaa|arvioi|ennustaa) \\p{L}',
  // "Palautus tehdään 14 päivän kuluessa vastaanottamisesta": a term that holds for everybody.
  '(\\d|\\p{L}n) (päivän|arkipäivän|viikon|kuukauden|tunnin|vuorokauden) (kuluessa|sisällä|kuluttua) [^,.!?]{0,40}?(…(mise|nni)sta|tilauksesta|ostosta|päätöksestä|laskusta)(?!\\p{L})',
  // "Hakemukset on jätettävä 30.4. mennessä", "Ensi viikolla käymme läpi lomalistat": what others hand in, what people meet about.
  '^(?!me|mi)([^.,!?]{3,60}? on (jätettävä|toimitettava|palautettava)|ensi viikolla [^.,!?]{0,60}?käymme läpi)(?!\\p{L})',
  // "Tarjoamme kilpailukykyisen palkan": what an employer gives.
  '^(tarjoamme|meillä saat|saat meillä)(?!\\p{L})[^.!?]{0,80}?(palka|työajat|työajan|työsuhde-?e[dt]|luontois|työyhteisö|työtehtäv|urakehity|etätyömahdolli|sopimukse)',
  // "Kilpailija julkaisee …", "EU pyrkii …": plans of somebody else.
  '^((…n )?kilpailija(mme|t)?|(suomen|maan|ruotsin|viron|norjan) hallitus|eu|euroopan (unioni|komissio)|\\p{L}*ministeri(ö)?|eduskunta) (… ){0,2}?(\\p{L}{2,}(ee|ii|oo|öö|aa|ää|yy|uu|vat|vät)|lupasi|aikoi)(?!\\p{L})',
  // "Ennuste: …", "Analyytikot odottavat …", "Yhtiö arvioi liikevaihdon kasvavan".
  '^(ennuste|ennusteen mukaan|\\p{L}*arvion mukaan|\\p{L}*ennusteiden mukaan)(?!\\p{L})',
  '^(… )?(analyytikot|ekonomistit|asiantuntijat|tutkijat|taloustieteilijät)(?!\\p{L})',
  '^(… ){1,3}?(arvioi|odottaa|ennustaa|uskoo) (… ){1,4}?…v(an|än)(?!\\p{L})',
  // "Kesäkuussa lomailen …", "Olen lomalla …", "Olen samaa mieltä …": where somebody is, and stands.
  '(?<!\\p{L})(lomaile(n|mme)|ole(n|mme) (poissa|lomalla|tavattavissa|vapaalla|matkoilla|(samaa|eri) mieltä))(?!\\p{L})',
  // "Kirjasto on suljettu …": when a place is open.
  '^(… ){1,3}?(on|ovat) (suljettu|auki|avoinna|kiinni)(?!\\p{L})',
  // "Toteuma: 91 %", "tähän mennessä 12": how it stands.
  '(?<!\\p{L})(toteuma|tähän mennessä|tilanne nyt):? \\d',
  // "Vuoden 2027 toimintasuunnitelma": the name of a document.
  '^(…n ){0,2}?(vuoden )?(20\\d\\d )?\\p{L}*(suunnitelma|talousarvio|budjetti|raportti|katsaus|muistio|pöytäkirja|vuosikello|asialista)( 20\\d\\d(\\s?[–-]\\s?20\\d\\d)?| vuodelle 20\\d\\d| \\d{1,2}\\.\\d{1,2}\\.(20\\d\\d)?)?$',
  // "Paista 200 asteessa 25 minuuttia", "Säilytä viileässä".
  '^([^.!?]{1,40} ja )?(paista|keitä|kypsennä|hauduta|sulata|kuumenna|säilytä|pese|silitä|kuori|pilko)(?!\\p{L})[^.!?]{0,60}(ast(eessa|een|etta)|minuut|viileässä|kuivassa|pakkasessa|jääkaapissa)',
].map((kind) => pattern(kind));

export const never = (text: string): boolean => NO_GOALS.some((kind) => kind.test(text));
