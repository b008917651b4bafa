import { LETTERS, type Goal, type Suggestion } from '../utils/nlp/types.ts';
import type { Translate } from '../utils/i18n/translate.ts';
import { previewParts } from './filling.ts';

type Props = {
  readonly t: Translate;
  readonly goal: Goal;
  readonly title: string;
  readonly suggestions: readonly Suggestion[];
  readonly onChoose: (suggestion: Suggestion) => void;
};

/** At most three other rewrites, what gains most first: letter, lead, what it adds, what it gains. */
export function OtherWays({ t, goal, title, suggestions, onChoose }: Props) {
  if (suggestions.length === 0) return null;
  const shown = suggestions.slice(0, 3).toSorted((one, other) => other.gain - one.gain);
  return (
    <div className="more" role="group" aria-label={title}>
      <p className="title" aria-hidden="true">
        {title}
      </p>
      {shown.map((suggestion) => (
        <button key={suggestion.id} type="button" className="alt" onClick={() => onChoose(suggestion)}>
          <span className="l">{LETTERS[suggestion.criterion]}</span>
          <span>
            <b>{t.say(suggestion.lead)}</b> <span className="s">{snippetOf(t, goal, suggestion)}</span>
          </span>
          <span className="g">+{suggestion.gain}</span>
        </button>
      ))}
    </div>
  );
}

/** “… so that [who gains what]”; where words only go, the sentence as it begins without them. */
function snippetOf(t: Translate, goal: Goal, suggestion: Suggestion): string {
  const parts = previewParts(goal, suggestion).filter((part) => part.kind !== 'removed');
  const first = parts.findIndex((part) => part.kind !== 'kept');
  const last = parts.findLastIndex((part) => part.kind !== 'kept');
  if (first < 0) return t('popover_quote', { text: beginning(suggestion.result) });
  const text = parts
    .slice(first, last + 1)
    .map((part) => (part.kind === 'blank' ? `[${t(`slot_${part.blank.slot.name}`)}]` : part.text))
    .join('')
    .trim();
  // A first letter that only loses its capital is no word that is added, nor is a full stop.
  const words = text.replace(/^[,;.]\s*/u, '').replace(/(?:\s\p{Ll}|\.)$/u, '');
  // A sentence of its own needs no "…" before it.
  const before = first > 0 && !/^(?:\.|\p{Lu})/u.test(text) ? '… ' : '';
  const after = last < parts.length - 1 ? ' …' : '';
  return t('popover_quote', { text: before + words + after });
}

const SHORT = 40;

function beginning(text: string): string {
  if (text.length <= SHORT) return text;
  const head = text.slice(0, SHORT);
  return `${head.slice(0, Math.max(head.lastIndexOf(' '), SHORT / 2))} …`;
}
