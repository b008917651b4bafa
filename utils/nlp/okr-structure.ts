/** What an OKR's structure makes of a block whatever its words: labelled lines, bullets under "Key results:". */

import type { Surrounding } from './context.ts';
import type { Block, Layout } from './layout.ts';
import type { Reading } from './readings.ts';
import type { LanguagePack, Reference, Role } from './types.ts';
import type { Unit } from './units.ts';

/** Blocks must be asked about in their order. Null: the structure says nothing. */
export type OkrReader = (unit: Unit, surrounding: Surrounding) => Role | null;

type Stands = 'objective' | 'key_result' | 'lead' | null;

const LONGEST_LEAD = 80;
/** How far below an objective its own "Key results:" is sought. */
const NEAR = 60;
const LINK_ONLY = /^\s*(?:<?https?:\/\/\S{1,2000}|!?\[[^\]\n]{0,300}\]\([^)\n]{0,800}\))\s*$/u;

export const okrReader = (layout: Layout, pack: LanguagePack, reference: Reference): OkrReader => {
  const stands = new Map<Block | undefined, Stands>();
  const lists = new Map<number, boolean>();
  const indices = new Map(layout.blocks.map((block, index) => [block, index]));
  let before: Stands = null;

  /** "Key results:" by itself, as a heading, a line or a bullet. */
  const leads = (block: Block): boolean => {
    const text = layout.plain.slice(block.start, Math.min(block.end, block.start + LONGEST_LEAD + 1)).trim();
    if (text.length > LONGEST_LEAD) return false;
    const named = block.kind === 'heading' || block.kind === 'title' || /:[\s*_]*$/u.test(text);
    return named && pack.heading(text, reference).role === 'key_result';
  };

  /** "Goals 2027", "Objectives": what follows belongs to others. */
  const opensGoals = ({ start, end }: Block): boolean => {
    const { role, named } = pack.heading(layout.plain.slice(start, end).trim(), reference);
    return named === true && (role === 'goals' || role === 'objective');
  };

  /** A list between an objective and its "Key results:" explains the objective. */
  const namedBelow = (block: Block): boolean => {
    const from = (indices.get(block) ?? 0) + 1;
    for (const other of layout.blocks.slice(from, from + NEAR)) {
      if (pack.label(layout.plain.slice(other.start, Math.min(other.end, other.start + 120)))?.role === 'objective')
        return false;
      if (leads(other)) return true;
      if ((other.kind === 'heading' || other.kind === 'title') && opensGoals(other)) return false;
    }
    return false;
  };

  const standsFor = ({ block, label, keyResultColumn }: Unit, { role }: Surrounding): Stands => {
    if (label?.role === 'objective' || label?.role === 'key_result') return label.role;
    if (keyResultColumn) return 'key_result';
    if (leads(block)) return 'lead';
    if (block.kind !== 'item' || label?.role) return null;
    if (block.parent !== null) {
      const parent = stands.get(layout.blocks[block.parent]) ?? null;
      return parent === 'objective' || parent === 'lead' ? 'key_result' : null;
    }
    const list = block.list ?? -1;
    const promised = lists.get(list) ?? (before === 'lead' || (before === 'objective' && !namedBelow(block)));
    lists.set(list, promised);
    return promised || role === 'key_result' ? 'key_result' : null;
  };

  return (unit, surrounding) => {
    const found = surrounding.role === 'not-goals' ? null : standsFor(unit, surrounding);
    stands.set(unit.block, found);
    before = found;
    return found === 'lead' ? null : found;
  };
};

/** Even there: questions, notes with a label of their own, bare links and single words are none. */
export const isMember = (text: string, source: string, { annotation, features }: Reading): boolean =>
  annotation.shape !== 'question' &&
  !features['question'] &&
  !features['non-goal-label'] &&
  (text.match(/[\p{L}\p{N}%]+/gu)?.length ?? 0) >= 2 &&
  !LINK_ONLY.test(source);

/** What the structure promises is sure, the surer the more it also reads like a goal. */
export const sureOf = (confidence: number): number => 0.92 + 0.08 * confidence;
