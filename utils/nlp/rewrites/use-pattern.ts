import { partsThatStand, SLOT_TYPES } from '../templates/fill-pattern.ts';
import { patternsIn, type RolePattern } from '../templates/in-language.ts';
import type { TemplateDraft } from '../templates/define-template.ts';
import type { PatternPart, PatternSlot } from '../templates/pattern.ts';
import { unitAround } from '../templates/with-unit.ts';
import type { Criterion, Proposal, RewriteExamples, RewriteInput, Role, SlotName, TextEdit } from '../types.ts';
import type { SlotPlan } from './apply-edits.ts';
import { blank, dateBlank, defineRewrite, metricBlank, replacement } from './build.ts';
import { frameOfCandidate, type Frame } from './frame.ts';
import { phrasingOf, type Phrasing } from './phrasing.ts';
import { writersWords, type Words, type WritersWords } from './writers-words.ts';

/** A sentence that makes something is built like any other goal. */
const ROLES: Readonly<Record<Role, readonly Role[]>> = {
  goal: ['goal'],
  objective: ['objective'],
  key_result: ['key_result'],
  initiative: ['initiative', 'goal'],
};
const ORDER: readonly Criterion[] = ['measurable', 'timeBound', 'specific', 'relevant', 'achievable'];
const WORD = /\p{L}+/gu;

const wordsIn = (text: string): readonly string[] => text.toLowerCase().match(WORD) ?? [];
const isFilled = (words: WritersWords, name: PatternSlot): boolean => words[name] !== undefined;

type Site = { readonly frame: Frame; readonly phrasing: Phrasing; readonly input: RewriteInput; readonly unit: string };

const planFor = (name: SlotName, { frame, phrasing, input }: Site): SlotPlan =>
  name === 'date' ? dateBlank(input, phrasing) : name === 'metric' ? metricBlank(frame, phrasing) : blank(name);

/** Without the pattern's own words at its ends: "by 30 June" in "by {date}". Null where other words stand there. */
const within = (text: string, words: Words, before: string, after: string): Words | null => {
  const own = text.slice(words.start, words.end);
  const lead = /\p{L}+\s*$/u.exec(before)?.[0].trim().toLowerCase() ?? '';
  const tail = /^\s*\p{L}+/u.exec(after)?.[0].trim().toLowerCase() ?? '';
  if (lead !== '' && own.toLowerCase().startsWith(`${lead} `))
    return { start: words.start + lead.length + 1, end: words.end };
  if (tail !== '' && own.toLowerCase().endsWith(` ${tail}`))
    return { start: words.start, end: words.end - tail.length - 1 };
  return null;
};

type Piece = { readonly kind: 'new'; readonly text: string } | { readonly kind: 'own'; readonly words: Words };

/** The pattern's parts as words of the writer and new ones; null where the writer's words don't fit as they stand. */
const piecesOf = (
  parts: readonly PatternPart[],
  words: WritersWords,
  { frame, unit, input }: Site,
): { readonly pieces: readonly Piece[]; readonly open: readonly SlotName[] } | null => {
  const { text } = frame.annotation;
  const pieces: Piece[] = [];
  const open: SlotName[] = [];
  for (const [index, part] of parts.entries()) {
    if (part.kind === 'words') {
      pieces.push({ kind: 'new', text: part.text });
      continue;
    }
    const own = words[part.name];
    const [before, after] = [parts[index - 1], parts[index + 1]].map((near) =>
      near?.kind === 'words' ? near.text : '',
    );
    if (own) {
      const stands = part.name === 'date' ? within(text, own, before ?? '', after ?? '') : own;
      if (!stands) return null;
      pieces.push({ kind: 'own', words: stands });
    } else if (part.name === 'verb') return null;
    else {
      const measured = part.name === 'baseline' || part.name === 'target';
      const around = unitAround(measured ? unit : '', input.candidate.language);
      const said = around.after !== '' && (after ?? '').trimStart().startsWith(around.after.trim());
      open.push(part.name);
      pieces.push({ kind: 'new', text: `${around.before}[${part.name}]${said ? '' : around.after}` });
    }
  }
  return { pieces, open };
};

/** One edit for what stands between two words of the writer; none of those may be lost. */
const editsOf = (pieces: readonly Piece[], { frame, phrasing }: Site): readonly TextEdit[] | null => {
  const { text } = frame.annotation;
  const edits: TextEdit[] = [];
  let at = 0;
  let fresh = '';
  const close = (to: number): boolean => {
    if (to < at) return false;
    const old = text.slice(at, to);
    const lost = wordsIn(old).some((word) => !wordsIn(fresh).includes(word));
    if (lost) return false;
    let [start, end, added] = [at, to, fresh];
    while (start < end && added !== '' && text[start] === added[0]) [start, added] = [start + 1, added.slice(1)];
    while (end > start && added !== '' && text[end - 1] === added.at(-1)) [end, added] = [end - 1, added.slice(0, -1)];
    if (end > start || added !== '') edits.push(replacement(frame, { start, end }, added));
    fresh = '';
    return true;
  };
  for (const piece of pieces) {
    if (piece.kind === 'new') fresh += piece.text;
    else {
      const begins = at === 0 && piece.words.start === 0 && fresh !== '';
      const first = begins ? phrasing.fronted(frame.annotation) : null;
      if (begins && first === null) return null;
      if (!close(piece.words.start)) return null;
      if (first !== null && first[0] !== text[0]) {
        const edit = edits.pop();
        edits.push(replacement(frame, { start: 0, end: 1 }, `${edit?.text ?? ''}${first.slice(0, 1)}`));
      }
      at = piece.words.end;
    }
  }
  return close(frame.core) ? edits : null;
};

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
    const inflects = pack.formOf !== undefined;
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
