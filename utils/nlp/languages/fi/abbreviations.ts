/** Words whose full stop ends no sentence; and, with their colon, labels that go on with the sentence before them. */
export const abbreviations: ReadonlySet<string> = new Set([
  ...'esim mm ym yms jne ks n eur milj kpl klo pv kk v vrt eli ns tms puh os alk max min mrd prof toim'.split(' '),
  ...'määräaika:,uusi määräaika:,mittari:,tarkoitus:,tukee tavoitetta:,tavoiteltu vaikutus:,ensimmäinen askel:,tarkennus:,omistaja:'.split(
    ',',
  ),
]);
