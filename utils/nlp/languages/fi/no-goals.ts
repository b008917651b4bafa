/** Kinds of sentences that look like goals and never are, each with what it is. */

import { latinFirst } from '../../latin-first.ts';

const NO_GOALS: readonly RegExp[] = [
  // "Lähetä hakemus osoitteeseen …": how a reader reaches somebody.
  /^(?:ota|ottakaa|lue|katso|lähetä|ilmoittaudu|tilaa|varaa|hae|täytä|kysy|soita|kirjoita|tutustu|seuraa|liity|osta|lataa)(?!\p{L})[^!?]{0,80}?(?:[\w.+-]+@[\w-]+\.\w|https?:\/\/|www\.|\s[\w.-]+\.(?:fi|com|org|net|eu)(?!\p{L}))/iu,
  // "Vaihtuvuudella tarkoitetaan …": what a word means.
  /^[^,;:]{1,60}?\s(?:tarkoitetaan|tarkoittaa|määritellään|lasketaan\s(?:jakamalla|vähentämällä|kertomalla))(?!\p{L})/iu,
  // "Tämän ohjeen tavoite on …": what a text is for.
  /^tämän\s(?:ohj|opp|dok|siv)\p{L}+n\s(?:tavo|tarko)i/iu,
  // "Asetus tulee voimaan …", "Yhtiö kertoo tavoittelevansa …"
  /(?<!\p{L})(?:(?:tule|astu)\p{L}+\svoimaan|(?:kertoo|sanoo|ilmoittaa|arvioi)\s\p{L}+(?:vansa|vänsä))(?!\p{L})/iu,
  // "Toivotamme kaikille hyvää joulua!"
  /^(?:toivot|kiit|onnittel|pahoittel|tervehd)\p{L}*(?:mme|[aeä]n)(?!\p{L})/iu,
  // "Sähkön hinta nousee tammikuussa 4 prosenttia": what happens to everybody.
  /^(?:\p{L}+\s)?\p{L}*(?:hinta|hinnat|maksut|vuokrat?|korko|korot|eläkkeet)\s(?:nouse|laske|kallist|halpen)\p{L}+/iu,
  // "Hyvää joulua ja onnellista uutta vuotta!", "Liite 2: Talousarvio"
  /^(?:(?:hyvää|hauskaa|iloista|onnellista|rauhallista|aurinkoista)\s(?:\p{L}+\s)?(?:joulu|pääsiäi|juhannus|vappu|kesä|kevä|syksy|viikonlop|uutta)|liite\s\d)/iu,
  // "…, sanoo puheenjohtaja."
  /,["”]?\s(?:sanoo|kertoo|toteaa|arvioi|ennustaa)\s\p{L}/iu,
  // "Palautus tehdään 14 päivän kuluessa vastaanottamisesta": a term that holds for everybody.
  /(?:\d|\p{L}n)\s(?:päivän|arkipäivän|viikon|kuukauden|tunnin|vuorokauden)\s(?:kuluessa|sisällä|kuluttua)\s[^,.!?]{0,40}?(?:\p{L}+(?:mise|nni)sta|tilauksesta|ostosta|päätöksestä|laskusta)(?!\p{L})/iu,
  // "Hakemukset on jätettävä 30.4. mennessä", "Ensi viikolla käymme läpi lomalistat": what others hand in, what people meet about.
  /^(?!me|mi)(?:[^.,!?]{3,60}?\son\s(?:jätettävä|toimitettava|palautettava)|ensi\sviikolla\s[^.,!?]{0,60}?käymme\släpi)(?!\p{L})/iu,
  // "Tarjoamme kilpailukykyisen palkan": what an employer gives.
  /^(?:tarjoamme|meillä\ssaat|saat\smeillä)(?!\p{L})[^.!?]{0,80}?(?:palka|työajat|työajan|työsuhde-?e[dt]|luontois|työyhteisö|työtehtäv|urakehity|etätyömahdolli|sopimukse)/iu,
  // "Kilpailija julkaisee …", "EU pyrkii …": plans of somebody else.
  /^(?:(?:\p{L}+n\s)?kilpailija(?:mme|t)?|(?:suomen|maan|ruotsin|viron|norjan)\shallitus|eu|euroopan\s(?:unioni|komissio)|\p{L}*ministeri(?:ö)?|eduskunta)\s(?:\p{L}+\s){0,2}?(?:\p{L}{2,}(?:ee|ii|oo|öö|aa|ää|yy|uu|vat|vät)|lupasi|aikoi)(?!\p{L})/iu,
  // "Ennuste: …", "Analyytikot odottavat …", "Yhtiö arvioi liikevaihdon kasvavan".
  /^(?:ennuste|ennusteen\smukaan|\p{L}*arvion\smukaan|\p{L}*ennusteiden\smukaan)(?!\p{L})/iu,
  /^(?:\p{L}+\s)?(?:analyytikot|ekonomistit|asiantuntijat|tutkijat|taloustieteilijät)(?!\p{L})/iu,
  /^(?:\p{L}+\s){1,3}?(?:arvioi|odottaa|ennustaa|uskoo)\s(?:\p{L}+\s){1,4}?\p{L}+v(?:an|än)(?!\p{L})/iu,
  // "Kesäkuussa lomailen …", "Olen lomalla …", "Olen samaa mieltä …": where somebody is, and stands.
  /(?<!\p{L})(?:lomaile(?:n|mme)|ole(?:n|mme)\s(?:poissa|lomalla|tavattavissa|vapaalla|matkoilla|(?:samaa|eri)\smieltä))(?!\p{L})/iu,
  // "Kirjasto on suljettu …": when a place is open.
  /^(?:\p{L}+\s){1,3}?(?:on|ovat)\s(?:suljettu|auki|avoinna|kiinni)(?!\p{L})/iu,
  // "Toteuma: 91 %", "tähän mennessä 12": how it stands.
  /(?<!\p{L})(?:toteuma|tähän\smennessä|tilanne\snyt):?\s{1,2}\d/iu,
  // "Vuoden 2027 toimintasuunnitelma": the name of a document.
  /^(?:\p{L}+n\s){0,2}?(?:vuoden\s)?(?:20\d\d\s)?\p{L}*(?:suunnitelma|talousarvio|budjetti|raportti|katsaus|muistio|pöytäkirja|vuosikello|asialista)(?:\s20\d\d(?:\s?[–-]\s?20\d\d)?|\svuodelle\s20\d\d|\s\d{1,2}\.\d{1,2}\.(?:20\d\d)?)?$/iu,
  // "Paista 200 asteessa 25 minuuttia", "Säilytä viileässä".
  /^(?:[^.!?]{1,40}\sja\s)?(?:paista|keitä|kypsennä|hauduta|sulata|kuumenna|säilytä|pese|silitä|kuori|pilko)(?!\p{L})[^.!?]{0,60}(?:ast(?:eessa|een|etta)|minuut|viileässä|kuivassa|pakkasessa|jääkaapissa)/iu,
].map((pattern) => latinFirst(pattern));

export const never = (text: string): boolean => NO_GOALS.some((kind) => kind.test(text));
