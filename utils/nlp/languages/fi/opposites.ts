import type { OppositeWords } from '../../okr/opposites.ts';

/** Forms that differ in more than their last letters stand side by side: "virheet", "virheiden". */
export const opposites: OppositeWords = {
  staying: {
    more: 'pysyvyys,säilyvyys,asiakaspito,uusimisaste,uusimisprosentti,uusinnat',
    less: 'poistuma,poistumaprosentti,vaihtuvuus,asiakasvaihtuvuus',
  },
  'staff-staying': {
    more: 'pysyvyys,henkilöstöpysyvyys',
    less: 'vaihtuvuus,henkilöstövaihtuvuus,lähtövaihtuvuus,poistuma',
  },
  running: {
    more: 'käytettävyys,saatavuus,käytettävyysaste',
    less: 'katkot,katkojen,käyttökatkot,käyttökatkojen,katkoaika,seisokit,seisokkiaika,seisonta-aika',
  },
  liking: {
    more: 'tyytyväisyys,tyytyväisyysprosentti',
    less: 'valitukset,valitusten,reklamaatiot,reklamaatioiden,tyytymättömyys',
  },
  rightness: { more: 'tarkkuus,oikeellisuus', less: 'virheprosentti,virheaste,virheet,virheiden,virheitä' },
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
  punctuality: {
    more: 'täsmällisyys,toimitusvarmuus,aikataulupito',
    less: 'myöhästymiset,myöhästymisten,viivästykset,viivästysten,myöhästyneiden osuus,myöhästyneet toimitukset',
  },
  fullness: {
    more: 'käyttöaste,täyttöaste,täyttöprosentti',
    less: 'vajaakäyttö,vajaakäyttöaste,tyhjien osuus,tyhjäkäynti',
  },
  employment: { more: 'työllisyys,työllisyysaste', less: 'työttömyys,työttömyysaste' },
  safety: {
    more: 'turvallisuus,työturvallisuus',
    less: 'tapaturmat,tapaturmien,työtapaturmat,työtapaturmien,onnettomuudet',
  },
  quality: { more: 'laatu,laadun', less: 'viat,vikojen,vikaprosentti,laatuvirheet,laatuvirheiden' },
};
