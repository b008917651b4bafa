import { partsThatStand, SLOT_TYPES } from '../templates/fill-pattern.ts';
import { patternsIn, type RolePattern } from '../templates/in-language.ts';
import type { TemplateDraft } from '../templates/define-template.ts';
import type { PatternPart, PatternSlot } from '../templates/pattern.ts';
import type { Criterion, Proposal, RewriteExamples, Role, SlotName } from '../types.ts';
import type { SlotPlan } from './apply-edits.ts';
import { blank, dateBlank, defineRewrite, metricBlank } from './build.ts';
import { editsOf, piecesOf, wordsIn, type Site } from './fit-pattern.ts';
import { frameOfCandidate } from './frame.ts';
import { phrasingOf } from './phrasing.ts';
import { writersWords, type WritersWords } from './writers-words.ts';

/** A sentence that makes something is built like any other goal. */
const ROLES: Readonly<Record<Role, readonly Role[]>> = {
  goal: ['goal'],
  objective: ['objective'],
  key_result: ['key_result'],
  initiative: ['initiative', 'goal'],
};
const ORDER: readonly Criterion[] = ['measurable', 'timeBound', 'specific', 'relevant', 'achievable'];

const isFilled = (words: WritersWords, name: PatternSlot): boolean => words[name] !== undefined;

const planFor = (name: SlotName, { frame, phrasing, input }: Site): SlotPlan =>
  name === 'date' ? dateBlank(input, phrasing) : name === 'metric' ? metricBlank(frame, phrasing) : blank(name);

/** The measure as the team names it, where a language that inflects has no other place for it. */
const placed = (parts: readonly PatternPart[], words: WritersWords, inflects: boolean): WritersWords | null => {
  const names = parts.flatMap((part) => (part.kind === 'slot' ? [part.name] : []));
  const { object, metric, ...rest } = words;
  // The middle stands once: as the measure where the pattern asks for one and it is one.
  if (names.includes('object') && names.includes('metric') && (rest.baseline || rest.target)) return null;
  const slot = names.includes('object') ? 'object' : names.includes('metric') && metric ? 'metric' : null;
  if (slot === null || !object) return null;
  const index = parts.findIndex((part) => part.kind === 'slot' && part.name === slot);
  const [verb, space] = [parts[index - 2], parts[index - 1]];
  const beside = verb?.kind === 'slot' && verb.name === 'verb' && space?.kind === 'words' && space.text === ' ';
  return inflects && !beside ? null : { ...rest, [slot]: object };
};

const proposalFor = ({ groups }: RolePattern, words: WritersWords, inflects: boolean, site: Site): Proposal | null => {
  const values = Object.fromEntries(Object.keys(words).map((name) => [name, '·']));
  const parts = partsThatStand(groups, values);
  const fitting = placed(parts, words, inflects);
  if (!fitting) return null;
  // What the writer has said must have its place.
  const names = parts.flatMap((part) => (part.kind === 'slot' ? [part.name] : []));
  if (!(Object.keys(fitting) as PatternSlot[]).every((name) => names.includes(name))) return null;
  const built = piecesOf(parts, fitting, site);
  const edits = built && editsOf(built.pieces, site);
  if (!built || !edits) return null;
  const { criteria, expected } = site.input;
  const asked = new Set(built.open.map((name) => SLOT_TYPES[name as PatternSlot].criterion));
  const claim = ORDER.find(
    (criterion) => asked.has(criterion) && expected.includes(criterion) && criteria[criterion].effective !== 'met',
  );
  if (!claim || names.some((name) => isFilled(fitting, name) && built.open.includes(name as SlotName))) return null;
  return {
    edits,
    slots: built.open.map((name) => planFor(name, site)),
    step: { key: 'step_pattern' },
    lead: { key: 'lead_pattern' },
    claims: [claim],
  };
};

/** The team's sentence, with the writer's words in its blanks as they are; what is not said yet stays blank. */
export const rewrite = defineRewrite({
  id: 'use-pattern',
  improves: ['measurable', 'timeBound'],
  whole: true,
  summary: 'Builds the sentence as the team builds its goals, where the writer’s words fit its blanks as they are.',
  propose: (input, pack) => {
    const { candidate, template } = input;
    const own = patternsIn(template, pack.code).filter(({ onlyNew }) => !onlyNew);
    const roles = ROLES[candidate.role];
    const patterns = roles
      .map((role) => own.filter((pattern) => pattern.role === role))
      .find((list) => list.length > 0);
    if (!patterns) return [];
    const phrasing = phrasingOf(pack);
    const frame = frameOfCandidate(candidate, phrasing);
    if (!frame || frame.tangled) return [];
    const inflects = pack.inflects === true;
    const id = frame.annotation.cues.find(({ cue }) => cue === 'team-metric')?.lemma;
    const unit = pack.team?.metric(id ?? '')?.unit ?? '';
    return patterns.flatMap((pattern) => {
      const glue = new Set(
        pattern.groups.flatMap(({ parts }) =>
          parts.flatMap((part) => (part.kind === 'words' ? wordsIn(part.text) : [])),
        ),
      );
      const words = writersWords(frame, inflects, (word) => glue.has(word));
      const found = words && proposalFor(pattern, words, inflects, { frame, phrasing, input, unit });
      return found ? [found] : [];
    });
  },
});

/** The team whose sentences the examples are built like. */
export const exampleTemplate: TemplateDraft = {
  name: 'Sentences',
  patterns: [
    {
      role: 'goal',
      text: {
        en: '{verb} {metric} from {baseline} to {target} by {date}[ by {step}]',
        fi: '{verb} {metric}: {baseline} → {target}, {date} mennessä',
      },
    },
    {
      role: 'objective',
      text: {
        en: 'I will {verb} {object} by {date} as measured by {metric} of {target}',
        fi: '{verb} {object} {date} mennessä; mittarina {metric}, tavoite {target}',
      },
    },
  ],
  metrics: [
    {
      id: 'ramp-up',
      names: { en: ['ramp-up time'], fi: ['perehtymisaika'] },
      unit: { en: 'months', fi: 'kuukautta' },
      better: 'down',
    },
  ],
};

export const examples: RewriteExamples = {
  en: {
    rewrites: [
      [
        'Shorten the ramp-up time of new reps',
        'Shorten the ramp-up time of new reps from [baseline] months to [target] months by [date]',
      ],
      [
        'Shorten the ramp-up time by 30 June 2027',
        'Shorten the ramp-up time from [baseline] months to [target] months by 30 June 2027',
      ],
    ],
    leaves: ['Publish the triage guide', 'Shorten the ramp-up time from 6 to 4 months by 30 June 2027'],
  },
  fi: {
    rewrites: [
      [
        'Lyhennämme uusien myyjien perehtymisaikaa',
        'Lyhennämme uusien myyjien perehtymisaikaa: [baseline] kuukautta → [target] kuukautta, [date] mennessä',
      ],
    ],
    leaves: ['Julkaisemme päivystysoppaan', 'Lyhennämme perehtymisajan 6 kuukaudesta 4:ään 30.6.2027 mennessä'],
  },
};
