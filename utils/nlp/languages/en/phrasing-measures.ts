/** Where a target fits: after a named measure that is to move, or before things that can be counted. */

import { actionOf, cuesOf, objectOf } from '../../criteria/reading.ts';
import type { Frame } from '../../rewrites/frame.ts';
import type { Annotation, Span } from '../../types.ts';
import { latinFirst } from '../../latin-first.ts';
import { unitAround } from '../../templates/with-unit.ts';
import type { Phrasing } from '../../rewrites/phrasing.ts';
import { verbClass } from './clause-verbs.ts';
import { carries } from './phrasing-place.ts';
import { metrics } from './metrics.ts';

const MOVES =
  /^(?:increase|raise|grow|boost|improve|reduce|cut|decrease|lower|shorten|bring|lift|enhance|drop|expand|double|maximi[sz]e|minimi[sz]e|optimi[sz]e|accelerate|slash|shrink|extend)$/u;
const VAGUE_TIME = latinFirst(/(?<!\p{L})times?(?!\p{L})/iu);
/** What follows the measure and still belongs to it. */
const BELONGS = latinFirst(/^(?:(?:of|in|on|for|at|among|with|to|per|across)(?!\p{L})[^,;:()]*)?$/iu);
/** Words of the measure's own name that follow the known part: "rate" of "conversion rate". */
const MORE_NAME = latinFirst(
  /^(?:\p{L}{1,24}\s){0,2}(?=(?:of|in|on|for|at|among|with|per|across)\s)|^\p{L}{1,24}(?:\s\p{L}{1,24})?$/u,
);
const SECOND_VERB = latinFirst(/(?:,|(?<!\p{L})and)\s+(?<word>\p{L}+)/giu);

const unitOf = (words: string): string => {
  if (
    /(?<!\p{L})(?:rates?|share|percentage|proportion|coverage|retention|churn|conversion|uptime|availability|utili[sz]ation|attrition|accuracy)(?!\p{L})/iu.test(
      words,
    )
  )
    return '%';
  if (VAGUE_TIME.test(words)) return '';
  return metrics.find((term) => words.toLowerCase().includes(term.name.toLowerCase()))?.unit ?? '';
};

const hasSecondVerb = (words: string): boolean =>
  [...words.matchAll(SECOND_VERB)].some(({ groups }) => {
    const word = groups?.['word'] ?? '';
    return (
      !/(?:ing|s|ed|ion|ment)$/u.test(word) &&
      verbClass(word) !== null &&
      /^(?:improve|increase|reduce|make|build|create|help|grow|expand|ensure|provide|maintain|support|develop|share|keep|cut|raise)$/iu.test(
        word,
      )
    );
  });

/** "usage from partners from 3 to 5": once is enough. */
const FROM = latinFirst(/(?<!\p{L})from(?!\p{L})/iu);
/** "… without hurting quality", "… while the team stays the same": what must not move with it. */
const HOLDS_BESIDE = latinFirst(/\s(?:without|while)\s\p{L}/iu);
/** "enhance logging to find the causes": the measure belongs to what it is for. */
const LEADS_ON = latinFirst(/(?<!\p{L})to\s/iu);

/** "Reduce customer churn": after the measure and what belongs to it. */
export const movable = (
  annotation: Annotation,
  frame: Frame,
): { readonly at: number; readonly unit: string } | null => {
  const action = actionOf(annotation);
  if (!MOVES.test(action.lemma ?? '') || annotation.quantities.some(({ kind }) => kind !== 'vague')) return null;
  const rest = annotation.text.slice(action.end, frame.beforeTime);
  const beside = HOLDS_BESIDE.exec(rest)?.index;
  const at = beside === undefined ? frame.beforeTime : action.end + beside;
  const measure = cuesOf(annotation, 'metric').find(({ start, end }) => start >= action.end && end <= at);
  if (!measure) return null;
  const between = annotation.text.slice(action.end, measure.start);
  const after = annotation.text.slice(measure.end, at);
  if (
    after.split(/\s+/u).length > 9 ||
    LEADS_ON.test(between) ||
    FROM.test(after) ||
    !(at < frame.beforeTime || carries(annotation, at)) ||
    !BELONGS.test(after.trim().replace(MORE_NAME, '')) ||
    hasSecondVerb(annotation.text.slice(action.end, at)) ||
    /[,;:]/u.test(between)
  )
    return null;
  return { at, unit: unitOf(annotation.text.slice(action.end, measure.end)) };
};

