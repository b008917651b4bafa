/**
 * Reads a template from a file, a message or storage, of this version or an earlier one. What it does not know is
 * refused by name, not dropped.
 */
import type { Message } from '../types.ts';
import { migrate } from './migrate.ts';
import { refuse, Refused } from './shape.ts';
import { templateShape, type Template } from './template-shape.ts';

export type ParsedTemplate =
  { readonly ok: true; readonly template: Template } | { readonly ok: false; readonly message: Message };

/** UTF-16 units; a template of two thousand metrics fits. */
export const LONGEST_TEMPLATE = 1_000_000;
const DEEPEST = 32;
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

const attempt = (read: () => Template): ParsedTemplate => {
  try {
    return { ok: true, template: read() };
  } catch (problem) {
    if (problem instanceof Refused) return { ok: false, message: problem.refusal };
    throw problem;
  }
};

const templateOf = (value: unknown): Template => {
  guard(value);
  return templateShape.read(migrate(value), '');
};

/**
 * In: anything that JSON can hold. Out: the template with everything left out filled in, or a message that names the
 * field at fault. The smallest valid one is `{"formatVersion":1,"name":"Sales","calendar":{"firstMonth":2}}`.
 */
export const parseTemplate = (value: unknown): ParsedTemplate => attempt(() => templateOf(value));

/** The same from the text of a file. */
export const parseTemplateText = (text: string): ParsedTemplate =>
  attempt(() => {
    if (text.length > LONGEST_TEMPLATE) refuse('template_too_big', '', { most: LONGEST_TEMPLATE });
    let value: unknown;
    try {
      value = JSON.parse(text.replace(/^\uFEFF/, ''));
    } catch {
      refuse('template_not_json', '');
    }
    return templateOf(value);
  });

/** As a file or a chat carries it: `parseTemplateText` reads back the same template. */
export const templateText = (template: Template): string => `${JSON.stringify(template, null, 2)}\n`;
