import { actionOf } from '../criteria/reading.ts';
import type { RewriteExamples } from '../types.ts';
import {
  blank,
  closesAction,
  defineRewrite,
  insertion,
  placed,
  proposal,
  proposing,
  remark,
  replacement,
} from './build.ts';
import type { Frame } from './frame.ts';

/** "Live on my own terms": no thing follows the verb that could be told more closely. */
const leadsOn = ({ annotation }: Frame): boolean => {
  const { end } = actionOf(annotation);
  return annotation.tokens.find(({ start }) => start >= end)?.pos === 'preposition';
};

/** Names what a broad or missing object leaves open: in place of "it", or as "for [object]". */
export const rewrite = defineRewrite({
  id: 'name-object',
  improves: ['specific'],
  summary: 'Says what, where or for whom, where a stranger could not tell.',
  propose: proposing('specific', ({ frame, phrasing }) => {
    const pointing = phrasing.dangling(frame.annotation);
    const say = (edit: ReturnType<typeof insertion>) =>
      proposal([edit], [blank('object')], 'step_specific', 'lead_what');
    if (pointing) return [say(replacement(frame, pointing, '[object]'))];
    const at = phrasing.scopable(frame.annotation, frame);
    const { object, particular, objectApart } = phrasing.glue;
    const apart = objectApart !== undefined && (!closesAction(frame, phrasing, particular) || leadsOn(frame));
    const where = apart ? remark(frame, objectApart) : placed(frame, frame.end, particular);
    const open = phrasing.action(frame.annotation) && !phrasing.scoped?.(frame.annotation);
    const inParticular = open ? [say(where)] : [];
    return at === null ? inParticular : [say(insertion(frame, at, object)), ...inParticular];
  }),
});

export const examples: RewriteExamples = {
  en: {
    rewrites: [
      ['Finish this', 'Finish [object]'],
      ['Launch the new strategy', 'Launch the new strategy for [object]'],
    ],
    leaves: ['Hire two backend engineers for payments'],
  },
  fi: {
    rewrites: [
      ['Kehitämme viestintää', 'Kehitämme viestintää (tarkennus: [object])'],
      ['Teemme sen', 'Teemme sen (tarkennus: [object])'],
    ],
    leaves: ['Palkkaamme kaksi kehittäjää maksupalveluihin'],
  },
};
