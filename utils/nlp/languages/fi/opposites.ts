import type { OppositeWords } from '../../okr/opposites.ts';
import { pattern } from './words.ts';

/** Forms that differ in more than their last letters stand side by side: "virheet", "virheiden". */
export const opposites: OppositeWords = {
  staying: {
    more: 'pysyvyys,säilyvyys,asiakaspito,uusimisaste,uusimisprosentti,uusinnat',
    less: 'poistuma,poistumaprosentti,vaihtuvuus,asiakasvaihtuvuus,irtisanomiset',
  },
  'staff-staying': {
    more: 'pysyvyys,henkilöstöpysyvyys',
    less: 'vaihtuvuus,henkilöstövaihtuvuus,poistuma',
  },
  leaving: { less: 'lähtövaihtuvuus,irtisanoutumiset' },
  running: {
    more: 'käytettävyys,saatavuus,käytettävyysaste',
    less: 'katkot,katkojen,käyttökatkot,käyttökatkojen,katkoaika,seisokit,seisokkiaika,seisonta-aika',
  },
  incidents: { less: 'häiriöt,häiriöiden,vikatilanteet' },
  liking: {
    more: 'tyytyväisyys,tyytyväisyysprosentti,nps',
    less: 'valitukset,valitusten,reklamaatiot,reklamaatioiden,tyytymättömyys',
  },
  rightness: { more: 'tarkkuus,oikeellisuus', less: 'virheprosentti,virheaste,virheet,virheiden,virheitä' },
  quality: {
    more: 'laatu,laadun',
    less: 'viat,vikojen,vikaprosentti,laatuvirheet,laatuvirheiden,hylkyprosentti,hylky',
  },
  returns: { less: 'palautukset,palautusten,palautusprosentti' },
  passing: {
    more: 'läpäisyaste,läpäisyprosentti,onnistumisaste,onnistumisprosentti',
    less: 'hylkäysaste,hylkäysprosentti,hylättyjen osuus,epäonnistuneiden osuus',
  },
  finishing: {
    more: 'valmistumisaste,suoritusaste,valmistuneiden osuus',
    less: 'keskeyttämisaste,keskeyttämisprosentti,keskeyttäneiden osuus,keskeytykset,keskeytysten',
  },
  winning: { more: 'voittoprosentti,voittoaste', less: 'häviöprosentti,hävittyjen osuus' },
  presence: {
    more: 'läsnäolo,läsnäoloaste,läsnäoloprosentti,osallistumisaste',
    less: 'poissaolot,poissaolojen,poissaoloaste,poissaoloprosentti',
  },
  sickness: { less: 'sairauspoissaolot,sairauspoissaolojen,sairauslomat' },
  strain: { more: 'hyvinvointi', less: 'ylityöt,ylitöitä,ylitöiden,työkuorma,kuormitus,stressi,kiire' },
  punctuality: {
    more: 'täsmällisyys,toimitusvarmuus,aikataulupito',
    less: 'myöhästymiset,myöhästymisten,viivästykset,viivästysten,myöhästyneiden osuus,myöhästyneet toimitukset,myöhästyneitä toimituksia,myöhästyneiden toimitusten osuus',
  },
  waiting: { less: 'odotusaika,odotusajat,odotusajan,jonotusaika,jonotusajat,jonotusajan,jono,jonot' },
  answering: { less: 'vastausaika,vastausajat,vastausajan' },
  handling: { less: 'käsittelyaika,käsittelyajat,käsittelyajan,läpimenoaika,läpimenoajat,läpimenoajan,ratkaisuaika' },
  delivering: { less: 'toimitusaika,toimitusajat,toimitusajan' },
  loading: { less: 'latausaika,latausajat,viive' },
  fullness: {
    more: 'käyttöaste,täyttöaste,täyttöprosentti',
    less: 'vajaakäyttö,vajaakäyttöaste,tyhjien osuus,tyhjäkäynti',
  },
  employment: { more: 'työllisyys,työllisyysaste', less: 'työttömyys,työttömyysaste' },
  safety: {
    more: 'turvallisuus,työturvallisuus',
    less: 'tapaturmat,tapaturmien,työtapaturmat,työtapaturmien,onnettomuudet,infektiot',
  },
  weaknesses: { less: 'haavoittuvuudet,tietomurrot' },
  selling: { more: 'myynti,myynnin,liikevaihto,liikevaihdon' },
  earning: { more: 'kannattavuus,voitto,voiton,kate,katteen,liikevoitto,liikevoiton,tulos' },
  cost: { less: 'kulut,kulujen,kustannukset,kustannusten,menot,menojen' },
  debt: { less: 'velka,velan,velkaantuminen,velkaantumista' },
  emissions: { less: 'päästöt,päästöjen,hiilijalanjälki,hiilijalanjäljen' },
  energy: { less: 'energiankulutus,sähkönkulutus,lämmönkulutus' },
  waste: { more: 'kierrätysaste', less: 'jäte,jätteet,jätteiden,jätemäärä,hävikki,hävikin' },
};

/** Cases of what is not moved itself: "reklamaatioihin", "virheistä". */
const BESIDE = /(?:ss[aä]|(?<!m)ist[aä]|ll[aä]|lt[aä]|lle|ksi|[aeiouyäö]hin|iin)$/u;
/** "Ratkaistujen valitusten osuus" is of some, and better ones. */
const SETTLED = /(?:t[uy](?:t|jen|ja|jä)|ne(?:et|ita|itä|iden))$/u;
const OF = /n$/u;
const MORE = /^\s(?!vuo|ensi|yli|noin|koko|tammi|helmi|maalis|huhti|touko|kesä|heinä|elo|syys|loka|marras|joulu)\p{L}/u;

export const narrows = (after: string, name = '', before: readonly string[] = []): boolean =>
  BESIDE.test(name) || (OF.test(name) && MORE.test(after)) || before.some((word) => SETTLED.test(word));

export const carriers = /^(?:(?:luku)?määr|osuu|ast(?:e|ee)|taso)/u;

export const holdsBack = pattern(
  '(?<!\\p{L})((ei|eivät|en|emme|älä|alle|vain)(?!\\p{L})|ilman|enintään|korkeintaan|est[eäy]|rajoit|rajaa|hillit|hillin|hidast|pysäyt|taitt|taita|katkais|vältä|vältt|torju|pidä|pidet|pysy)',
);
