/** Whose a goal is, by the page's nearest heading or label: the company's, the team's, one's own. */

import type { Detected } from '../detection/detect.ts';
import { packs } from '../languages/index.ts';
import type { Block, Layout } from '../text/layout.ts';
import type { ParentLevel, Reference, SaidLevel } from '../types.ts';
import { asLabel } from './heading-label.ts';

const LONGEST = 60;
const MARKS = /^[\s#*_•–—-]{1,20}|(?<![\s*_:–—-])[\s*_:–—-]{1,20}$/gu;
/** Plain lines and marks differ below this rank by chance. */
const LOWEST_MARKED = 6;

/** What the few words of a heading or a label say; null for all that says more, or something else. */
const said = (text: string): SaidLevel | null => {
  const words = text.replace(MARKS, '');
  if (words === '' || words.length > LONGEST) return null;
  for (const { level } of packs) {
    const found = level?.(words);
    if (found) return found;
  }
  return null;
};

type Section = { readonly level: ParentLevel; readonly rank: number };
type Place = { readonly level: ParentLevel; readonly section: number };

const rankOf = ({ level }: Block): number => (level > LOWEST_MARKED ? Math.max(LOWEST_MARKED, level - 1) : level);

/** "Sales" inside "Company OKRs" is a part of the company's goals, beside it a team's. */
const opened = (level: SaidLevel, rank: number, open: Section | null): Section | null =>
  level !== 'department' ? { level, rank } : open && open.rank < rank ? open : { level: 'team', rank };

/** Whose a goal is, and which section of the page says so; null where none does. */
export type PageLevel = { readonly level: ParentLevel | null; readonly section: number | null };

export const NOBODYS: PageLevel = { level: null, section: null };

/** In: the page, its goals, and the headings of the page around it. Out: whose each of them is. */
export const levelsOf = (
  { blocks, plain }: Layout,
  found: readonly Detected[],
  reference: Reference,
  outer: readonly string[] = [],
): readonly PageLevel[] => {
  const textOf = ({ start, end }: Pick<Block, 'start' | 'end'>): string =>
    end - start > LONGEST * 2 ? '' : plain.slice(start, end).trim();
  const goals = new Set(found.map(({ unit }) => unit.block));
  /** "Objective 2: …" and "Key results" go on with the section, whatever their rank. */
  const goesOn = (block: Block): boolean =>
    goals.has(block) ||
    packs.some((pack) => {
      const { role } = asLabel(textOf(block), pack);
      const heading = pack.heading(textOf(block), reference).role;
      return [role, heading].some((each) => each === 'objective' || each === 'key_result' || each === 'initiative');
    });
  const around = outer.flatMap((heading) => said(heading) ?? []).at(-1);
  let open: Section | null = around ? opened(around, 0, null) : null;
  let section = -1;
  const sections = new Map<Block, Place>();
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'heading' || block.kind === 'title') {
      const level = said(textOf(block));
      const rank = block.kind === 'title' ? 0 : rankOf(block);
      if (level) {
        const next = opened(level, rank, open);
        if (next !== open) section = index;
        open = next;
      } else if (open && rank <= open.rank && !(rank === open.rank ? goesOn(block) : goals.has(block))) open = null;
    }
    if (open) sections.set(block, { level: open.level, section });
  }
  /** An item that says whose the goals below it are. */
  const byItem = (block: Block): Place | null => {
    for (let at = block.parent; at !== null; at = blocks[at]?.parent ?? null) {
      const item = blocks[at];
      const level = item?.kind === 'item' && !goals.has(item) ? said(textOf(item)) : null;
      if (level && level !== 'department') return { level, section: at };
    }
    return null;
  };
  return found.map(({ unit: { block }, sentences }) => {
    const label = said(plain.slice(block.start, sentences[0]?.start ?? block.start));
    const own = label && label !== 'department' ? label : null;
    const place = byItem(block) ?? sections.get(block);
    return { level: own ?? place?.level ?? null, section: place?.section ?? null };
  });
};
