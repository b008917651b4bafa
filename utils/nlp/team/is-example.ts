/** The examples of a team's template: wherever they are read, they are nobody's goals to mend. */
import type { Template } from '../templates/template-shape.ts';

const known = new WeakMap<Template, ReadonlySet<string>>();

const plain = (text: string): string =>
  text
    .replace(/\s+/gu, ' ')
    .replace(/[\s.!]{1,9}$/u, '')
    .trim()
    .toLowerCase();

export const isExample = (text: string, template: Template): boolean => {
  if (template.examples.length === 0) return false;
  const examples = known.get(template) ?? new Set(template.examples.map((example) => plain(example.text)));
  known.set(template, examples);
  return examples.has(plain(text));
};
