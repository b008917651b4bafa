/** A goal's sentence as rewrites see it, for tests. */
import { judgeCriteria } from '../../../utils/nlp/criteria/index.ts';
import { en } from '../../../utils/nlp/languages/en/index.ts';
import { builtInTemplates } from '../../../utils/nlp/templates/index.ts';
import { rejudgeOf } from '../../../utils/nlp/rewrites/rejudge.ts';
import type { Rejudge } from '../../../utils/nlp/rewrites/suggest.ts';
import {
  CRITERIA,
  type Candidate,
  type LanguagePack,
  type Reference,
  type RewriteInput,
  type Role,
  type Template,
} from '../../../utils/nlp/types.ts';

export const reference: Reference = { today: '2026-11-23', calendar: { firstMonth: 1, cycle: 'quarter' } };

export function inputFor(
  text: string,
  role: Role = 'initiative',
  pack: LanguagePack = en,
  template: Template = builtInTemplates.smart,
): RewriteInput {
  const candidate: Candidate = {
    start: 0,
    end: text.length,
    text,
    language: pack.code,
    role,
    sentences: [{ offset: 0, annotation: pack.annotate(text, reference), own: true }],
  };
  return {
    candidate,
    criteria: judgeCriteria(candidate, pack, reference, {}),
    expected: CRITERIA,
    template,
    reference,
    given: {},
  };
}

export const rejudgeFor = (input: RewriteInput, pack: LanguagePack = en): Rejudge =>
  rejudgeOf(input.candidate, pack, reference, input.given);
