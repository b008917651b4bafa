import type { Goal } from '../utils/nlp/types.ts';
import type { Translate } from '../utils/i18n/translate.ts';
import { Note } from './Note.tsx';

/** The first conflict that the goal is a side of: its list says it, and so does the goal by itself. */
export function ClashNote({ t, goal }: { readonly t: Translate; readonly goal: Pick<Goal, 'clashes'> }) {
  const [clash] = goal.clashes ?? [];
  return clash ? (
    <div className="notes">
      <Note>{t.say(clash.message)}</Note>
    </div>
  ) : null;
}
