/** A template's edits, held to what a template can be: what the validator refuses changes nothing. Pure. */
import { parseTemplate } from '../../../utils/nlp/templates/index.ts';
import type { Template } from '../../../utils/nlp/types.ts';

type Edit = (template: Template) => Template;

export const validOnly =
  (edit: Edit): Edit =>
  (now) => {
    const parsed = parseTemplate(edit(now));
    return parsed.ok ? parsed.template : now;
  };
