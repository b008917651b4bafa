import { actionOf } from '../criteria/reading.ts';
import type { RewriteExamples, RewriteInput } from '../types.ts';
import { blank, closesAction, defineRewrite, isRemark, placed, proposal, proposing, remark } from './build.ts';

/** Longer sentences, and those with a clause already, take a comma before the reason. */
const SHORT = 10;
/** As many objectives as a person looks through. */
const MOST_CHOICES = 8;

/** The objective above that gives the goal its reason; its own words don't say so. */
const givenParent = ({
  given: { relevant },
}: RewriteInput): { readonly text: string; readonly sure: boolean } | null =>
  relevant?.message ? { text: relevant.text, sure: relevant.verdict === 'met' } : null;

/** What is given is not asked for again, but whoever wants it in words can have it. */
const asWritten = (input: RewriteInput): RewriteInput => {
  const { relevant } = input.criteria;
  return { ...input, criteria: { ...input.criteria, relevant: { ...relevant, effective: relevant.verdict } } };
};

/** What one does for oneself is no gain of somebody else's. */
const ofOwn = (words: string): string => words.replace('[purpose]', '[reason]');

const propose = proposing('relevant', ({ frame, phrasing }, input) => {
  const { glue } = phrasing;
  const calm = frame.words <= SHORT && frame.core === frame.end && !frame.tangled;
  const served = givenParent(input);
  const quoted = (text: string): string => `${phrasing.quotes[0]}${text}${phrasing.quotes[1]}`;
  // A thing alone ("100 daily users") does nothing that could have a purpose after it, other than in brackets.
  const closes = (words: string): boolean =>
    closesAction(frame, phrasing, words) && (isRemark(words) || actionOf(frame.annotation).kind !== 'topic');
  /** In the sentence where its end is about what is done, else apart, where the language has words for that. */
  const put = (inside: string, apart: string | undefined) =>
    closes(inside) || apart === undefined ? placed(frame, frame.end, inside) : remark(frame, apart);
  const serving = (plan: Parameters<typeof blank>[1]) =>
    proposal([put(glue.support, glue.supportApart)], [blank('parent', plan)], 'step_parent', 'lead_serves');
  if (served?.sure) return [serving({ prefill: { text: quoted(served.text), source: 'template' } })];
  // What it is for is told: a second reason beside it would compete.
  if (served === null && phrasing.explained?.(frame.annotation)) return [];
  const usual = calm ? glue.purpose : (glue.purposeAfterComma ?? glue.purpose);
  const isOwn = phrasing.ownLife?.test(frame.annotation.text) === true;
  const own = isRemark(usual) ? ofOwn(usual) : (glue.because ?? ofOwn(usual));
  const said = isOwn ? put(own, glue.purposeApart && ofOwn(glue.purposeApart)) : put(usual, glue.purposeApart);
  const why = proposal([said], [blank(isOwn ? 'reason' : 'purpose')], 'step_relevant', 'lead_why');
  const parents = input.template.parents.map(({ text }) => text);
  if (parents.length === 0 && served === null) return [why];
  // What it may serve stands first.
  const likely = [...new Set([...(served ? [served.text] : []), ...parents])].slice(0, MOST_CHOICES);
  const which = serving({ choices: likely.map((text) => ({ text: quoted(text) })) });
  return served ? [which] : [which, why];
});

/** "… so that [purpose]"; where the team has objectives, "in support of [parent]", one of them. */
export const rewrite = defineRewrite({
  id: 'add-purpose',
  improves: ['relevant'],
  summary:
    'Says what the goal is for: who gains what, why it matters to the writer, or which of the team’s objectives it serves.',
  propose: (input, pack) => propose(givenParent(input)?.sure === true ? asWritten(input) : input, pack),
});

export const examples: RewriteExamples = {
  en: {
    rewrites: [
      ['Renew the triage guide', 'Renew the triage guide so that [purpose]'],
      [
        'Renew the triage guide of the regional hospitals together with the night shift by June 2027.',
        'Renew the triage guide of the regional hospitals together with the night shift by June 2027, so that [purpose].',
      ],
      ['Renew the triage guide by 31 May 2027', 'Renew the triage guide by 31 May 2027 so that [purpose]'],
      ['Renew the triage guide as soon as we can', 'Renew the triage guide as soon as we can. Purpose: [purpose]'],
      ['Run 5 km by June 2027', 'Run 5 km by June 2027 because [reason]'],
      ['Run 5 km without stopping by June 2027', 'Run 5 km without stopping by June 2027. Purpose: [reason]'],
    ],
    leaves: ['Renew the triage guide so that nurses decide the same way'],
  },
  fi: {
    rewrites: [
      ['Uudistamme päivystysoppaan', 'Uudistamme päivystysoppaan, jotta [purpose]'],
      [
        'Uudistamme sairaaloiden päivystysoppaan kesäkuuhun 2027 mennessä.',
        'Uudistamme sairaaloiden päivystysoppaan kesäkuuhun 2027 mennessä, jotta [purpose].',
      ],
      ['Juoksen puolimaratonin kesäkuussa 2027', 'Juoksen puolimaratonin kesäkuussa 2027, koska [reason]'],
      ['Päivystysoppaan uudistaminen', 'Päivystysoppaan uudistaminen (tarkoitus: [purpose])'],
    ],
    leaves: ['Uudistamme päivystysoppaan, jotta hoitajat päättävät samalla tavalla'],
  },
};
