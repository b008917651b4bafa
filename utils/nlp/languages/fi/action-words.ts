/** Words that tell what kind of sentence stands there: intent, done, able, past. */

import { word } from './words.ts';

export const INTENT = word(
  'aion|aiomme|aikoo|aijon|meinaan|halutaan|haluan|haluun|haluisin|pitäs|pitäis|vois|täytyis|haluamme|haluaisin|haluaisimme|haluaa|voin|voimme|pyrin|pyrimme|pyritään|yritän|yritämme|tavoitteena(mme|ni)?|tavoite|tavoitteeni|tavoitteemme|päätavoitteena|tarkoituksena(mme)?|tarkoitus|pitää|pitäisi|täytyy|tulee|tulisi|meidän|minun|lupaan|lupaamme|sitoudumme|sitoudun|ajattelin|on|ovat|olisi',
  'giu',
);
export const DONE = word(
  'valmis|valmiina|valmiit|valmiiksi?|ajan tasall[ae]|uusiksi|julki|auki|ajoon|tuotantoon|käytössä|käyttöön|(liikentee|toiminna|tuotanno)ss[aä]|otettu|olemassa|tehty|pois|kuntoon',
);
/** "Ergonomia kuntoon", "Palvelu selkeämmäksi": nobody knows by what. */
export const SOMEHOW = word('kuntoon(?! niin)|kuriin|haltuun|…mm(aksi|äksi|iksi)');
/** "… arkistoitu sähköisesti": a state to be reached, where no noun follows that it could describe. */
export const PARTICIPLE = /^\p{L}{3,}(?:ttu|tty|itu|ity|stu|sty)$/u;
export const NOT_DESCRIBED = /(?:ss[aä]|st[aä]|ll[aä]|lle|sti|een|hin|iin)$/u;
export const CAPABLE = word(
  'pystyy|pystyvät|voi|voivat|voidaan|pääsee|pääsevät|osaa|osaavat|saa|saavat|löytää|löytävät|näkee|näkevät',
);
export const FINITE = word(
  'on|ovat|olemme|olen|olla|pysyy|pysyvät|luottaa|suosittelee|viihtyy|ei|eivät|emme|en|(?<=\\p{L}\\s)\\p{L}{3,}(vat|vät)',
);
export const QUESTION = /\?["”’)\s]*$/u;
export const PERFECT = word(
  '(?!e… (… ){0,2}…st[uy](?!\\p{L}))(on|ovat|olemme|olen|oli|olivat|ei|eivät|emme|en) (… ){0,2}\\p{L}{2,}(nut|nyt|neet|ttu|tty|tu|ty)',
);
export const PAST_TIME = word(
  'eilen|viime …|(?<!\\p{L}\\s)sitten|aiemmin|edellisvuodesta|viimeksi|vielä (viime|vuonna)|oli|olivat|olisi pitänyt|jo (lokakuussa|keväällä|syksyllä)',
);
/** Past tenses of verbs that the pack doesn't know; "prosenttiin" and "kuntiin" are nouns. */
export const PAST_FORM =
  /^(?!.{0,30}(?:[nr]tti|uutti|uti|retti|[ir]ketti|jetti|lotti|nätti|[mp]atti|lautti|hetti)in$)(?:\p{L}{2,}[aeiouyäö]ttiin|(?:näh|jää|juo|voi)tiin|\p{L}{2,}(?:llt|nnt|[aeiouyäö]st)iin|\p{L}{3,}(?:simme|oimme|öimme|ivatkin|[oskln]ivat|[tn]iv[aä]t|[sö]ivät|lla?nut|nnyt)|(?:men|kulj|lähd|jä)imme|jäi|jäivät|kesti|päättyi|alkoi|meni|päätin|eteni|onnistui|kului|kertyi|löytyi|vaihtui|halusin|huomasin)$/u;
