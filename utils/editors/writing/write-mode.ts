/** Whether edits of a sentence would be written at once, one after the other, or not at all, and why not. */
import type { Message, TextEdit } from '../../nlp/types.ts';
import type { Editor, Refusal } from '../adapter.ts';
import { applyEdits, smallestEdit } from './edits.ts';
import { modeOf } from '../google-docs/mode.ts';
import { inPlace, type Held } from './held.ts';
import type { WriteMode } from './outcome.ts';

const REASONS: Readonly<Record<Refusal, Message>> = {
  engine: { key: 'popover_cant_write' },
  'read-only': { key: 'coach_copy_read_only' },
  viewing: { key: 'coach_copy_viewing' },
  unreachable: { key: 'coach_copy_unreachable' },
  'too-long': { key: 'coach_copy_too_long' },
  formatting: { key: 'coach_copy_formatting' },
  protected: { key: 'coach_copy_protected' },
};

/** Where what is written stands beside the old words first. */
const suggests = ({ engine, root }: Editor): { readonly note?: Message } =>
  engine === 'google-docs' && modeOf(root.ownerDocument) === 'suggesting'
    ? { note: { key: 'coach_note_suggesting' } }
    : {};

export function writeMode({ editor, span, text, base, refusalOf }: Held, edits: readonly TextEdit[]): WriteMode {
  const { text: whole } = editor.read();
  if (!span || whole.slice(span.start, span.end) !== text) return { kind: 'write' };
  const after = applyEdits(text, base, edits);
  const one = after === null ? null : smallestEdit(text, after);
  const refusal = one && refusalOf(inPlace(one, span.start));
  if (!refusal) return { kind: 'write', ...suggests(editor) };
  const parts = edits.map((edit) => inPlace(edit, span.start - base));
  const inSteps = refusal === 'formatting' || refusal === 'protected';
  if (inSteps && parts.length > 1 && parts.every((edit) => !refusalOf(edit))) {
    return { kind: 'steps' };
  }
  return { kind: 'copy', reason: REASONS[refusal] };
}
