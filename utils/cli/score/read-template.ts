/** A team's template from a file: its JSON, or the text that is pasted in chats. */

import { inflateRawSync } from 'node:zlib';
import type { Translate } from '../../i18n/translate.ts';
import { LONGEST_TEMPLATE, TEMPLATE_PREFIX } from '../../nlp/templates/parse-template.ts';
import { builtInTemplates, parseTemplateText } from '../../nlp/templates/index.ts';
import type { Message, Template } from '../../nlp/types.ts';
import { BadUsage } from '../bad-usage.ts';
import { readText } from '../input.ts';

/** Longer JSON is refused as such: in UTF-8 a character takes up to three bytes. */
const MOST_BYTES = LONGEST_TEMPLATE * 3 + 1;

/** In: a file's text. Out: the JSON in it, or why there is none. */
const jsonIn = (text: string): string | Message => {
  const at = text.indexOf(TEMPLATE_PREFIX);
  if (at === -1) return text;
  // A chat breaks a code anywhere; what follows its end is read over.
  const words = text
    .slice(at + TEMPLATE_PREFIX.length)
    .trim()
    .split(/\s+/u);
  const foreign = words.findIndex((word) => !/^[\w-]+$/u.test(word));
  const code = words.slice(0, foreign === -1 ? words.length : foreign).join('');
  try {
    return inflateRawSync(Buffer.from(code, 'base64url'), { maxOutputLength: MOST_BYTES }).toString();
  } catch (error) {
    const isBig = error instanceof RangeError;
    return isBig
      ? { key: 'template_too_big', values: { field: '', most: LONGEST_TEMPLATE } }
      : { key: 'template_text_broken', values: { field: '' } };
  }
};

/** Template of the person's file, or classic SMART. */
export const readTemplate = async (file: string | null, t: Translate): Promise<Template> => {
  if (file === null) return builtInTemplates.smart;
  const json = jsonIn(await readText(file));
  if (typeof json !== 'string') throw new BadUsage(`${file}: ${t.say(json)}`);
  const parsed = parseTemplateText(json);
  if (!parsed.ok) throw new BadUsage(`${file}: ${t.say(parsed.message)}`);
  return parsed.template;
};