/** "from [baseline] months to [target] months", "from €[baseline] to €[target]". */
export const inUnit: NonNullable<Phrasing['inUnit']> = ({ at }, unit) => {
  const { before, after } = unitAround(unit, 'en');
  const whole = `from ${before}[baseline]${after} `;
  return { at, unit: after, words: { text: ` ${whole}to ${before}[target]${after}`, whole } };
};

const COUNTS =
  /^(?:publish|host|run|write|organi[sz]e|interview|recruit|hold|conduct|sign|win|produce|add|launch|ship|train|onboard|attend|give|record|film|visit|contact|call|meet|survey|hire|build|establish|form|create|identify|fix|plan|share|attract|gain|acquire|introduce|release|post|present|submit|migrate|automate)$/u;
const UNCOUNTED =
  /(?:guidelines|baselines|tools|resources|skills|processes|practices|things|metrics|details|requirements|rules|standards|analytics|communications|operations|goods|sales|news|needs|terms|norms|docs|pipelines|basics|efforts|relations|steps|expectations|controls|policies|procedures|systems|means|access|process|business|success|progress|awareness|status|analysis|improvements|communities|priorities|values|capabilities|ways|ss|us|is)$/iu;
const BARE = latinFirst(
  /^\s+(?<phrase>(?:[\p{L}][\p{L}-]*\s+){0,2}(?<noun>\p{L}{2,}s))(?=\s+(?:for|with|in|on|at|of|about|to|from|by|across|among|per|between|that|who|during)(?!\p{L})|[\s]*[.,;:(]|\s*$)/u,
);
const NOT_BARE = latinFirst(
  /^\s+(?:the|a|an|our|my|your|their|its|this|that|these|those|all|every|each|any|some|more|many|several|new\s+and|and|or|to|with|in|on|for|at|up|out|by|how|what|why|no|both|it|as|from|into|about|us|we|them)(?!\p{L})/iu,
);
const VAGUE_AMOUNT =
  /^(?:some|several|many|various|numerous|multiple|a\s+few|a\s+couple(?:\s+of)?|a\s+number\s+of|lots\s+of|a\s+lot\s+of|plenty\s+of|more)$/iu;
const PLURAL_NEXT = latinFirst(/^\s+(?:[\p{L}-]+\s+){0,2}?\p{L}{2,}s(?![\p{L}-])/u);

/** "more engineers", not "more diverse teams". */
const isNoun = ({ tokens }: Annotation, from: number): boolean =>
  tokens.find((token) => token.start >= from)?.pos === 'noun';

/** Before "case studies" of "Publish case studies", or in the place of "several" and the like. */
export const countable = (annotation: Annotation): Span | null => {
  const { text, quantities } = annotation;
  const action = actionOf(annotation);
  const vague = quantities.find(
    ({ kind, start, end }) =>
      kind === 'vague' && start >= action.end && start - action.end <= 2 && VAGUE_AMOUNT.test(text.slice(start, end)),
  );
  if (vague && PLURAL_NEXT.test(text.slice(vague.end)) && isNoun(annotation, vague.end)) {
    const more = /^more$/iu.test(text.slice(vague.start, vague.end));
    return more ? { start: vague.start, end: vague.start } : { start: vague.start, end: vague.end };
  }
  if (
    !text
      .slice(action.start, action.end)
      .toLowerCase()
      .replace(/\sback$/u, '')
      .endsWith(action.lemma ?? '')
  )
    return null;
  if (!COUNTS.test(action.lemma ?? '') || quantities.length > 0 || objectOf(annotation).kind === 'none') return null;
  const after = text.slice(action.end);
  const bare = NOT_BARE.test(after) ? null : BARE.exec(after);
  if (
    !bare ||
    UNCOUNTED.test(bare.groups?.['noun'] ?? '') ||
    /(?<!\p{L})(?:and|or)(?!\p{L})/iu.test(bare.groups?.['phrase'] ?? '')
  )
    return null;
  const at = action.end + (/^\s+/u.exec(after)?.[0].length ?? 0);
  return { start: at, end: at };
};
