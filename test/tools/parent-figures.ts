/** Goals with the parents that somebody gave them, and what a matcher makes of them. */
import { en } from '../../utils/nlp/languages/en/index.ts';
import { fi } from '../../utils/nlp/languages/fi/index.ts';
import { matchParent, THRESHOLDS, type Thresholds } from '../../utils/nlp/okr/parent-match/match.ts';
import { NO_TOPICS, topicsOf, type Topics } from '../../utils/nlp/okr/parent-match/words.ts';
import type { TopicWords } from '../../utils/nlp/okr/parent-match/topic-words.ts';
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

type Read = { readonly above: readonly Topics[]; readonly goals: readonly Topics[] };
const known = new WeakMap<Fixture, Read>();

const readingOf = (fixture: Fixture): Read => {
  const pack = fixture.language === 'fi' ? fi : en;
  const read = (text: string) => topicsOf(text, pack.topics as TopicWords, pack.annotate(text, reference).times);
  const reading = known.get(fixture) ?? {
    above: Object.values(fixture.parents).map(read),
    goals: fixture.goals.map(([goal]) => read(goal)),
  };
  known.set(fixture, reading);
  return reading;
};

export const byMatcher = (fixture: Fixture, thresholds: Thresholds = THRESHOLDS): readonly Case[] => {
  const names = Object.keys(fixture.parents);
  const { above, goals } = readingOf(fixture);
  return fixture.goals.map(([goal, parent], index) => {
    const match = matchParent(goals[index] ?? NO_TOPICS, above, thresholds);
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

/** Only what the matcher is sure of. */
export const sureOnly = (cases: readonly Case[]): readonly Case[] =>
  cases.map((each) => (each.sure ? each : { ...each, named: null }));

const STEPS = [0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9] as const;
/** What is named should be right this often, and what is named surely. */
const WANTED: Thresholds = { named: 0.85, sure: 0.9 };

/** The lowest threshold from which on as many are right as wanted, or the one at which most are. */
const lowest = (precisionAt: (threshold: number) => number, wanted: number): number => {
  const tried = STEPS.map((threshold) => ({ threshold, precision: precisionAt(threshold) }));
  const best = tried.toSorted((a, b) => b.precision - a.precision)[0];
  return (tried.find(({ precision }) => precision >= wanted) ?? best ?? { threshold: 1 }).threshold;
};

/** Each organisation's goals, matched with the thresholds that the other organisations would have chosen. */
export const heldOut = (fixtures: readonly Fixture[]): readonly Case[] =>
  fixtures.flatMap((fixture) => {
    const others = fixtures.filter((each) => each !== fixture);
    const casesAt = (thresholds: Thresholds) => others.flatMap((each) => byMatcher(each, thresholds));
    const named = lowest((at) => scoreOf(casesAt({ named: at, sure: 1 })).precision, WANTED.named);
    const sure = lowest((at) => scoreOf(sureOnly(casesAt({ named, sure: at }))).precision, WANTED.sure);
    return byMatcher(fixture, { named, sure });
  });
