/** Words whose full stop ends no sentence. */
export const abbreviations: ReadonlySet<string> = new Set(
  'esim mm ym yms jne ks n eur milj kpl klo pv kk v vrt eli ns tms puh os alk max min mrd prof toim'.split(' '),
);
