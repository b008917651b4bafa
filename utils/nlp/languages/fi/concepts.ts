/**
 * What Finnish calls the concepts that goals are about: beginnings of words, in each grade that a stem has. Those of six
 * letters and more are found inside compounds too. `=` asks for the word as it is; several words must follow each other.
 */

import type { ConceptWords, TopicWords } from '../../okr/parent-match/words.ts';
import { FUNCTION_WORDS, TIME_WORDS } from './function-words.ts';
import { numerals } from './number-words.ts';
import { places } from './places.ts';
import { MONTHS } from './times-months.ts';

const concepts: ConceptWords = {
  growth: '=kasvu, kasvua, kasvun, kasvuun, skaalau, kasvamme, kasvaa nopeam, kaksinkertaist',
  revenue:
    'liikevaih, myynti, myynnin, myynnistä, euromyyn, tulot, tulojen, tuloja, laskutuk, keskiosto, tilauskanta, kaupan arvo, arr, mrr, myymäl, lipputulo, vuokratulo, kassamyyn, keskimyynti, provisio, tuoton, tuotot',
  recurringRevenue:
    'jatkuva liikevaih, jatkuva lasku, kuukausimaksu, tilausmaksu, kestotila, vuosisopimu, jatkuva sopimu, toistuva, lisenssimaksu, arr, mrr, kuukausilasku, vuosimaksu, jatkuvaveloit, sopimuskan, huoltosopim, ylläpitosop, jäsenyydet, tilaukset jatk',
  expansion:
    'lisämyyn, lisäkaup, ristiinmyyn, nykyisille, nykyasiak, laajennuskaup, olemassa oleville asiak, laajempi paket, suurempi paket, toinen tuot, nykyis asiak',
  pricing: 'hinta, hinna, hinnan, hinnoit, hintojen, hinnasto, alennu, listahint, tariff',
  profit:
    'kannattav, kate, katte, käyttökat, toimintakat, myyntikat, tulos, tuloksen, liikevoit, voitto, ylijääm, tappio, katetuot, voitoll',
  cost: 'kustannu, kulu, säästö, sääst, menot, menoj, menoja, edullis, tuhlau, hankintahin, budjetin ylit, kilpailut, ostopalvelu, vuokratyövoim, halvem, yksikköhin, vuokrakul, sopimushin, alennamme kul, kulukuri, kulurak, menojen, säästetään',
  debt: 'velka, velan, velko, lainamää, laina, lainan, lainoj, lainakan, korkomeno, takaisinmaks, lyhenny, lyhennet, velkaant, lainat',
  cash: 'kassavir, maksuvalm, saatav, eräänty, perintä, myyntisaam, käyttöpääom, maksuaika, maksueh, laskutussaat, myöhässä maks, maksamatt, avoi lask',
  assets: 'kiinteistö, omaisuu, tonttien myyn, myydään tontt, realisoi',
  funding: 'rahoitu, lahjoit, avustu, apuraha, sijoitt, varainhan, keräys, sponsor, jäsenmaksu, kuukausilahj, keräyk',
  finance:
    'talous, taloud, talout, budjet, tasapain, alijääm, verotulo, verot, vakavar, kassareserv, plussal, nollatulos',
  customerRetention:
    'poistum, asiakaspysyv, asiakasvaihtuv, pysyvyy, uusimisas, sopimusten uusi, irtisano, perua tilau, uskollis, kanta-as, asiakassuht, churn, takaisin voit, menetet, asiakaspoist, palaav, uusintatila, uusintaos, sopimusjatko, jatkosopim, lähtevät asiak, lähteneet, peruutet, peruuttan, asiakkuuden kesto, pysyvät asiakk, uusivat sopim, uusii sopim, jatka sopim',
  satisfaction:
    'tyytyväi, asiakaskok, asiakastyyt, nps, csat, suosittel, valitu, reklama, palaut, arvosan, kiitos, kehu, tähte, tähden, moite, iloinen, mielellään, suositus, asiakaspalau',
  newCustomers:
    'uusasiak, asiakashank, voittoprosent, maksavaa yrity, uusmyyn, markkinaosuu, päätetyt kaup, kauppaa, tarjouk, tarjous, uusi tilaaj, uude tilaaj, uutta tilaaj, uusi ostaj, uude ostaj, uutta ostaj, uusi jäsen, uude jäsen, uutta jäsen, ensimmäi tilau, asiakkaiksi, asiakkaaksi, kilpailutuksen voit, uusi asiak, uude asiak, uutta asiak, maksava asiak, uusi sopim, uude sopim, uutta sopim',
  pipeline:
    'liidi, prospekt, tapaamis, myyntiput, esittely, demo, myyntimahdollis, konversio, yhteydenottopyyn, tarjouspy, myyntipuhel, soittokampanj, avoi kaup, ostoaik, kysely asiak',
  channels:
    'kumppan, jälleenmyy, jakelij, myyntikanav, verkkokaup, edustajasopim, franchise, tukkur, integraat, edustaja jä, jakelu, yhteistyökump',
  awareness:
    'brändi, tunnettu, näkyvyy, markkinoin, kampanj, kävij, sivustolii, seuraaj, =some, sosiaalisen med, mainos, mainon, uutiskirj, uutis, maine, maineen, webinaar, julkisuu, blogi, hakukone, lehtijut, tunnetaan, instagram, linkedin, avausprosen, mediaosum, mielikuv, imago',
  marketEntry:
    'markkinoille, markkinan, uusi markkin, markkina-alue, vienti, vienni, kansainvälist, ulkoma, maajohta, lokalisoi, kääntää, käännö, paikallinen toim, valuutta, uusi kaupunk, uuteen maah, uusi maa, tytäryht, ensimmäi myymä, ensimmäi toimip, jalansij, rantautu, laajentu, viemme, uude markk',
  support:
    'asiakaspalv, asiakastu, tukipyyn, tiketti, tiketin, tiketit, palvelupyyn, neuvon, puhelin, palvelukes, helpdesk, puhelu, chat, soittop, päivystysnum',
  responseTime:
    'vastaus, vastaukse, vastataan, vastaa asiak, käsittely, käsittelee, käsitellään, läpimenoaika hakem, palveluaik, ensivast, päätösaik, vastaam, takaisinsoit, takaisin soit, ensimmäi vastau, vuorokauden kulue, palveluaj',
  resolution:
    'ratkea, ratkai, ensikontak, ensimmäisellä kerr, kerralla, yhdellä käyn, yhdellä kert, yhde luuk, selviää kerral, hoituu kerral, uusintayht, uusintasoit, ensimmäise yhteyd',
  waiting:
    'odotus, odotu, odotta, jono, jonotu, hoitoon pääs, pääsy hoito, viive, =lähete, lähettee, vastaanotol, vastaanottoaik, ajanvara, päivystyk, viivyty, hoitotaku, hoitoaika, hoitoajat, leikkausjon, pääsee lääk, ensiapu, ensiavu, peruuntun, läpimenoaika poti, odottelu, odotuttaa, vuodepaik, pääse hoit',
  serviceEase:
    'asian hoi, asioint, hakemu, lomake, lomakk, lupahakem, rakennuslu, lupa-asi, lupapäät, byrokrat, itsepalvelu, sujuva, vaivat, asiakirjoj, paperiton, luukut, pompott, sujuu, helposti hoit',
  digitalService:
    'verkossa, sähköi asioin, sähköisesti, verkkoasioin, verkkopalvelu, digitaali, digipalv, sovelluks, mobiili, portaal, nettisiv, verkkosivu, chattibot, sähköiset palv, etäpalv',
  gettingStarted:
    'käyttöönot, käyttöön ott, rekisteröit, rekisteröin, aktivoi, alkuun, ensimmäi kirjaut, tunnuksen luo, aloitusopas, asennu, ensimmäi ask, kokeilu, pääsee alkuun, opasvideo, ensikirjau, tervetuloa, opastus, ensimmäinen käyt, ensimmäi lasku, ilmaiskok, koekäyt, asetusten, tuontityök, kirjautumi',
  usability:
    'helppo, helpo, helpom, helpottu, yksinkert, käytettäv, käyttökokem, käyttöliitty, sujuvoi, vaivatto, klikkau, selke, selkeä, ymmärret, mutkaton, mutkatt, sujuvasti, navigoi',
  accessibility: 'saavutetta, esteett, selkokiel, ruudunluk, pyörätuol, näkövamm, kuulovamm, viittom, tekstity',
  documentation:
    'ohje, ohjeet, ohjeist, dokument, käsikirj, opas, oppaan, usein kysyt, tietopank, käyttöohj, lueminut, ohjekirj, wiki',
  adoption:
    'käyttöaste, päivittäis käyt, viikoittais käyt, kuukausittais käyt, käyttäjämää, käytön määr, sitoutumi, lataus, latauks, käytössä joka, otet käyttöön, kirjautuu, kirjautuv, käyttöön saakka, aktiivis käyt, käyttä viikoit',
  reliability:
    'luotettav, saatavuu, käyttökatk, katko, katkok, häiriö, toimintavarm, vakau, vakaa, palautumis, varmuuskop, kaatum, vikatil, huolto, jatkuvuu, toipumis, keskeyty, huollo, vikaantu, konerikk, toimii aina, aina auki, käynnissäpi, seisokki, rikkoutu',
  performance:
    'suoritusky, latausaik, latenss, viiveaik, viive, sivun nopeu, hidas, hidast, latautu, vasteaik, nopeam, muistinkäy',
  quality:
    'laatu, laadu, laadun, virhe, virhei, vika, vikoj, bugi, korjaus, testikat, hylky, takuu, palautuspros, tarkkuu, poikkeam, reklamaat, tarkastu, laatupoikk, hylät, palautet, hyvity, virheet, sekunda, moitteet, läpäisy, priima',
  security:
    'tietoturv, haavoittuv, tietomurt, kalastelu, tunkeutum, kaksivaihei, kyber, salaus, iso 27001, salasan, palomuur, kirjautumisturv, käyttöoikeu, haittaoh, kiristysoh',
  compliance:
    'tietosuoj, sääntely, auditoi, määräyst, vaatimustenm, sertifi, viranomai, lakisäät, gdpr, lainsää, luvat kunn, vakuutuksenan, valvonta, omavalvon',
  deliverySpeed:
    'julkaisu, tuotantoonvi, läpimenoaika, läpimenoaj, toimitusput, kehitysjono, versioj, pull request, koonti, käyttöönotto tuot, testiautom, ideasta, putki, palautus versi',
  innovation:
    'innovaat, uusi tuote, uutuus, prototyyp, kokeilukult, patentt, tuotekehi, pilotti, pilotoi, keksin, tutkimus ja kehit, ideoi, uusi palvelu, uude palvelu, uutta palvelu, uusi tuott, uude tuott, uutta tuott',
  efficiency:
    'tehokk, tehost, tuottav, hukka, hukan, käsityö vähen, manuaali, pullonkaul, päällekk, käyttösuh, sujuvuu, käsin teht, lomakerum, ajankäyt, ajansääs, hallinto aika, työvaihe, työtun',
  automation: 'automat, robot, tekoäl, koneoppi, skripti, ohjelmistorob, itsestään, koneellis',
  insight:
    'mittari, data, tietojohta, analyti, raportoin, kysely, ennuste, ennustam, seuranta, tunnuslu, raportti, raportit, tilann, analysoi, päätökset tiet, tietoon perust',
  logistics:
    'toimitus, varasto, logisti, kuljetu, lähetys, keräily, ajallaan, toimitukset, saatavuuspuut, rahti, hylly, hyllyt, loppuunmyy, aikataulus, myöhästy, täsmälli, kuljett, reitit, reitti, lähtö ajal',
  production:
    'tuotanto, tuotanno, tehdas, tehtaan, valmistus, linjasto, kokoonpan, kapasit, oee, seisok, virtaut, koneaik, tuottaa tunni, tuotos, koneet, linja seis, saanto, käyttösuhde, läpimeno',
  workplace:
    'työpaik, työnantaj, lähtövaihtu, henkilöstön vaihtu, työntekijöiden vaihtu, työntekijäkok, henkilöstökys, enps, työyhteis, työtyytyv, viihty, pitovoim, vetovoim, irtisanoutu, urapol, sitoutun, hyvä paikka teh, henkilöstö pys, osaajat pys, hoitajat pys, pysyvät töis, haluaa olla töis, ylpeä, palkka-, palkkaus, palkkio, uralla, sisäinen siir, lähtöhaast, vaihtuvuus henk, lähtevä, lähtevien, halua työsk, suosittele työ',
  wellbeing:
    'hyvinvoin, sairauspois, poissaol, uupu, uuvu, stressi, jaksam, jaksaa, jaksav, kuormi, työkyky, työkyvy, loma, palautua, työaika jous, perhevapaa, lepo, ergonom, työhyvinv, mielenter, burnout, rentout, väsy, tauko, tauot, tauoj, unet, joustav, etätyö, työterv, työssä jaks, palautumi, vapaapäiv',
  workload:
    'ylityö, ylitöi, työmäär, työkuorm, kiire, työajan, työaik, työvuoro, yövuoro, vuorosuunn, palaver, kokous, ylikuorm, jaetaan tasan, viikonlopputy, kuormittav, iltatyö, työtunnit, kokouks',
  hiring:
    'rekry, palkka, palkat, hakija, hakijo, avoi paik, virka täyt, täytetään, täyttää, täyttö, henkilöstövaj, harjoittelij, sijaise, työvoimapul, työpaikkailm, kesätyöntek, harjoittelu, oppisop, haastattel, avoi tehtäv, virat, virkoj, täyttyy, täyttyvät, rekrytoin',
  leadership:
    'esihenkil, esimie, johtam, johtajuu, kehityskes, palautekult, valmentav, kahdenkesk, päällikö, johtoryh, delegoi, tiiminvet',
  diversity:
    'monimuot, yhdenvert, tasa-arv, naist, sukupuol, inkluus, vähemmist, palkkaero, vammai, maahanmuut, kielivähem, naisten osuu, naisjoht',
  skills:
    'osaami, taito, taido, koulutuspäiv, koulutta, koulutetaan henk, valmennu, kurssi, pätevyy, pätevöit, oppimi, sertifikaat, ammattitai, koulutuks, osaaja, oppii, oppivat, verkkokurss, todistus, lupakirj, ammattitutk, moniosaa, opettele',
  staffOnboarding:
    'perehdy, perehty, mentor, täy tuottav, aloittava, aloittavi, vauhtiin, koeaik, tuoteko, kummi, alkuvalmen, ensimmäi työpäi, ensimmäi kuuk, alkukoul, tutustumisj, itsenäisesti ensim, työhön opast, työnopast, tehtävään opast, ensimmäi kaup, ensimmäi päiv, ensimmäi viik',
  collaboration: 'yhteistyö, siilo, tiimityö, tiedonkul, tiedon jak, vuorovaik, viestint, tiimien väl, osastojen vä',
  safety:
    'turvalli, turvassa, tapaturm, onnettom, vahin, vaarat, loukkaa, kaatumis, infektio, lääkitysvir, lääkepoikk, haittatap, läheltä piti, väkival, riski, pelastus, törmäy, kuolem, suojain, työturv, paloturv, palo, käsihyg, tulipal, palovam, poistumisharj, ensiapukoul, kypärä, liukastu, hukku, turvaväli, putoami, sairaalainfek, virhelääk, pahoinpit, kiusaam, ruhje, suojalas, turvatark',
  health:
    'terve, tervey, sairau, kuolleisuu, diabet, verenpain, syöpä, toipum, elinikä, elinaj, oireet, hoitotulo, masennu, ahdistu, sydän, sepelval, aivohalv, hoitotas, sairastu, mielentervey, toimintaky',
  prevention:
    'ennaltaeh, ehkäis, rokot, seulon, tupakoin, tupak, ylipain, liikkumi, rokotet, influens, päihde, alkoholi, terveystark, varhainen tuk, varhais',
  homeCare:
    'kotihoi, kotona, kotiutu, kotiutet, etähoi, etävastaanot, etäkunt, kotikäyn, kotisairaal, kotikunt, omassa kod, liikkuva sairaal, kotipalv, etäseur, kotiin vietäv, kotiin, asu kotona, kotiuttam, omassa koti, etäkäyn, turvapuhel, kotiapu, sairaalapäiv, omaishoi',
  schooling:
    'koulu, opiske, opisto, lukio, lukion, ammattikoul, peruskoul, oppilait, opinto, opinnot, keskeyttän, keskeyttäm, valmistun, tutkinto, yhteishak, jatkopaik, oppivelv, toi aste, ysiluok, yhdeksäsluok, lukutai, oppimistul, yliopist, korkeakoul, lukemi, matemat, arvosan, läksy, esikoul, esiope, kurssin läp, läpäisyas, poissaolot koul, valmistuv, tutkinnon',
  guidance: 'ohjaaj, opinto-ohj, opo, oppilaanohj, ohjaus, ohjaamo, etsivä, tuutor, uraohj',
  employment:
    'työllis, työttöm, työnhak, työpajap, oppisopim, kesätyö, työelämä, työkokei, työhön, töihin pääs, palkkatu, ammattiin',
  housing:
    'asunto, asunno, vuokra-as, vuokralai, koditon, kodittom, koteja, kotia vail, häätö, häädö, tukiasu, kerrostal',
  poverty:
    'köyh, vähävar, toimeentul, ruoka-apu, eriarvo, pienitul, syrjäyty, ruokaka, ilmainen ateria, velkaneuv, nälkä, nälkäi',
  culture:
    'museo, kirjasto, teatter, konsert, festivaal, taide, taitee, näyttely, kulttuur, orkester, kuoro, yleisö, katsoj, elokuv, lainaus, lainaaj, taiteil',
  participation:
    'osallisuu, osallistav, vaikuttami, äänest, kuulemis, aloitte, demokrat, asukasraat, kansalaisraat, mukaan päättä, kuntalaisal, nuorisoval, kuullaan, osallistu päät',
  trust: 'luotta, avoimuu, läpinäky, uskottav, avoin data, vastuullisuu, rehell, eettis, korrupt, pöytäkirj',
  community:
    'yhteisö, avoi läh, talkoo, vapaaehtoi, jäsenmäär, ekosysteem, kannattaj, tapahtumaan osal, naapuri, asukastila, jäsenil, verkosto',
  research: 'tutkimu, julkaisuj, väitös, tieteelli, vertaisarv',
  climate:
    'ilmasto, hiili, hiilineutr, päästö, kasvihuone, fossiili, turve, turpee, kivihiil, co2, metaani, nettonol, hiilijalan, öljylämm, diesel, bensii, öljykat, kompensaa, hiilijälk',
  energy:
    'energia, sähkönkul, sähkö, lämmit, lämmön, aurinko, tuulivoim, lämpöpump, lämpö, kaukoläm, voimala, uusiutuv, kilowatti, led-, valaistu, kulutus, patteri, akku, akut, sähkölas, maaläm',
  cleanTransport:
    'sähköauto, sähköbus, sähköinen lii, kulkee sähkö, sähköis, latauspist, latausasem, biokaasu, lentomat, liikematk, työmatkojen pää, päästöttöm, vetyau, polttomoott, työsuhdepyör',
  circular:
    'kierrät, jäte, jättee, jättei, muovi, uusiokäy, kiertotal, lajitte, kaatopaik, pakkausmat, uudelleenkäy, ruokahäv, hävikki, hävikin, kertakäy, kirpput, materiaal, roska, jätemäär',
  nature:
    'luonto, luonnon, monimuotoisuus luon, metsä, metsien, suojelu, vesistö, kosteik, lajien, järve, joki, lintu, lintuj, mehiläi, niitty, niityt, kala, kalasto, =puu, istute, metsit, elinympär, rehevöit',
  environment: 'ympäristö, kestäv, vihreä, saastei, ilmanlaa, ekologi',
  mobility:
    'liikenn, liikentee, liikut, liikkum, matkaket, kulkutap, työmatka, matkoista, katu, kadut, kaduil, keskusta, ydinalue, ydinkesk, matka-aika, ruuhka-aik',
  activeTravel:
    'pyörä, pyöräi, pyöräl, pyöräpys, polkij, polkupyör, kävel, =jalan, jalankul, jalkais, kaista, kaistoj, pyöräti, pyörätei, suojatie, jalkakäyt, lihasvoim',
  carTraffic:
    'auto, autoilu, autoliik, yksityisaut, henkilöaut, ruuhk, ajoneuvo, pysäköin, yksin ajo, kuljettaja, autokan',
  publicTransport:
    'joukkoliik, bussi, linja-aut, raitiov, juna, metro, ratikka, matkustaja, vuoroväl, lautta, lautat, pysäk, matkakort',
  fitness: 'juoks, juoksu, marato, laihdu, treen, kuntoil, uinti, liikunta, unta, liikunn, hiiht, paino, =uni',
  languages: 'espanja, englanni, englanti, ranska, saksan kiel, kielitai, kielikurs, sanasto, ruotsin kiel',
  customer: 'asiakas, asiakk, tilaaja, kuluttaj, ostaja, asioija, matkustaj, ruokailij, vakuutuk',
  user: 'käyttäj, katselij, lukija, kuuntelij, oppija',
  staff:
    'henkilöst, työntekij, hoitaj, lääkär, kolleg, työkaver, tiimiläi, opettaj, myyjä, myyji, edustaj, henkilökun, kuljettaj, asiantuntij, koodari, alaise, kokki, tarjoil, asentaja, mekaan, hoiva, kätilö, väki, väen, miehistö, ammattil',
  newStaff:
    'tulokas, tulokk, aloittav, uusi myyj, uude myyj, uutta myyj, uusi työnt, uude työnt, uutta työnt, uusi hoitaj, uude hoitaj, uutta hoitaj, uusi kolleg, uude kolleg, uutta kolleg, uusi edustaj, uude edustaj, uutta edustaj',
  manager: 'esihenkil, esimie, päällik, johtaja',
  patient: 'potila, osasto, klinik, poliklin',
  pupil: 'oppila, opiskelij, koululai, ysiluokkal, lukiola',
  youth: 'nuori, nuore, nuort, nuoris, nuorill, teini, ysiluok, lukiolai, opiskelijanuor',
  child:
    'lapsi, lapse, lapsia, lasten, lapsip, perheid, perhee, päiväko, varhaiskas, vanhemm, tyttö, tytöt, poika, pojat, nuorimm',
  elderly: 'ikäihmi, ikäänty, vanhus, vanhuk, senior, eläkeläi, iäkk',
  resident: 'asukas, asukk, kuntala, kaupunkila, kansalai, veronmaks',
  member: 'jäsen, jäsenet, yhdisty, liitto',
  developer: 'kehittäj, ohjelmoij',
  volunteer: 'vapaaehtoi, talkoola',
  enlarge: 'kasvat, kasvam, laajen, vahvist',
  team: 'tiimi, organisaat',
  stay: 'pysy, jää, jäävät, jatkaa, säilyt, säily, lähte, menet, palaa, pi kiinni, viihty',
  easy: 'helppo, helpo, yksinkert',
  firstTime: 'ensimmäi käyn, ensimmäise',
  home: 'koti, kotona, kotiin, kodissa',
};

/** Words that say nothing of what a goal is about. */
const common: ReadonlySet<string> = new Set([
  ...FUNCTION_WORDS,
  ...TIME_WORDS,
  ...numerals,
  ...MONTHS.map((month) => `${month}kuussa`),
  ...'jokainen jokaisen kaikille meillä meitä prosentista eurosta euroon hyvä nostetaan nostamme nousee laskee lasketaan kasvaa kasvatetaan kasvatamme vähennetään vähenee pienenee saadaan saa saavat pidetään puolittuu puolittuvat paranee parannetaan tehdään otetaan avataan avaamme avaa julkaistaan järjestetään valmistuu uusitaan hankitaan puolet osuus osuuden määrä'.split(
    ' ',
  ),
]);

const FRONT = 6;
/** Of a compound the second part tells as well. */
const COMPOUND = 13;
const FRONT_OF_COMPOUND = 10;

/** Forms of a Finnish word share their beginning. */
const stem = (word: string): string => word.slice(0, word.length >= COMPOUND ? FRONT_OF_COMPOUND : FRONT);

export const topics: TopicWords = { concepts, places, common, stem, compounds: true };
