import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { ACTING, type Acting } from '../../utils/editors/acting/acting-contract.ts';
import { copyText } from '../../utils/editors/acting/copy.ts';
import { createInsertion } from '../../utils/editors/writing/insertion.ts';
import { watchKept } from '../../utils/editors/acting/kept.ts';
import { readingOf } from '../../utils/editors/acting/reading.ts';
import { createStep } from '../../utils/editors/acting/step.ts';
import { createNote } from '../../utils/editors/acting/note.ts';
import { createWriter } from '../../utils/editors/writing/writer.ts';
import { parentOfGoal } from '../../utils/nlp/okr/parent-of-goal.ts';

export type ActingScript = Acting & { readonly parentOfGoal: typeof parentOfGoal };

/** Injected when a person first asks for something to be done in the page: nothing is written before. */
export default defineUnlistedScript(() => {
  const value: ActingScript = {
    createWriter,
    createInsertion,
    copyText,
    watchKept,
    createStep,
    readingOf,
    createNote,
    parentOfGoal,
  };
  Object.defineProperty(globalThis, ACTING, { value, configurable: true });
});
