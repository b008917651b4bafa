/**
 * Reads a template from a file, a message or storage, of this version or an earlier one. What it does not know is
 * refused by name, not dropped.
 */
import type { Message } from '../types.ts';
import { utf8Length } from '../text/utf8-length.ts';
import { migrate } from './migrate.ts';
import { refuse, Refused } from './shape.ts';
import { templateShape, type Template } from './template-shape.ts';

export type ParsedTemplate =
  { readonly ok: true; readonly template: Template } | { readonly ok: false; readonly message: Message };

/** Bytes in UTF-8; a template of two thousand metrics fits. */
export const LONGEST_TEMPLATE = 1_000_000;
/** The same as a text for chats, at its longest: base64 of what could not be packed, and the message around it. */
export const LONGEST_SHARED = 1.5 * LONGEST_TEMPLATE;
export const DEEPEST = 32;
/** Names that mean something to the language itself. */
const RESERVED = new Set(['__proto__', 'constructor', 'prototype']);

/** Walks without recursion, so that depth itself can't hurt. */
const guard = (value: unknown): void => {
  const open: { value: unknown; place: string; depth: number }[] = [{ value, place: '', depth: 0 }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { value: each, place, depth } = next;
    if (typeof each !== 'object' || each === null) continue;
    if (depth > DEEPEST) refuse('template_too_deep', place.slice(0, 60), { most: DEEPEST });
    for (const name of Object.keys(each)) {
      const at = Array.isArray(each) ? `${place}[${name}]` : place === '' ? name : `${place}.${name}`;
      if (RESERVED.has(name)) refuse('template_unknown_field', at.slice(0, 60));
      open.push({ value: (each as Record<string, unknown>)[name], place: at.slice(0, 200), depth: depth + 1 });
    }
  }
};

/** Engines tell the place of what they can't read in words of their own, most of them: "at position 12", "at line 2". */
const PLACE = /\bposition (?<position>\d{1,9})|\bline (?<line>\d{1,9})|(?<end>\bend of\b)/u;

/** The line from which a text is no JSON; null where the engine doesn't tell. */
const lineOf = (text: string, problem: unknown): number | null => {
  const told = PLACE.exec(problem instanceof Error ? problem.message : '')?.groups;
  if (!told) return null;
  const { position, line } = told;
  return line === undefined ? text.slice(0, Number(position ?? text.length)).split('\n').length : Number(line);
};

const read = (text: string): unknown => {
  const json = text.replace(/^\uFEFF/, '').trimEnd();
  if (json === '') refuse('template_empty', '');
  try {
    return JSON.parse(json);
  } catch (problem) {
    const line = lineOf(json, problem);
    return line === null ? refuse('template_not_json', '') : refuse('template_not_json_line', '', { line });
  }
};

const attempt = (parse: () => Template): ParsedTemplate => {
  try {
    return { ok: true, template: parse() };
  } catch (problem) {
    if (problem instanceof Refused) return { ok: false, message: problem.refusal };
    throw problem;
  }
};

const isTooBig = (text: string): boolean => utf8Length(text, LONGEST_TEMPLATE) > LONGEST_TEMPLATE;
const refuseTooBig = (text: string): void => {
  if (isTooBig(text)) refuse('template_too_big', '', { most: LONGEST_TEMPLATE });
};

/** What a template gets when it is shared, at its longest. */
const WHEN_SHARED = { id: '00000000-0000-0000-0000-000000000000', revision: 1_000_000_000 };

const templateOf = (value: unknown): Template => {
  guard(value);
  const template = templateShape.read(migrate(value), '');
  // What is kept must be able to go out and come in again.
  refuseTooBig(JSON.stringify({ ...template, ...WHEN_SHARED }));
  return template;
};

/**
 * In: anything that JSON can hold. Out: the template with everything left out filled in, or a message that names the
 * field at fault. The smallest valid one is `{"formatVersion":2,"name":"Sales","calendar":{"firstMonth":2}}`.
 */
export const parseTemplate = (value: unknown): ParsedTemplate => attempt(() => templateOf(value));

/** The same from the text of a file. */
export const parseTemplateText = (text: string): ParsedTemplate =>
  attempt(() => {
    refuseTooBig(text);
    return templateOf(read(text));
  });

/** As a file carries it, for people to read where there is room for that: `parseTemplateText` reads back the same. */
export const templateText = (template: Template): string => {
  const readable = `${JSON.stringify(template, null, 2)}\n`;
  return isTooBig(readable) ? JSON.stringify(template) : readable;
};
