import { actionOf, cuesOf, objectOf } from '../criteria/reading.ts';
import type { Annotation, RewriteExamples } from '../types.ts';
import { blank, closesAction, defineRewrite, metricBlank, placed, proposal, proposing, remark } from './build.ts';

/** The measure is all that is moved. */
const isNamed = (annotation: Annotation): boolean => {
  const object = objectOf(annotation);
  return (
    actionOf(annotation).kind === 'change' &&
    object.kind === 'plain' &&
    cuesOf(annotation, 'metric').some(({ start, end }) => start >= object.start && end <= object.end)
  );
};

/** "…, as measured by [metric] reaching [target]": the metrics offered fit the topic and are choices, not facts. */
export const rewrite = defineRewrite({
  id: 'name-metric',
  improves: ['measurable'],
  summary: 'Names what would show that the goal is reached, with measures of the library that fit its topic.',
  propose: proposing('measurable', ({ frame, phrasing }) => {
    // "X %" is the place of the number already.
    const open = phrasing.placeholders(frame.annotation).length > 0;
    if (open || !phrasing.measurable(frame.annotation, frame)) return [];
    // "Reduce handling time": what would move is named, and only its value is asked for.
    if (actionOf(frame.annotation).kind === 'change' && phrasing.movable(frame.annotation, frame)) return [];
    const { measured, measuredInside = measured, measuredApart, targetApart } = phrasing.glue;
    // "Lose weight": what would move is named, and no words for it can be woven in.
    const named = targetApart !== undefined && isNamed(frame.annotation) && closesAction(frame, phrasing, targetApart);
    if (named) return [proposal([remark(frame, targetApart)], [blank('target')], 'step_how_far', 'lead_how_far')];
    const slots = [metricBlank(frame, phrasing), blank('target')];
    const say = (at: number, text: string) =>
      proposal([placed(frame, at, text)], slots, 'step_measurable', 'lead_measure');
    if (measuredApart !== undefined && !closesAction(frame, phrasing, measured))
      return [proposal([remark(frame, measuredApart)], slots, 'step_measurable', 'lead_measure')];
    const atEnd = say(frame.end, measured);
    if (frame.core === frame.end || frame.follows === null) return [atEnd];
    const comma = /^\s*,/u.test(frame.annotation.text.slice(frame.core));
    return [say(frame.core, comma ? measured : measuredInside), atEnd];
  }),
});

export const examples: RewriteExamples = {
  en: {
    rewrites: [
      ['Improve onboarding', 'Improve onboarding, as measured by [metric] reaching [target]'],
      [
        'Become the first choice of mid-size hospitals.',
        'Become the first choice of mid-size hospitals, as measured by [metric] reaching [target].',
      ],
      [
        'Help nurses find the pages they need.',
        'Help nurses find the pages they need. Measure: [metric], target: [target].',
      ],
      ['Lose weight', 'Lose weight (target: [target])'],
    ],
    leaves: ['Improve checkout conversion from 2% to 3%', 'Improve handovers by X%', 'Reduce average handling time'],
  },
  fi: {
    rewrites: [
      ['Parannamme perehdytystä', 'Parannamme perehdytystä (mittari: [metric], tavoitetaso [target])'],
      [
        'Olemme keskisuurten sairaaloiden ykkösvalinta.',
        'Olemme keskisuurten sairaaloiden ykkösvalinta (mittari: [metric], tavoitetaso [target]).',
      ],
    ],
    leaves: ['Nostamme kassan konversion 2 %:sta 3 %:iin'],
  },
};
