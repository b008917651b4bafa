/** What a template says to goals of one language. */
import { parsePattern, type PatternGroup } from './pattern.ts';
import type { Template } from './template-shape.ts';

export type Localized = string | Readonly<Record<string, string>>;

/** The text in this language; a text without a language holds for all, where the template isn't for another one. */
export const textFor = (text: Localized, language: string, template: Pick<Template, 'language'>): string | null => {
  if (typeof text !== 'string') return Object.hasOwn(text, language) ? (text[language] ?? null) : null;
  return speaks(template, language) ? text : null;
};

/** The template is for goals of this language: it names it, or none. */
export const speaks = ({ language }: Pick<Template, 'language'>, goal: string): boolean =>
  language === undefined || language === goal;

export type RolePattern = {
  readonly role: Template['patterns'][number]['role'];
  readonly text: string;
  readonly groups: readonly PatternGroup[];
  /** Only for goals that are written from the start. */
  readonly onlyNew: boolean;
};

/** The sentence patterns for goals of this language, in the template's order. */
export const patternsIn = (template: Template, language: string): readonly RolePattern[] =>
  template.patterns.flatMap(({ role, text, offer }) => {
    const own = textFor(text, language, template);
    const groups = own === null ? null : parsePattern(own);
    return own === null || groups === null ? [] : [{ role, text: own, groups, onlyNew: offer === 'new' }];
  });
