/** Cues of goal detection: each is one fact about a sentence that speaks for or against "somebody intends to reach this". */

import { pattern, word } from './words.ts';

export const DETECTION_CUES: Readonly<Record<string, RegExp>> = {
  'goal-is': word(
    'tavoitteen[ai](mme|ni)?|tavoitteemme|tavoite (on|olisi)|päätavoit…|tarkoituksena|tarkoitus on|on tarkoitus|tavoitteeksi',
  ),
  intends: word(
    'aion|aiomme|meinaan|haluun|haluan|haluamme|haluaisin|lupaa(n|mme)|sitoud…|pyrin|pyrimme|yritän|yritämme',
  ),
  ingredient: /^(?:noin\s)?[\d½–,-]{1,7}\s?(?:g|kg|dl|l|ml|cl|rkl|tl|ps|prk|pkt|tlk)\s\p{L}+(?:\s\p{L}+)?$/iu,
  reader: word(
    'sinä|sinu\\p{L}*|sulle|sulla|teidän|teille|jooko|voit|voitte|muista|huomaa|katso|klikkaa|valitse|kuvaile|kysy|tutustu|kirjaudu|noudata|älä|tarkista|paina|syötä|napsauta|(?!(pitä|täyty|tul|kannatta|halua|men|ol)isi|\\p{L}*(kausi|vuosi))\\p{L}{3,}[aäeiouy]si|haluatko|oletko',
  ),
  'goal-talk': word(
    '(hyvä|selkeä|selvä|kunnianhimoinen) tavoite|tavoite (auttaa|kertoo|ohjaa|innostaa)|okr:?(t|ien|iä|ää|n|istä)?|avaintulos (on|kertoo)|tavoitteet (ovat|on|käsitellään)|tavoitteiden|tavoitteen (tulee|tulisi|pitää)|smart\\p{L}*',
  ),
  'goal-was': word(
    '(oli|olivat|olin|ollut) (… ){0,2}(tavoit|tarkoitu)…|(tavoit|tarkoitu)… (… )?(oli|olivat|olikin|kuului|jäi|jäivät|tuli|saavutettiin|saavutettu|toteutui|täyttyi|ylittyi|ei toteutunut)|aioimme|aioin|halusin|halusimme',
  ),
  past: word(
    'oli|olivat|oltiin|olin|olimme|viime|eilen|(vuotta|kuukautta|viikkoa|päivää) sitten|aiemmin|edelli…|\\p{L}{3,}([aeiouyäö]simme|oimme|utimme|ytimme|sivat|sivät|lloin)|ylitimme|\\p{L}{3,}(utui|ytyi)|nousi|kasvoi|laski|tuli|tulivat|jäi|päätin|päätimme|päätti|päätettiin|sovimme,? että|meni|sai|alkoi|päättyi|kertyi|kului|opin(?=,? (että|paljon|uu…|mi…|tä…))',
  ),
  perfect: word(
    '(on|ovat|olemme|olen|oon|oli|ei ole|en ole) ([\\p{L}\\d]+ ){0,3}\\p{L}{2,}(nut|nyt|neet|ttu|tty|tu|ty|tant|änt|nu|ny)|(en|emme|ei|eivät) \\p{L}{3,}(nut|nyt|neet)',
  ),
  negated: word('ei|eivät|en|emme|älä|ilman'),
  copula: word('on|ovat|olisi'),
  can: word('voi|voivat|voidaan|voisi|saa|saavat|pystyy'),
  conditional: word('\\p{L}{3,}(isi|isin|isimme|isivat|isivät)'),
  question: /\?["”’)\s]*$/u,
  'question-word': pattern(
    '^(mitä|miten|miksi|mikä|mihin|milloin|kuka|kuinka|missä|mistä|onko|ovatko|mitkä)(?!\\p{L})',
  ),
  condition: word('jos|mikäli|ellei|silloin kun'),
  pronoun: pattern('^(se|ne|tämä|nämä|tästä|siitä|sen|niiden|tähän|siihen|hän|he|tämän|näiden|nykyi…)(?!\\p{L})'),
  generic: word(
    'yleensä|usein|aina|keskimäärin|noin|jokainen|kukin|moni|monet|yritykset|yrityksen|organisaati…|työntekijän|esihenkilö',
  ),
  rule: word(
    'on (ilmoitettava|huomioitava|oltava|tehtävä)|ei saa|sallittu|kielletty|vaaditaan|edellyttää|korvaa|maksetaan|lähetettävä|irtisanotaan|käsitellään|säilytetään|myönnetään|voidaan (myöntää|periä|hakea|korvata|poiketa)|palautetaan|peritään|noudatetaan|(yhdistyksen|lain|säätiön|ohjeen) tarkoitu…|raportoidaan|ilmoitetaan|kustantaa|järjestelmän',
  ),
  event: word(
    'pidämme|käydään läpi|viikkopalaveri|scrum\\p{L}*|klo|kello|ilmoittau…|kokou…|palaveri\\p{L}*|osallistuj…|aukiolo\\p{L}*|harjoitukset|tapaaminen|tapaamme|arvon…|pidetään(?! (… )?(\\d|alle|yllä|ennallaan|kurissa|enintään|vähintään))|päättyy',
  ),
  status: word('etenee|edistynyt|käynnissä|aikataulussa|valmistui|kesken|siirretty|toteutuma|tehty'),
  future: word('ensi|seuraava\\p{L}*|tänä vuonna|mennessä|loppuun|jatkossa|viimeistään'),
  'next-up': word(
    'seuraavaksi|seuraavalla viikolla|seuraavan viikon|ensi\\s?viikolla|ensi kaudella|jatkossa|tästä eteenpäin',
  ),
  'as-of-now': word(
    'nyt|nykyi(nen|set|sin)|tällä hetkellä|parhaillaan|keskimäärin|yleensä|tähän mennessä|toistaiseksi|enää|vieläkään|…n mukaan|vastaaji…',
  ),
  'must-be-done': word(
    '(on|tulee|pitää|täytyy|oltava|saa) (… )?(lähettää|ilmoittaa|ilmoittautua|palauttaa|maksaa|toimittaa|noudattaa|hakea|olla|ilmoitettava|palautettava|maksettava|selitettävä|perusteltava)|…(t?tAvA)(?=\\s*[.!]?$)',
  ),
  guides:
    /^(?:[\p{L}]+\s)?(?:aloitetaan(?:pa|\s+ensin|\s+siitä)|tutustutaan|tarkastellaan|tarkastelemme|katsotaan(?:pa)?|siirrytään|palataan|mietitään|kerrataan|sitten|lopuksi|otetaan\s+esimerk\p{L}+|seuraavassa|tässä\s+(?:artikkelissa|kirjoituksessa|luvussa|oppaassa)|ennen\s+kuin\s+\p{L}+)(?!\p{L})/iu,
  thinks: word(
    '(mieti|pohdi|luule|usko|ajattele|kerro|tiedä|toivo|suosittele|kiitä|ihmettele)(n|mme)|tunnen|varmaan|ehkä|kai',
  ),
  'others-speak':
    /^(?:[\p{Lu}][\p{L}-]+\s(?:mukaan|arvioi|aikoo|haluaa|päättää|esittää|suunnittelee|täyttää|suositteli|ilmoitti|kertoi)|moni\s|monet\s|jokainen\s|kukin\s|yritykset\s|asiakas\s|käyttäjä\s|lapsi\s|esihenkilö\s|työntekij\p{L}+\s|opiskelija\s|markkinan\s|kilpailija\s|yhtiö\s|(?:\p{L}+\s){1,3}(?:haluavat|toivovat|kaipaavat|tarvitsevat)\s)/iu,
  /** What is jotted down beside goals. */
  'non-goal-label': pattern(
    '^(huom(io|ioita|autus|aa)?|muistiinpano(t|ja)?|lisätie(to|toja|dot)|tila|tilanne|status|kuvaus|esimerk(ki|it)|haas(te|teet)|vink(ki|it|kejä)|ohje|perustelu(t|ja)?|tausta|kysymy(s|kset)|ris(ki|kit)|riippuvuu(s|det)|päivitys|varoitus|syy|ongelma|yhteenveto|palaute|vastaus|päätös|kommen(tti|tit)|omistaja|vastuu(henkilö|taho)?|pvm|päivämäärä|milloin|missä|miksi|miten|kuka|mitä|osallistujat|paikka|muutos|hyö(ty|dyt)|oletu(s|kset)|muistettavaa|muista|katso)\\s*(\\d+\\s*|\\([^)]*\\)\\s*)?:',
  ),
  quoted: /["“”»«]/u,
  'ends-colon': /:\s*$/u,
  'ends-period': /[.!]["'”’)]?\s*$/u,
  exclamation: /!/u,
  example: word('esim|esimerki…|kuten'),
  url: /https?:|www\.|`|\(\)|\{|\}|@/u,
  duty: word(
    'joukkoomme|tiimiimme|tehtävässä(si)?|toimenkuva\\p{L}*|työtehtävi\\p{L}*|vastuualue\\p{L}*|työssä(ni|mme|si)|vastaa(n|mme|t|vat)? (… ){0,4}…st[aä]|huolehtii|(kuuluu|kuuluvat)|hakija\\p{L}*|hakemuksesi|palkka(us|toive|n)\\p{L}*|työsuhde|odotamme|arvostamme|edellytämme|kaipaamme|etsimme|haemme|kokemusta|työsuht…|riveihimme',
  ),
  offers: word(
    'palvelu(mme|illamme)|tuottee(mme|t)|tuotteillamme|ohjelmistomme|meiltä|toimitamme|autamme|alennu…|tilaa nyt|takuu|arkipäiv…|ammattilais…|jopa|ilmai…|maksuaik…|voimassa',
  ),
  reported: word(
    'kertoo|kertoi|sanoo|sanoi|toteaa|totesi|uskotaan|odotetaan|arvioidaan|on määrä|aikoo|kaavailee|lupasi|\\p{L}{3,}[uy]nee|velvoittaa|vaatii|työllistää|työllistäisi',
  ),
  notice: word(
    'huomenna|tänään|muistakaa|nähdään|kuullaan|hei|moi|joo|sinne|maissa|kiitos|tervetuloa|tiedoksi|suljettu|poikkeus\\p{L}*|palvelee|saapuu|eräpäivä|kello|arkisin|lisätie…|paikkoja',
  ),
  // What is said in passing about the same day, or on the way.
  passing: word(
    'nyt|kohta|pian|illalla|aamulla|iltapäivällä|tunnin päästä|kaup(assa|asta|paan)|kahvi…|kotiin|kotona|töihin|lounaalle|hakemaan|asiaan|(maanantai|tiistai|keskiviikko|torstai|perjantai|lauantai|sunnuntai)na|viikonloppuna|lomalla',
  ),
  direction: word('ylös|alas|kuntoon|kuriin|valmiiksi?|takaisin|nollaan|käyttöön|kohti'),
};
