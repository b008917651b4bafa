/**
 * What Finnish calls the concepts that goals are about: beginnings of words, in each grade that a stem has. Those of six
 * letters and more are found inside compounds too. `=` asks for the word as it is; several words must follow each other.
 */

import type { ConceptWords, TopicWords } from '../../okr/parent-match/words.ts';
import { places } from './places.ts';

const concepts: ConceptWords = {
  growth: '=kasvu, kasvua, kasvun, kasvuun, skaalau, kasvamme, kasvaa nopeam, kaksinkertaist',
  revenue:
    'liikevaih, myynti, myynnin, myyntiä, myyntiin, myynnistä, euromyyn, myyntitulo, tulot, tulojen, tuloja, laskutuk, keskiosto, tilauskanta, kaupan arvo, arr, mrr, myymäl, lipputulo, vuokratulo, kassamyyn, keskimyynti, provisio, tuoton, tuotot',
  recurringRevenue:
    'jatkuva liikevaih, jatkuvaa liikevaih, jatkuvan liikevaih, jatkuva lasku, jatkuvan lasku, jatkuvaa lasku, kuukausimaksu, tilausmaksu, kestotila, vuosisopimu, jatkuvat sopimu, toistuva, toistuvaislasku, lisenssimaksu, arr, mrr, kuukausilasku, vuosimaksu, jatkuvaveloit, sopimuskan, huoltosopim, ylläpitosop, jäsenyydet, tilaukset jatk',
  expansion:
    'lisämyyn, lisäkaup, ristiinmyyn, nykyisille, nykyasiak, laajennuskaup, olemassa oleville asiak, laajempi paket, suurempi paket, toinen tuot, nykyisten asiak, nykyisiltä asiak',
  pricing: 'hinta, hinna, hinnan, hinnoit, hintojen, hinnasto, alennus, alennuk, hinnankoro, listahint, tariff',
  profit:
    'kannattav, kate, katte, käyttökat, toimintakat, myyntikat, tulos, tuloksen, liikevoit, voitto, ylijääm, tappio, myyntikatt, katetuot, tappioll, voitoll',
  cost: 'kustannu, kulu, kuluj, kulut, säästö, sääst, menot, menoj, menoja, edullis, tuhlau, hankintahin, budjetin ylit, kilpailut, ostopalvelu, vuokratyövoim, halvem, yksikköhin, vuokrakul, sopimushin, alennamme kul, kulukuri, kulurak, menojen, kustannuks, säästetään',
  debt: 'velka, velan, velko, lainamää, laina, lainan, lainoj, lainakan, korkomeno, takaisinmaks, lyhenny, lyhennet, velkaant, lainat',
  cash: 'kassavir, maksuvalm, saatav, erääntyn, perintä, myyntisaam, käyttöpääom, maksuaika, maksuehto, maksuehd, laskutussaat, eräänty, myöhässä maks, maksamatt, avoimet lask, avointen lask',
  assets: 'kiinteistö, omaisuu, tonttien myyn, myydään tontt, realisoi',
  funding:
    'rahoitu, lahjoit, avustuk, avustus, apuraha, sijoitt, varainhan, keräys, sponsor, jäsenmaksu, apurahahak, kuukausilahj, keräyk, sponsoroin',
  finance:
    'talous, talouden, talout, taloud, budjet, tasapain, alijääm, talousarvio, verotulo, vakavar, kassareserv, plussal, nollatulos, verot, taloude',
  customerRetention:
    'poistum, asiakaspysyv, asiakasvaihtuv, pysyvyy, uusimisas, uusivat sopim, uusii sopim, sopimusten uusi, irtisano, perua tilau, uskollis, kanta-asiak, asiakassuht, churn, takaisin voit, menetet, asiakaspoist, palaava, palaavat, palaavi, uusintatila, uusintaos, sopimusjatko, jatkosopim, jatkaa sopim, jatkavat sopim, lähtevät asiak, lähteneet, peruutet, peruuttan, kanta-as, asiakkuuden kesto, pysyvät asiakk',
  satisfaction:
    'tyytyväi, asiakaskok, asiakastyyt, nps, csat, suosittel, valitu, reklama, palaut, arvosan, kiitos, kehu, suosittelu, tähte, tähden, moite, kehut, iloinen, mielellään, suositus, asiakaspalau',
  newCustomers:
    'uusia asiak, uutta asiak, uusasiak, uusi asiakas, uusien asiak, asiakashank, voittoprosent, maksavaa asiak, maksavaa yrity, maksavat asiak, uusmyyn, markkinaosuu, uuden asiak, päätetyt kaup, kauppaa, tarjouk, tarjous, uusia tilaaj, uusia ostaj, uusia jäsen, ensimmäinen tila, ensimmäisen tilauk, asiakkaiksi, asiakkaaksi, kilpailutuksen voit, tarjouskilp, uusasiakas, uusi asiakku, uutta sopim, uusia sopim',
  pipeline:
    'liidi, prospekt, tapaamis, myyntiput, esittely, esittelyt, demo, myyntimahdollis, konversio, yhteydenottopyyn, tarjouspyyn, tarjouspy, myyntipuhel, soittokampanj, avoimet kaup, tapaamisia, tapaamista, ostoaik, kysely asiak',
  channels:
    'kumppan, jälleenmyy, jakelij, myyntikanav, verkkokaup, edustajasopim, franchise, tukkur, integraat, edustaja jä, jakelu, yhteistyökump',
  awareness:
    'brändi, tunnettu, näkyvyy, markkinoin, kampanj, kävij, sivustolii, seuraaj, =some, sosiaalisen med, mainos, mainon, uutiskirj, maine, maineen, webinaar, julkisuu, blogi, hakukone, uutis, lehtijut, tunnetaan, instagram, linkedin, avausprosen, mediaosum, mielikuv, imago',
  marketEntry:
    'markkinoille, markkinan, uusi markkin, uudelle markk, uuden markk, markkina-alue, vienti, vienni, kansainvälist, ulkomai, ulkomaa, maajohta, lokalisoi, kääntää, käännös, käännök, paikallinen toim, valuutta, uusi kaupunk, uuteen maah, uusi maa, tytäryht, ensimmäinen myymä, ensimmäinen toimip, jalansij, ulkomail, rantautu, laajentu, viemme',
  support:
    'asiakaspalv, asiakastu, tukipyyn, tiketti, tiketin, tiketit, tikettien, palvelupyyn, neuvonta, neuvonn, puhelinpalv, palvelukes, helpdesk, puhelu, puhelin, chat, soittop, päivystysnum',
  responseTime:
    'vastausai, vastausaik, vastaukse, vastataan, vastaus, vastaa asiak, käsittelyai, käsittely, käsittelee, käsitellään, läpimenoaika hakem, palveluaik, ensivast, päätösaik, vastaam, takaisinsoit, takaisin soit, ensimmäinen vastau, vuorokauden kulue, palveluaj',
  resolution:
    'ratkea, ratkai, ratkeaa, ensikontak, ensimmäisellä yhteyd, ensimmäisessä yhteyd, ensimmäisellä kerr, kerralla, yhdellä käyn, yhdellä kert, yhden luukun, yhdeltä luuk, selviää kerral, hoituu kerral, uusintayht, uusintasoit, ratkaistaan, ratkaisem',
  waiting:
    'odotus, odotu, odottaa, odotta, jono, jonot, jonoj, jonotu, hoitoon pääs, pääsee hoito, pääsy hoito, viive, =lähete, lähettee, vastaanotol, vastaanottoaik, ajanvara, päivystyk, viivyty, hoitotaku, hoitoaika, hoitoajat, leikkausjon, pääsee lääk, pääsee hoit, pääsevät hoit, ensiapu, ensiavu, peruuntun, läpimenoaika poti, odottelu, odotuttaa, vuodepaik',
  serviceEase:
    'asiansa hoid, asian hoit, asioint, hakemu, hakemuks, lomake, lomakk, lupahakem, rakennuslu, lupa-asi, lupapäät, byrokrat, itsepalvelu, asiointi, sujuva, vaivat, asiakirjoj, paperiton, luukut, lomakkeet, pompott, sujuu, sujuvas, helposti hoit',
  digitalService:
    'verkossa, sähköi asioin, sähköisesti, sähköinen asioin, verkkoasioin, verkkopalvelu, digitaali, digipalv, sovelluks, mobiili, portaal, nettisiv, verkkosivu, chattibot, sähköiset palv, mobiilisov, etäpalv',
  gettingStarted:
    'käyttöönot, käyttöön ott, rekisteröit, rekisteröin, aktivoin, aktivoi, alkuun, ensimmäinen kirjaut, tunnuksen luo, aloitusopas, asennus, asennuk, ensimmäiset ask, kokeiluj, kokeilu, pääsee alkuun, opasvideo, ensikirjau, tervetuloa, opastus, ensimmäinen käyt, ensimmäinen lasku, ilmaiskok, koekäyt, asetusten, tuontityök, kirjautumi',
  usability:
    'helppo, helpo, helpom, helpottu, yksinkert, käytettäv, käyttökokem, käyttöliitty, sujuvoi, vaivattom, klikkau, selke, selkeä, ymmärret, vaivatto, mutkaton, mutkatt, sujuvasti, navigoi',
  accessibility: 'saavutetta, esteett, selkokiel, ruudunluk, pyörätuol, näkövamm, kuulovamm, viittom, tekstity',
  documentation:
    'ohje, ohjeet, ohjeist, dokument, käsikirj, opas, oppaan, usein kysyt, tietopank, käyttöohj, lueminut, ohjeisto, ohjekirj, wiki',
  adoption:
    'käyttöaste, aktiiviset käyt, aktiivisia käyt, aktiivisten käyt, päivittäiset käyt, viikoittaiset käyt, kuukausittaiset käyt, käyttäjämää, käytön määr, sitoutumi, lataus, latauks, käyttää viikoit, käyttävät viikoit, käytössä joka, otetaan käyttöön, otettu käyttöön, kirjautuu, kirjautuv, käyttöön saakka',
  reliability:
    'luotettav, saatavuu, käyttökatk, katko, katkok, häiriö, toimintavarm, vakau, vakaa, palautumis, varmuuskop, kaatum, vikatil, huoltovar, jatkuvuu, toipumis, keskeyty, huolto, huollo, vikaantu, konerikk, toimii aina, aina auki, käynnissäpi, seisokki, rikkoutu',
  performance:
    'suorituskyk, suorituskyv, latausaik, latenss, viiveaik, sivun nopeu, hidas, hidast, latautu, vasteaik, nopeam, viive, muistinkäy',
  quality:
    'laatu, laadu, laadun, virhe, virhei, vika, vikoj, bugi, korjaus, testikat, hylky, takuu, palautuspros, tarkkuu, poikkeam, reklamaat, tarkastu, laatupoikk, hylät, palautet, hyvity, virheet, sekunda, moitteet, läpäisy, priima',
  security:
    'tietoturv, haavoittuv, tietomurt, kalastelu, tunkeutum, kaksivaihei, kyber, salaus, iso 27001, salasan, palomuur, kirjautumisturv, käyttöoikeu, haittaoh, kiristysoh, tietoturvak',
  compliance:
    'tietosuoj, sääntely, auditoi, auditoin, määräyst, vaatimustenm, sertifi, viranomaisvaat, lakisäät, gdpr, lainsää, luvat kunn, viranomai, vakuutuksenan, valvonta, omavalvon',
  deliverySpeed:
    'julkaisutah, julkaisuväl, tuotantoonvi, läpimenoaika, läpimenoaj, toimitusput, kehitysjono, versioj, pull request, koonti, julkaisu, käyttöönotto tuot, testiautom, ideasta, putki, palautus versi',
  innovation:
    'innovaat, uusi tuote, uuden tuott, uutuustuot, prototyyp, kokeilukult, patentt, tuotekehi, pilotti, pilotoi, keksin, tutkimus ja kehit, ideoi, keksint, uusi palvelu, uuden palvel, uudet tuott, uusien tuott, uutuus, tuotekehit',
  efficiency:
    'tehokk, tehost, tuottav, tuottavuu, hukka, hukan, käsityö vähen, manuaali, pullonkaul, päällekkäi, käyttösuh, sujuvuu, käsin teht, lomakerum, päällekk, ajankäyt, ajansääs, hallinto aika, työvaihe, työtun',
  automation: 'automat, robot, tekoäl, koneoppi, skripti, ohjelmistorob, itsestään, koneellis',
  insight:
    'mittari, mittarist, data, datan, tietojohta, analyti, raportoin, kysely, ennuste, ennustam, seuranta, tunnuslu, raportti, raportit, tilann, analysoi, päätökset tiet, tietoon perust',
  logistics:
    'toimitusvarm, toimitusaik, toimitusaj, varasto, varastoj, logisti, kuljetu, lähetys, lähetyst, keräily, ajallaan, toimitukset, toimitusk, saatavuuspuut, rahti, keräilyv, hylly, hyllyt, loppuunmyy, aikataulus, myöhästy, täsmälli, toimitus, kuljetus, kuljett, reitit, reitti, lähtö ajal',
  production:
    'tuotanto, tuotanno, tehdas, tehtaan, valmistus, linjasto, kokoonpan, kapasit, oee, seisok, virtaut, koneaik, tuottaa tunni, tuotos, koneet, linja seis, saanto, käyttösuhde, läpimeno',
  workplace:
    'työpaik, työnantaj, lähtövaihtu, henkilöstön vaihtu, työntekijöiden vaihtu, työntekijäkok, henkilöstökys, enps, työyhteis, työtyytyv, viihty, pitovoim, vetovoim, irtisanoutu, urapol, sitoutun, hyvä paikka teh, henkilöstö pys, osaajat pys, hoitajat pys, pysyvät töis, haluavat työsk, haluaa työsk, haluaa olla töis, ylpeä, palkka-, palkkaus, palkkio, uralla, sisäinen siir, lähtöhaast, vaihtuvuus henk, suosittelee työ, suosittelevat työ, lähtevä, lähtevien, työnantajak',
  wellbeing:
    'hyvinvoin, sairauspois, poissaol, uupu, uuvu, stressi, jaksam, jaksaa, jaksav, kuormit, kuormi, työkyky, työkyvy, loma, lomaa, loman, lomat, palautua, työaika jous, perhevapaa, lepo, ergonom, työhyvinv, mielenter, burnout, rentout, väsy, tauko, tauot, tauoj, unet, joustav, etätyö, työterveys, työterv, työssä jaks, palautumi, vapaapäiv',
  workload:
    'ylityö, ylitöi, ylityötun, työmäär, työkuorm, kiire, työajan, työaik, työvuoro, vuorosuunn, palaverit, kokoustun, ylikuorm, jaetaan tasan, viikonlopputy, kuormittav, palaver, iltatyö, yövuoro, työtunnit, kokous, kokouks',
  hiring:
    'rekry, palkka, palkkaa, palkat, hakija, hakijo, avoin paikk, avoimet paik, avointen paik, avoimia paik, virka täyt, täytetään, täyttää, täyttö, henkilöstövaj, harjoittelij, sijaise, työvoimapul, työpaikkailm, kesätyöntek, harjoittelu, oppisop, haastattel, avoimiin teht, avoin tehtäv, avoimet tehtäv, virat, virkoj, täyttyy, täyttyvät, rekrytoin',
  leadership:
    'esihenkil, esimie, johtam, johtajuu, kehityskesk, palautekult, valmentav, kahdenkesk, päällikö, johtoryh, delegoi, tiiminvet, kehityskes',
  diversity:
    'monimuot, yhdenvert, tasa-arv, naist, sukupuol, inkluus, vähemmist, palkkaero, vammai, maahanmuut, kielivähem, naisten osuu, naisjoht',
  skills:
    'osaami, taito, taido, koulutuspäiv, kouluttau, koulutetaan henk, valmennu, kurssi, pätevyy, pätevöit, oppimi, sertifikaat, ammattitai, koulutta, kouluttaut, koulutuks, osaaja, oppii, oppivat, verkkokurss, todistus, lupakirj, ammattitutk, moniosaa, opettele',
  staffOnboarding:
    'perehdy, perehty, perehdytys, mentori, mentoroi, ensimmäinen kaup, ensimmäiseen kaup, ensimmäisen kaup, täysi tuottav, täyteen tuottav, aloittava, aloittavi, vauhtiin, koeaik, tuoteko, kummi, alkuvalmen, ensimmäinen työpäi, ensimmäisenä työpä, ensimmäinen päiv, ensimmäisenä päiv, ensimmäinen viik, ensimmäisen viik, ensimmäinen kuuk, alkukoul, tutustumisj, itsenäisesti ensim, työhön opast, työnopast, tehtävään opast',
  collaboration: 'yhteistyö, siilo, tiimityö, tiedonkul, tiedon jak, vuorovaik, viestint, tiimien väl, osastojen vä',
  safety:
    'turvalli, turvassa, tapaturm, onnettom, vahin, vaarat, loukkaan, kaatumis, infektio, lääkitysvir, lääkepoikk, haittatap, läheltä piti, väkival, riski, pelastus, törmäy, kuolem, suojain, työturv, paloturv, käsihyg, palo, tulipal, palovam, poistumisharj, ensiapukoul, kypärä, liukastu, hukku, turvaväli, putoami, sairaalainfek, virhelääk, pahoinpit, kiusaam, loukkaa, ruhje, suojalas, turvatark',
  health:
    'terve, tervey, sairau, kuolleisuu, diabet, verenpain, syöpä, toipum, elinikä, elinaj, oireet, hoitotulo, masennu, ahdistu, sydän, sepelval, aivohalv, hoitotas, sairastu, mielentervey, toimintaky',
  prevention:
    'ennaltaeh, ehkäis, ehkäise, rokot, seulon, tupakoin, ylipain, liikkumi, rokotet, influens, päihde, alkoholi, tupak, terveystark, varhainen tuk, varhais',
  homeCare:
    'kotihoi, kotona, kotiutu, kotiutet, etähoi, etävastaanot, etäkunt, kotikäyn, kotisairaal, kotikunt, omassa kodis, liikkuva sairaal, kotipalv, etäseur, kotiin vietäv, asuu kotona, asuvat kotona, kotiin, kotiuttam, omassa koti, etäkäyn, turvapuhel, kotiapu, sairaalapäiv, omaishoi',
  schooling:
    'koulu, opiske, opisto, lukio, lukion, ammattikoul, peruskoul, oppilait, opinto, opinnot, opintoj, keskeyttän, keskeyttäm, valmistun, tutkinto, yhteishak, jatkopaik, oppivelv, toinen aste, toisen aste, ysiluok, yhdeksäsluok, lukutai, oppimistul, yliopist, korkeakoul, lukemi, matemat, arvosan, läksy, esikoul, esiope, kurssin läp, läpäisyas, poissaolot koul, valmistuv, tutkinnon, opintopist',
  guidance: 'ohjaaj, opinto-ohj, opo, oppilaanohj, ohjaus, ohjaamo, etsivä, etsivän, etsivää, tuutor, uraohj',
  employment:
    'työllis, työttöm, työnhak, työpajap, oppisopim, kesätyö, työelämä, työkokei, työhön, töihin pääs, palkkatu, työkokeil, ammattiin',
  housing:
    'asunto, asunno, asuntoj, asunnot, vuokra-as, asunnottom, vuokralai, koditon, kodittom, vuokra-asun, koteja, kotia vail, häätö, häädö, tukiasu, kerrostal',
  poverty:
    'köyh, vähävar, toimeentul, ruoka-apu, eriarvo, pienitul, syrjäyty, ruokaka, ilmainen ateria, velkaneuv, toimeentulot, nälkä, nälkäi',
  culture:
    'museo, kirjasto, teatter, konsert, festivaal, taide, taitee, näyttely, kulttuur, orkester, kuoro, yleisö, katsoj, elokuv, lainaus, lainaaj, taiteil',
  participation:
    'osallisuu, osallistav, vaikuttami, äänest, kuulemis, aloitte, demokrat, asukasraat, kansalaisraat, mukaan päättä, äänestysp, kuntalaisal, nuorisoval, kuullaan, osallistu päät',
  trust: 'luottam, avoimuu, läpinäky, uskottav, avoin data, vastuullisuu, rehell, eettis, korrupt, pöytäkirj, luotta',
  community:
    'yhteisö, avoin lähde, avoimen lähd, talkoo, vapaaehtoi, jäsenmäär, ekosysteem, kannattaj, tapahtumaan osal, naapuri, asukastila, jäsenil, verkosto',
  research: 'tutkimu, julkaisuj, väitös, tieteelli, vertaisarv',
  climate:
    'ilmasto, hiili, hiilineutr, päästö, kasvihuone, fossiili, turve, turpee, kivihiil, co2, metaani, nettonol, hiilijalan, öljylämm, diesel, bensii, öljykat, kompensaa, ilmastoy, kasvihuonek, hiilijälk',
  energy:
    'energia, sähkönkul, sähkö, lämmit, lämmön, aurinko, tuulivoim, lämpöpump, kaukoläm, voimala, voimalai, uusiutuv, kilowatti, lämpö, led-, valaistu, kulutus, patteri, akku, akut, sähkölas, aurinkopan, maaläm, lämmitysk',
  cleanTransport:
    'sähköauto, sähköbus, sähköinen lii, kulkee sähkö, sähköis, latauspist, latausasem, biokaasu, lentomatk, liikematk, työmatkojen pää, päästöttöm, vetyau, polttomoott, lentomat, työsuhdepyör',
  circular:
    'kierrät, kierräty, jäte, jättee, jättei, muovi, uusiokäy, kiertotal, lajittel, kaatopaik, pakkausmat, uudelleenkäy, ruokahäv, hävikki, hävikin, kertakäy, kirpput, materiaal, lajitte, roska, jätemäär',
  nature:
    'luonto, luonnon, monimuotoisuus luon, metsä, metsien, suojelu, vesistö, kosteik, lajien, järve, joki, lintu, lintuj, mehiläi, niitty, niityt, kala, kalat, kalasto, kosteikk, =puu, istute, metsit, elinympär, rehevöit',
  environment: 'ympäristö, kestäv, vihreä, saastei, ilmanlaa, ekologi',
  mobility:
    'liikenne, liikentee, liikut, liikkum, matkaket, kulkutap, työmatka, matkoista, katu, kadut, kaduil, keskusta, ydinalue, ydinkesk, matka-aika, ruuhka-aik, liikenn',
  activeTravel:
    'pyörä, pyöräi, pyöräl, pyöräpys, polkij, polkupyör, kävel, =jalan, jalankul, jalkais, kaista, kaistoj, pyöräti, pyörätei, suojatie, jalkakäyt, lihasvoim',
  carTraffic:
    'auto, autoi, autoj, autoilu, autoliik, yksityisaut, henkilöaut, ruuhk, ajoneuvo, pysäköin, yksin ajo, kuljettaja, autokan, henkilöautoj',
  publicTransport:
    'joukkoliik, bussi, linja-aut, raitiov, juna, junat, junan, metro, ratikka, matkustaja, vuoroväl, lautta, lautat, lauttal, pysäk, matkakort',
  fitness: 'juoks, juoksu, marato, laihdu, treen, kuntoil, uinti, liikunta, liikunn, hiiht, paino, =uni, unta',
  languages: 'espanja, englanni, englanti, ranska, saksan kiel, kielitai, kielikurs, sanasto, ruotsin kiel',
  customer: 'asiakas, asiakk, tilaaja, kuluttaj, ostaja, asioija, matkustaj, asiakkuu, ruokailij, vakuutuk',
  user: 'käyttäj, katselij, lukija, kuuntelij, oppija',
  staff:
    'henkilöst, työntekij, hoitaj, lääkär, kolleg, työkaver, tiimiläi, opettaj, myyjä, myyji, edustaj, henkilökun, kuljettaj, asiantuntij, koodari, alaise, kokki, tarjoil, asentaja, mekaan, hoiva, kätilö, väki, väen, miehistö, ammattil',
  newStaff:
    'uusi myyj, uudet myyj, uuden myyj, uusien myyj, uudelle myyj, uusi työnt, uuden työnt, uudet työnt, uusien työnt, uudelle työnt, tulokas, tulokk, aloittav, uusi hoitaj, uudet hoitaj, uusi kolleg, uudet kolleg, uusi edustaj, uudet edustaj',
  manager: 'esihenkil, esimie, päällik, johtaja',
  patient: 'potila, potilai, potilas, osasto, klinik, poliklin',
  pupil: 'oppila, oppilai, opiskelij, koululai, ysiluokkal, lukiola',
  youth: 'nuori, nuore, nuort, nuoris, nuorill, nuoriso, teini, ysiluok, lukiolai, opiskelijanuor',
  child:
    'lapsi, lapse, lapsia, lasten, lapsip, perheid, perhee, päiväko, varhaiskas, vanhemm, tyttö, tytöt, poika, pojat, nuorimm',
  elderly: 'ikäihmi, ikäänty, vanhus, vanhuk, senior, eläkeläi, iäkk',
  resident: 'asukas, asukk, kuntala, kaupunkila, kansalai, veronmaks',
  member: 'jäsen, jäsenet, yhdisty, liitto',
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
