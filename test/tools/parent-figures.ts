/** Goals with the parents that somebody gave them, and what a matcher makes of them. */
import { en } from '../../utils/nlp/languages/en/index.ts';
import { fi } from '../../utils/nlp/languages/fi/index.ts';
import { matchParent } from '../../utils/nlp/okr/parent-match/match.ts';
import { topicsOf, type TopicWords } from '../../utils/nlp/okr/parent-match/words.ts';
import type { Reference } from '../../utils/nlp/types.ts';

export type Fixture = {
  readonly language: string;
  readonly parents: Readonly<Record<string, string>>;
  readonly goals: readonly (readonly [text: string, parent: string | null])[];
};

export type Case = {
  readonly goal: string;
  readonly parent: string | null;
  readonly named: string | null;
  readonly sure: boolean;
  readonly score: number;
  readonly why: string;
};

export type Score = {
  readonly precision: number;
  readonly recall: number;
  readonly named: number;
  readonly right: number;
};

const reference: Reference = { today: '2026-11-23', calendar: { firstMonth: 1, cycle: 'quarter' } };

export const byMatcher = ({ language, parents, goals }: Fixture): readonly Case[] => {
  const pack = language === 'fi' ? fi : en;
  const read = (text: string) => topicsOf(text, pack.topics as TopicWords, pack.annotate(text, reference).times);
  const names = Object.keys(parents);
  const above = Object.values(parents).map(read);
  return goals.map(([goal, parent]) => {
    const match = matchParent(read(goal), above);
    const named = match ? (names[match.index] ?? null) : null;
    const why = match ? `${match.tie.about ?? 'words'}: ${match.tie.here} / ${match.tie.there}` : '';
    return { goal, parent, named, sure: match?.sure === true, score: match?.score ?? 0, why };
  });
};

const WORD = /\p{L}{4,}/gu;
const wordsOf = (text: string): ReadonlySet<string> =>
  new Set((text.toLowerCase().match(WORD) ?? []).map((word) => word.slice(0, 6)));

/** The parent with the largest share of common words, cut to six letters; null where there is none. */
export const byOverlap = ({ parents, goals }: Fixture): readonly Case[] => {
  const above = Object.entries(parents).map(([name, text]) => ({ name, words: wordsOf(text) }));
  return goals.map(([goal, parent]) => {
    const own = wordsOf(goal);
    const [best] = above
      .map(({ name, words }) => {
        const common = [...words].filter((word) => own.has(word)).length;
        return { name, score: common / Math.max(1, words.size + own.size - common) };
      })
      .toSorted((a, b) => b.score - a.score);
    const named = best && best.score > 0 ? best.name : null;
    return { goal, parent, named, sure: false, score: best?.score ?? 0, why: '' };
  });
};

export const scoreOf = (cases: readonly Case[]): Score => {
  const named = cases.filter((each) => each.named !== null).length;
  const right = cases.filter((each) => each.named !== null && each.named === each.parent).length;
  const true_ = cases.filter(({ parent }) => parent !== null).length;
  return { precision: right / Math.max(1, named), recall: right / Math.max(1, true_), named, right };
};
