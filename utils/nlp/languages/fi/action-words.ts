/** Words that tell what kind of sentence stands there: intent, done, able, past. */

import { latinFirst } from '../../latin-first.ts';
import { word } from './words.ts';

export const INTENT = word(
  'aion|aiomme|aikoo|aijon|meinaan|halutaan|haluan|haluun|haluisin|pitäs|pitäis|vois|täytyis|haluamme|haluaisin|haluaisimme|haluaa|voin|voimme|pyrin|pyrimme|pyritään|yritän|yritämme|tavoitteena(mme|ni)?|tavoite|tavoitteeni|tavoitteemme|päätavoitteena|tarkoituksena(mme)?|tarkoitus|suunnitelmissa|suunnitelmana|pitää|pitäisi|täytyy|tulee|tulisi|meidän|minun|lupaan|lupaamme|sitoudumme|sitoudun|aikomuksena|ajattelin|on|ovat|olisi',
  'giu',
);
export const DONE = latinFirst(
  /(?<!\p{L})(?:valmis|valmiina|valmiit|valmiiksi?|käytössä|käyttöön|julkaistu|otettu|toteutettu|palautettu|asennettu|päivitetty|siirretty|suoritettu|hyväksytty|olemassa|lopetettu|koulutettu|tehty|rakennettu|pois\s+käytöstä)(?!\p{L})/iu,
);
export const CAPABLE = latinFirst(
  /(?<!\p{L})(?:pystyy|pystyvät|voi|voivat|voidaan|pääsee|pääsevät|osaa|osaavat|saa|saavat|löytää|löytävät|näkee|näkevät)(?!\p{L})/iu,
);
export const FINITE = latinFirst(
  /(?<!\p{L})(?:on|ovat|olemme|olen|olla|pysyy|pysyvät|ei|eivät|emme|en|\p{L}{3,}(?:vat|vät))(?!\p{L})/iu,
);
export const QUESTION = /\?["”’)\s]*$/u;
export const PERFECT = latinFirst(
  /(?<!\p{L})(?:on|ovat|olemme|olen|oli|olivat|ei|eivät|emme|en)\s+(?:\p{L}+\s+){0,2}\p{L}{2,}(?:nut|nyt|neet|ttu|tty|tu|ty)(?!\p{L})/iu,
);
export const PAST_TIME = word(
  'eilen|viime …|(?<!\\p{L}\\s)sitten|aiemmin|edellisvuodesta|viimeksi|vielä (viime|vuonna)|oli|olivat|olisi pitänyt|jo (lokakuussa|keväällä|syksyllä)',
);
/** Past tenses of verbs that the pack doesn't know; "prosenttiin" and "kuntiin" are nouns. */
export const PAST_FORM =
  /^(?!.{0,30}(?:entti|ntti|uutti|ortti|uti|retti|iketti|budjetti|lotti|rketti|artti|nätti|patti|lautti|matti|intti|hetti|raportti)in$)(?:\p{L}{2,}[aeiouyäö]ttiin|(?:teh|näh|luo|saa|tuo|vie|myy|jää|käy|syö|juo|voi|ol)tiin|\p{L}{2,}(?:llt|nnt|ist|est|ast|äst|yst|ust|ost|öst)iin|\p{L}{3,}(?:simme|oimme|öimme|ivatkin|oivat|öivät|sivat|sivät|tivat|tivät|nivat|nivät|kivat|livat|lla?nut|nnyt)|(?:tul|men|ol|pan|kulj|läht|pääs|nous|jä|va|v)imme|oli|olivat|olin|jäi|jäivät|kesti|päättyi|alkoi|sai|sain|nousi|laski|parani|kasvoi|tuli|meni|päätin|putosi|lyheni|väheni|eteni|onnistui|kului|kertyi|valittiin|toimi|löytyi|vaihtui|halusin|opin|huomasin)$/u;
