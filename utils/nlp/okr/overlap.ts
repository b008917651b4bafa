/** Rules about the words that members share. */

import type { Annotation } from '../types.ts';
import type { Member, SetRule } from './okr-set.ts';
import { speaksOfOthers } from './scope.ts';
import { latinFirst } from '../latin-first.ts';
import { isTheme, related } from './parent-match/match.ts';

/** Share of common words from which two key results say the same. */
const SAME = 0.6;
const WORD = latinFirst(/[\p{L}\p{N}]{2,}/gu);

/** Words cut to their first letters, which makes forms of a word meet; the shortest say nothing. */
const stemsOf = ({ text }: Annotation): ReadonlySet<string> =>
  new Set(
    (text.toLowerCase().match(WORD) ?? [])
      .filter((word) => word.length > 3 || /\p{N}/u.test(word))
      .map((word) => word.slice(0, 6)),
  );

const shared = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => [...a].filter((stem) => b.has(stem)).length;

const similar = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => {
  const common = shared(a, b);
  return common >= 2 && common / (a.size + b.size - common) >= SAME;
};

export const duplicateKeyResults: SetRule = {
  id: 'duplicate-krs',
  both: true,
  summary: 'Finds key results that say the same.',
  check: ({ keyResults }) => {
    const stems = keyResults.map(({ annotation }) => stemsOf(annotation));
    return keyResults.flatMap((first, index) =>
      keyResults.slice(index + 1).flatMap((second, step) => {
        const [a, b] = [stems[index], stems[index + 1 + step]];
        return a && b && similar(a, b) && !speaksOfOthers(first, second)
          ? [
              {
                lines: [first.goal.line, second.goal.line],
                message: { key: 'okr_duplicate_krs', values: { words: first.goal.text, other: second.goal.text } },
              },
            ]
          : [];
      }),
    );
  },
};

const names = (a: Member, b: Member): boolean => shared(stemsOf(a.annotation), stemsOf(b.annotation)) > 0;

export const nothingShared: SetRule = {
  id: 'kr-not-related',
  summary: 'Finds a key result that has nothing to do with its objective while its siblings do.',
  check: ({ objective, keyResults }) => {
    const [apart, ...others] = keyResults.filter((member) => !names(objective, member));
    if (!apart || others.length > 0 || keyResults.length < 3) return [];
    // What belongs to an objective of no known theme, nobody can say from here.
    if (![...objective.topics.concepts.keys()].some(isTheme) || related(objective.topics, apart.topics)) return [];
    return [
      {
        lines: [objective.goal.line, apart.goal.line],
        message: { key: 'okr_kr_not_related', values: { words: apart.goal.text } },
      },
    ];
  },
};
