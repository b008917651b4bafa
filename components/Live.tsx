import type { MessageKey, Translate } from '../utils/i18n/translate.ts';
import type { CardState } from './card-state.ts';
import type { Card } from './use-card.ts';

/** What a screen reader hears when something changes; polite, and nothing that was not asked for. */
export function Live({ t, card }: { readonly t: Translate; readonly card: Card }) {
  return <output className="sr-only">{announcement(t, card)}</output>;
}

const SAID: Readonly<Partial<Record<NonNullable<CardState['said']> | CardState['phase'], MessageKey>>> = {
  copied: 'popover_copied',
  'copy-refused': 'popover_copy_refused',
  undone: 'popover_undone',
  applied: 'popover_applied_announce',
  stale: 'popover_stale',
  refused: 'popover_refused',
  unverified: 'popover_unverified',
  gone: 'popover_gone',
  waiting: 'popover_waiting',
};

function announcement(t: Translate, { state, judged }: Card): string {
  const said = SAID[state.said ?? state.phase];
  if (said !== undefined) return t(said);
  return judged === null || judged.score === state.goal.score
    ? ''
    : t('popover_announce_score', { score: judged.score });
}
