import type { Goal } from '../utils/nlp/types.ts';
import type { Translate } from '../utils/i18n/translate.ts';
import { Note } from './Note.tsx';

/** The first thing that is found about it among the others: its list says it, and so does the goal by itself. */
export function SetNote({ t, goal }: { readonly t: Translate; readonly goal: Pick<Goal, 'notes'> }) {
  const [note] = goal.notes ?? [];
  return note ? (
    <div className="notes">
      <Note>{t.say(note.message)}</Note>
    </div>
  ) : null;
}
