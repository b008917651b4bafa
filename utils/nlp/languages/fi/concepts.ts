/**
 * What Finnish calls the concepts that goals are about: beginnings of words, in each grade that a stem has. Those of six
 * letters and more are found inside compounds too. `=` asks for the word as it is; several words must follow each other.
 */

import type { ConceptWords, TopicWords } from '../../okr/parent-match/words.ts';
import { FUNCTION_WORDS, TIME_WORDS } from './function-words.ts';
import { numerals } from './number-words.ts';
import { carriers, holdsBack, narrows, opposites } from './opposites.ts';
import { places } from './places.ts';
import { MONTHS } from './times-months.ts';

const concepts: ConceptWords = {
  growth: '=kasvu,kaksinkertaist,kasvaa nopeam,kasvamme,kasvua,kasvun,kasvuun,skaalau',
  revenue:
    'arr,euromyyn,kassamyyn,kaupan arvo,keskimyynti,keskiosto,laskutuk,liikevaih,lipputulo,mrr,myymäl,myynnin,myynnistä,myynti,provisio,tilauskanta,tuloja,tulojen,tulot,tuoton,tuotot,vuokratulo',
  recurringRevenue:
    'arr,huoltosopim,jatkuva lasku,jatkuva liikevaih,jatkuva sopimu,jatkuvaveloit,jäsenyydet,kestotila,kuukausilasku,kuukausimaksu,lisenssimaksu,mrr,sopimuskan,tilaukset jatk,tilausmaksu,toistuva,vuosimaksu,vuosisopimu,ylläpitosop',
  expansion:
    'laajempi paket,laajennuskaup,lisäkaup,lisämyyn,nykyasiak,nykyis asiak,nykyisille,olemassa oleville asiak,ristiinmyyn,suurempi paket,toinen tuot',
  pricing: 'alennu,hinna,hinnoit,hinta,hintojen,listahint,tariff',
  profit:
    'kannattav,kate,katetuot,katte,käyttökat,liikevoit,myyntikat,tappio,toimintakat,tuloksen,tulos,voitoll,voitto,ylijääm,tuottaa rahaa,tuottavat rahaa,tehdä rahaa,omillaan',
  cost: 'alennamme kul,budjetin ylit,edullis,halvem,hankintahin,kilpailut,kulu,kulurak,kustannu,menoj,menot,ostopalvelu,sopimushin,sääst,säästetään,tuhlau,vuokrakul,vuokratyövoim,yksikköhin',
  debt: 'korkomeno,laina,lainakan,lainamää,lainan,lainat,lainoj,lyhennet,lyhenny,takaisinmaks,velan,velka,velko,velato,velatt,velkaant',
  cash: 'avoi lask,eräänty,kassavir,käyttöpääom,laskutussaat,maksamatt,maksuaika,maksueh,maksuvalm,myyntisaam,myöhässä maks,perintä,saatav',
  assets: 'kiinteistö,myydään tontt,omaisuu,realisoi,tonttien myyn',
  funding: 'apuraha,avustu,jäsenmaksu,keräyk,keräys,kuukausilahj,lahjoit,rahoitu,sijoitt,sponsor,varainhan',
  finance:
    'alijääm,budjet,kassareserv,nollatulos,plussal,taloud,talous,talout,tasapain,vakavar,verot,omillaan,omavarai',
  customerRetention:
    'asiakaspoist,asiakaspysyv,asiakassuht,asiakasvaihtuv,asiakkuuden kesto,churn,irtisano,jatka sopim,jatkosopim,kanta-as,lähteneet,lähtevät asiak,menetet,palaav,perua tilau,peruutet,peruuttan,poistum,pysyvyy,pysyvät asiakk,sopimusjatko,sopimusten uusi,takaisin voit,uskollis,uusii sopim,uusimisas,uusintaos,uusintatila,uusivat sopim,asiakas uusii,asiakkaat uusiv,tulee uudelleen,tulevat uudelleen,jäsenyytensä uusi,uusii jäsenyy,lopettan,lopettav,jatkaa kaude,jatkavat kaude,kaudesta toise,pidämme asiak,pidämme nykyis,nykyiset asiakk',
  satisfaction:
    'arvosan,asiakaskok,asiakaspalau,asiakastyyt,csat,iloinen,kehu,kiitos,mielellään,moite,nps,palaut,reklama,suosittel,suositus,tyytyväi,tähden,tähte,valitu',
  newCustomers:
    'asiakashank,jäsenmäär,asiakkaaksi,asiakkaiksi,ensimmäi tilau,kauppaa,kilpailutuksen voit,maksava asiak,maksavaa yrity,markkinaosuu,päätetyt kaup,tarjouk,tarjous,uude asiak,uude jäsen,uude ostaj,uude sopim,uude tilaaj,uusasiak,uusi asiak,uusi jäsen,uusi ostaj,uusi sopim,uusi tilaaj,uusmyyn,uutta asiak,uutta jäsen,uutta ostaj,uutta sopim,uutta tilaaj,voittoprosent',
  pipeline:
    'avoi kaup,demo,esittely,konversio,kysely asiak,liidi,myyntimahdollis,myyntipuhel,myyntiput,ostoaik,prospekt,soittokampanj,tapaamis,tarjouspy,yhteydenottopyyn',
  channels:
    'edustaja jä,edustajasopim,franchise,integraat,jakelij,jakelu,jälleenmyy,kumppan,myyntikanav,tukkur,verkkokaup,yhteistyökump',
  awareness:
    '=some,avausprosen,blogi,brändi,hakukone,imago,instagram,julkisuu,kampanj,kävij,lehtijut,linkedin,maine,mainon,mainos,markkinoin,mediaosum,mielikuv,näkyvyy,seuraaj,sivustolii,sosiaalisen med,tunnetaan,tunnettu,uutis,uutiskirj,webinaar',
  marketEntry:
    'ensimmäi myymä,ensimmäi toimip,jalansij,kansainvälist,käännö,kääntää,laajentu,lokalisoi,maajohta,markkina-alue,markkinan,markkinoille,paikallinen toim,rantautu,tytäryht,ulkoma,uude markk,uusi kaupunk,uusi maa,uusi markkin,uuteen maah,valuutta,viemme,vienni,vienti',
  support:
    'asiakaspalv,asiakastu,chat,helpdesk,neuvon,palvelukes,palvelupyyn,puhelin,puhelu,päivystysnum,soittop,tiketin,tiketit,tiketti,tukipyyn',
  responseTime:
    'ensimmäi vastau,ensivast,käsitellään,käsittelee,käsittely,läpimenoaika hakem,palveluaik,palveluaj,päätösaik,takaisin soit,takaisinsoit,vastaa asiak,vastaam,vastataan,vastaukse,vastaus,vuorokauden kulue',
  resolution:
    'ensikontak,ensimmäise yhteyd,ensimmäisellä kerr,hoituu kerral,kerralla,ratkai,ratkea,selviää kerral,uusintasoit,uusintayht,yhde luuk,yhdellä kert,yhdellä käyn',
  waiting:
    '=lähete,ajanvara,ensiapu,ensiavu,hoitoaika,hoitoajat,hoitoon pääs,hoitotaku,jono,leikkausjon,lähettee,läpimenoaika poti,odotta,odottelu,odotu,peruuntun,päivystyk,pääse hoit,pääsee lääk,pääsy hoito,vastaanotol,vastaanottoaik,viive,viivyty,vuodepaik',
  serviceEase:
    'asiakirjoj,asian hoi,asioint,byrokrat,hakemu,helposti hoit,itsepalvelu,lomake,lomakk,lupa-asi,lupahakem,lupapäät,luukut,paperiton,pompott,rakennuslu,sujuu,sujuva,vaivat',
  digitalService:
    'chattibot,digipalv,digitaali,etäpalv,mobiili,nettisiv,portaal,sovelluks,sähköi asioin,sähköisesti,sähköiset palv,verkkoasioin,verkkopalvelu,verkkosivu,verkossa',
  gettingStarted:
    'aktivoi,alkuun,aloitusopas,asennu,asetusten,ensikirjau,ensimmäi ask,ensimmäi kirjaut,ensimmäi lasku,ensimmäinen käyt,ilmaiskok,kirjautumi,koekäyt,kokeilu,käyttöön ott,käyttöönot,opastus,opasvideo,pääsee alkuun,rekisteröin,rekisteröit,tervetuloa,tunnuksen luo,tuontityök',
  usability:
    'helpo,helpom,helpottu,helppo,klikkau,käytettäv,käyttökokem,käyttöliitty,mutkaton,mutkatt,navigoi,selke,sujuvasti,sujuvoi,vaivatto,yksinkert,ymmärret',
  accessibility: 'esteett,kuulovamm,näkövamm,pyörätuol,ruudunluk,saavutetta,selkokiel,tekstity,viittom',
  documentation: 'dokument,käsikirj,käyttöohj,lueminut,ohje,ohjeist,ohjekirj,opas,oppaan,tietopank,usein kysyt,wiki',
  adoption:
    'aktiivis käyt,kirjautuu,kirjautuv,kuukausittais käyt,käyttä viikoit,käyttäjämää,käyttöaste,käyttöön saakka,käytön määr,käytössä joka,latauks,lataus,otet käyttöön,päivittäis käyt,sitoutumi,viikoittais käyt',
  reliability:
    'aina auki,huollo,huolto,häiriö,jatkuvuu,kaatum,katko,keskeyty,konerikk,käynnissäpi,käyttökatk,luotettav,palautumis,rikkoutu,saatavuu,seisokki,toimii aina,toimintavarm,toipumis,vakaa,vakau,varmuuskop,vikaantu,vikatil',
  performance:
    'hidas,latausaik,latautu,latenss,muistinkäy,nopeam,sivun nopeu,suoritusky,vasteaik,viive,viiveaik,nopea,nopeasti',
  quality:
    'bugi,hylky,hylät,hyvity,korjaus,laadu,laatu,läpäisy,moitteet,palautet,palautuspros,poikkeam,priima,reklamaat,sekunda,takuu,tarkastu,tarkkuu,testikat,vika,vikoj,virhe,takaisinved,takaisinveto,takaisinvet,asiakasvalit,palautettuj,=erä,=erät,=erien,=eriä,=erää',
  security:
    'haavoittuv,haittaoh,iso 27001,kaksivaihei,kalastelu,kiristysoh,kirjautumisturv,kyber,käyttöoikeu,palomuur,salasan,salaus,tietomurt,tietoturv,tunkeutum',
  compliance:
    'auditoi,gdpr,lainsää,lakisäät,luvat kunn,määräyst,omavalvon,sertifi,sääntely,tietosuoj,vaatimustenm,vakuutuksenan,valvonta,viranomai',
  deliverySpeed:
    'ideasta,julkaisu,kehitysjono,koonti,käyttöönotto tuot,läpimenoaika,läpimenoaj,palautus versi,pull request,putki,testiautom,toimitusput,tuotantoonvi,versioj',
  innovation:
    'ideoi,innovaat,keksin,kokeilukult,patentt,pilotoi,pilotti,prototyyp,tuotekehi,tutkimus ja kehit,uude palvelu,uude tuott,uusi palvelu,uusi tuote,uusi tuott,uutta palvelu,uutta tuott,uutuus',
  efficiency:
    'ajankäyt,ajansääs,hallinto aika,hukan,hukka,käsin teht,käsityö vähen,käyttösuh,lomakerum,manuaali,pullonkaul,päällekk,sujuvuu,tehokk,tehost,tuottav,työtun,työvaihe',
  automation: 'automat,itsestään,koneellis,koneoppi,ohjelmistorob,robot,skripti,tekoäl',
  insight:
    'analysoi,analyti,data,ennustam,ennuste,kysely,mittari,päätökset tiet,raportit,raportoin,raportti,seuranta,tietojohta,tietoon perust,tilann,tunnuslu',
  logistics:
    'hylly,keräily,kuljett,kuljetu,logisti,loppuunmyy,lähetys,rahti,reitit,reitti,saatavuuspuut,toimitukset,toimitus,varasto',
  punctuality:
    'aikataulus,ajallaan,lähtö ajal,myöhästy,täsmälli,luvattuna päiv,luvattuun aik,luvattu aik,luvatussa,aikataulussa',
  production:
    'kapasit,kokoonpan,koneaik,koneet,käyttösuhde,linja seis,linjasto,läpimeno,oee,saanto,seisok,tehdas,tehtaan,tuotanno,tuotanto,tuotos,tuottaa tunni,valmistus,virtaut',
  premises:
    'kampus,luentosal,toimitil,tilojen käyt,tilat käyt,tilankäyt,täyttöast,neliö,kokoushuon,käytössä aam,aukioloaik,aukioloaj',
  workplace:
    'enps,halua työsk,haluaa olla töis,henkilöstö pys,henkilöstökys,henkilöstön vaihtu,hoitajat pys,hyvä paikka teh,irtisanoutu,lähtevien,lähtevä,lähtöhaast,lähtövaihtu,osaajat pys,palkka-,palkkaus,palkkio,pitovoim,pysyvät töis,sisäinen siir,sitoutun,suosittele työ,työnantaj,työntekijäkok,työntekijöiden vaihtu,työpaik,työtyytyv,työyhteis,uralla,urapol,vaihtuvuus henk,vetovoim,viihty,ylpeä',
  wellbeing:
    'burnout,ergonom,etätyö,hyvinvoin,jaksaa,jaksam,jaksav,joustav,kuormi,lepo,loma,mielenter,palautua,palautumi,perhevapaa,poissaol,rentout,sairauspois,stressi,tauko,tauoj,tauot,työaika jous,työhyvinv,työkyky,työkyvy,työssä jaks,työterv,unet,uupu,uuvu,vapaapäiv,väsy,voi hyvin,voivat hyvin,voimme hyvin',
  workload:
    'iltatyö,jaetaan tasan,kiire,kokouks,kokous,kuormittav,palaver,työaik,työajan,työkuorm,työmäär,työtunnit,työvuoro,viikonlopputy,vuorosuunn,ylikuorm,ylityö,ylitöi,yövuoro,iltaa viiko,viikossa ilta',
  hiring:
    'avoi paik,avoi tehtäv,haastattel,hakija,hakijo,harjoittelij,harjoittelu,henkilöstövaj,kesätyöntek,oppisop,palkat,palkka,rekry,sijaise,työpaikkailm,työvoimapul,täytetään,täyttyvät,täyttyy,täyttää,täyttö,virat,virka täyt,virkoj',
  leadership:
    'delegoi,esihenkil,esimie,johtajuu,johtam,johtoryh,kahdenkesk,kehityskes,palautekult,päällikö,tiiminvet,valmentav',
  diversity:
    'inkluus,kielivähem,maahanmuut,monimuot,naisjoht,naist,palkkaero,sukupuol,tasa-arv,vammai,vähemmist,yhdenvert',
  skills:
    'ammattitai,ammattitutk,koulutetaan henk,koulutta,koulutuks,koulutuspäiv,kurssi,lupakirj,moniosaa,opettele,oppii,oppimi,oppivat,osaaja,osaami,pätevyy,pätevöit,sertifikaat,taido,taito,todistus,valmennu,verkkokurss,valmentajakoul,osaavat,osaa työn',
  staffOnboarding:
    'alkukoul,alkuvalmen,aloittava,aloittavi,ensimmäi kaup,ensimmäi kuuk,ensimmäi päiv,ensimmäi työpäi,ensimmäi viik,itsenäisesti ensim,koeaik,kummi,mentor,perehdy,perehty,tehtävään opast,tuoteko,tutustumisj,työhön opast,työnopast,täy tuottav,vauhtiin',
  collaboration: 'osastojen vä,siilo,tiedon jak,tiedonkul,tiimien väl,tiimityö,viestint,vuorovaik,yhteistyö',
  safety:
    'ensiapukoul,haittatap,hukku,infektio,kaatumis,kiusaam,kuolem,kypärä,käsihyg,liukastu,loukkaa,läheltä piti,lääkepoikk,lääkitysvir,onnettom,pahoinpit,palo,paloturv,palovam,pelastus,poistumisharj,putoami,riski,ruhje,sairaalainfek,suojain,suojalas,tapaturm,tulipal,turvalli,turvassa,turvatark,turvaväli,työturv,törmäy,vaarat,vahin,virhelääk,väkival,ehjänä koti,ehjin nahoin,loukkaantumat',
  health:
    'ahdistu,aivohalv,diabet,elinaj,elinikä,hoitotas,hoitotulo,kuolleisuu,masennu,mielentervey,oireet,sairastu,sairau,sepelval,sydän,syöpä,terve,tervey,toimintaky,toipum,verenpain',
  prevention:
    'alkoholi,ehkäis,ennaltaeh,influens,liikkumi,päihde,rokot,seulon,terveystark,tupak,varhainen tuk,varhais,ylipain',
  homeCare:
    'asu kotona,etähoi,etäkunt,etäkäyn,etäseur,etävastaanot,kotiapu,kotihoi,kotiin,kotikunt,kotikäyn,kotipalv,kotisairaal,kotiutet,kotiuttam,kotiutu,kotona,liikkuva sairaal,omaishoi,omassa kod,omassa koti,sairaalapäiv,turvapuhel',
  schooling:
    'ammattikoul,arvosan,esikoul,esiope,jatkopaik,keskeyttäm,keskeyttän,korkeakoul,koulu,kurssin läp,lukemi,lukio,lukutai,läksy,läpäisyas,matemat,opinnot,opinto,opiske,opisto,oppilait,oppimistul,oppivelv,peruskoul,poissaolot koul,toi aste,tutkinnon,tutkinto,valmistun,valmistuv,yhdeksäsluok,yhteishak,yliopist,ysiluok',
  guidance: 'etsivä,ohjaaj,ohjaamo,ohjaus,opinto-ohj,opo,oppilaanohj,tuutor,uraohj',
  employment:
    'ammattiin,kesätyö,oppisopim,palkkatu,työelämä,työhön,työkokei,työllis,työnhak,työpajap,työttöm,töihin pääs,harjoittelupaik,oman alan,oman alansa,alansa työ,alan työ,=työssä,työllisty,sijoittuvat työ',
  housing: 'asunno,asunto,häädö,häätö,kerrostal,koditon,kodittom,koteja,kotia vail,tukiasu,vuokra-as,vuokralai',
  poverty: 'eriarvo,ilmainen ateria,köyh,nälkä,pienitul,ruoka-apu,ruokaka,syrjäyty,toimeentul,velkaneuv,vähävar',
  culture:
    'elokuv,festivaal,katsoj,kirjasto,konsert,kulttuur,kuoro,lainaaj,lainaus,museo,näyttely,orkester,taide,taitee,taiteil,teatter,yleisö',
  participation:
    'aloitte,asukasraat,demokrat,kansalaisraat,kuntalaisal,kuulemis,kuullaan,mukaan päättä,nuorisoval,osallistav,osallistu päät,osallisuu,vaikuttami,äänest',
  trust: 'avoimuu,avoin data,eettis,korrupt,luotta,läpinäky,pöytäkirj,rehell,uskottav,vastuullisuu',
  community:
    'asukastila,avoi läh,ekosysteem,jäsenil,jäsenmäär,kannattaj,naapuri,talkoo,tapahtumaan osal,vapaaehtoi,verkosto,yhteisö',
  research:
    'julkaisuj,tieteelli,tutkimu,vertaisarv,väitös,yritysten rahoittam hank,tutkimushank,hankerahoit,artikkel,tieteellis,tki-hank',
  climate:
    'bensii,co2,diesel,fossiili,hiili,hiilijalan,ilmasto,kasvihuone,kivihiil,kompensaa,metaani,nettonol,päästö,turpee,turve,öljykat,öljylämm',
  energy:
    'akku,akut,aurinko,energia,kaukoläm,kilowatti,kulutus,led-,lämmit,lämmön,lämpö,maaläm,patteri,sähkö,sähkölas,sähkönkul,tuulivoim,uusiutuv,valaistu,voimala',
  cleanTransport:
    'biokaasu,kulkee sähkö,latausasem,latauspist,lentomat,liikematk,polttomoott,päästöttöm,sähköauto,sähköbus,sähköinen lii,sähköis,työmatkojen pää,työsuhdepyör,vetyau',
  circular:
    'hävikin,hävikki,jäte,jätemäär,jättee,jättei,kaatopaik,kertakäy,kierrät,kiertotal,kirpput,lajitte,materiaal,muovi,pakkausmat,roska,ruokahäv,uudelleenkäy,uusiokäy,ruokahävik,heittää pois,heitetään pois,käytetään uudel',
  nature:
    '=puu,elinympär,istute,joki,järve,kala,kosteik,lajien,lintu,luonnon,luonto,mehiläi,metsien,metsit,metsä,monimuotoisuus luon,niitty,niityt,rehevöit,suojelu,vesistö',
  environment: 'ekologi,ilmanlaa,kestäv,saastei,vihreä,ympäristö',
  mobility:
    'kaduil,kadut,katu,keskusta,kulkutap,liikenn,liikentee,liikkum,liikut,matka-aika,matkaket,matkoista,ruuhka-aik,työmatka,ydinalue,ydinkesk',
  activeTravel:
    '=jalan,jalankul,jalkais,jalkakäyt,kaista,kaistoj,kävel,lihasvoim,polkij,polkupyör,pyörä,pyöräpys,pyörätei,pyöräti,suojatie',
  carTraffic: 'ajoneuvo,auto,autoilu,autokan,autoliik,henkilöaut,pysäköin,ruuhk,yksin ajo,yksityisaut',
  publicTransport:
    'bussi,joukkoliik,juna,lautat,lautta,linja-aut,matkakort,matkustaja,metro,pysäk,raitiov,ratikka,vuoroväl',
  fitness: '=uni,hiiht,juoks,kuntoil,laihdu,liikunn,liikunta,marato,paino,treen,uinti,unta',
  languages: 'englanni,englanti,espanja,kielikurs,kielitai,ranska,ruotsin kiel,saksan kiel,sanasto',
  customer: 'asiakas,asiakk,asioija,kuluttaj,matkustaj,ostaja,ruokailij,tilaaja,vakuutuk',
  user: 'katselij,kuuntelij,käyttäj,lukija,oppija',
  staff:
    'alaise,ammattil,asentaja,asiantuntij,edustaj,henkilökun,henkilöst,hoitaj,hoiva,kokki,kolleg,koodari,kuljettaj,kätilö,lääkär,mekaan,miehistö,myyji,myyjä,opettaj,tarjoil,tiimiläi,työkaver,työntekij,väen,väki,valmentaj',
  newStaff:
    'aloittav,tulokas,tulokk,uude edustaj,uude hoitaj,uude kolleg,uude myyj,uude työnt,uusi edustaj,uusi hoitaj,uusi kolleg,uusi myyj,uusi työnt,uutta edustaj,uutta hoitaj,uutta kolleg,uutta myyj,uutta työnt',
  manager: 'esihenkil,esimie,johtaja,päällik',
  patient: 'klinik,osasto,poliklin,potila',
  pupil: 'koululai,lukiola,opiskelij,oppila,ysiluokkal',
  youth: 'lukiolai,nuore,nuori,nuoris,nuort,opiskelijanuor,teini,ysiluok',
  child:
    'lapse,lapsi,lasten,nuorimm,perhee,perheid,poika,pojat,päiväko,tyttö,tytöt,vanhemm,varhaiskas,alakoul,perhe,perheit,perheel,=lapsi',
  elderly: 'eläkeläi,ikäihmi,ikäänty,iäkk,senior,vanhuk,vanhus',
  resident: 'asukas,asukk,kansalai,kaupunkila,kuntala,veronmaks',
  member: 'jäsen,liitto,yhdisty',
  developer: 'kehittäj,ohjelmoij',
  volunteer: 'talkoola,vapaaehtoi',
  enlarge: 'kasvam,kasvat,laajen,vahvist',
  team: 'organisaat,tiimi',
  stay: 'jatkaa,jää,lähte,menet,palaa,pi kiinni,pysy,säily,viihty',
  easy: 'helpo,helppo,yksinkert',
  firstTime: 'ensimmäi käyn,ensimmäise',
  home: 'kodissa,koti,kotiin,kotona',
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

export const topics: TopicWords = {
  concepts,
  places,
  common,
  opposites,
  narrows,
  carriers,
  holdsBack,
  stem,
  compounds: true,
};
