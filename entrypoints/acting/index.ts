import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { ACTING, type Acting } from '../../utils/editors/acting-contract.ts';
import { copyText } from '../../utils/editors/copy.ts';
import { createInsertion } from '../../utils/editors/insertion.ts';
import { watchKept } from '../../utils/editors/kept.ts';
import { readingOf } from '../../utils/editors/reading.ts';
import { createStep } from '../../utils/editors/step.ts';
import { createVoice } from '../../utils/editors/voice.ts';
import { createWriter } from '../../utils/editors/writer.ts';
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
    createVoice,
    parentOfGoal,
  };
  Object.defineProperty(globalThis, ACTING, { value, configurable: true });
});
