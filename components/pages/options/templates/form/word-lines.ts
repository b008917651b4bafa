/** A team's words as people write them, one a line. Pure. */
import type { Message, Template } from '../../../../../utils/nlp/types.ts';
import { textIn } from '../../../../../utils/i18n/local-text.ts';
import type { ReadLines } from './LinesField.tsx';
import { withWritten, type Writing } from './writing.ts';

type Words = Template['words'];

const LONGEST = 60;
const LONGEST_MEANING = 200;
const MOST_LINES = 500;
const ARROW = /\s{0,9}(?:→|->|=>)\s{0,9}/u;

type Read<T> = { readonly item: T } | { readonly trouble: string; readonly most?: number };

/** Each line that isn't empty; those that can't be kept are named. */
const eachLine = <T>(text: string, read: (line: string) => Read<T>): ReadLines<T> => {
  const items: T[] = [];
  const troubles: Message[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const one = read(line.trim());
    if ('trouble' in one) {
      const values = { line: index + 1, ...(one.most !== undefined && { most: one.most }) };
      troubles.push({ key: one.trouble, values });
    } else items.push(one.item);
  }
  if (items.length > MOST_LINES) troubles.push({ key: 'template_words_many', values: { most: MOST_LINES } });
  return { items: items.slice(0, MOST_LINES), troubles };
};

const within = <T>(item: T, words: readonly string[], most: number): Read<T> =>
  words.some((word) => word.length > most) ? { trouble: 'template_words_long', most } : { item };

export const readBanned = (text: string): ReadLines<string> => eachLine(text, (line) => within(line, [line], LONGEST));

export const readPreferred = (text: string): ReadLines<Words['preferred'][number]> =>
  eachLine(text, (line) => {
    const [insteadOf, say, ...more] = line.split(ARROW);
    if (!insteadOf || !say || more.length > 0) return { trouble: 'template_words_arrow' };
    return within({ say, insteadOf }, [say, insteadOf], LONGEST);
  });

/** A term and what it means in one language. */
export type TermLine = { readonly term: string; readonly meaning: string };

export const readGlossary = (text: string): ReadLines<TermLine> =>
  eachLine(text, (line) => {
    // A term may hold a colon itself ("1:1"): the one before a blank parts it from its meaning.
    const at = line.search(/:\s/u);
    const [term, meaning] = [line.slice(0, Math.max(0, at)).trim(), line.slice(at + 1).trim()];
    if (at <= 0 || term === '' || meaning === '') return { trouble: 'template_words_colon' };
    const fits = within({ term, meaning }, [term], LONGEST);
    return 'trouble' in fits ? fits : within({ term, meaning }, [meaning], LONGEST_MEANING);
  });

export const preferredLine = ({ say, insteadOf }: Words['preferred'][number]): string => `${insteadOf} → ${say}`;
export const glossaryLine = ({ term, meaning }: TermLine): string => `${term}: ${meaning}`;

/** What terms mean in the language of the form. */
export const meaningsIn = (glossary: Words['glossary'], { language }: Writing): readonly TermLine[] =>
  glossary.map(({ term, meaning }) => ({ term, meaning: textIn(meaning, language) }));

/** These terms; what each means in other languages stays. */
export const withMeanings = (
  glossary: Words['glossary'],
  writing: Writing,
  lines: readonly TermLine[],
): Words['glossary'] =>
  lines.map(({ term, meaning }) => {
    const known = glossary.find((each) => each.term === term)?.meaning ?? meaning;
    const isSame = textIn(known, writing.language) === meaning;
    return { term, meaning: isSame ? known : withWritten(known, writing, meaning) };
  });
