import { packOfBlock } from './language.ts';
import type { Layout } from './text/layout.ts';
import type { LanguagePack, LanguageChoice } from './types.ts';

/** The start of a section tells its language as well as all of it. */
const ENOUGH_TEXT = 500;

/** In: the layout, the pack of the whole text and a person's choice. Out: the pack of each block's section, by its index. */
export const sectionLanguages = (
  { blocks, plain }: Layout,
  whole: LanguagePack | null,
  choice?: LanguageChoice,
): ((index: number) => LanguagePack | null) => {
  const read = new Map<number, LanguagePack | null>();
  return (index) => {
    const first = blocks[index]?.kind === 'heading' ? index : (blocks[index]?.headings.at(-1) ?? 0);
    const known = read.get(first);
    if (known !== undefined) return known;
    const start = blocks[first]?.start ?? 0;
    let next = first + 1;
    while (next < blocks.length && blocks[next]?.kind !== 'heading') next += 1;
    const end = Math.min(blocks[next]?.start ?? plain.length, start + ENOUGH_TEXT);
    const pack = packOfBlock(plain.slice(start, end), whole, whole, choice) ?? whole;
    read.set(first, pack);
    return pack;
  };
};
