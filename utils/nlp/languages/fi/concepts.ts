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
  growth:
    '=kasvu,kaksinkertaist,kasvaa nopeam,kasvamme,kasvua,kasvun,kasvuun,markkinajoht,skaalau,suurin,ykkönen,ykkösvalint',
  revenue:
    'arr,ennakkotil,euromyyn,kassamyyn,kassavirta myyn,kaupan arvo,keskimyynti,keskiosto,laskutuk,liikevaih,lipputulo,mrr,myymme,myymäl,myynnin,myynnistä,myynti,ostok,provisio,tilauskanta,tuloja,tulojen,tulonläh,tulopohja,tulot,tulot kasv,tulovirt,tuoton,tuotot,tuottaa enem,vakaat tulot,vuokratulo',
  recurringRevenue:
    'arr,huoltosopim,jatkuva lasku,jatkuva liikevaih,jatkuva sopimu,jatkuvaveloit,jäsenyydet,kestotila,kuukausilasku,kuukausimaksu,lisenssimaksu,mrr,sopimuskan,tilaukset jatk,tilausmaksu,toistuva,vuosimaksu,vuosisopimu,ylläpitosop',
  expansion:
    'laajempi paket,laajennuskaup,lisäkaup,lisämyyn,nykyasiak,nykyis asiak,nykyisille,olemassa oleville asiak,ristiinmyyn,suurempi paket,toinen tuot',
  pricing: 'alennu,hinna,hinnoit,hinta,hintojen,listahint,tariff',
  profit:
    'elättää,kannattaa,kannattav,kate,katetuot,katte,käyttökat,liikevoit,myyntikat,omillaan,plussan puol,tappio,tehdä rahaa,tilitys,toimintakat,tulee toimeen,tulevat toimeen,tuloksen,tulos,tuottaa rahaa,tuottaa voit,tuottajahin,tuottavat rahaa,tuottavat voit,voitoll,voitto,ylijääm',
  cost: 'alennamme kul,budjetin ylit,budjetissa,edullis,halvem,hankinno,hankintahin,kuluj,kulurak,kulut,kustannu,lannoitekul,menoj,menot,niukk,ostopalv,sopimushin,sääst,säästetään,säästö,tuhlau,vuokrakul,vuokralää,vuokratyöv,yhteisost,yksikköhin',
  debt: 'korkomeno,laina,lainakan,lainamää,lainan,lainat,lainoj,lyhennet,lyhenny,takaisinmaks,velan,velato,velatt,velka,velkaant,velko',
  cash: 'avoi lask,eräänty,kassavir,käyttöpääom,laskutussaat,maksamatt,maksuaika,maksueh,maksuvalm,myyntisaam,myöhässä maks,perintä,saatav',
  assets: 'kiinteistö,myydään tontt,omaisuu,realisoi,tonttien myyn',
  funding:
    'apuraha,avustaj,avustu,jäsenmaksu,kannatusm,keräyk,keräys,kuukausilahj,lahja,lahjoi,rahoitu,sijoitt,sponsor,testament,tuki kuukau,tukija,tukijoit,varainhan',
  finance:
    'alijääm,budjet,kassareserv,kestävä talous,maksukyky,nollatulos,omavarai,omillaan,plussal,pärjää,raha riit,rahat,taloud,talous,talous kest,talout,tasapain,vakaat tulot,vakavar,velaton,verot',
  customerRetention:
    'asiakas uusii,asiakaspoist,asiakaspysyv,asiakassuht,asiakasvaihtuv,asiakkaat jatk,asiakkaat uusiv,asiakkuuden kesto,churn,irtisano,jatka sopim,jatkaa kaude,jatkavat asiakk,jatkavat kaude,jatkosopim,jäsenet pysy,jäsenyytensä uusi,kanta-as,kaudesta toise,lopettan,lopettav,lähteneet,lähtevät asiak,menetet,nykyiset asiakk,palaa uudel,palaav,perua tilau,peruutet,peruuttan,pidämme asiak,pidämme nykyis,pitkäaikaiset asiakk,pitävät jäsen,pitävät sopimuk,pitävät tilauk,pitävät vakuut,poistum,pysyvyy,pysyvät asiak,pysyvät jäsen,sopimuksen päät,sopimusjatko,sopimusten uusi,takaisin voit,tulee takaisin,tulee uudelleen,tulevat takaisin,tulevat uudelleen,uskolli,uusii,uusii jäsenyy,uusii sopim,uusimisas,uusintaos,uusintatila,uusiva,uusivat sopim',
  satisfaction:
    'arvosan,arvostel,asiakaskok,asiakaspalau,asiakastyyt,asukastyyt,csat,hymy,hyvä kokem,ihastu,iloinen,iloiset,iloisia,kehu,kiitos,kiittä,matkustajakok,mielellään,miellyttäv,mieluisa,moite,nps,palaut,palvelukok,potilaskok,rakast,reklama,suosittel,suositus,tyytyväi,tähden,tähte,valitu',
  newCustomers:
    'asiakashank,asiakkaaksi,asiakkaiksi,ensikertal,ensimmäi tilau,ensisijainen valint,houkut,jäsenmäär,kauppaa,kilpailutuksen voit,maksava asiak,maksavaa yrity,markkinaosuu,päätetyt kaup,solmimme sopim,sopimusta yri,tarjouk,tarjous,uude asiak,uude asukk,uude jäsen,uude ostaj,uude sopim,uude tilaaj,uusasiak,uusi asiak,uusi jäsen,uusi matkust,uusi ostaj,uusi potil,uusi sopim,uusi tilaaj,uusi vuokra,uusmyyn,uutta asiak,uutta jäsen,uutta ostaj,uutta sopim,uutta tilaaj,valitsee meid,valitsevat meid,voittoprosent,ykkösvalint',
  pipeline:
    'avoi kaup,demo,esittely,konversio,kysely asiak,liidi,myyntimahdollis,myyntipuhel,myyntiput,ostoaik,prospekt,soittokampanj,tapaamis,tarjouspy,yhteydenottopyyn',
  channels:
    'edustaja jä,edustajasopim,franchise,integraat,jakelij,jakelu,jälleenmyy,kumppan,myyntikanav,tukkur,verkkokaup,yhteistyökump',
  awareness:
    '=some,avausprosen,avoimet ovet,blogi,brändi,hakukone,imago,instagram,julkaisupäiv,julkisuu,kaikki tuntev,kampanj,kouluvierail,kävij,lehdist,lehtijut,linkedin,maine,mainon,mainos,markkinoin,mediaosum,messu,messut,mielikuv,näkyvyy,näkyvä,puheenaih,seuraaj,sivustolii,someseur,sosiaalisen med,tiedetään,tietävät mitä,traileri,tunnetaan,tunnettu,tuntee meid,tunteva,tuntevat meid,tutuks,uutis,uutiskirj,vierailemme koul,webinaar',
  marketEntry:
    'aasia,ensimmäi myymä,ensimmäi toimip,eurooppa,jalansij,kansainvälist,käännö,kääntää,laajentu,lokalisoi,maailmal,maajohta,markkina-alue,markkinan,markkinoille,myyntikontt,naapurima,norja,paikallinen toim,pohjoismai,rantautu,ruotsi,saksa,saksaan,tanska,tukholma,tytäryht,ulkoma,uude markk,uusi kaupunk,uusi maa,uusi markkin,uuteen maah,valuutta,viemme,vienni,vienti,viro,viroon',
  support:
    'asiakaspalv,asiakastu,chat,helpdesk,kysymyk,neuvon,palvelukes,palvelupyyn,puhelin,puhelu,päivystysnum,soittaj,soittop,tiketin,tiketit,tiketti,tukipalv,tukipyyn,viestei,yhteydenot',
  responseTime:
    'ensimmäi vastau,ensivast,heti,kahdessa päiv,kolmessa päiv,korvauspää,käsitellään,käsittelee,käsittely,luottopäät,läpimenoaika hakem,myöntää,nopea vastau,palveluaik,palveluaj,päivän sisäl,päätökset,päätös,saman päiv,takaisin soit,takaisinsoit,tunnin sisäl,vastaa asiak,vastaam,vastataan,vastaukse,vastaus,viipymät,vuorokaude,vuorokauden kulue,yhdessä päiv',
  resolution:
    'ensikontak,ensimmäise yhteyd,ensimmäisellä kerr,hoituu kerral,kerralla,kertasoit,ratkai,ratkea,selviää kerral,toistuv yht,uusintasoit,uusintayht,yhde luuk,yhdellä kert,yhdellä käyn,yhdellä soit',
  waiting:
    '=lähete,aika lääk,ajanvara,ensiapu,ensiavu,hammashoi,hoitoaika,hoitoajat,hoitoon pääs,hoitotaku,hoitovel,jono,kiireettöm,leikkau,lähettee,läpimenoaika poti,lääkäriaik,magneettikuv,odotta,odottelu,odotu,peruuntun,päivystyk,pääse hoit,pääsee lääk,pääsy hoito,vastaanotol,vastaanottoaik,viive,viivyty,vuodepaik',
  serviceEase:
    'asiakirjoj,asian hoi,asioint,byrokrat,hakemu,helposti hoit,hoituu,itsepalvelu,korvaukset,korvaushak,korvausp,korvauspää,lomake,lomakk,lupa-asi,lupahakem,lupapäät,luukut,mutkattom,paperiton,pompott,rakennuslu,sujuu,sujuva,vahinkoilm,vaivat,vaivatto,vaivattom,yksi luuk',
  digitalService:
    'chatis,chattibot,digipalv,digitaali,etäpalv,ilman paper,itsepalvelu,kirjautumis sovel,kännyk,milloin vain,mobiili,netiss,nettisiv,portaal,puhelimel,sovelluks,sähköi asioin,sähköinen,sähköises,sähköiset palv,verkko,verkkokauppa,verkossa,vuorokauden ympäri',
  gettingStarted:
    'aktivoi,alkuun,aloitusopas,asennu,asetusten,ensikirjau,ensimmäi ask,ensimmäi kirjaut,ensimmäi lasku,ensimmäinen käyt,ilmaiskok,kirjautumi,koekäyt,kokeilu,käyttöön ott,käyttöönot,opastus,opasvideo,pääsee alkuun,rekisteröin,rekisteröit,tervetuloa,tunnuksen luo,tuontityök',
  usability:
    'helpo,helpom,helpottu,helppo,klikkau,käytettäv,käyttökokem,käyttöliitty,mutkaton,mutkatt,navigoi,selke,sujuvasti,sujuvoi,vaivatto,yksinkert,ymmärret',
  accessibility: 'esteett,kuulovamm,näkövamm,pyörätuol,ruudunluk,saavutetta,selkokiel,tekstity,viittom',
  documentation: 'dokument,käsikirj,käyttöohj,lueminut,ohje,ohjeist,ohjekirj,opas,oppaan,tietopank,usein kysyt,wiki',
  adoption:
    'aktiivis käyt,kirjautum,kirjautuu,kirjautuv,kuukausikäyt,kuukausittais käyt,käytetään viik,käyttä viikoit,käyttäjämää,käyttöaste,käyttökert,käyttöön saakka,käytön määr,käytössä joka,latauks,lataus,otet käyttöön,pelaajam,peliaik,päivittäis käyt,sitoutumi,viikoittais käyt',
  reliability:
    'aina auki,aina käytöss,ennakoiva huolt,huollo,huolto,häiriö,jatkuvuu,kaatum,katkeam,katkeile,katko,keskeyty,konerikk,kunnossap,kuuluvuu,käynnissäpi,käyntiaste,käyttökatk,käyvät tauko,luotettav,palautumis,putkirik,pysähdy,rikkoutu,saatavuu,seisaht,seisokki,sähkökat,taukoama,toimii aina,toimii joka,toimii kaikkial,toimintavarm,toimitusvarm,toimivat kaikkial,toipumis,vakaa,vakau,valvomo,varaosa,varmuuskop,verkon kuuluv,vikaantu,vikakäyn,vikatil,vuodo,vuoto',
  performance:
    'hidas,latausaik,latautu,latenss,muistinkäy,nopea,nopeam,nopeasti,sivun nopeu,suoritusky,vasteaik,viive,viiveaik',
  quality:
    '=erien,=eriä,=erä,=erät,=erää,aina hyvä,asiakasvalit,bugi,erinomai,huippulaat,hylky,hylkypros,hylät,hylätt,hyvity,joka kerta,jälkityö,kerralla oik,korjau,laadu,laatu,luokittel,läpäisy,maistuv,maku,maut,moitteet,palautet,palautuspros,poikkeam,priima,reklamaat,romut,sekunda,takaisinved,takaisinvet,takuu,takuukorj,tarkastu,tarkkuu,tasalaat,testikat,valituks,valitust,vika,vikoj,virhe,virheet,yhtä hyv',
  security:
    'haavoittuv,haittaoh,iso 27001,kaksivaihei,kalastelu,kannettav,kiristysoh,kirjautumisturv,kyber,käyttöoikeu,luottamuksel,palomuur,salasan,salaus,tietomurt,tietoturv,tunkeutum,varmuuskop,vuoda,vuotaa',
  compliance:
    'auditoi,gdpr,lainsää,lakisäät,luvat kunn,määräyst,omavalvon,sertifi,sääntely,tietosuoj,vaatimustenm,vakuutuksenan,valvonta,viranomai',
  deliverySpeed:
    'ideasta,julkaisu,kehitysjono,koonti,käyttöönotto tuot,läpimenoaika,läpimenoaj,palautus versi,pull request,putki,testiautom,toimitusput,tuotantoonvi,versioj',
  innovation:
    'ideoi,innovaat,keksin,kokeil,kokeilukult,patentt,pilotoi,pilotti,prototyyp,tuotekehi,tutkimus ja kehit,uude palvelu,uude tuott,uusi lajik,uusi malli,uusi palvelu,uusi peli,uusi resep,uusi tuote,uusi tuott,uutta palvelu,uutta tuott,uutuus',
  efficiency:
    'ajankäyt,ajansääs,hallinnoll,hallinto aika,hukan,hukka,hukkaa,joutilas,kuormaus,käsin teht,käsityö vähen,käyttösuh,lomakerum,manuaali,materiaalihuk,paluukuor,paperityö,pullonkaul,päällekk,sujuv,sujuvuu,säästyy,säästää aik,tehokk,tehost,tuntia säästy,tuottav,turha,turhaa,turhaa työ,turhat,tyhjä,tyhjän,työtun,työvaihe,täyttöas',
  automation: 'anturi,automat,itsestään,koneellis,konenäk,koneoppi,ohjelmistorob,robot,skripti,tekoäl',
  insight:
    'analysoi,analyti,data,ennustam,ennuste,kysely,mittari,mittaus,päätökset tiet,raportit,raportoin,raportti,seuranta,tietojohta,tietoon perust,tilann,tilasto,tunnuslu,tutkittu',
  logistics:
    'hylly,hyllyt,jakeluauto,keräily,kontti,kuljett,kuljetu,kuorm,kuorma,lasti,logisti,loppuunmyy,lähetyks,lähetys,paketti,perävaun,rahti,reitit,reitti,rekat,rekka,saapuu,saatavuuspuut,satama,tavara,terminaali,toimitukset,toimitus,varasto',
  punctuality:
    'aikataulu,aikataulun muk,ajallaan,ajoissa,etuajas,koeajo,luovutetaan,luovutus,lupau,luvattu,luvattu aik,luvattuna päiv,luvatussa,lähtö ajal,minuutin sis,myöhäs,määräaikaan,määräajassa,sovittu aik,sovitusti,suunnitellus,suunniteltuna päi,täsmälli,viiväst',
  production:
    'kapasit,kokoonpan,kone,koneaik,koneet,käyttösuhde,linja,linja seis,linjasto,linjat,lypsy,läpimeno,oee,saanto,sahaus,seisok,sellu,tehdas,tehtaan,teräs,tonnia tuot,tuotanno,tuotanto,tuotos,tuottaa tunni,valmistam,valmistus,virtaut,vuorossa tuot',
  premises:
    'aukioloaik,aukioloaj,kampus,kokoushuon,käytössä aam,luentosal,neliö,tilankäyt,tilat käyt,tilojen käyt,toimitil,täyttöast',
  workplace:
    'arvostettu työ,enps,hakemuksia avoi,hakemusta,halua työsk,haluaa olla töis,haluavat meille töih,haluavat töih,halutaan olla töis,halutaan töih,haluttu työn,henkilöstö pys,henkilöstökys,henkilöstön vaihtu,hoitajat pys,hyvä paikka teh,hyvä työp,innostu,irtisanoutu,lähtevien,lähtevä,lähtöhaast,lähtöpros,lähtövaihtu,meille töih,motivoit,mukava teh,opettajat vaihtu,osaajat pys,palkka-,palkkaus,palkkio,pitovoim,pysyvät talos,pysyvät töis,pysyy talos,sisäinen siir,sitoutun,suosittele työ,tulla töihin,työilmap,työn ilo,työnantaj,työntekijäkok,työntekijöiden vaihtu,työpaik,työtyytyv,työyhteis,uralla,urapol,vaihtuvuu,vaihtuvuus henk,vetovoim,viihty,viihtyv,viihtyä,ylpeitä työ,ylpeä',
  wellbeing:
    'burnout,ergonom,etätyö,hyvinvoin,ilta vapaa,jaksa,jaksaa,jaksam,jaksav,joustav,kuormi,lepo,loma,mielenter,palautua,palautumi,palautuv,perhevapaa,poissaol,rentout,sairauspois,stressi,suunnittelupäiv,tauko,tauoj,tauot,työaika jous,työhyvinv,työkyky,työkyvy,työnilo,työssä jaks,työterv,unet,uupu,uuvu,vapaa-aik,vapaapäiv,viikonloppu vapaa,voi hyvin,voimia,väsy,ylirasit',
  workload:
    'iltaa viiko,iltatyö,jaetaan tasan,kiire,kokouks,kokous,kuormittav,oppilasta opet,palaver,potilasta hoit,ruuhkat,tapausta työn,työaik,työajan,työkuorm,työmäär,työpain,työtunnit,työvuoro,viikonlopputy,viikossa ilta,vuorosuunn,ylikuorm,ylitunt,ylityö,ylitöi,yövuoro',
  hiring:
    'ammattilais,avoi paik,avoi tehtäv,avoint hoit,haastattel,hakemuksia,hakemusta,hakija,hakijo,harjoittelij,harjoittelu,henkilöstöpul,henkilöstövaj,hitsaaj,keikkalai,keikkatyö,kesätyöntek,käsipar,oppisop,osaavaa väk,palkat,palkka,rekry,rekrytoi,riittäväs hoit,riittävästi väk,sijaise,sijaisuu,tarpeeksi tek,tarpeeksi väk,tekijät,tekijöi,työpaikkailm,työvoima,täytetään,täyttyvät,täyttyy,täyttämät,täyttää,täyttö,vakina,viran,virat,virka täyt,virkaa,virkoj,vuokratyö,vuorot täyt,väkeä',
  leadership:
    'delegoi,esihenkil,esimie,jatkaja,jatkajia,johtajuu,johtam,johtoryh,kahdenkesk,kehityskes,osastonhoit,palautekult,päällikö,rehtori,seuraaj,sukupolvenv,tiiminvet,valmentav,vuorovastaav',
  diversity:
    'inkluus,jokainen tervet,kaikille avoin,kielivähem,maahanmuut,monimuot,naisjoht,naist,palkkaero,sukupuol,tasa-arv,vammai,vähemmist,yhdenvert',
  skills:
    'ammatti-,ammattilai,ammattitai,ammattitutk,ensiapukurs,hallitsev,harjoitel,kehittyvät työ,koulutam,koulutet,koulutetaan henk,koulutta,koulutuks,koulutuspäiv,kurssi,lisenssi,lupakirj,mestari,moniosaa,opettele,oppii,oppimi,oppisopimusop,oppivat,osaa työn,osaaja,osaami,osaava,pätevyy,pätevä,pätevöit,sertifikaat,taido,taito,todistus,työssäoppim,valmennu,valmentajakoul,verkkokurss',
  staffOnboarding:
    'alkukoul,alkuun pääs,alkuvalmen,aloittava,aloittavi,ensimmäi kaup,ensimmäi kuuk,ensimmäi päiv,ensimmäi työpäi,ensimmäi viik,ensimmäinen vuor,itsenäisesti ensim,koeaik,kummi,mentor,perehdy,perehty,tehtävään opast,tulokas,tulokka,tuoteko,tutustumisj,työhön opast,työnopast,täy tuottav,uude opettaj,vauhtiin',
  collaboration:
    'kumppanuu,osastojen vä,puhaltaa yhteen,siilo,tiedon jak,tiedonkul,tiimien väl,tiimityö,viestint,vuorovaik,yhteen hiil,yhteinen suun,yhteiset,yhteistyö,yhtenä jouk',
  safety:
    'ehjin,ehjin nahoin,ehjä,ehjänä,ehjänä koti,ei kukaan louk,ei satu,ensiapukoul,haittatap,hukku,häirin,infektio,kaatumis,kiusaa,kiusatu,kolare,kolari,kuolem,kypärä,käsihyg,liikennekuol,liukastu,loukkaa,läheltä piti,lääkepoikk,lääkitysvir,myrkyty,nolla tapat,onnettom,pahoinpit,palo,paloturv,palovam,pelastus,poikkeamat,poistumisharj,putoam,riski,riskienarv,ruhje,sairaalainfek,sattuu,satu tapat,suojain,suojalas,suojavar,tapaturm,telineil,tulipal,turvakäv,turvalli,turvassa,turvatark,turvavyö,turvaväli,työturv,törmäy,vaarat,vahin,valvoja,virhelääk,väkival,välituntival',
  health:
    'ahdistu,aivohalv,diabet,elinaj,elinikä,flunss,hampai,hoitotas,hoitotulo,kipu,kuntout,kuolleisuu,masennu,mielentervey,oireet,reikiint,sairaalaan jou,sairastu,sairau,sepelval,sydän,syöpä,terve,terveenä,terveitä,tervey,toimintaky,toipum,utare,vasik,verenpain,yskä',
  prevention:
    'alkoholi,ehkäis,ennaltaeh,influens,liikkumi,päihde,rokot,seulon,terveystark,tupak,varhainen tuk,varhais,ylipain',
  homeCare:
    'asu kotona,etähoi,etäkunt,etäkäyn,etäseur,etävastaanot,hoivakod,hoivakot,itsenäisesti asu,kaatumisten vuok,kodissa asuv,kodissaan,kotiapu,kotihoi,kotiin,kotikunt,kotikäyn,kotipalv,kotisairaal,kotiutet,kotiuttam,kotiutu,kotona,kotona asu,laitosho,liikkuva sairaal,omaishoi,omassa kod,omassa koti,omin avuin,palveluasu,pitkään koton,päivätoim,sairaalapäiv,turvapuhel',
  schooling:
    'ammattikoul,arvosan,arvosana,esikoul,esiope,jatkopaik,kakkosluok,kertotaul,keskeyttäm,keskeyttän,kokei,korkeakoul,koulu,kurssin läp,lukemi,lukio,lukutai,lukuvuo,luokkako,luokkalai,läksy,läpäisyas,matemat,numero,opet,opinnot,opinto,opiske,opisto,oppii luk,oppilaat oppi,oppilait,oppimaan,oppimin,oppimistul,oppivelv,peruskoul,poissaolot koul,toi aste,tutkinnon,tutkint,valmistun,valmistuv,yhdeksäsluok,yhteishak,yliopist,ysiluok',
  guidance: 'etsivä,ohjaaj,ohjaamo,ohjaus,opinto-ohj,opo,oppilaanohj,tuutor,uraohj',
  employment:
    '=työssä,alan työ,ammattiin,ansiotyö,harjoittelupaik,kesätyö,oman alan,oppisopim,palkkatu,palkkatyö,pitkäaikaistyö,sijoittuvat työ,työelämä,työhön,työkokei,työllis,työnhak,työpaikan saa,työpajap,työttöm,töihin pääs,yrittäjäk',
  housing:
    'asunno,asunto,hometal,hyvä koti,häädö,häätö,kerrostal,kodin löyt,koditon,kodittom,koteja,koti jokai,kotia vail,rakennutt,tukiasu,tyhjät asun,uuden kodin,uusi koti,uusi omist,uusia kotej,vuokra-as,vuokralai,vuokrau',
  poverty: 'eriarvo,ilmainen ateria,köyh,nälkä,pienitul,ruoka-apu,ruokaka,syrjäyty,toimeentul,velkaneuv,vähävar',
  culture:
    'elokuv,ensi-ilta,esity,festivaal,katsoj,kirjasto,konsert,kulttuur,kuoro,kävijät,lainaaj,lainaus,museo,museoi,musiik,näytel,näyttely,näyttämö,ooppera,orkester,soitto,taide,taitee,taiteil,teatter,yleisö',
  participation:
    'aloitte,asukasraat,demokrat,jäsenkoko,kansalaisraat,kokouksess,kuntalaisal,kuulemis,kuullaan,kuulluksi,mielipite,mukaan päättä,mukaan toim,nuorisoval,osallistav,osallistu,osallistu päät,osallisuu,päättämäs,sananval,toimintaan mukaan,vaikuttami,vanhempainil,äänest',
  trust:
    'avoimes,avoimuu,avoin data,eettis,korrupt,luotam,luotettava kump,luotta,läpinäky,pidämme lupau,puolueet,pöytäkirj,rehell,reilu,reiluu,uskottav,vastuullisuu',
  community:
    'asukastila,auttaj,avoi läh,ekosysteem,jäsenil,jäsenmäär,kannattaj,kaverei,kaveri,kohtaam,kuulua jouk,kuuluu jouk,kyläl,leikit,leikki,naapuri,naapurusto,ryhmäyty,seurakun,talkoo,tapahtumaan osal,vapaaehtoi,verkosto,yhteisö,yksin,yksinäi,ystävi,ystävä',
  research:
    'artikkel,hankerahoit,julkaisemme tutk,julkaisuj,kliininen,laborator,tieteelli,tki-hank,tohtor,tutkimu,vertaisarv,viittau,väitös,yritysten rahoittam hank',
  climate:
    'bensii,co2,diesel,fossiili,hiiletö,hiili,hiilijalan,hiilineut,ilmast,kasvihuone,kivihiil,kompensaa,litraan sad,lämpöpum,metaani,nettonol,polttoain,puhdas kalus,puhtaas kulk,päästö,sähkökuorma,sähkörek,turpee,turve,öljykat,öljylämm',
  energy:
    'akku,akut,aurinko,energia,kaukoläm,kilowatti,kulutt,kulutus,led,lämmit,lämmön,lämpö,maaläm,patteri,polttoaineen,sähkö,sähkölas,sähkönkul,tuulivoim,uusiutuv,valaistu,voimala',
  cleanTransport:
    'biokaasu,kulkee sähkö,latausasem,latauspist,lentomat,liikematk,polttomoott,päästöttöm,sähköauto,sähköbus,sähköinen lii,sähköis,sähkökuorma,sähkölaut,sähkörek,sähkövene,työmatkojen pää,työsuhdepyör,vetyau',
  circular:
    'biojät,heitetään pois,heittää pois,hukkamater,hävikin,hävikki,jäte,jätemäär,jättee,jättei,kaatopaik,kertakäy,kierrät,kierto,kirpput,käytetään uudel,käyttökelp,lajitte,materiaal,materiaalihuk,muovi,pakkausjät,pakkausmat,pois heitet,purkumat,romu,roska,ruokahäv,uudelleenkäy,uusiokäy,ylijääm ruo',
  nature:
    '=puu,elinympär,elävä,hyönt,istute,itämer,joki,järve,kala,kosteik,lajien,lintu,lohi,luonnon,luonto,luontoa,mehiläi,meren,meri,metsi,metsien,metsit,metsä,monimuotoisuus luon,niitty,niityt,ranta,rehevöit,saaristo,soita,suo,suojelu,vesistö',
  environment:
    'ekolog,ilmanlaa,kestäv,kuormitus ymp,luonnon kann,luonnonvar,luonto,puhdas kaup,puhtaat kadut,päästö,saastei,saastu,siistey,siisti,vihreä,ympäristö',
  mobility:
    'kaduil,kadut,katu,keskusta,kulkutap,liikenn,liikentee,liikkum,liikut,matka-aika,matkaket,matkoista,ruuhka-aik,työmatka,ydinalue,ydinkesk',
  activeTravel:
    '=jalan,jalankul,jalkais,jalkakäyt,kaista,kaistoj,kävel,lihasvoim,polkij,polkupyör,pyörä,pyöräpys,pyörätei,pyöräti,suojatie',
  carTraffic: 'ajoneuvo,auto,autoilu,autokan,autoliik,henkilöaut,pysäköin,ruuhk,yksin ajo,yksityisaut',
  publicTransport:
    'bussi,joukkoliik,juna,lautat,lautta,linja-aut,matkakort,matkustaja,metro,pysäk,raitiov,ratikka,vuoroväl',
  fitness:
    '=uni,askel,hiiht,juoks,kuntoil,kävely,laihdu,liikku,liikunn,liikunta,marato,paino,pyöräil,treen,uinti,ulkoil,unta',
  languages: 'englanni,englanti,espanja,kielikurs,kielitai,ranska,ruotsin kiel,saksan kiel,sanasto',
  crime:
    'epäily,harmaa talou,huija,huijar,huijau,hävik kaup,ilkival,murto,murtoj,pahoinp,perusteettom,petok,petos,poliis,rahanpes,rikok,rikol,ryöst,varas,varka,vilpi,vilppi,väärennö,väärinkäyt',
  lending: 'asuntolain,lainoit,luoton,luotto,myönnämme lain,pienyrit,rahoitus yri,takaus,yrityslain',
  careers:
    '=ura,=uran,etenee,etenevät,kasvavat meil,kehittyvät meil,nuoret jatk,seuraajasuun,sisäinen haku,tehtävänkier,trainee,urakehit,uralla eten,uralle,ylennys,yleny',
  emergency:
    'ambulans,ensihoit,hälyty,kiireellis,onnettomuuspaik,palokun,palovaroit,pelastusl,tavoittamisaik,tulv,valmiusharj,varautum,väestönsuoj',
  medication: 'annos,annosjak,antibioot,apteek,lääke,lääkit,lääkk,lääkkee,resept,rohdos',
  reading: 'kirjan,kirjasto,kirjoja,lainaam,lainau,luke,lukevat,lukupii,lukutai,satutun',
  families: 'huoltaj,kodit,koti ja koulu,kotien,perhe,perhei,vanhemma,vanhempain,vanhempi,wilma',
  food: 'ateri,kasvis,keittiö,leipä,leivo,lounai,lounas,lähiruok,maistuu,nälkä,nälkäis,ravintol,ravitsem,resept ruo,ruoan,ruoka,ruoka-apu,ruokail,ruuan,syöv',
  events: 'konferens,kongres,messu,messut,näytteilleaset,seminaar,tapahtum',
  tourism: 'hotell,leirintä,majoit,matkail,risteily,sesonki,turist,vierail,yöpymi',
  sport: 'finaali,joukkue,juniori,kilpailuis,liiga,mestaruu,mitali,ottelu,pelaaj,pudotuspel,turnau,urheil,valmentaj',
  farming:
    'eläint,hehtaar,jäsentila,karja,kaura,kerääjäkas,kylvö,lannoit,lehmä,luomu,lypsy,maatalou,maatil,maidon,maito,ohra,pellol,pellon,pelto,peltoj,sadon,sato,tilat jatk,tiloja jatk,tilojen,tuottaja,tuottajil,vehnä,vilja,viljel',
  water:
    'fosfor,hulev,hulevesi,huuhtou,juomave,jäteve,pohjave,putki,ravinne,typen,typpi,veden,verkostov,vesi,vesihuol,vettä,viemär,vuotove',
  media:
    '=lehti,jutut,katseluaik,kuuntelij,lehden,lehte,lehtijut,levikki,lukijat,podcast,radio,sanomaleh,tilaaj,toimittaj,toimitu journal,uutiset',
  construction:
    'betoni,elementti,luovutu,peruskorj,rakennush,rakennusura,rakennusv,rakentam,remont,saneer,työmaa,työmai,urakka,urako',
  customer: 'asiakas,asiakk,asioija,kuluttaj,matkustaj,ostaja,ruokailij,tilaaja,vakuutuk,vieraa,vieras,vuokralai',
  user: 'katselij,kuuntelij,käyttäj,lukija,oppija',
  staff:
    'alaise,ammattil,ammattilai,asentaj,asiantunt,edustaj,henkilöku,henkilöst,hitsaaj,hoitaj,hoiva,juristi,kasvattaj,kokki,kolleg,konsult,koodari,kouluttaj,kuljetta,kuski,kätilö,lakimie,leipuri,lääkär,mekaan,miehistö,myyji,myyjä,opettaj,pelastaj,poliisi,siivooj,sosiaalityönt,suunnittelij,tarjoil,tiimiläi,toimittaj,työkaver,työntekij,työtek,työväk,valmentaj,vartij,virkail,vuorolai,väen,väki',
  newStaff:
    'aloittav,tulokas,tulokk,uude edustaj,uude hoitaj,uude kolleg,uude myyj,uude työnt,uusi edustaj,uusi hoitaj,uusi kolleg,uusi myyj,uusi työnt,uutta edustaj,uutta hoitaj,uutta kolleg,uutta myyj,uutta työnt',
  manager: 'esihenkil,esimie,johtaja,päällik',
  patient: 'klinik,osasto,poliklin,potila',
  pupil: 'koululai,lukiola,opiskelij,oppila,ysiluokkal',
  youth: 'alle 18,alle 30,lukiolai,nuore,nuoret,nuori,nuoris,nuort,opiskelijanuor,teini,ysiluok',
  child:
    '=lapsi,alakoul,lapse,lapsi,lasten,nuorimm,perhe,perhee,perheid,perheit,poika,pojat,päiväko,tyttö,tytöt,vanhemm,varhaiskas',
  elderly: 'eläkeläi,ikäihm,ikäänty,iäkk,muisti,senior,vanhemmat ihmiset,vanhuk,vanhus,yli 75',
  resident: 'asukas,asukk,asukkai,kansalai,kaupunkila,kuntala,kyläläi,paikallis,veronmaks',
  member: 'jäsen,jäsenis,liitto,omistajajäs,yhdisty',
  developer: 'kehittäj,ohjelmoij',
  volunteer: 'talkoola,vapaaehtoi',
  enlarge: 'kasvam,kasvat,laajen,vahvist',
  team: 'organisaat,tiimi',
  stay: 'jatkaa,jää,lähte,menet,palaa,pi kiinni,pysy,säily,viihty',
  easy: 'helpo,helppo,yksinkert',
  firstTime: 'ensimmäi käyn,ensimmäise',
  enough: 'pula,riittäv,riittää,tarpeeksi,vajaus,vajetta',
  buy: 'kuluttavat enem,ostaa,ostam,ostav,tilaavat enem',
  glad: 'iloi,mielell,nautti,onnelli,rakasta,tyytyv,ylpei,ylpeä',
  choose: 'suosi,tulevat meil,vaihtavat meil,valinta,valitse',
  duration: 'aika,ajan,kesto,keston',
  shorten: 'laske,lyhen,lyhyem,nopeamm,nopeut,pienen,puolit,vähen',
  home: 'kodissa,koti,kotiin,kotona',
};

/** Words that say nothing of what a goal is about. */
const common: ReadonlySet<string> = new Set([
  ...FUNCTION_WORDS,
  ...TIME_WORDS,
  ...numerals,
  ...MONTHS.map((month) => `${month}kuussa`),
  ...'jokainen jokaisen kaikille meillä meitä eurosta euroon hyvä nostetaan nostamme nousee laskee lasketaan kasvaa kasvatetaan vähennetään vähenee pienenee saadaan saa saavat pidetään puolittuu paranee parannetaan tehdään otetaan avataan avaamme avaa julkaistaan järjestetään valmistuu uusitaan hankitaan puolet osuus osuuden määrä'.split(
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
