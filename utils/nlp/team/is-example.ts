/** Examples of a team's template that say what they show: wherever they are read, they are nobody's goals to mend. */
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
  const explained = template.examples.filter(({ note }) => note !== undefined);
  const examples = known.get(template) ?? new Set(explained.map((example) => plain(example.text)));
  known.set(template, examples);
  return examples.has(plain(text));
};
