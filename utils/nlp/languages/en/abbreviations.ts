/** Words whose full stop ends no sentence; and, with their colon, labels that go on with the sentence before them. */
export const abbreviations: ReadonlySet<string> = new Set([
  ...'e.g eg i.e ie etc vs v.s cf approx approx. dr mr mrs ms prof st no nr fig inc ltd co corp dept est min max avg jan feb mar apr jun jul aug sep sept oct nov dec u.s u.k a.m p.m al resp vol pp ed eds incl excl tel'.split(
    ' ',
  ),
  ...'deadline:,new deadline:,end date:,measure:,first step:,purpose:,supports:,in particular:,scope:'.split(','),
]);
