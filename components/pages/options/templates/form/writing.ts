/** A template's texts as its form shows and changes them, in one language at a time. Pure. */
import { textIn, type LocalText } from '../../../../../utils/i18n/local-text.ts';
import type { Template } from '../../../../../utils/nlp/types.ts';

/** `first`: the form's usual language, whose texts hold where another language has none. */
export type Writing = { readonly language: string; readonly first: string };

export const isFirst = ({ language, first }: Writing): boolean => language === first;

/** What stands in the field: empty where another language has nothing of its own. */
export const writtenText = (text: LocalText, writing: Writing): string => {
  if (isFirst(writing)) return textIn(text, writing.first);
  return typeof text === 'string' ? '' : (text[writing.language] ?? '');
};

/** What holds where the field is empty. */
export const elsewhere = (text: LocalText, { first }: Writing): string => textIn(text, first);

/** The same with this language's text changed; an empty one goes. Nothing is left of a text that had no other. */
export const withWritten = (text: LocalText, writing: Writing, changed: string): LocalText => {
  const { language, first } = writing;
  if (typeof text === 'string') {
    if (isFirst(writing) || text === '') return changed;
    return changed === '' ? text : { [first]: text, [language]: changed };
  }
  if (changed !== '') return { ...text, [language]: changed };
  const others = Object.entries(text).filter(([code]) => code !== language);
  return others.length === 0 ? '' : Object.fromEntries(others);
};

type Texts = Pick<Template, 'name' | 'about' | 'patterns' | 'metrics' | 'words'>;

/** The languages that a template has texts in, by code. */
export const languagesOf = ({ name, about = '', patterns, metrics, words }: Texts): readonly string[] => {
  const texts: readonly LocalText[] = [
    name,
    about,
    ...patterns.map(({ text }) => text),
    ...metrics.map(({ unit }) => unit),
    ...words.glossary.map(({ meaning }) => meaning),
  ];
  const codes = [...texts, ...metrics.map(({ names }) => names)].flatMap((text) =>
    typeof text === 'string' ? [] : Object.keys(text),
  );
  return [...new Set(codes)].toSorted();
};
