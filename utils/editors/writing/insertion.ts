/** A new sentence where the caret stands: written by the way that fits the editor, or to be copied, with the reason. */
import type { TextEdit } from '../../nlp/types.ts';
import type { Editor } from '../adapter.ts';
import { follow, hold } from './held.ts';
import type { ApplyOutcome, WriteMode } from './outcome.ts';
import { refusalsOf } from '../refusals.ts';
import { writeMode } from './write-mode.ts';
import { createWriter } from './writer.ts';

export type Insertion = {
  /** Whether this sentence could be written there. */
  modeOf(text: string): WriteMode;
  insert(text: string): Promise<ApplyOutcome>;
};

/** Reasons that hold for a sentence that is new; the others speak of one that stands there. */
const FITTING: readonly string[] = ['coach_copy_read_only', 'coach_copy_viewing', 'coach_copy_too_long'];

/** A list of plain text. */
const BULLET = /^\s{0,20}(?:[-*•–]|(\d{1,3})(?=[.)]))[.)]?\s{1,4}(?=\S)/u;
/** What ends a sentence, or leads to the next words. */
const CLOSED = /[.!?…:;,(–—-]$/u;

/** What stands between the line so far and a new sentence: in a list of plain text the next bullet, else a full stop. */
function leadIn(text: string, caret: number, isPlain: boolean): string {
  const line = text.slice(text.lastIndexOf('\n', caret - 1) + 1, caret);
  if (line === '' || /\s$/u.test(line)) return '';
  const isEnd = caret === text.length || text[caret] === '\n';
  const [bullet, number] = (isPlain && isEnd && BULLET.exec(line)) || [];
  if (bullet !== undefined)
    return `\n${number === undefined ? bullet : bullet.replace(number, String(Number(number) + 1))}`;
  return isEnd && !CLOSED.test(line) ? '. ' : ' ';
}

/** In: an editor and the caret's place in its text. What stands before it must still stand there when it is written. */
export function createInsertion(editor: Editor, caret: number, signal: AbortSignal): Insertion {
  const before = editor.read().text.slice(0, caret);
  const held = () => hold(editor, { start: caret, end: caret }, caret, refusalsOf(editor));

  /** Words do not grow together with those beside them. */
  function editOf(sentence: string): TextEdit {
    const { text } = editor.read();
    const lead = leadIn(text, caret, editor.engine === 'text-box');
    const tail = caret === text.length || /[\s\p{P}]/u.test(text[caret] ?? '') ? '' : ' ';
    return { start: caret, end: caret, text: lead + sentence + tail };
  }

  return {
    modeOf(text) {
      const mode = writeMode(held(), [editOf(text)]);
      if (mode.kind !== 'copy' || FITTING.includes(mode.reason.key)) return mode;
      return { kind: 'copy', reason: { key: 'new_goal_cant_write' } };
    },
    async insert(text) {
      await editor.refresh();
      if (editor.read().text.slice(0, caret) !== before) return 'stale';
      const place = held();
      place.caret = { start: caret, end: caret };
      editor.onChange((change) => follow(place, change, false));
      return createWriter(place, signal).apply([editOf(text)]);
    },
  };
}
