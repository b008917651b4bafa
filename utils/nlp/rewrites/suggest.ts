/**
 * From proposals to suggestions: each is tried with a sample value in every required blank, and offered only if the
 * engine's own verdict then improves what it claims and lowers nothing.
 */

import { cuesOf } from '../criteria/reading.ts';
import { isWrong, levelOf, scoreOf } from '../scorer.ts';
import { samplesOf } from '../team/samples.ts';
import {
  CRITERIA,
  type Criterion,
  type CriterionResult,
  type LanguagePack,
  type Rewrite,
  type RewriteInput,
  type Slot,
  type Suggestion,
} from '../types.ts';
import { applyEdits, fillSlots, mergeEdits, onGraphemeEdges, placeSlots } from './apply-edits.ts';
import { composed, type Tried } from './compose.ts';
import { rewrites } from './index.ts';
import { phrasingOf } from './phrasing.ts';

type Verdicts = Readonly<Record<Criterion, CriterionResult>>;
export type Rejudge = (text: string) => Verdicts;

/** A person looks at four at most; more proposals than this are not tried for one criterion. */
const MOST_TRIED = 3;
/** Ways of measuring differ much; of the others one is enough. */
const MOST_OFFERED: Readonly<Record<Criterion, number>> = {
  specific: 1,
  measurable: 2,
  achievable: 2,
  relevant: 2,
  timeBound: 1,
};

/** Which way is worth most when points are equal. */
const URGENCY: readonly Criterion[] = ['measurable', 'timeBound', 'specific', 'relevant', 'achievable'];

/** Samples rise from baseline to target; where the goal is to lower something they fall. */
const FALLING: Readonly<Record<string, string>> = { baseline: 'target', target: 'baseline' };

const falls = ({ sentences }: RewriteInput['candidate']): boolean =>
  sentences.some(({ annotation }) => cuesOf(annotation, 'direction-down').length > 0) &&
  sentences.every(({ annotation }) => cuesOf(annotation, 'direction-up').length === 0);

const sampleOf = (slot: Slot, samples: Readonly<Record<string, string>>, swapped: boolean): string =>
  slot.name === 'date'
    ? (slot.choices[0]?.text ?? samples['date'] ?? '')
    : (samples[(swapped ? FALLING[slot.name] : undefined) ?? slot.name] ?? '');

const rank = (criterion: Criterion): number => URGENCY.indexOf(criterion);

/** An objective above that it seems to serve says it already; the words don't. */
const isTold = ({ given, verdict, effective }: CriterionResult): boolean =>
  given?.message !== undefined && effective === 'met' && verdict !== 'met';

const finds = ({ findings }: CriterionResult, wanted: string): boolean => findings.some(({ rule }) => rule === wanted);

/** The suggestion, or null where it can't be built, or doesn't hold what it promises. */
export const tryOut = (tried: Tried, input: RewriteInput, pack: LanguagePack, rejudge: Rejudge): Suggestion | null => {
  const { candidate, criteria, expected, template } = input;
  const { text } = candidate;
  const edits = mergeEdits(tried.proposal.edits);
  if (edits === null || edits.length === 0 || !onGraphemeEdges(text, edits)) return null;
  const result = applyEdits(text, edits);
  const slots = placeSlots(result, edits, tried.proposal.slots);
  if (slots === null) return null;
  const samples = { ...phrasingOf(pack).samples, ...samplesOf(candidate, pack) };
  const both = slots.filter(({ name, required }) => required && name in FALLING).length > 1;
  const after = rejudge(fillSlots(result, slots, (slot) => sampleOf(slot, samples, both && falls(candidate))));
  if (CRITERIA.some((criterion) => levelOf(after[criterion].verdict) < levelOf(criteria[criterion].verdict)))
    return null;
  const better = (criterion: Criterion): boolean =>
    levelOf(after[criterion].effective) > levelOf(criteria[criterion].effective);
  const said = (criterion: Criterion): boolean =>
    isTold(criteria[criterion]) && levelOf(after[criterion].verdict) > levelOf(criteria[criterion].verdict);
  const cleared = (criterion: Criterion): boolean =>
    tried.clears !== undefined && finds(criteria[criterion], tried.clears) && !finds(after[criterion], tried.clears);
  if (!tried.claims.every((criterion) => better(criterion) || said(criterion) || cleared(criterion))) return null;
  const others = URGENCY.filter(
    (criterion) => expected.includes(criterion) && better(criterion) && !tried.claims.includes(criterion),
  );
  const points = (verdicts: typeof criteria): number => scoreOf(verdicts, expected, template.weights, candidate.role);
  return {
    id: tried.id,
    criterion: tried.claims[0],
    improves: [...tried.claims, ...others],
    edits: edits.map((edit) => ({ ...edit, start: edit.start + candidate.start, end: edit.end + candidate.start })),
    result,
    slots,
    step: tried.proposal.step,
    lead: tried.proposal.lead,
    gain: Math.max(0, points(after) - points(criteria)),
  };
};

