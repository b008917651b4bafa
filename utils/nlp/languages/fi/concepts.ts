/**
 * What Finnish calls the concepts that goals are about: beginnings of words, in each grade that a stem has. Those of six
 * letters and more are found inside compounds too. `=` asks for the word as it is; several words must follow each other.
 */

import type { ConceptWords, TopicWords } from '../../okr/parent-match/topic-words.ts';
import { FUNCTION_WORDS, TIME_WORDS } from './function-words.ts';
import { numerals } from './number-words.ts';
import { carriers, holdsBack, narrows, opposites } from './opposites.ts';
import { places } from './places.ts';
import { MONTHS } from './times-months.ts';

const concepts: ConceptWords = {
  growth:
    '=kasvu,alan johta,avaamme uu,fuusio,isommaks,kaksinkertaist,kasvamme,kasvetaan,kasvu,kasvuvauh,kasvuyrity,laajempi,laajene,laajenn,maan suur,markkina-asema,markkinajoht,moninkertaist,olemme suur,skaalau,suuremmaks,suurimma,suurin,toinen toimip,tupla,uusi toimip,uusia avau,uutta avau,uutta myymäl,uutta toimip,valtaam,ykkönen,ykkösvalint,yrityskaup,yritysosto',
  revenue:
    'aamiaismyy,arr,ennakkotil,euromyyn,huonehin,kahvion,kassamyyn,kaupaks,kaupan arvo,kauppa käy,kertaost,keskihinta,keskimyynti,keskiost,kiosk,konttimäär,kurssimaksu,kysyntä,lahjakort,laskutett,laskutuk,laskutusas,liikevaih,lipputulo,lipunmyy,lisenssitul,mainostul,maksullis,mrr,myydyt,myydään,myymme,myymäl,myynni,myynti,myytyj,oheismyy,oheistuo,oma tulo,ost enem,ostok,ostosko,palkkiotul,palvelumyy,provisio,puukaup,puun myyn,pääsylip,sisäänpääs,tilauskanta,tilauskirj,tuloa,tuloj,tulonhank,tulonläh,tulopohj,tulot,tulovirt,tuntihin,tuntilasku,tuoto,tuottaa enem,työtä riit,töitä riit,verkkomyy,vuokratu',
  recurringRevenue:
    'arr,huoltosopim,jatkuva lasku,jatkuva liikevaih,jatkuva sopim,jatkuvat tilau,jatkuvaveloit,jäsenyy,kausikort,kausilip,kestotila,kuukausilasku,kuukausimaksu,lisenssimaksu,mrr,pitkät sopim,puitesopim,sopimuskan,tilausmaksu,toistuva,vuosikort,vuosimaksu,vuosisopimu,ylläpitosop',
  expansion:
    'keskittä,laajempi paket,lisäkaup,lisämyyn,lisäpalvel,lisätilau,nykyasiak,nykyis asiak,nykyisille,ristiinmyyn,useampi tuot',
  pricing: 'alennu,hinna,hinnoit,hinta,hintoj,katehin,kohtuull,lippuhin,listahint,maksut pys,tariff',
  profit:
    'arvoista,bruttokat,elä työll,elätt,jokainen projek,jää rahaa,jää viivan,kannattaa,kannattav,kantaa its,kate,katte,kulusuhde,käyttökat,leiville,liikevoit,lyö leiv,maksaa itsensä,marginaal,myyntikat,omillaan,tappio,tehdä rahaa,tilitys,toimintakat,tule toimeen,tuloksen,tuloksesta,tulos,tuottaa,tuottavat,tuottoa,urakan kat,urakkakat,vahinkosuh,viivan al,voitoll,voitto,ylijääm',
  cost: 'alemma,budjetin ylit,budjetissa,edullis,enemmän vähem,energialas,halpa,halvall,halvem,halvin,hankinno,hankintahin,hankintakul,hankintojen,heräteost,hoitokul,huoltokul,kiinteät kul,kilpailuttam,kohti alle,kuljetuskul,kuluj,kulurak,kulut,kustannu,lannoitekul,maksaa vähem,menoj,menot,niukk,noutoruo,ostohin,ostopalv,palkkakul,polttoaineen kul,rahtikul,sijaiskul,sopimushin,sähkölask,sääst,tuhla,ulkona syö,vuokrakul,vuokralää,vuokratyöv,vähemmällä rah,yhteisost,yksikköhin,yksikkökust',
  debt: 'korkokul,korkomeno,laina,lainoj,luottokort,lyhennet,lyhenny,opintolain,pikavip,velan,velato,velatt,velka,velko',
  cash: 'avoi lask,eräänty,kassa riit,kassan,kassavir,käyttöpääo,lasku mak,lasku myöh,luottotappi,maks ajo,maksamatt,maksua,maksueh,maksuvalm,myyntisaa,perinnä,perintä,rahat ajoi,saamis,saatav,varaston kiert',
  assets: 'kiinteistö,omaisuu,realisoi',
  funding:
    'antaa ja,antajat,apurah,avustaj,avustu,eu-hank,eu-rahoi,hankeavust,hankerahoi,jäsenmaksu,kannatusm,keräy,kummilaps,kuukausilahj,lahja,lahjoi,pääkumppan,rahoittaj,rahoitu,siemenrah,sijoitt,sponsor,säätiöil,säätiölt,testament,tuke meit,tukija,tukijoi,varainhan,varainkeruu,yrityskumm,yritystuk',
  finance:
    'alijääm,budjet,eläkesääst,huono vuod,hätävara,indeksirah,kassa kest,kassareserv,kassavar,katta menot,kestää huonom,kukkaro,maksukyky,maksuvalmiu,menoissa,menot kattav,menot pysyv,nollatulos,oma varain,omarahoit,omat tulot,omavarai,omi jaloi,omillaan,pahan päivän,plussal,puskuri,pärjää,raha riit,rahaa jää,rahahuol,rahapus,rahasto,rahat,riippuvai,seiso omil,sijoita,sivuun,säästötil,säästöön,taloud,talous,talout,tasapain,tul toimeen,tuloihin,tulot kattav,turva tulev,vakaa pohj,vakaalla,vakavar,varaan,vararahas,varassa,varat riit,velaton,verot',
  customerRetention:
    'asiak pysy,asiakaspit,asiakaspoist,asiakaspysyv,asiakassuht,asiakasvaihtuv,asiakkaat jatk,asiakkaat uusiv,asukasvaihtu,churn,ei vaihda,eivät lähde,eroavi,eronneet,eronneid,irtisano,jatka kans,jatka kaude,jatka meil,jatka sopim,jatkavat asiakk,jatkosopim,jäsenet jatk,jäsenet pysy,jäsenmaksun mak,jäsenpito,jäsenpoist,jäsenyytensä uusi,jää asiak,kanta-as,kantis,kaudesta toise,kerran kok,lopetta,lähteneet,lähtev asiak,menetet,menetämme asiak,muistutu,nykyiset asiakk,osta uudel,palaa asiak,palaa meil,palaa uudel,palaa yhä,palaav,perumis,peruneet,peruutet,peruuttan,pidämme asiak,pidämme kiin,pidämme nykyis,pitkäaikai,pitävät sopimuk,pitävät vak,poistum,pysy meil,pysyvyy,pysyvät asiak,pysyvät jäsen,sopimu uus,sopimuksen päät,tilaa uudel,toisen kerr,toista kert,tul takai,tule uudel,uskolli,uusii,uusimisas,uusintaos,uusintatil,uusintavar,uusit sopim,uusiva,vuodesta toi,yhä uudel',
  satisfaction:
    'arviot,arvosan,arvostava,arvostel,asiak viiht,asiakasarvio,asiakaskok,asiakaskyse,asiakaspalau,asiakastyyt,asukastyyt,csat,elämy,google-arv,hymy,hyvä palvelu,ihastu,ikimuist,ilo asioi,iloinen,iloiset,iloisia,iloiten,kehu,kerto ystäv,keskiarv,kiitoks,kiitos,kiittä,kiitä,kohdataan,kohdella,kohtelu,kokemuks,kokemus,kuin koton,kuunnel,luottavat mei,mielellään,miellyttäv,mieluisa,moite,moittei,nps,odotuks,palaut,palvelukok,palvelun laat,potilaskok,rakast,referens,reklama,suosikiks,suosikki,suosittel,suositus,tyytyväi,tähden,tähte,unohtum,valitu,vieraanvar,viihtyisyy,viihtyisä,viihtyvät luon,ylittää odot,ystävälli',
  newCustomers:
    'asiakashan,asiakaskun,asiakasmäärä,asiakkaiden määrä,asiakkaina,asiakkaita enem,asiakkuu,avainasiak,enemmän asiak,enemmän jäsen,ensikertal,ensisijaisi hak,hakijamäär,hakijoita,houkut,ilmoittautu,jäsenhan,jäsenmäär,jäsenten määrä,kaupat,kauppaa,kauppoj,kilpailutuksis,liittym,lupautu,löytävät meid,löytää meid,maksava asiak,maksavaa yrity,markkinaosuu,meidät valit,osumatark,ryhmävarau,tarjouk,tarjous,tule meil,useam yrit,uude asiak,uude asukk,uude jäsen,uude ostaj,uude sopim,uusasiak,uusi asiak,uusi jäsen,uusi ostaj,uusi potil,uusi sopim,uusi tilaaj,uusi tilau,uusi yleis,uusia alue,uusia kump,uusia kävij,uusia lahjoit,uusia opiskel,uusia oppil,uusia perhe,uusia yrity,uusmyyn,uutta alue,uutta asiak,uutta jäsen,uutta kump,uutta perh,uutta tilaaj,uutta yrit,valit meid,voitamme kilpail,voitettuj,voittoprosent,yhä useam,ykkösvalint,yritysasiakk',
  pipeline:
    'asiakaskäyn,asiakastapaam,asuntonäyt,avoi kaup,demo,esittely,koeajo,kokeiluviik,konversio,liid,myyntikäyn,myyntimahdollis,myyntipu,myyntitapa,näyttöj,ostoaik,prospekt,tapaami,tarjouspy,yhteydenottoja,yhteystie',
  channels:
    'agent,franchise,hyllypaik,integraat,jakelij,jakelu,jälleenmyy,kauppaketj,kumppan,matkanjärj,myyntikanav,suoramyy,suoravar,tukku,valikoimi,verkkokaup,välittäj,yhteistyökump',
  awareness:
    '=some,ajattelevat mei,avoim ov,blogi,brändi,ensimmäisenä miel,facebook,haastattelu,hakukone,hakutulo,huulil,imago,instagram,jokainen tiet,juliste,julkisuu,juttua,kaikki tiet,kaikki tun,kampanj,kartall,kuul mei,kävij,lehdis,lehtijut,linkedin,maine,mainoks,mainon,mainos,maistatu,maistiais,markkinoin,mediajut,mediaosum,mediassa,meidät tunn,messu,mielikuv,muistet,nimemme,nimi kaikk,nimi tunn,nimi tuttu,näkyvyy,näkyvä,näymme,opaskirj,palkin,puheenaih,puheenvuor,puhuja,puhutaan,seuraaj,sivustolii,somekan,someseur,somessa,sosiaalise,spontaani,televisios,tiedetään,tietä mitä,tietävät mei,tietää meid,tiktok,traileri,tunnetaan,tunnettu,tunnetu,tunnustu,tuntee meid,tunteva,tutuks,ulkomainos,uutis,vaikuttaj,webinaar,youtube',
  marketEntry:
    'aasia,aluelaajen,englanninkiel,englantilai,ensimmäi myymä,euroopan,euroopp,jalansij,japani,kansainväl,kieliversi,kiina,käännö,kääntää,laajentu,lokalisoi,maahan,maailma,maajohta,mante,markkina-alue,markkinan,markkinoille,muualle,myyntikontt,naapurim,norja,pohjoism,rajan yli,rajojen,rantautu,ruotsalai,ruotsi,saksa,suomen ulkop,tanska,tukholma,tytäryht,ulkoma,ulkopuol,uude markk,uusi maa,uusi markkin,uusiin maihi,uuteen maah,valuutta,viemme,vienni,vienti,viro,yhdysval',
  support:
    'apu löyt,apu on läh,apua saa,asiakaspalautte,asiakaspalv,asiakastu,chat,helpdesk,hukattuj,infopis,it-tuki,kysymyk,lähituki,neuvon,osaa autt,palvelukes,palvelunum,palvelup,puhelimeen,puhelin,puhelu,saa apua,saa neuv,saa vast,soittaj,soittop,tavoitet,tavoittaa,tavoittav,tiket,tukipalv,tukipyyn,vaihde,vastattuj puh,viestei,viestit,yhteydenot',
  responseTime:
    'arkipäivä,heti,kahdessa minuut,korvauspää,käsitellään,käsittel,luottopäät,maksetaan viik,myöntää,nopea palv,nopea pää,nopeasti vast,palveluaik,palveluaj,pikais,päivän päästä,päivän sisäl,päivässä,päätökset,päätös,ripeä,saman päivän,takaisin soit,takaisinsoit,tarjoukset läh,tunnin kulu,tunnin sisäl,tunnissa,vastaa asiak,vastaam,vastataan,vastaukse,vastaus,vasteai,viipymät,viivytyk,vuorokaude',
  resolution:
    'ensikontak,ensikorjau,ensikäyn,ensimmäise yhteyd,ensimmäisellä,heti ensim,kerralla,kerrasta,kertasoit,pallotte,ratk,toistuv yht,uusintayht,yhde luuk,yhde yhteyd,yhdellä kert',
  waiting:
    '=lähete,aika lääk,aikaa vap,ajallaan hoit,ajan saa,ajanvara,ajoissa apu,annos pöyt,apua ajoi,asuntojon,ei odot,ensiapu,ensiavu,hammashoi,hammaslääk,hoitoaika,hoitoajat,hoitojon,hoitoon,hoitotaku,hoitovel,iltaaik,iltavast,jono,kassajon,kiireaik,kiireet,leikkau,lähettee,lääkäriaik,lääkäriin,nopeasti hoi,odotta,odottel,odotu,oikeaan aikaan,palvelujon,perumattom,peruuntun,päivystyk,pääse nopea,pääsee lääk,pääsy vastaan,pöytä saad,ruoka pöy,saa ajan,saapumatta,samana päiv,siirtoviiv,terapiaan,tulematta,vapaa aika,vastaanotol,vastaanottoa,viive,viivyty,vuodepaik',
  serviceEase:
    'asiakirjoj,asian hoi,asioin,byrokrat,hakemu,helposti,helppo asioi,helppoa,hoituu,itsepalvelu,jouheva,kirjeemme,korvaukset,korvaushak,korvausp,liittei,lomake,lomakk,lupa ver,lupa-asi,lupahakem,lupakäsit,lupaproses,lupapäät,luukut,luvat ver,mutkatto,mutkitta,omahoit,omalääk,omatyönt,paperiton,pompott,rakennuslu,selkeä kieli,selkokiel,sujuu,sujuva,vahinkoilm,vaivat,vastuuhoit,yhde luuk,yhdes paik,yhteyshenk,yksi luuk',
  digitalService:
    'chatis,chattibot,digipalv,digis,digitaali,digitalisoi,digitoi,e-kirj,etäkäynn,etäluet,etäpalv,etätapaam,etävastaan,ilman paper,itsepalvelu,kännyk,milloin tah,milloin vain,missä tah,missä vain,mobiili,netin kautta,netiss,nettiaja,nettisiv,nettivara,omakan,paperikirj,paperilask,paperilom,portaal,puhelime,sohvalt,sovelluks,striimau,suomi.fi,suoratoist,sähköi asioin,sähköinen,sähköises,sähköiset palv,verkko,verkos,videopuh,videovast,videoyht,vuorokauden ympäri,äänikirj',
  gettingStarted:
    'aktivoi,alkutunt,alkuun,asennu,asetusten,ensikirjau,ensimmäi ask,ensimmäisen viikon,ilmaiskok,kirjautumi,koekäyt,kokeilijo,kokeilu,käyttöön ott,käyttöönot,opastus,opasvideo,rekisteröi,tervetulo,tuontityök',
  usability:
    'hakutoim,helpo,helppo,klikkau,kyltit,kyltti,käytettäv,käyttökokem,käyttöliitty,löyt hel,löytä etsim,mummo,mutkaton,mutkatt,navigoi,opaste,oppii käyt,osaa käyt,selke,sujuvasti,sujuvi,sujuvoi,vaivatto,valik,yksinkert,ymmärret,ymmärtäv',
  accessibility:
    'aistiystäv,apuväline,esteett,esteetön,kuulovamm,luiska,näkövamm,pistekirj,pyörätuol,ruudunluk,saavutetta,selkokiel,tekstit,tulkkau,vammais,viittom',
  documentation: 'dokument,käsikirj,käyttöohj,käyttöopas,lueminut,ohje,opas,oppaan,tietokan,tietopank,usein kysyt,wiki',
  adoption:
    'aktiivis,elävä kesk,joka päivä käyt,kaikki käyt,katsojaluv,katsomo,kirjautu,kävijämäärä,kävijät,kävijöiden määr,kävijöitä,käyntejä,käyntikert,käyt viik,käyttäjien määr,käyttäjiä,käyttäjämää,käyttävät,käyttöast,käyttökert,lainauks,lainausm,latauks,lataus,matkustajamäär,osallistujamäär,otet käyttöön,pelaajam,peliaik,päivittäis käyt,salit täyn,sitoutumi,täydet,täynnä,täysi sali,täysiä,täyttöast,viikoittais käyt,vilkas,vilkkaa',
  reliability:
    'aina auki,aina toimin,ei katke,ei pysähd,ei sammu,ei seiso,ennakkohuol,ennakoiva,epäkunno,hajo,huollet,huollo,huolto,häiriö,ilman katk,jatkuvuu,joka säällä,kaatum,kalusto kunno,katkeam,katkeile,katko,kelillä,keskeyty,kestää kaat,kone käy,konerik,korjausvel,kunnossap,kuuluvuu,käy aina,käyntiaste,käytettävyysas,käyttökatk,käyttökun,käyttövarm,luotetaan,luotettav,on päällä,palautumis,perut läh,perut vuor,putkirik,putkivuot,pysähdy,pysähtymät,raidevik,ratavik,rikkoontu,rikkoutu,saatavuu,seisaht,seisokki,suunnittelematt,sähkökat,säävarm,taukoama,toimii,toimitusvarm,toimivat aina,toipumis,tulee aina,vaihdeviat,vakaa,vakau,valo pal,valvomo,varajärj,varalaitte,varaosa,varaved,varavoim,varayht,varmuuskop,vikaantu,vikahuol,vikakorj,vikakäyn,vikatil,vikaväl,vikoj,vioista,voi luottaa,vuodo,vuoto',
  performance:
    'hidas,kuituyht,laajakaist,latausaik,latausnop,latautu,latenss,millisekun,muistinkäy,nopea,nopeuttaa,nopeutuu,sekunnissa,sekuntiin,suoritusky,valokuit,vasteaik,vasteajat,viive,yhteysnop',
  quality:
    '=erien,=eriä,=erä,=erät,=erää,aina hyvä,aina yhtä,aistinvar,asiakasvalit,bugi,e-luok,ensiläp,erinomai,herkulli,huippu,hukka,huomaam,hylky,hylkäyks,hylkäys,hylät,hyvity,hyvää laat,ilman virh,joka kerta,jälkityö,jälkiä,kerralla oik,kestä vuos,kestää suk,korjau,laadu,laatu,luokittel,läpäisy,maailman para,maistet,maistuu,maistuv,maku,maukas,maukkaa,maut,mestarityö,mittatark,moittee,naarmu,näytteis,oikeellis,oikein,omatarkast,painovirh,palautet,palautuks,palautuspros,paras laat,parasta,parhaan,poikkeam,priima,puuttei,reklamaat,romut,saanti,sekunda,sokkotest,takaisinve,takuu,tarkastu,tarkistusl,tarkkuu,tasalaat,testataan,testaus,testikat,toleranss,tulehdu,tuore,uusintatyö,valituks,valitust,vaurio,viimeisen pä,vika,vikoj,virhe,väärien,yhtä hyv,ykköslaat,ykkösluok',
  security:
    'haavoittuv,haittaoh,hakkeri,huijausviest,iso 27001,kaksivaih,kalastelu,kameravalv,kannettav,kiristyshait,kiristysoh,kulkukort,kulunvalv,kyber,käyttöoikeu,luottamuksel,luvattomat,monivaihei,murtohäl,murtotest,palomuur,pysyvät meill,pääse sisää,salasan,salassa,salaus,suojassa,tallessa,tiedot eiv,tiedot pysyv,tietojen turv,tietojenkal,tietomurt,tietoturv,tietovuo,tunkeutu,tunnistautumi,varmuuskop,vuoda,vuotaa',
  compliance:
    'auditoi,eetti ohj,esteellis,gdpr,haccp,huomautu,iso 14001,iso 45001,iso 9001,lain muk,lainmukai,lainsää,lakien,lakisäät,lupaehdo,lupaehto,luvat kun,määräyks,määräys,omavalvon,sakko,sakot,sertifi,säädöks,säännöill,säännös,säännöt,sääntely,sääntöjen muk,tarkastaja,tietopyyn,tietosuoj,vaatimustenm,valvonta,valvovan,viranomai,ympäristölup',
  deliverySpeed:
    'arvoa joka,idea tuott,ideasta,julkaisu,katselmoin,keskeneräi,koonti,läpimenoa,nopeammin mark,ominaisuud,parannuks,putki,testiautom,testit kat,tuotantoonvi,versioj,viikoissa',
  innovation:
    'aloitteita,edellä,ennennäk,ensi-illat,ensi-ilta,ensimmäisen maa,hautomo,huomis,ideaa,ideamme,ideat,ideoi,innovaat,jotain uutt,kantaesit,keksimme,keksin,kokeil,kukaan muu,lanseer,patenteist,patentt,pilot,prototyyp,rohkeas,startup,tuotekehi,tuoteuutu,tutkimus ja kehit,uude tuott,uudet palvel,uudista,uudistum,uusi lajik,uusi malli,uusi palvelu,uusi pel,uusi resep,uusi tuot,uutta ideo,uutta luov,uutta palvelu,uutta tuot,uutuu,yllät',
  efficiency:
    'aikaa asiak,aikaa jää,aikaa olenn,ajankäyt,ajansääs,ajokilom,ajoreit,asetusa,ei seiso,fiksu,hallinnoll,hukan,hukka,hävikkiaik,joutilas,joutoaik,järkeväm,kapasiteetin käyt,keräilyriv,kirjaamis,kuormaus,käsin kirj,käsin syöt,käsin tall,käsin teh,käsityövai,käyttösuh,lomakerum,läpimen,manuaali,materiaalihuk,olennaise,paluukuor,paperityö,paperitöi,pullonkaul,päällekk,reittien,riviä tunn,seiso tyhj,säästyy,säästää aik,tehokk,tehost,tunneista,tunnin työ,tuntia viiko,tuntia vähem,tuottav,turh,tyhjillä,tyhjinä,tyhjä,työtun,työvaihe,tärkeim,täyttöas,vaihtoaik,vakioi,virtaviiv,vähemmällä enem,yhdenmukais',
  automation:
    'anturi,automaattis,automat,drooni,ihminen neuv,itseohja,itsestään,kone hoit,kone teke,koneellis,konelu,konenäk,koneoppi,lennokki,ohjelmistorob,robot,rutiini,skanna,skripti,tekoäl',
  insight:
    'a/b-test,analy,arvaam,arvailu,arvioin,asiakashaastat,data,ennustam,ennuste,faktat,faktoih,haastattelua,kartoi,kysely,käyttäjätutk,mitataan,mittaam,mittari,mittaus,näyttöä,päätökset tiet,raportit,raportoidaan,raportoin,raportt,seuranta,tiedolla,tiedämme,tietoalus,tietojohta,tietoon,tietovaras,tilann,tilasto,todistettu,tunnuslu,tutkittu',
  logistics:
    'alihankk,ei lopu,hylly,inventaar,jakeluauto,jakelun,keräily,kontin,kontt,kuljett,kuljetu,kuorm,kääntöaik,laituri,laiv kään,laivak,lastau,lasti,logisti,loppu kes,loppuneet,loppuunmyy,lähetyks,lähetys,nosturi,noutopist,osat ajall,osat ajoi,pakett,perille,perävaun,puuttuvan,rahdin,rahti,reitit,reitti,rekat,rekk,saapuu,saatavuusaste,saldo,satama,tavara,terminaali,toimitam,toimitett,toimittajien,toimitu,tullaus,tulli,tuotesaat,tyhjä hyll,varasto',
  punctuality:
    'aikaikku,aikataulu,ajallaan,ajoissa,ei myöh,eräpäiv,etuajas,kellon,koeajo,kun lupas,kun luvat,kun sanoi,kun suunn,kuten luva,luovutetaan,luovutus,lupaa,lupau,luvattu,luvatun,luvatussa,luvatut,minuutill,minuutin sis,mitä luvat,myöhäs,myöhään,määräaik,määräaja,määräpäiv,niin kuin luv,pidämme lup,pitä lup,silloin kuin,silloin kun,sovitaan,sovittuna,sovitust,suunnitellus,suunniteltuna päi,täsmälli,viiveet,viivei,viiväst',
  production:
    'ei pysähd,hehtolit,hitsau,kaivos,kapasit,kokoonpan,kone,kutomo,leivomme,leivotaan,levytyö,linja,louhi,lypsy,läpimeno,malmi,murska,neulo,oee,ommel,ompel,panemme,panimo,paperikon,poraus,pullot,puusep,pysäytyks,saanto,sahaa,sahatavar,sahaus,seisok,sellu,sorvau,sulatto,tehdas,tehtaan,teräs,teurast,tonnia vuod,tukkia,tuotanno,tuotanto,tuotos,uunin,uunit,valimo,valmistam,valmistus,valssa,valut,virtaut',
  premises:
    'altaan,auki sunnunt,aukiolo,huonekäyt,jäätunn,jäävuor,kampus,kenttäaik,kenttävuor,kokoushuon,kokoustil,käytössä aam,luentosal,neliö,ratavar,saliaik,salivuor,tilankäyt,tilat käyt,tilojen käyt,toimitil,tyhj til,tyhjillään,työpistei,täyttöast,uimaradat,vajaakäyt,venepaik,vuokraamme,vuokratt,yösija',
  workplace:
    'ammattilaiset pysy,ammattilaiset viiht,arvostettu työ,enps,eroaa töis,hakemusta,halu töih,halua meil,haluttu,halutuin,henkilö pys,henkilökunta viiht,henkilöstöetu,henkilöstökys,henkilöstötyyt,henkilöstövaiht,hoitajat pys,hyvä olla,hyvä tehdä työ,innostu,irtisano,jaksavat ja viiht,jää meil,jää taloon,jää töih,lähtene,lähtev,lähtijöi,lähtöhaast,lähtöpros,meille jää,meille töih,motivoit,mukava teh,osaajat pys,palkankor,palkat nou,palkka-,palkkataso,palkkaus,palkkio,palkkoja,pitovoim,pulssikys,pysy meil,pysy talos,pysyvät työs,pysyvät töis,sitoutun,suosittel työ,tekijät pysy,tekijät viiht,tulla töihin,tuntiansi,työilmap,työilo,työn ilo,työnantaj,työniloa,työntekijäkok,työpaik,työsuhde-etu,työtyytyv,työviihty,työyhteis,uralla,urapol,vaihtuvuu,vakinaista,vetovoim,viihty,väki jää,väki pysyy,väki viiht,ylpeä',
  wellbeing:
    'apuväli,burnout,ei polta,ergonom,etäpäiv,etätyö,harrasta,harrastu,hyvinvoin,hyvä olo,ilta vapaa,iltaa viik,jaksa,jaksetaan,jooga,joustav,jälkipui,jää voim,kuormi,lepo,levänn,liukuv,loma,loppuun,meditaat,meditoi,mielenrauh,mielenter,mindful,nostimet,nostoapu,nostolait,nukku tarp,omaa aika,osa-aikai,palautua,palautumi,palautunee,palautuv,perhevapaa,pidämme huolta,poissaol,psykolog,puhelinton,purkukesk,rauha,rauhoit,rentout,ruokatauk,ruutuaik,sairaslom,sairauslom,sairausp,selkäkiv,selkävaiv,stress,suunnittelupäiv,tauko,tauoj,tauolle,tauot,terveinä töis,työa jous,työfysio,työkyky,työkyvy,työnilo,työnohj,työpsykol,työssä jaks,työssä pysy,työterv,työuupum,unet,uupu,uuvu,vapa viik,vapaa-aik,vapaapäiv,viikkotunt,voi hyvi,voimia,vuoroa viik,väsy,ylirasit,yöun',
  workload:
    'aikaa tehdä,enintään kolme,hoitajamitoit,illat vapa,iltaa viiko,iltasähköp,iltatyö,jaetaan tasan,kiire,kohtuulli,kohtuus,kokouks,kokous,kuormittav,lasta hoit,lisävuor,mitoitu,palaver,ruuhkat,tuplavuor,työ mahtuu,työaik,työajan,työajas,työkuorm,työmäär,työpain,työtunnit,työviik,työvuoro,vuoroja,vuorolist,vuorosuunn,vuorotoiv,ylikuorm,ylitunt,ylityö,ylitöi,yövuoro',
  hiring:
    'ammattilais,avoi paik,avoint hoit,ei lopu kes,ei ole pul,haastattel,hakemuksia,hakemusta,hakij,harjoittelij,harjoittelu,henkilökuntaa on,henkilökuntaa riit,henkilöstöpul,henkilöstövaj,hitsaaj,hoitajapul,joka vuoro,kausityönt,keikkahoit,keikkalai,keikkatyö,kesäsijai,kesätyönt,kuljettajapul,käsipar,löydämme osaa,opettajapul,oppisop,osaajapul,osaajia,osaavaa väk,palkat,palkka,paras väki,parhaat osaa,rekry,riittä osa,riittä tek,riittäväst käs,riittävästi työnt,riittävästi väk,saamme osaa,sijais,tarpeeksi tek,tekijäpul,tekij,työnhakij,työpaikkahak,työvoima,täytet,täyttyvät,täyttyy,täyttämät,täyttää,täyttö,uusia kokk,uusia työnt,uutta kokk,uutta lääk,vakanss,vakina,viran,virat,virka täyt,virkaa,virkoj,vuokrahoit,vuokralääk,vuokratyö,väkeä,väki riit',
  leadership:
    'delegoi,esihenkil,esimie,hyv joh,jatkaj,johdetaan,johtajat,johtajuu,johtam,johtoryh,johtotiim,kahdenkesk,kehityskes,lähijoht,pomo,päällikö,rehtori,seuraaj,sukupolvenv,tiiminvet,tiimivalm,valmentav,varahenk,vuorovastaav',
  diversity:
    'anonyymi,eri taust,inkluus,jokaiselle paik,jokaiselle tilaa,kaikille avoi,katsomatta,kielivähem,maahanmuut,monimuot,moninai,naisia joh,naisjoht,naist,osatyökyky,palkkaero,palkkatasa-arv,pride,sama mahd,sukupuol,tasa-arv,tyttöj,vammai,vieraskiel,vähemmist,yhdenvert,yhtäläi',
  skills:
    'ajokort,ajolup,ajotapa,ammatti-,ammattilai,ammattit,asiantuntemu,asiantuntijak,erikoistu,hallitse,harjoitel,harjoituks,jatkuvasti opp,kisälli,kort suor,koulutam,koulutet,koulutta,koulutuks,koulutus käy,koulutuspäiv,kurss,lisenssi,lupakirj,luvan suor,mentorit,mentoroi,mestar,moniosaa,opettele,opimme,opitaan,oppii,oppimi,oppisopimusop,oppivat,osaa työn,osaaja,osaam,osaav,pätev,sertifikaat,simulaat,taido,taitaa,taitaj,taitava,taito,todistus,tutkinnon suor,työkierto,työssä opp,valmennu,verkkokoulut,verkkokurss,ykköstas',
  staffOnboarding:
    'alkukoul,alkuun hyv,alkuun pääs,alkuvalmen,aloittan,aloittav,ensimmäi kaup,ensimmäi kuuk,ensimmäi päiv,ensimmäi viik,hyvä alku,hyvän alun,koeaik,kummi,mentor,oma tuut,opastaj,perehdy,perehty,sisään työ,tulokas,tulokka,tuoteko,työhön opast,työnopast,täy tuottav,uude työntek,uudet hoitaj,uudet kulj,uudet myyj,uudet tulij,uusi työnt,vauhtiin',
  collaboration:
    'intranet,kumppanuu,käsi käd,moniammatil,osastojen,puhallamme,puhaltaa yhteen,rinnakkain,samaan suun,siilo,sisäinen viest,teemme yhd,tiedon jak,tiedonkul,tiedotet,tiimien,tiimityö,työnvarjos,verkostoit,viestint,vuorovaik,yhdessä tehd,yhteen hii,yhtei hank,yhteinen suun,yhteiset,yhteishank,yhteistyö,yhtenä,yksi talo,yli osasto,yli rajo',
  safety:
    'ajonopeu,alkolukk,allergee,altistu,asbest,defibrill,ehjin,ehjä,ei satu,ensiapuko,ensiaputait,evakuoin,haittatap,hengenpel,hiekoit,hoitovahin,hukku,häirin,ilman vaara,infektio,itsetuho,kaatumis,katuvalo,kemikaal,kiusaa,kiusatu,kolar,kompastu,koneturv,kuolem,kypärä,käsidesi,käsihyg,liikennekuol,liikenneonnett,listeri,liukastu,liukkau,loukkaa,lumivyör,läheltä pit,lääkepoikk,lääkevirh,myrkyty,nolla tap,nopeusvalv,onnettom,pahoinpit,painehaav,palo,pelastus,pelko,pelkää,pelota,pelotta,peräänaj,poikkeamat,potilasturv,puristu,putoam,pölyaltist,riski,ruhje,ruokamyrk,salmon,sattuu,satu mitään,sprinkl,suojaimet,suojain,suojalas,suojatiet,suojavar,syödä huol,tapaturm,tasoristey,telineet,telineil,terve kot,trukki,tulipal,turva,työturv,törmäy,uhkatil,uimavalv,vaaraa,vaaranarv,vaarat,vaarojen,vahin,valjaat,valvoja,vammat,vammoj,virhelääk,väkival,välituntival,ylinopeu',
  health:
    'ahdistu,aivohalv,aliravits,astma,dementi,diabet,elinaj,elinikä,eloonjää,elä pit,eläinlääk,elämänlaat,flunss,hampa,hoitotas,hoitotulo,hyvä terv,imety,itsemurh,keuhko,kipu,kolester,komplikaat,kunto riit,kuntout,kuolleisuu,lehmät voi,lohitäi,loiset,masennu,masentun,mielentervey,muistisair,näöntark,oireet,ontum,parane,pysy terv,päihdehoi,reikiint,reikiä,reiättöm,riippuvuu,sairast,sairau,selviyty,sepelval,sydän,synnyt,syöpä,terve,toimintaky,toipu,utare,vasik,vastasynt,verenpain,verensok,voivat hyv,voivat par,yskä,äitiys',
  prevention:
    'alkoholi,aurinkosuo,ehkäis,ennaltaeh,hammaspes,hedelm,huumei,influens,kasviks,liikkumi,liikuntaneuv,liikuntaryhm,makei,mammograf,nuuska,painonhall,päihde,päihte,riskiryhm,rokot,savuton,savuttom,seulon,sokerin,suola,sähkötup,terveystark,tupak,varhainen puut,varhainen tuk,varhais,ylipain',
  homeCare:
    'asua koton,asuvat pitk,ateriapalv,elää koton,etähoi,etäkunt,etäkäyn,etäseur,etävastaanot,hoivako,kaatumisten vuok,kodissaan,kotiapu,kotihoi,kotiin,kotikunt,kotikäyn,kotipalv,kotisairaal,kotiutet,kotiuttam,kotiutu,koton elä,kotona,laitosho,laitospaik,omaishoi,omassa kod,omassa koti,omin avuin,omin voim,palveluasu,palvelutalo,pitkään koton,päivätoim,pärjää koton,turvapuhel,turvarann',
  schooling:
    'ammattikoul,arvosan,erityisop,esikoul,esiope,jatka opin,jatkopaik,kertotaul,keskeyttä,koenumer,koetulok,kokei,korkeakoul,koulu,lapsi opp,laskutait,luennot,luento,lukemi,lukio,lukusuju,lukutai,lukuvuo,luokkako,luokkalai,läksy,läpi koul,läpäisyas,matemat,numero,ohjelmoint,opet,opinnoissa,opinnot,opinnäyt,opinto,opiske,opisto,oppii,oppila opp,oppilaista,oppilait,oppimaan,oppimin,oppimis,oppitulok,oppitun,oppivat,oppivelv,peruskoul,poissaolotun,polkuns,putoa kär,päättöarv,päättötod,ryhmäkok,toi aste,tuen tarp,tukiopet,tukitunt,tutkinno,tutkint,valmistu,yhteishak,yliopist,ylioppil,yo-koke,ysiluok',
  guidance: 'etsivä,hops,kuraattor,ohjaaj,ohjaamo,ohjaus,opinto-ohj,opo,tukihenkil,tutor,tuutor,uraohj',
  employment:
    '=työssä,alan työ,ammattiin,ansiotyö,elättä itse,harjoittelupaik,ilman työ,kesätyö,kesätöi,nuorisotyött,oma toimeent,oman alan,omilleen,oppisopim,palkkatu,palkkatyö,pitkäaikaistyö,pääse töih,saa työ,työ löyt,työelämä,työharjoit,työhön,työkokei,työllis,työn syrj,työnhak,työpaikan,työpaikkoja,työpaja,työttöm,työtä jok,töihin,uutta yrity,yrittäji,yrittäjäk',
  housing:
    'adopt,asumisneuv,asunno,asunto,homeet,hometal,hyvä koti,hyvän kod,häädö,häätö,jää kadul,kadull,katto,kerrostal,kodin,koditon,koditto,kohtuuhint,kosteusvau,koteja,koti jokai,koti kaik,kotia vail,kotien,löytä koti,löytöelä,muuttavat,nukkuu ulk,oma avain,oma koti,peruskorjaa,rakennutt,sijaiskod,sijaisperh,sisäilma,tukiasu,tyhj asun,uusi kot,uusi omist,vuokra-as,vuokralai,vuokrarästi,vuokrau',
  poverty:
    'eriarvo,etuuk,ilmai ater,ilman ruok,jätetä,jää ilman,jää nälk,ketään ei jät,kukaan ei jää,köyh,leipäjon,maksuton,maksuttom,nälkä,pienitul,ruoka-apu,ruokajak,ruokaka,ruokapak,stipend,syrjäyty,talousneuv,talvivaat,toimeen,vaateapu,vapaaoppil,velkaneuv,vähävar,ylivelk',
  culture:
    'elokuv,ensi-ilta,esineet,esineistö,esinettä,esity,festivaal,jälkipol,kamarimus,kansanmus,katsoj,kirjailij,kirjasto,kokoelma,konsert,konserv,kulttuur,kuoro,kävijät,lainaaj,lainaus,laulaj,luetteloi,menneis,museo,musiik,näytel,näyttel,näyttämö,näytökse,näytös,ooppera,opastuks,orkester,perinnet,perintei,perintö,restauroi,runo,sinfoni,sirkus,soitto,sukupolvil,säilyvät,säilyy,sävellys,säveltäj,taide,taitee,taiteil,tanssi,tarin,teatter,yleisö',
  participation:
    'aloitekan,aloitte,asukasfoor,asukasil,asukasraat,demokrat,ehdokas,ehdokkai,ehdotuks,ehdotust,isoseks,jäsenkoko,kansalaisraat,kokouksess,kuulemis,kuullaan,kuulluks,kuuluu päät,mielipite,mukaan,mukana päät,nuorisoval,osallist,osallisuu,ottaa osaa,päättämäs,päättävät,päätöksente,raati,sanansa,sananval,sanoa sana,tule kuull,vaaleis,vaalit,vaikuttaa,vaikuttami,vaikuttav,vanhempainil,vuosikok,äänensä,äänest,ääni kuul,äänivalt',
  trust:
    'avoimes,avoimia,avoimuu,avoin data,eettis,faktantark,ilmoituskan,kantelu,korrupt,luotam,luotetaan,luotettavin,luotettu,luotta,lähdevii,lähteet,läpinäky,meihin luot,muutoksenh,oikaisu,oikeuden,perustel,pidämme lupau,pidämme sana,puolueet,pöytäkirj,rehell,reilu,salat,sana pit,tasapuolis,uskottav,uskovat mei,vastuullisuu,väärinkäytösil',
  community:
    'asukastila,auttaj,avoi läh,diakon,ekosysteem,elävä kylä,illanvieto,jäsenil,jäsenmäär,kahvitil,kannattaj,kasteet,kastet,kaver,kerho,kielikahv,kirkko,kirkossa,kohdata,kohtaam,kohtaav,kotouttam,kotoutu,kukaan ei jää yks,kuulua jouk,kuuluu,kuuluvat,kylä elä,kylä pysyy,kyläjuhl,kyläl,kylätal,kylätapah,leikit,leikki,maahanmuutt,messuis,messuun,naapur,olohuone,osa yhtei,osaks,pakolai,pihatalk,rippikoul,rippil,ryhmäyty,seurakun,talkoil,talkoisiin,talkoo,tukihenk,turvapaik,ulkopuolis,uskalta,vapaaehtoi,verkosto,yhdessäolo,yhteisö,yksin,ystävi,ystävä',
  research:
    'akatemi,artikkel,julkaisu,kliini,laborato,professor,tieteelli,tki-hank,tohtor,tutkija,tutkimu,vertaisarv,viittau,väittelee,väitös,yritysten rahoittam hank',
  climate:
    'bens,co2,diesel,fossiil,helle,helteet,hiil,ilman pääst,ilman öljy,ilmast,kaasulämm,kasvihuone,kasvisat,kasvisruo,kivihiil,kompensaa,kylmäain,lentoja,lentäm,lihaa,lihaton,lämpen,lämpöpum,maakaasu,metaani,naudanlih,nettonol,nollapääst,planeet,polttoain,päästö,savua,sopeutum,sähköauto,sähkörek,turpe,turve,täyssähk,öljykat,öljylämm,öljystä,öljytt',
  energy:
    'akku,akut,aurinko,energia,gigawat,hukkaläm,kaukoläm,kilowatt,kulutt,kulutus,led,lisäeris,lämmit,lämmön,lämpö,megawat,patteri,polttoaineen,sähkö,tuulipuist,tuulisähk,tuulivoim,uusiutuv,valaistu,verkkohäv,vesivoim,virtaa,voimala,älymittar',
  cleanTransport:
    'biodies,biokaasu,junalla,junamatk,kaasuaut,kimppakyy,kulkee sähkö,latausasem,latausp,lentomat,liikematk,maasähkö,päästöttöm,sähköauto,sähköbus,sähköis,sähkölaut,sähköpaket,sähkörek,sähkötaksi,sähkövene,työsuhdep,vetyau,vähäpäästö,yhteiskäyttöaut',
  circular:
    'heitetä,heittää pois,hukkaan,hukkamater,hävik,jäte,jätte,kaatopaik,kertakäy,kestoast,kierrät,kierto,kiertää,kirpput,korjauspaj,kunnostet,käyt uudel,käyttökelp,lajitte,lautashäv,leikkuujät,liete,lietteen,materiaal,mene hukk,mitään ei heit,muovi,myymätt,pahvi,pakkaukset,pakkaus,pantti,poistoteks,purkumat,romu,roska,roski,ruokahäv,sekajät,sivuvir,tekstiilijät,tuhka,uudelleenkäy,uusi elämä,uusiokäy,uusiomat,vähemmän jät',
  nature:
    '=puu,avohakk,elinympär,eläimet,elävä,elää,ennallist,hauki,hunaja,hylke,hyönt,istute,itämer,joki,järve,järvien,kala,kansallispuis,kirkkaa,kosteik,kukka,lahopuu,lajien,laulaa,lepak,linnunpönt,linnut,lintu,lohen,lohi,luonnon,luonto,mehiläi,meren,meri,mets,monimuotoisuu,niitty,niityt,norppa,palaa jok,palaa jär,perho,pesimä,puistoj,puistot,puutarh,pölyttäj,pönt,ranta,rehevöit,saaristo,sammakko,soiden,soita,suo,säästöpuu,taime,taimia,taimikko,taimikon,uhanalai,uimakel,vaelluskal,vesistö,vieraslaj,viheralue,viherkat,villielä,virkeä jär',
  environment:
    'biohaj,ekolog,graffit,green key,hengitt,hiljaa,hiljai,hiukkas,hygieni,häiritse,ilmanlaa,jälkemme,jälkeä,kadunpes,katupöly,kestäv,koirankak,kuormit,käsienpes,luonnonvar,luonto,melu,nukkuvat yöns,pesukierr,puhdas,puhta,päästö,pöly,rauhassa,roska-as,saast,siistey,siisti,uida,uintikun,vihreä,ympäristö,yörauh,öljyvahin',
  mobility:
    'asfaltoi,helppo kulk,kaduil,kadut,katu,keskusta,kulkee,kulkevat,kulku suj,kulkutap,kulkuyht,kuopat,kutsubus,kutsutaks,kyydit,kyyti,liikenn,liikentee,liikkum,liikut,liittym,matka-a,matkaket,matkat,matkoista,matkoja,omaa auto,pysäköinti,päällyst,pääsee perill,risteyks,ruuhka-aik,ruuhkais,ruuhkat,ruuhkien,taksi,teiden,tienp,tiestö,työmatka,ydinalue,ydinkesk',
  activeTravel:
    'jalan,jalkais,jalkakäyt,jumppa,kaista,kaistoj,kaupunkipyör,koulumatk,kävel,lihasvoi,liikkuvat,polkij,polkupyör,potkulau,pyörä,suojatie,sähköpotk',
  carTraffic: 'ajoneuvo,auto,henkilöaut,läpiajo,parkki,pysäköin,ruuhk,saattoliik,yksin ajo',
  publicTransport:
    'auto jää,autotta,bussi,joukkoliik,juna,junien,kausilippu,kertalip,kulkee bus,kyytiimm,lautan,lautat,lautta,lauttojen,linja-aut,lähijun,matkakort,matkustaj,metro,nousee bus,pysäk,raitio,ratik,vaihtoyht,vuoroväl,yöliik',
  fitness:
    '=uni,aktiivisuu,alkoholito,askel,hiihdän,hiiht,hyvä kun,jaksan,juoks,kestävyysk,kiipeil,kilometriä,kunto,kymppi,kävely,laihdu,lankut,lenkille,lenkki,leposyk,leuanv,leukoja,liikkeel,liikku,liikun,maastavet,marato,nukkuma,nukun,paino,penkkip,pudotan,punnerru,puolimarat,pyöräil,salill,soudan,treen,triathl,uimaan,uimassa,uinti,ulkoil,unta,vaellu,vahva keho,vahvem,venytt,vettä päiv,voimaharj,vyötärö,yöunet',
  languages:
    'b1-tas,b2-tas,duolingo,englanni,englanti,espanja,italia,japania,japanin,kielikurs,kielitai,kielitutk,kääntäj,puhua,puhun,ranska,ruotsia,saksaa,sanaa päiv,sanasto,suomen kiel,tulkki,venäj,yki-test,yki-tutk',
  crime:
    'asuntomur,autovark,ehdonal,ei huij,ei vedät,epäily,huija,huumekaup,hävik kaup,ilkival,jengi,kaltevall,laiton,laittom,lähisuhdev,murrot,murto,myymälävark,nuorisorik,näpisty,pahoinp,partio,perheväkiv,perusteettom,petkut,petok,petos,pidäty,pimeä työ,poliis,puukot,pyörävark,rahanpes,rehti,rikok,rikol,rikosepäi,rikosten,roisto,ryöst,salakulj,salametsä,selvitetyt,selvittäm,selvitysas,tuomio,tutkitaan,töhry,uusintarik,vangeist,vangit,vanki,vapautuv,varas,varka,veronkier,vilp,väärenn,väärinkäyt',
  lending:
    'asuntolain,ensiasun,lainahak,lainakanta,lainanhak,lainoit,lainojen,luoton,luotto,pienluot,pienyrit,rahaa kasv,rahaa yrit,saa rahoit,takaus,yrityslain',
  careers:
    '=ura,etenee,eteneminen,etenemismahd,etenevät,kasv työs,kasva meil,kehittymis,kehittyvät meil,kehittyä,kehityssuunnit,nuoret jatk,omista riv,sisäi hak,sisäinen liikk,trainee,urakehit,urakeskust,uralla eten,uralle,uran,urapol,uusiin tehtäv,voi tulla,ylene,ylenn,yleny',
  emergency:
    '72 tun,aggregaat,ambulans,apu ehtii,apu on paik,apu perill,apu saap,apu tulee,aurataan,auraus,elvyty,ensihoi,hälyty,hätäkesk,hätäpuh,jatkuvuussuun,kiireellis,kohteeseen,kotivara,kriisi,kun palaa,lumityö,lähtöai,minuuteis,myrsky,pahimp,paloasem,palokun,palomie,palovaroit,pelastamme,pelastusl,sekunnit,sireeni,tavoittamis,tulv,valmii,valmiuss,varautu,varmuusvar',
  medication: 'annos,antibioot,apteek,insuliin,lääke,lääkit,lääkk,oikea lääk,rauhoittav,resept,rohdos',
  reading:
    'helpoluk,iltasatu,kirjan,kirjasto,kirjat,kirjavink,kirjoista,kirjoj,lainaam,lainau,luen,luettu,luetuj,luke,lukija,lukijoita,lukudip,lukukoir,lukupii,lukutai,satuhet,satutun,ääneen luk',
  families:
    'aikaa laps,aikaa perh,huoltaj,hyvä isä,isovanh,isä,kodin ja,kodit,kotien,lasten kans,lasteni,läheiset,läheisille,läheisten,miehen,omaiset,omaisille,omaisten,parempi isä,parisuh,perhe,puolison,rakkai,soitan iso,soitan äid,treffi,vaimon,vanhemma,vanhempain,vanhempi,varttitun,wilma,äidit,äiti',
  food: 'annoks,annosta,ateri,hyvää ruok,juusto,kahvi,kasvis,keittiö,kokki,kouluruo,leipä,leivo,leivän,louna,luomun,luomuruo,lähiruo,maistuu,maistuvat,makua,nälkä,oluen,oluita,olut,paahd,ravinto,ravitsem,resept ruo,ruisleip,ruoan,ruoasta,ruoka,ruuan,sesongin,syö hyvin,syö kasv,syödään,syöv,viini,vilja leip',
  events: 'festarit,festivaali,häitä,hääpar,häät,konferens,kongres,messu,seminaar,tapahtum',
  tourism:
    'hiihtokesk,hiljai kau,hissilip,hotell,karavaan,kesäkau,kesät talv,kylpylä,leirintä,lomal,majoit,matkail,mökit,mökki,nähtävy,opaskierr,rinne,rinteet,risteil,sesonki,talvell,talvikau,turist,vieraat,vierail,vieraista,vieraita,vierasmäär,vuoden ympär,ympäri vuod,ympärivuotis,yöpymi,yöpyvät',
  sport:
    'arvokisa,ennäty,finaali,harrasta,huipull,joukkue,junior,jäähalli,katsojat,kilpailuis,kilpailut,kisat,kovimm,liiga,maajoukk,maaleja,menestyv,mestar,mital,mm-kis,olympia,ottelu,palkintok,pelaa,pudotuspel,pääsarj,sarjanous,sarjapaik,sarjassa,sarjataul,seuran jäsen,sm-kulta,sm-mital,treeni,turnau,urheil,valmentaj,yleisömäär',
  farming:
    'aluskasv,broileri,eläint,hakkuu,harvennu,hehtaar,jatkaja,jatkavat til,jäsentila,kalastaj,kalastu,karja,kastelu,kasvukun,kaura,kerääjäkas,kurkku,kurkun,kylvö,laidun,laitum,lampa,lannoit,lehmien,lehmä,luomu,lypsy,maa kasv,maa voi,maaperä,maatalou,maatil,maidon,maito,mansik,marjat,munat,navet,nuor jatk,nurm,ohra,omena,pello,pelto,peruna,poikim,porsa,rehu,rikkakas,saali,sadon,sato,siat,sika,sikojen,säilörehu,tilat jatk,tilojen,tomaat,torjunta-ain,tuottaj,turkis,vasik,vehnä,vilj',
  water:
    'fosfor,hana,hulev,huuhtou,juomave,jäteve,kaivo,kipsikäs,kirkka,pisara,pohjave,puhdasta vet,puhdistam,putki,ravinne,ravinteet,rehevöity,sinilevä,suojakais,suojavyö,typen,typpi,uimaran,uimave,veden,verkostov,vesi,vettä,viemär,vuotove,ylivuot',
  media:
    '=lehti,artikkeli,digitila,jakso,juttu,jutuista,jutut,katselijat,katseluaik,katsovat meit,kuuntelij,kuuntelut,lehden,lehdest,lehte,lehtijut,levikki,lukevat meit,lukijat,paljastu,podcast,radio,reportaas,sanomaleh,tilaaj,toimittaj,tutkiv,uutis',
  construction:
    'betoni,elementti,julkisivu,lisä- ja muut,luovutu,muutostyö,muuttopäiv,peruskorj,putkiremon,rakennamme,rakennetaan,rakennush,rakennustyö,rakennusv,rakentam,remont,saneer,sääsuoj,työmaa,työmai,urakka,urako,valmistum',
  customer: 'asiakas,asiakk,asioija,kuluttaj,matkustaj,ostaja,ruokailij,tilaaja,vakuutuk,vieraa,vieras,vuokralai',
  user: 'katselij,kuuntelij,käyttäj,lukija,oppija',
  staff:
    'alaise,ammattil,asentaj,asiantunt,edustaj,fysioterap,hammaslääkär,henkilöku,henkilöst,hitsaaj,hoitaj,hoiva,insinöör,juristi,kasvattaj,kehittäjät,keräilijä,kirjanpitäj,kirvesmieh,kokit,kokki,kolleg,konduktöör,koneenkäyt,konsult,koodari,kouluttaj,kuljetta,kuski,kätilö,lakimie,lastenhoitaj,leipuri,lentäjä,lääkär,mekaan,metsuri,miehistö,muurar,muusikot,myyji,myyjä,ohjaamo,opettaj,pelastaj,poliisi,postinjak,putkiasent,puutarhur,siivooj,soittaj,sosiaalityönt,suuhygien,suunnittelij,sähköasent,tarjoil,terapeut,tiimiläi,tilintark,toimittaj,työkaver,työntekij,työtek,työväk,valmentaj,varastotyö,vartij,virkail,vuorolai,väen,väkem,väki',
  newStaff: 'aloittav,tulokas,tulokk,uude hoitaj,uude myyj,uude työnt,uusi myyj,uusi työnt,uutta myyj,uutta työnt',
  manager: 'esihenkil,esimie,johtaja,päällik',
  patient: 'hoidettav,klinik,osasto,poliklin,potila',
  pupil: 'koululai,lukiola,opiskelij,oppila,ysiluokkal',
  youth: '18-vuot,alle 25,alle 29,alle 30,lukiolai,nuore,nuori,nuort,teini,ysiluok',
  child:
    'alakoul,eskari,koululais,lapse,lapsi,lasten,nuorimm,perhe,pienimmät,poika,pojat,päiväko,taapero,tyttö,tytöt,vanhemm,varhaiskas,vauva',
  elderly: 'eläkeläi,ikäihm,ikäänty,iäkk,muisti,senior,vanhemmat ihmiset,vanhu,yli 65,yli 70,yli 75,yli 80',
  resident: 'asukas,asukk,kansalai,kaupunkila,kuntala,kyläläi,paikallis,veronmaks',
  member: 'faneja,fanit,jäsen,kannattajat,liitto,yhdisty',
  developer: 'kehittäj,ohjelmoij',
  volunteer: 'talkoola,vapaaehtoi',
  housekeeping:
    'arkist,asiakirjat,auditoija,avaimet,domain,erp,esityslist,etusivun,graafinen,hallituksen,henkilöstöjuh,henkilötieto,historiik,huonek,ikkuna,ilmoitustau,intran,joulukort,juhla,jäsenrekis,kahviauto,kahvihuo,kahvink,kalenteri,kalust,kannettav,kassajärj,kassaohj,katon,katto,kilpailut,kirjanpito-oh,kokoukset,kokousai,kokoushuo,kopioko,kulkukort,kulkulu,kyltit,kyltti,käyntikort,lattia,lautakun,leasing,lippu,liput,logo,lokerik,läppär,maalaa,maalat,matkalask,maton,muuttaa,muutto,nettisivu,neuvotteluh,nimeäm,ohjesään,paidat,palkan,palkkajärj,palkkaohj,palkkatied,parkkip,pelastussuun,piirustuk,pikkujoul,postit,projekto,puhelinlii,puhelinop,puhelinvai,pysäköin,pöydät,pöytäkir,rekister,remont,retki,seinät,sertifik,siivou,silppur,sisustu,skannat,sähköpos,tavaramer,teippau,tietokone,tietosuoj,tilinpää,tilintark,toimisto,toimitilat,tositt,tulostim,tuolit,työehto,työjärj,työvaat,valaisim,valot,vartioin,vastuullisuusrap,verhot,verkkosivut,vuokrasop,vuosiker,vuosikokou,yhtiökok,yövart',
  enlarge: 'kasvam,kasvat,laajen,vahvist',
  team: 'organisaat,tiimi',
  stay: 'jatkaa,jää,lähte,menet,palaa,pi kiinni,pysy,säily,viihty',
  easy: 'helpo,helppo,yksinkert',
  firstTime: 'ensimmäi käyn,ensimmäise',
  enough: 'pula,riittäv,riittää,tarpeeksi,vajaus,vajetta',
  buy: 'kuluttavat enem,ostaa,ostam,ostav,tilaavat enem',
  glad: 'iloi,mielell,nautti,onnelli,rakasta,tyytyv,ylpei,ylpeä',
  choose: 'suosi,tulevat meil,vaihtavat meil,valinta,valitse',
  duration: 'aika,ajan,kesto',
  shorten: 'laske,lyhen,lyhyem,nopeamm,nopeut,pienen,puolit,vähen',
  home: 'kodissa,koti,kotona',
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
  amounts:
    /(?<!\p{L})(?:puolit|puoleen|kaksinkert|kolminkert|tupla|nolla|joka(?!\p{L})|jokai|kaikki|kaikis|kaikil|päivittäin|viikoittain|kuukausittain|vähintään|enintään)/giu,
  opposites,
  narrows,
  carriers,
  holdsBack,
  stem,
  compounds: true,
};
