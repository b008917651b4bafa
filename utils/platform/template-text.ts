/**
 * A template as a text that fits in a chat: `tarkka-template:` and the template's JSON, deflated and in base64url.
 * No link: a link would need a server.
 */
import { LONGEST_TEMPLATE, parseTemplateText, type ParsedTemplate } from '../nlp/templates/parse-template.ts';
import type { Template } from '../nlp/types.ts';

export const TEMPLATE_PREFIX = 'tarkka-template:';
const FORMAT = 'deflate-raw';
const TOO_BIG: ParsedTemplate = {
  ok: false,
  message: { key: 'template_too_big', values: { field: '', most: LONGEST_TEMPLATE } },
};
const UNREADABLE: ParsedTemplate = { ok: false, message: { key: 'template_text_broken', values: { field: '' } } };

export async function shareText(template: Template): Promise<string> {
  const packed = new Blob([JSON.stringify(template)]).stream().pipeThrough(new CompressionStream(FORMAT));
  const bytes = new Uint8Array(await new Response(packed).arrayBuffer());
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return `${TEMPLATE_PREFIX}${btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')}`;
}

/** Whether somebody pasted a template, blanks and line breaks of a chat notwithstanding. */
export const isShareText = (text: string): boolean => text.trimStart().startsWith(TEMPLATE_PREFIX);

/** Whether a text among others is a template, in either form, and no goals. */
export const looksLikeTemplate = (text: string): boolean =>
  isShareText(text) || (text.trimStart().startsWith('{') && text.includes('"formatVersion"'));

/** In: what a person pasted or dropped, either form. Never throws. */
export async function readSharedText(text: string): Promise<ParsedTemplate> {
  if (text.length > LONGEST_TEMPLATE) return TOO_BIG;
  if (!isShareText(text)) return parseTemplateText(text);
  const code = text.trim().slice(TEMPLATE_PREFIX.length).replaceAll(/\s/gu, '');
  if (!/^[\w-]+$/u.test(code)) return UNREADABLE;
  try {
    const binary = atob(code.replaceAll('-', '+').replaceAll('_', '/'));
    const json = await inflate(Uint8Array.from(binary, (unit) => unit.charCodeAt(0)));
    return json === null ? TOO_BIG : parseTemplateText(json);
  } catch {
    return UNREADABLE;
  }
}

/** Null when more comes out than a template may have: a small text can hold a huge one. */
async function inflate(bytes: Uint8Array<ArrayBuffer>): Promise<string | null> {
  const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream(FORMAT)).getReader();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let text = '';
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    text += decoder.decode(piece.value, { stream: true });
    if (text.length > LONGEST_TEMPLATE) {
      await reader.cancel();
      return null;
    }
  }
  return text + decoder.decode();
}
