/**
 * What Finnish calls the concepts that goals are about: beginnings of words, in each grade that a stem has. Those of six
 * letters and more are found inside compounds too. `=` asks for the word as it is; several words must follow each other.
 */

import type { ConceptWords, TopicWords } from '../../okr/parent-match/words.ts';
import { places } from './places.ts';

const concepts: ConceptWords = {
  growth: '=kasvu, kasvua, kasvun, kasvuun, skaalau',
  revenue:
    'liikevaih, myynti, myynnin, myyntiä, myyntiin, myynnistä, euromyyn, myyntitulo, tulot, tulojen, tuloja, laskutuk, keskiosto, tilauskanta, kaupan arvo, arr, mrr',
  recurringRevenue:
    'jatkuva liikevaih, jatkuvaa liikevaih, jatkuvan liikevaih, jatkuva lasku, jatkuvan lasku, jatkuvaa lasku, kuukausimaksu, tilausmaksu, kestotila, vuosisopimu, jatkuvat sopimu, toistuva, toistuvaislasku, lisenssimaksu, arr, mrr, kuukausilasku',
  expansion: 'lisämyyn, lisäkaup, ristiinmyyn, nykyisille, nykyasiak, laajennuskaup, olemassa oleville asiak',
  pricing: 'hinta, hinna, hinnan, hinnoit, hintojen, hinnasto, alennus, alennuk',
  profit:
    'kannattav, kate, katte, käyttökat, toimintakat, myyntikat, tulos, tuloksen, liikevoit, voitto, ylijääm, tappio',
  cost: 'kustannu, kulu, kuluj, kulut, säästö, sääst, menot, menoj, menoja, edullis, tuhlau, hankintahin, budjetin ylit, kilpailut, ostopalvelu, vuokratyövoim',
  debt: 'velka, velan, velko, lainamää, laina, lainan, lainoj, lainakan, korkomeno',
  cash: 'kassavir, maksuvalm, saatav, erääntyn, perintä, myyntisaam, käyttöpääom, maksuaika',
  assets: 'kiinteistö, omaisuu, tonttien myyn, myydään tontt, realisoi',
  funding: 'rahoitu, lahjoit, avustuk, avustus, apuraha, sijoitt, varainhan, keräys, sponsor',
  finance: 'talous, talouden, talout, taloud, budjet, tasapain, alijääm, talousarvio, verotulo',
  customerRetention:
    'poistum, asiakaspysyv, asiakasvaihtuv, pysyvyy, uusimisas, uusivat sopim, uusii sopim, sopimusten uusi, irtisano, perua tilau, uskollis, kanta-asiak, asiakassuht, churn, takaisin voit, menetet, asiakaspoist',
  satisfaction:
    'tyytyväi, asiakaskok, asiakastyyt, nps, csat, suosittel, valitu, reklama, palaut, arvosan, kiitos, kehu, suosittelu',
  newCustomers:
    'uusia asiak, uutta asiak, uusasiak, uusi asiakas, uusien asiak, asiakashank, voittoprosent, maksavaa asiak, maksavaa yrity, maksavat asiak, uusmyyn, markkinaosuu, uuden asiak, päätetyt kaup, kauppaa, tarjouk, tarjous',
  pipeline:
    'liidi, prospekt, tapaamis, myyntiput, esittely, esittelyt, demo, myyntimahdollis, konversio, yhteydenottopyyn, tarjouspyyn',
  channels: 'kumppan, jälleenmyy, jakelij, myyntikanav, verkkokaup, edustajasopim, franchise',
  awareness:
    'brändi, tunnettu, näkyvyy, markkinoin, kampanj, kävij, sivustolii, seuraaj, =some, sosiaalisen med, mainos, mainon, uutiskirj, maine, maineen, webinaar, julkisuu, blogi',
  marketEntry:
    'markkinoille, markkinan, uusi markkin, uudelle markk, uuden markk, markkina-alue, vienti, vienni, kansainvälist, ulkomai, ulkomaa, maajohta, lokalisoi, kääntää, käännös, käännök, paikallinen toim, valuutta',
  support:
    'asiakaspalv, asiakastu, tukipyyn, tiketti, tiketin, tiketit, tikettien, palvelupyyn, neuvonta, neuvonn, puhelinpalv, palvelukes, helpdesk',
  responseTime:
    'vastausai, vastausaik, vastaukse, vastataan, vastaus, vastaa asiak, käsittelyai, käsittely, käsittelee, käsitellään, läpimenoaika hakem, palveluaik, ensivast, päätösaik',
  resolution:
    'ratkea, ratkai, ratkeaa, ensikontak, ensimmäisellä yhteyd, ensimmäisessä yhteyd, ensimmäisellä kerr, kerralla, yhdellä käyn, yhdellä kert, yhden luukun, yhdeltä luuk',
  waiting:
    'odotus, odotu, odottaa, odotta, jono, jonot, jonoj, jonotu, hoitoon pääs, pääsee hoito, pääsy hoito, viive, =lähete, lähettee, vastaanotol, vastaanottoaik, ajanvara, päivystyk, viivyty',
  serviceEase:
    'asiansa hoid, asian hoit, asioint, hakemu, hakemuks, lomake, lomakk, lupahakem, rakennuslu, lupa-asi, lupapäät, byrokrat, itsepalvelu, asiointi, sujuva, vaivat',
  digitalService:
    'verkossa, sähköi asioin, sähköisesti, sähköinen asioin, verkkoasioin, verkkopalvelu, digitaali, digipalv, sovelluks, mobiili, portaal',
  gettingStarted:
    'käyttöönot, käyttöön ott, rekisteröit, rekisteröin, aktivoin, aktivoi, alkuun, ensimmäinen kirjaut, tunnuksen luo, aloitusopas, asennus, asennuk, ensimmäiset ask, kokeiluj, kokeilu, pääsee alkuun, opasvideo',
  usability:
    'helppo, helpo, helpom, helpottu, yksinkert, käytettäv, käyttökokem, käyttöliitty, sujuvoi, vaivattom, klikkau, selke',
  accessibility: 'saavutetta, esteett, selkokiel, ruudunluk',
  documentation: 'ohje, ohjeet, ohjeist, dokument, käsikirj, opas, oppaan, usein kysyt, tietopank',
  adoption:
    'käyttöaste, aktiiviset käyt, aktiivisia käyt, aktiivisten käyt, päivittäiset käyt, viikoittaiset käyt, kuukausittaiset käyt, käyttäjämää, käytön määr, sitoutumi, lataus, latauks',
  reliability:
    'luotettav, saatavuu, käyttökatk, katko, katkok, häiriö, toimintavarm, vakau, vakaa, palautumis, varmuuskop, kaatum, vikatil, huoltovar, jatkuvuu, toipumis, keskeyty',
  performance: 'suorituskyk, suorituskyv, latausaik, latenss, viiveaik, sivun nopeu, hidas, hidast',
  quality:
    'laatu, laadu, laadun, virhe, virhei, vika, vikoj, bugi, korjaus, testikat, hylky, takuu, palautuspros, tarkkuu, poikkeam, reklamaat',
  security: 'tietoturv, haavoittuv, tietomurt, kalastelu, tunkeutum, kaksivaihei, kyber, salaus, iso 27001',
  compliance: 'tietosuoj, sääntely, auditoi, auditoin, määräyst, vaatimustenm, sertifi, viranomaisvaat, lakisäät, gdpr',
  deliverySpeed:
    'julkaisutah, julkaisuväl, tuotantoonvi, läpimenoaika, läpimenoaj, toimitusput, kehitysjono, versioj, pull request, koonti',
  innovation:
    'innovaat, uusi tuote, uuden tuott, uutuustuot, prototyyp, kokeilukult, patentt, tuotekehi, pilotti, pilotoi, keksin, tutkimus ja kehit',
  efficiency:
    'tehokk, tehost, tuottav, tuottavuu, hukka, hukan, käsityö vähen, manuaali, pullonkaul, päällekkäi, käyttösuh, sujuvuu',
  automation: 'automat, robot, tekoäl, koneoppi, skripti',
  insight: 'mittari, mittarist, data, datan, tietojohta, analyti, raportoin, kysely, ennuste, ennustam, seuranta',
  logistics:
    'toimitusvarm, toimitusaik, toimitusaj, varasto, varastoj, logisti, kuljetu, lähetys, lähetyst, keräily, ajallaan, toimitukset, toimitusk, saatavuuspuut',
  production:
    'tuotanto, tuotanno, tehdas, tehtaan, valmistus, linjasto, kokoonpan, kapasit, oee, seisok, virtaut, koneaik',
  workplace:
    'työpaik, työnantaj, lähtövaihtu, henkilöstön vaihtu, työntekijöiden vaihtu, työntekijäkok, henkilöstökys, enps, työyhteis, työtyytyv, viihty, pitovoim, vetovoim, irtisanoutu, urapol, sitoutun, hyvä paikka teh',
  wellbeing:
    'hyvinvoin, sairauspois, poissaol, uupu, uuvu, stressi, jaksam, jaksaa, jaksav, kuormit, kuormi, työkyky, työkyvy, loma, lomaa, loman, lomat, palautua, työaika jous, perhevapaa, lepo, ergonom, työhyvinv, mielenter, burnout, rentout',
  workload:
    'ylityö, ylitöi, ylityötun, työmäär, työkuorm, kiire, työajan, työaik, työvuoro, vuorosuunn, palaverit, kokoustun, ylikuorm, jaetaan tasan, viikonlopputy',
  hiring:
    'rekry, palkka, palkkaa, palkat, hakija, hakijo, avoin paikk, avoimet paik, avointen paik, avoimia paik, virka täyt, täytetään, täyttää, täyttö, henkilöstövaj, harjoittelij, sijaise, työvoimapul',
  leadership: 'esihenkil, esimie, johtam, johtajuu, kehityskesk, palautekult, valmentav, kahdenkesk',
  diversity: 'monimuot, yhdenvert, tasa-arv, naist, sukupuol, inkluus, vähemmist, palkkaero',
  skills:
    'osaami, taito, taido, koulutuspäiv, kouluttau, koulutetaan henk, valmennu, kurssi, pätevyy, pätevöit, oppimi, sertifikaat, ammattitai',
  staffOnboarding:
    'perehdy, perehty, perehdytys, mentori, mentoroi, ensimmäinen kaup, ensimmäiseen kaup, ensimmäisen kaup, täysi tuottav, täyteen tuottav, aloittava, aloittavi, vauhtiin, koeaik, tuoteko, kummi, alkuvalmen, ensimmäinen työpäi, ensimmäisenä työpä, ensimmäinen päiv, ensimmäisenä päiv',
  collaboration: 'yhteistyö, siilo, tiimityö, tiedonkul, tiedon jak, vuorovaik, viestint',
  safety:
    'turvalli, turvassa, tapaturm, onnettom, vahin, vaarat, loukkaan, kaatumis, infektio, lääkitysvir, lääkepoikk, haittatap, läheltä piti, väkival, riski, pelastus, törmäy, kuolem, suojain, työturv, paloturv, käsihyg',
  health: 'terve, tervey, sairau, kuolleisuu, diabet, verenpain, syöpä, toipum, elinikä, elinaj, oireet, hoitotulo',
  prevention: 'ennaltaeh, ehkäis, ehkäise, rokot, seulon, tupakoin, ylipain, liikkumi',
  homeCare:
    'kotihoi, kotona, kotiutu, kotiutet, etähoi, etävastaanot, etäkunt, kotikäyn, kotisairaal, kotikunt, omassa kodis, liikkuva sairaal, kotipalv, etäseur, kotiin vietäv',
  schooling:
    'koulu, opiske, opisto, lukio, lukion, ammattikoul, peruskoul, oppilait, opinto, opinnot, opintoj, keskeyttän, keskeyttäm, valmistun, tutkinto, yhteishak, jatkopaik, oppivelv, toinen aste, toisen aste, ysiluok, yhdeksäsluok, lukutai, oppimistul, yliopist, korkeakoul',
  guidance: 'ohjaaj, opinto-ohj, opo, oppilaanohj, ohjaus, ohjaamo, etsivä, etsivän, etsivää, tuutor, uraohj',
  employment: 'työllis, työttöm, työnhak, työpajap, oppisopim, kesätyö, työelämä, työkokei',
  housing: 'asunto, asunno, asuntoj, asunnot, vuokra-as, asunnottom, vuokralai, koditon, kodittom',
  poverty: 'köyh, vähävar, toimeentul, ruoka-apu, eriarvo, pienitul, syrjäyty',
  culture: 'museo, kirjasto, teatter, konsert, festivaal, taide, taitee, näyttely, kulttuur, orkester, kuoro',
  participation:
    'osallisuu, osallistav, vaikuttami, äänest, kuulemis, aloitte, demokrat, asukasraat, kansalaisraat, mukaan päättä',
  trust: 'luottam, avoimuu, läpinäky, uskottav, avoin data, vastuullisuu',
  community: 'yhteisö, avoin lähde, avoimen lähd, talkoo, vapaaehtoi, jäsenmäär, ekosysteem',
  research: 'tutkimu, julkaisuj, väitös, tieteelli, vertaisarv',
  climate:
    'ilmasto, hiili, hiilineutr, päästö, kasvihuone, fossiili, turve, turpee, kivihiil, co2, metaani, nettonol, hiilijalan, öljylämm',
  energy:
    'energia, sähkönkul, sähkö, lämmit, lämmön, aurinko, tuulivoim, lämpöpump, kaukoläm, voimala, voimalai, uusiutuv, kilowatti, lämpö',
  cleanTransport:
    'sähköauto, sähköbus, sähköinen lii, kulkee sähkö, sähköis, latauspist, latausasem, biokaasu, lentomatk, liikematk, työmatkojen pää',
  circular:
    'kierrät, kierräty, jäte, jättee, jättei, muovi, uusiokäy, kiertotal, lajittel, kaatopaik, pakkausmat, uudelleenkäy, ruokahäv',
  nature: 'luonto, luonnon, monimuotoisuus luon, metsä, metsien, suojelu, vesistö, kosteik, lajien, järve, joki',
  environment: 'ympäristö, kestäv, vihreä, saastei, ilmanlaa, ekologi',
  mobility:
    'liikenne, liikentee, liikut, liikkum, matkaket, kulkutap, työmatka, matkoista, katu, kadut, kaduil, keskusta, ydinalue, ydinkesk',
  activeTravel: 'pyörä, pyöräi, pyöräl, pyöräpys, polkij, polkupyör, kävel, =jalan, jalankul, jalkais, kaista, kaistoj',
  carTraffic: 'auto, autoi, autoj, autoilu, autoliik, yksityisaut, henkilöaut, ruuhk, ajoneuvo, pysäköin',
  publicTransport: 'joukkoliik, bussi, linja-aut, raitiov, juna, junat, junan, metro, ratikka, matkustaja, vuoroväl',
  fitness: 'juoks, juoksu, marato, laihdu, treen, kuntoil, uinti, liikunta, liikunn, hiiht, paino, =uni, unta',
  languages: 'espanja, englanni, englanti, ranska, saksan kiel, kielitai, kielikurs, sanasto, ruotsin kiel',
  customer: 'asiakas, asiakk, tilaaja, kuluttaj, ostaja',
  user: 'käyttäj',
  staff:
    'henkilöst, työntekij, hoitaj, lääkär, kolleg, työkaver, tiimiläi, opettaj, myyjä, myyji, edustaj, henkilökun, kuljettaj, asiantuntij, koodari, alaise',
  newStaff:
    'uusi myyj, uudet myyj, uuden myyj, uusien myyj, uudelle myyj, uusi työnt, uuden työnt, uudet työnt, uusien työnt, uudelle työnt, tulokas, tulokk, aloittav, uusi hoitaj, uudet hoitaj, uusi kolleg, uudet kolleg, uusi edustaj, uudet edustaj',
  manager: 'esihenkil, esimie, päällik, johtaja',
  patient: 'potila, potilai, potilas',
  pupil: 'oppila, oppilai, opiskelij, koululai, ysiluokkal, lukiola',
  youth: 'nuori, nuore, nuort, nuoris, nuorill, nuoriso, teini',
  child: 'lapsi, lapse, lapsia, lasten, lapsip, perheid, perhee, päiväko, varhaiskas',
  elderly: 'ikäihmi, ikäänty, vanhus, vanhuk, senior, eläkeläi, iäkk',
  resident: 'asukas, asukk, kuntala, kaupunkila, kansalai, veronmaks',
  member: 'jäsen, jäsenet',
  developer: 'kehittäj, ohjelmoij',
  volunteer: 'vapaaehtoi, talkoola',
  enlarge: 'kasvat, kasvam, laajen, vahvist',
  team: 'tiimi, organisaat',
  stay: 'pysy, pysyv, jää, jäävät, jatkaa, säilyt, säily, lähte, menet, palaa, pitää kiinni, pidä kiinni, pidetään kiinni, viihty',
  easy: 'helppo, helpo, yksinkert',
  firstTime: 'ensimmäinen käyn, ensimmäisell, ensimmäiseen, ensimmäise',
  home: 'koti, kotona, kotiin, kotia, kodissa',
};

