/** Finds the goals of a document: every sentence is weighed, then again with what its siblings are, then grouped. */

import { betweenTasks, isBareTask, isStandingAim, isTaskOrTasks, isUndatedTask, promisesGoals } from './bare-tasks.ts';
import { inCompany } from './company.ts';
import { roleUnder, type Surrounding } from './context.ts';
import { groupSentences, type Group } from './grouping.ts';
import type { Layout } from '../text/layout.ts';
import type { Reading, Sentence } from './readings.ts';
import { roleOf } from './roles.ts';
import { BLOCKS_A_STEP } from '../steps.ts';
import { thresholdOf } from './thresholds.ts';
import { withoutTimes } from '../time/without-times.ts';
import type { AnalyzeOptions, LanguagePack, Reference, Role, Span } from '../types.ts';
import type { Unit } from '../text/units.ts';
import { touches, weighDocument, type Weighed } from './weigh-document.ts';

export type Detected = {
  readonly unit: Unit;
  readonly pack: LanguagePack;
  readonly surrounding: Surrounding;
  readonly sentences: readonly (Span & { readonly reading: Reading })[];
  readonly confidence: number;
  readonly role: Role;
};

const detected = (item: Weighed, group: Group): Detected | null => {
  const sentences = group.sentences.filter(
    (sentence): sentence is Sentence & { reading: Reading } => sentence.reading !== null,
  );
  const lead = sentences.toSorted((a, b) => b.confidence - a.confidence)[0];
  if (!lead) return null;
  const { annotation, features } = lead.reading;
  const role = roleOf(
    item.okr ?? item.unit.label?.role ?? null,
    roleUnder(item.surrounding.role),
    annotation,
    features,
  );
  return {
    unit: item.unit,
    pack: item.pack,
    surrounding: item.surrounding,
    sentences,
    confidence: group.confidence,
    role,
  };
};

/** Sentences that follow one another. */
const isRunning = ({ block, sentences }: Unit): boolean => block.kind === 'paragraph' && sentences.length > 1;

/** Below "Notes", or beside other sentences, or of a few words as one writes them where nothing promises goals. */
const isAside = ({ unit, surrounding }: Weighed, { surface }: AnalyzeOptions): boolean =>
  (surrounding.aside && unit.label?.role == null) ||
  (surface === 'prose' &&
    (surrounding.features['short-text'] === 1 || isRunning(unit) || unit.block.done === true) &&
    !promisesGoals(surrounding, unit));

/** "Notes: fix the login bug", also among key results. */
const isJotted = ({ reading }: Group['sentences'][number]): boolean => Boolean(reading?.features['non-goal-label']);

const WORD = /\p{L}+/gu;

/** "Support Q2 2027": a heading that is a name and a time. */
const isName = ({ sentences }: Group, { unit }: Weighed): boolean =>
  unit.block.kind === 'heading' &&
  unit.label === null &&
  sentences.every(({ reading }) => {
    if (!reading) return true;
    const { annotation } = reading;
    return annotation.times.length > 0 && (withoutTimes(annotation).match(WORD) ?? []).length <= 1;
  });

/** "Support team OKRs": whose goals follow, and none itself. */
const announces = ({ sentences }: Group, { unit, okr, pack }: Weighed, reference: Reference): boolean =>
  unit.label === null &&
  okr !== 'key_result' &&
  sentences.every(({ reading }) => {
    const text = reading?.annotation.text.trim() ?? '';
    return Boolean(pack.level?.(text)) && pack.heading(text, reference).role !== null;
  });

const FEWEST_TASKS = 3;
const MOST = 0.6;

/** Most of what is jotted down is to be done, some of it by a day: there a day makes no goal of a task. */
const areTasks = (all: readonly Weighed[], options: AnalyzeOptions): boolean => {
  const jotted = all
    .filter((item) => isAside(item, options))
    .map(({ sentences }) => sentences.flatMap(({ reading }) => reading ?? []))
    .filter((readings) => readings.length > 0);
  const tasks = jotted.filter((readings) => readings.every(isBareTask));
  return tasks.length >= FEWEST_TASKS && tasks.length >= jotted.length * MOST;
};

/** "We reduced churn from 8 % to 5 %": where nothing promises goals, it is told and not meant. */
const isReport = ({ sentences }: Group, { surrounding, unit }: Weighed): boolean =>
  !promisesGoals(surrounding, unit) && sentences.every(({ reading }) => Boolean(reading?.features['told-as-done']));

/** A mission in running text: somebody may call it an objective, but nobody there waits to be coached. */
const isMission = ({ sentences }: Group, { surrounding, unit }: Weighed, { surface }: AnalyzeOptions): boolean =>
  surface === 'prose' &&
  !promisesGoals(surrounding, unit) &&
  sentences.every(({ reading }) => reading === null || isStandingAim(reading));

type Left = {
  readonly isTask: typeof isBareTask;
  readonly reference: Reference;
  readonly options: AnalyzeOptions;
};

/** There, what only says what to do is left to be done. */
const isLeft = (group: Group, item: Weighed, { isTask, reference, options }: Left): boolean => {
  const all = (kind: typeof isBareTask): boolean =>
    group.sentences.every(({ reading }) => reading === null || kind(reading));
  return (
    announces(group, item, reference) ||
    (item.okr === null &&
      (isReport(group, item) ||
        isName(group, item) ||
        isMission(group, item, options) ||
        ((isAside(item, options) || group.sentences.some(isJotted)) && all(isTask)) ||
        // Ticked: it is done, whatever day it had.
        (item.unit.block.done === true && all(isTaskOrTasks))))
  );
};

export function* detect(
  layout: Layout,
  whole: LanguagePack | null,
  reference: Reference,
  options: AnalyzeOptions,
): Generator<undefined, readonly Detected[]> {
  const weighed = yield* weighDocument(layout, whole, reference, options);
  const found: Detected[] = [];
  const all = yield* inCompany(weighed, layout);
  const isTask = options.context?.title === true || areTasks(all, options) ? isBareTask : isUndatedTask;
  for (const [place, item] of all.entries()) {
    const { sentences } = item;
    const forced = sentences.filter((sentence) => touches(sentence, options.force));
    if (forced.length > 0) {
      const group = detected(item, {
        sentences: forced,
        confidence: Math.max(...forced.map(({ confidence }) => confidence)),
      });
      if (group) found.push(group);
    }
    const rest = sentences.filter((sentence) => !forced.includes(sentence));
    const threshold = thresholdOf(options.surface, item.pack);
    const runs = isRunning(item.unit) && isAside(item, options) ? betweenTasks(rest, isTask) : [rest];
    for (const group of runs.flatMap((run) => groupSentences(run, item.unit.block, threshold))) {
      const goal = isLeft(group, item, { isTask, reference, options }) ? null : detected(item, group);
      if (goal) found.push(goal);
    }
    if (place % BLOCKS_A_STEP === BLOCKS_A_STEP - 1) yield;
  }
  return found.sort((a, b) => (a.sentences[0]?.start ?? 0) - (b.sentences[0]?.start ?? 0));
}
