/**
 * From proposals to suggestions: each is tried with a sample value in every required blank, and offered only if the
 * engine's own verdict then improves what it claims and lowers nothing.
 */

import { levelOf, scoreOf } from '../scorer.ts';
import {
  CRITERIA,
  type Criterion,
  type CriterionResult,
  type LanguagePack,
  type Proposal,
  type Rewrite,
  type RewriteInput,
  type Slot,
  type Suggestion,
} from '../types.ts';
import { applyEdits, fillSlots, mergeEdits, onGraphemeEdges, placeSlots } from './apply-edits.ts';
import { composed } from './compose.ts';
import { rewrites } from './index.ts';
import { phrasingOf } from './phrasing.ts';

type Verdicts = Readonly<Record<Criterion, CriterionResult>>;
export type Rejudge = (text: string) => Verdicts;

/** A proposal with the rewrite it came from. */
export type Tried = { readonly id: string; readonly claims: Rewrite['improves']; readonly proposal: Proposal };

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

const sampleOf = (slot: Slot, samples: Readonly<Record<string, string>>): string =>
  slot.name === 'date' ? (slot.choices[0]?.text ?? samples['date'] ?? '') : (samples[slot.name] ?? '');

const rank = (criterion: Criterion): number => URGENCY.indexOf(criterion);

/** The team's own objectives say it already; the words don't. */
const isTold = ({ given, verdict, effective }: CriterionResult): boolean =>
  given?.source === 'template' && effective === 'met' && verdict !== 'met';

/** The suggestion, or null where it can't be built, or doesn't hold what it promises. */
export const tryOut = (tried: Tried, input: RewriteInput, pack: LanguagePack, rejudge: Rejudge): Suggestion | null => {
  const { candidate, criteria, expected, template } = input;
  const { text } = candidate;
  const edits = mergeEdits(tried.proposal.edits);
  if (edits === null || edits.length === 0 || !onGraphemeEdges(text, edits)) return null;
  const result = applyEdits(text, edits);
  const slots = placeSlots(result, edits, tried.proposal.slots);
  if (slots === null) return null;
  const { samples } = phrasingOf(pack);
  const after = rejudge(fillSlots(result, slots, (slot) => sampleOf(slot, samples)));
  if (CRITERIA.some((criterion) => levelOf(after[criterion].verdict) < levelOf(criteria[criterion].verdict)))
    return null;
  const better = (criterion: Criterion): boolean =>
    levelOf(after[criterion].effective) > levelOf(criteria[criterion].effective);
  const said = (criterion: Criterion): boolean =>
    isTold(criteria[criterion]) && levelOf(after[criterion].verdict) > levelOf(criteria[criterion].verdict);
  if (!tried.claims.every((criterion) => better(criterion) || said(criterion))) return null;
  const others = URGENCY.filter(
    (criterion) => expected.includes(criterion) && better(criterion) && !tried.claims.includes(criterion),
  );
  return {
    id: tried.id,
    criterion: tried.claims[0],
    improves: [...tried.claims, ...others],
    edits: edits.map((edit) => ({ ...edit, start: edit.start + candidate.start, end: edit.end + candidate.start })),
    result,
    slots,
    step: tried.proposal.step,
    lead: tried.proposal.lead,
    gain: Math.max(0, scoreOf(after, expected, template.weights) - scoreOf(criteria, expected, template.weights)),
  };
};

const proposalsFor = (criterion: Criterion, input: RewriteInput, pack: LanguagePack): readonly Tried[] =>
  rewrites
    .filter(({ improves }) => improves[0] === criterion)
    .flatMap(({ id, improves, propose }) =>
      propose(input, pack).map((proposal) => ({ id, claims: improves, proposal })),
    );

/** The first few that hold, one of each rewrite. */
const firstThatHold = (
  all: readonly Tried[],
  most: number,
  attempt: (tried: Tried) => Suggestion | null,
): readonly Suggestion[] => {
  const found: Suggestion[] = [];
  let attempts = 0;
  for (const tried of all) {
    if (found.length === most || attempts === MOST_TRIED) break;
    if (found.some(({ id }) => id === tried.id)) continue;
    attempts += 1;
    const suggestion = attempt(tried);
    if (suggestion) found.push(suggestion);
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

/** In: a judged goal. Out: rewrites that would make it better, best first; every one has been tried by `rejudge`. */
export const suggest = (input: RewriteInput, pack: LanguagePack, rejudge: Rejudge): readonly Suggestion[] => {
  const { criteria, expected } = input;
  const open = URGENCY.filter((criterion) => expected.includes(criterion) && criteria[criterion].effective !== 'met');
  const attempt = (tried: Tried): Suggestion | null => tryOut(tried, input, pack, rejudge);
  const proposals = new Map(open.map((criterion) => [criterion, proposalsFor(criterion, input, pack)]));
  const singles = open.flatMap((criterion) =>
    firstThatHold(proposals.get(criterion) ?? [], MOST_OFFERED[criterion], attempt),
  );
  const told = expected.filter((criterion) => isTold(criteria[criterion]));
  const last = told.flatMap((criterion) => firstThatHold(proposalsFor(criterion, input, pack), 1, attempt));
  const pairs = composed(singles, proposals.get('measurable') ?? [], proposals.get('timeBound') ?? []);
  const [both = null] = firstThatHold(pairs, 1, attempt);
  return [...inOrder(both, singles), ...last];
};
