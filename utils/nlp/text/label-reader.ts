import { latinFirst } from '../latin-first.ts';
import type { LanguagePack, Role } from '../types.ts';

const ROLES = ['key_result', 'objective', 'goal', 'initiative'] as const satisfies readonly Role[];

/** One way to write a label. A group bears the name of the role that its words give; where none matched, no role. */
export type LabelPattern = { readonly source: string; readonly flags: 'u' | 'iu' };

/** In: the words of each role. Out: one group for each, named after it. */
export const roleGroups = (words: Readonly<Partial<Record<Role, string>>>): string =>
  `(?:${Object.entries(words)
    .map(([role, pattern]) => `(?<${role}>${pattern})`)
    .join('|')})`;

/** The frame around "1️⃣": the digit counts. */
const KEYCAP = /\uFE0F?\u20E3/gu;

/**
 * In: a pack's ways to write a label, the first that fits is taken; each begins where the line begins. Out: a reader of
 * lines, which says where the label ends (UTF-16, exclusive, after the blanks that follow) and the role it gives.
 */
export const labelReader = (patterns: readonly LabelPattern[]): LanguagePack['label'] => {
  const made = patterns.map(({ source, flags }) => latinFirst(source, flags));
  return (written) => {
    const text = written.replace(KEYCAP, (sign) => ' '.repeat(sign.length));
    for (const pattern of made) {
      const found = pattern.exec(text);
      if (found)
        return { end: found[0].length, role: ROLES.find((role) => found.groups?.[role] !== undefined) ?? null };
    }
    return null;
  };
};