/** Words that say nothing of what a goal is about. */
const COMMON =
  'ja tai sekä että jotta koska kun jos kuin myös vain ei eivät en emme on ovat oli olla ole tämä tämän se sen sitä niin joka jonka jota jokainen jokaisen jokaisen kaikki kaikkien kaikille me meidän meillä meitä minä minun hän he heidän mennessä vuoden vuosi vuonna vuoteen vuodesta vuodessa loppuun lopussa alusta alkuun alkaen asti saakka aikana ennen jälkeen kanssa ilman kautta noin vähintään enintään yli alle kerran kahdesti kolmesti kuukausi kuukauden kuukaudessa kuukausittain viikko viikon viikossa viikkoa päivä päivän päivää päivässä tunti tunnin tunnissa neljännes neljänneksellä neljänneksessä prosenttia prosentista prosenttiin prosentilla euroa eurosta euroon kpl uusi uuden uudet uusia uutta uusien hyvä paremmin enemmän vähemmän lisää nostetaan nostamme nousee laskee lasketaan kasvaa kasvatetaan kasvatamme vähennetään vähenee pienenee paranee parannetaan saadaan saa saavat tulee tehdään pidetään otetaan avataan avaamme avaa julkaistaan järjestetään valmistuu uusitaan hankitaan yksi kaksi kolme neljä viisi kuusi puolet puolittuu puolittuvat osuus osuuden määrä tammikuussa helmikuussa maaliskuussa huhtikuussa toukokuussa kesäkuussa heinäkuussa elokuussa syyskuussa lokakuussa marraskuussa joulukuussa keväällä kesällä syksyllä talvella';

const common: ReadonlySet<string> = new Set(COMMON.split(' '));

const FRONT = 6;
/** Of a compound the second part tells as well. */
const COMPOUND = 13;
const FRONT_OF_COMPOUND = 10;

/** Forms of a Finnish word share their beginning. */
const stem = (word: string): string => word.slice(0, word.length >= COMPOUND ? FRONT_OF_COMPOUND : FRONT);

export const topics: TopicWords = { concepts, places, common, stem, compounds: true };