const proposalsFor = (criterion: Criterion, input: RewriteInput, pack: LanguagePack): readonly Tried[] =>
  rewrites
    .filter(({ improves, whole }) => improves[0] === criterion && !whole)
    .flatMap((rewrite) => tries(rewrite, input, pack));

const tries = ({ id, improves, clears, propose }: Rewrite, input: RewriteInput, pack: LanguagePack): readonly Tried[] =>
  propose(input, pack).map((proposal) => ({ id, claims: proposal.claims ?? improves, clears, proposal }));

/** The team's own sentence stands first, unless another way comes to the same words or to more. */
const withWhole = (all: readonly Suggestion[], whole: Suggestion | undefined): readonly Suggestion[] => {
  if (!whole || all.some(({ result }) => result === whole.result)) return all;
  const [first] = all;
  return first && first.gain > whole.gain ? [first, whole, ...all.slice(1)] : [whole, ...all];
};

/** The first few that hold, one of each rewrite, and none that comes to the words of one before. */
const firstThatHold = (
  all: readonly Tried[],
  most: number,
  attempt: (tried: Tried) => Suggestion | null,
  before: readonly Suggestion[] = [],
): readonly Suggestion[] => {
  const found: Suggestion[] = [];
  let attempts = 0;
  for (const tried of all) {
    if (found.length === most || attempts === MOST_TRIED) break;
    if (found.some(({ id }) => id === tried.id)) continue;
    attempts += 1;
    const suggestion = attempt(tried);
    if (suggestion && !before.some(({ result }) => result === suggestion.result)) found.push(suggestion);
  }
  return found;
};

/** What improves two criteria in one replacement stands first; then what it leaves open, by points; then the rest. */
const inOrder = (both: Suggestion | null, singles: readonly Suggestion[]): readonly Suggestion[] => {
  const covered = both?.improves ?? [];
  const weight = (suggestion: Suggestion): number =>
    (covered.includes(suggestion.criterion) ? 0 : 1000) + suggestion.gain * 10 - rank(suggestion.criterion);
  const [best, more]: [Suggestion[], Suggestion[]] = [[], []];
  for (const suggestion of singles)
    (best.some(({ criterion }) => criterion === suggestion.criterion) ? more : best).push(suggestion);
  const sorted = [...best.toSorted((a, b) => weight(b) - weight(a)), ...more.toSorted((a, b) => weight(b) - weight(a))];
  return both ? [both, ...sorted] : sorted;
};

/** What is wrong is put right before anything is added. */
const faultsFirst = (all: readonly Suggestion[], criteria: Verdicts): readonly Suggestion[] => {
  const isFaulty = ({ criterion }: Suggestion): boolean => isWrong(criteria[criterion]);
  return [...all.filter(isFaulty), ...all.filter((suggestion) => !isFaulty(suggestion))];
};

/** In: a judged goal. Out: rewrites that would make it better, best first; every one has been tried by `rejudge`. */
export const suggest = (input: RewriteInput, pack: LanguagePack, rejudge: Rejudge): readonly Suggestion[] => {
  const { criteria, expected } = input;
  const open = URGENCY.filter((criterion) => expected.includes(criterion) && criteria[criterion].effective !== 'met');
  const attempt = (tried: Tried): Suggestion | null => tryOut(tried, input, pack, rejudge);
  const proposals = new Map(open.map((criterion) => [criterion, proposalsFor(criterion, input, pack)]));
  const singles: Suggestion[] = [];
  for (const criterion of open)
    singles.push(...firstThatHold(proposals.get(criterion) ?? [], MOST_OFFERED[criterion], attempt, singles));
  const told = expected.filter((criterion) => isTold(criteria[criterion]));
  const last = told.flatMap((criterion) => firstThatHold(proposalsFor(criterion, input, pack), 1, attempt));
  const pairs = composed(singles, proposals.get('measurable') ?? [], proposals.get('timeBound') ?? []);
  const [both = null] = firstThatHold(pairs, 1, attempt);
  const team = rewrites.filter(({ whole }) => whole).flatMap((rewrite) => tries(rewrite, input, pack));
  const [whole] = firstThatHold(team, 1, attempt);
  return faultsFirst(withWhole([...inOrder(both, singles), ...last], whole), criteria);
};
