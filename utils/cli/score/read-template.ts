/** A team's template from a file: its JSON, or the text that is pasted in chats. */

import { inflateRawSync } from 'node:zlib';
import type { Translate } from '../../i18n/translate.ts';
import { LONGEST_SHARED, LONGEST_TEMPLATE } from '../../nlp/templates/parse-template.ts';
import { codesIn, TEMPLATE_PREFIX } from '../../nlp/templates/shared-code.ts';
import { builtInTemplates, parseTemplateText } from '../../nlp/templates/index.ts';
import type { Message, Template } from '../../nlp/types.ts';
import { BadUsage } from '../bad-usage.ts';
import { readText } from '../input.ts';

const TOO_BIG: Message = { key: 'template_too_big', values: { field: '', most: LONGEST_TEMPLATE } };

/** In: a file's text. Out: the JSON in it, or why there is none. */
const jsonIn = (text: string): string | Message => {
  if (!text.includes(TEMPLATE_PREFIX)) return text;
  // What follows the code's end is read over.
  const [code = ''] = codesIn(text);
  try {
    return inflateRawSync(Buffer.from(code, 'base64url'), { maxOutputLength: LONGEST_TEMPLATE }).toString();
  } catch (error) {
    return error instanceof RangeError ? TOO_BIG : { key: 'template_text_broken', values: { field: '' } };
  }
};

/** Template of the person's file, or classic SMART. */
export const readTemplate = async (file: string | null, t: Translate): Promise<Template> => {
  if (file === null) return builtInTemplates.smart;
  const text = await readText(file, LONGEST_SHARED);
  const json = text === null ? TOO_BIG : jsonIn(text);
  if (typeof json !== 'string') throw new BadUsage(`${file}: ${t.say(json)}`);
  const parsed = parseTemplateText(json);
  if (!parsed.ok) throw new BadUsage(`${file}: ${t.say(parsed.message)}`);
  return parsed.template;
};
