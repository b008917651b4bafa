import type { Translate } from '../../utils/i18n/translate.ts';
import type { FilledPattern } from '../../utils/nlp/types.ts';
import { blankName } from './form-blanks.ts';

type Props = { readonly t: Translate; readonly language: string; readonly filled: FilledPattern };

/** The sentence as it stands: filled words marked, blanks by their names. */
export function Sentence({ t, language, filled: { text, slots } }: Props) {
  const pieces = slots.flatMap(({ start, end, name, empty }, index) => [
    text.slice(slots[index - 1]?.end ?? 0, start),
    <span key={name} className={empty ? 'slot' : 'slot filled'}>
      {empty ? blankName(t, name) : text.slice(start, end)}
    </span>,
  ]);
  return (
    <p className="preview ng-sentence" lang={language} data-selectable>
      {pieces}
      {text.slice(slots.at(-1)?.end ?? 0)}
    </p>
  );
}
