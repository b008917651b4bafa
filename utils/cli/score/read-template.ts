/** A team's template from a file. */

import type { Translate } from '../../i18n/translate.ts';
import { builtInTemplates, parseTemplateText } from '../../nlp/templates/index.ts';
import type { Template } from '../../nlp/types.ts';
import { BadUsage } from '../bad-usage.ts';
import { readText } from '../input.ts';

/** Template of the person's file, or classic SMART. */
export const readTemplate = async (file: string | null, t: Translate): Promise<Template> => {
  if (file === null) return builtInTemplates.smart;
  const text = await readText(file);
  const parsed = parseTemplateText(text);
  if (!parsed.ok) throw new BadUsage(`${file}: ${t.say(parsed.message)}`);
  return parsed.template;
};
