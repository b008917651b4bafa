import type { Translate } from '../utils/i18n/translate.ts';
import type { Card } from './use-card.ts';

/** What a screen reader hears when something changes; polite, and nothing that was not asked for. */
export function Live({ t, card }: { readonly t: Translate; readonly card: Card }) {
  return <output className="sr-only">{announcement(t, card)}</output>;
}

const SAID = {
  copied: 'popover_copied',
  'copy-refused': 'popover_copy_refused',
  undone: 'popover_undone',
} as const;

function announcement(t: Translate, { state, judged }: Card): string {
  if (state.said !== null) return t(SAID[state.said]);
  switch (state.phase) {
    case 'applied':
      return t('popover_applied_announce');
    case 'stale':
      return t('popover_stale');
    case 'refused':
      return t('popover_refused');
    case 'unverified':
      return t('popover_unverified');
    case 'gone':
      return t('popover_gone');
    case 'waiting':
      return t('popover_waiting');
    case 'open':
    case 'busy':
      return judged === null || judged.score === state.goal.score
        ? ''
        : t('popover_announce_score', { score: judged.score });
  }
}
