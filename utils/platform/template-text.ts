/**
 * A template as a text that fits in a chat: `tarkka-template:`, a checksum, and the template's JSON, deflated and in
 * base64url. Earlier texts have no checksum.
 * No link: a link would need a server.
 */
import {
  LONGEST_SHARED,
  LONGEST_TEMPLATE,
  parseTemplateText,
  type ParsedTemplate,
} from '../nlp/templates/parse-template.ts';
import { codesIn, TEMPLATE_PREFIX, withChecksum } from '../nlp/templates/shared-code.ts';
import { utf8Length } from '../nlp/text/utf8-length.ts';
import type { Template } from '../nlp/types.ts';

const FORMAT = 'deflate-raw';
const TOO_BIG: ParsedTemplate = {
  ok: false,
  message: { key: 'template_too_big', values: { field: '', most: LONGEST_TEMPLATE } },
};
const UNREADABLE: ParsedTemplate = { ok: false, message: { key: 'template_text_broken', values: { field: '' } } };

/** In: a template. Out: one word without blanks, which `readSharedText` reads. */
export async function shareText(template: Template): Promise<string> {
  const packed = new Blob([JSON.stringify(template)]).stream().pipeThrough(new CompressionStream(FORMAT));
  const bytes = new Uint8Array(await new Response(packed).arrayBuffer());
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return withChecksum(btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', ''));
}

/** So long a word is the rest of a code. */
const REST_OF_CODE = /[\w-]{60}/u;

/** Whether somebody pasted a template, with a message around it or without. */
export const isShareText = (text: string): boolean => text.includes(TEMPLATE_PREFIX);

/** Whether a text among others is a template, in either form, and no goals. */
export const looksLikeTemplate = (text: string): boolean =>
  isShareText(text) || (text.trimStart().startsWith('{') && text.includes('"formatVersion"'));

/** In: what a person pasted or dropped, either form. Never throws. */
export async function readSharedText(text: string): Promise<ParsedTemplate> {
  const most = isShareText(text) ? LONGEST_SHARED : LONGEST_TEMPLATE;
  if (utf8Length(text, most) > most) return TOO_BIG;
  if (!isShareText(text)) return !text.includes('{') && REST_OF_CODE.test(text) ? UNREADABLE : parseTemplateText(text);
  for (const code of codesIn(text)) {
    const read = await readCode(code);
    if (read) return read;
  }
  return UNREADABLE;
}

/** In: a code and nothing else. Out: the template in it; null where the code is none. */
async function readCode(code: string): Promise<ParsedTemplate | null> {
  try {
    const binary = atob(code.replaceAll('-', '+').replaceAll('_', '/'));
    const json = await inflate(Uint8Array.from(binary, (unit) => unit.charCodeAt(0)));
    return json === null ? TOO_BIG : parseTemplateText(json);
  } catch {
    return null;
  }
}

/** Null when more comes out than a template may have: a small text can hold a huge one. */
async function inflate(bytes: Uint8Array<ArrayBuffer>): Promise<string | null> {
  const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream(FORMAT)).getReader();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let text = '';
  let size = 0;
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    size += piece.value.length;
    text += decoder.decode(piece.value, { stream: true });
    if (size > LONGEST_TEMPLATE) {
      await reader.cancel();
      return null;
    }
  }
  return text + decoder.decode();
}
