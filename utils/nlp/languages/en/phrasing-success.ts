/** Does a measure fit what is done? Work that is over once it is done has none; a thing that is made to be used has a success. */

import { actionOf } from '../../criteria/reading.ts';
import type { Annotation } from '../../types.ts';
import { latinFirst } from '../../latin-first.ts';

/** What is made so stands there afterwards and is used: how well that goes can be measured. */
const MADE_TO_BE_USED =
  /^(?:create|build|rebuild|develop|implement|introduce|launch|relaunch|ship|start|initiate|kick|roll|resume|renovate|refurbish|upgrade|extend|provide|establish|deploy|open|offer|enable|support|adopt|automate|standardi[sz]e|formali[sz]e|integrate|define|add|set|setup|host|run|organi[sz]e|pilot|deliver|design|redesign|make|form|train|teach|prepare|publici[sz]e|hire|recruit|have|use|practi[cs]e|do|eat|read|meet)$/u;
/** Published to be read or used for long, unlike accounts or minutes. */
const PUBLISHED_FOR_USE = latinFirst(
  /(?<!\p{L})(?:guide(?:book)?|handbook|manual|page|site|website|portal|catalogue|catalog|tutorial|course|toolkit|app|package|library|dashboard|map|newsletter|podcast|video|game)s?(?!\p{L})/iu,
);
/** "Fix the sync errors": of what goes wrong there is more or less afterwards. */
const REPAIRS = /^(?:fix|resolve|solve)$/u;
const GOES_WRONG = latinFirst(
  /(?<!\p{L})(?:errors|problems|issues|bugs|bottlenecks|leaks|failures|crashes|delays|complaints|outages|drops|faults)(?!\p{L})/iu,
);
/** Looked into or chosen: once that has an answer, it is over. */
const ANSWERED_ONCE =
  /^(?:investigate|consider|decide|choose|select|pick|determine|assess|evaluate|review|research|check|come|discuss|debate)$/u;
/** "Find a way": one is found or isn't; of "existing projects" there are more and fewer. */
const FIND_ONE = latinFirst(/^find\s+(?:an?|the|out)(?!\p{L})/iu);
const WHETHER = latinFirst(/^\s+(?:if|whether)(?!\p{L})/iu);
/** It is there, and does something from then on; "is published" is a day. */
const STANDS_THERE = latinFirst(
  /^(?:there\s+(?:is|are)|(?:has|have)(?!\s+been(?!\p{L}))|gets?|(?:is|are)\s+(?:\p{L}{1,20}ly\s+)?(?:available|supported|used|adopted|tracked|monitored|accessible|informed|aware|open|able|covered|served)|aren['’]t|isn['’]t)(?!\p{L})/iu,
);
/** "The page runs on old phones": so it is, or it isn't. */
const RUNS = /^(?:learns?|manages?|runs?|ships?|works?\s+on)(?!\p{L})/iu;
/** "First visits: week of 3 May": a name and its day. */
const NAME_AND_DAY = /:\s*$/u;
/** Papers, events and parts of code: once they are there, they are there. */
const OVER_ONCE_DONE = latinFirst(
  /(?<!\p{L})(?:talk|draft|paper|whitepaper|article|report|plan|roadmap|proposal|spec|specification|schema|minutes|analysis|assessment|evaluation|comparison|list|board|log|logging|test|survey|questionnaire|branch|repo|repository|release|version|v\d|decision|budget|contract|profile|readme|baseline|benchmark|actions?|script|template|job|prototype|poc|mvp)s?(?!\p{L})|[<>_@=]|(?<!\S)#/iu,
);
/** The thing itself, before what it is for, of or about. */
const THING = latinFirst(
  /^(?:(?!(?:for|of|on|to|in|with|that|which|about|at|by|so)(?!\p{L}))[^\s,;:.]{1,40}[\s]*){1,8}/iu,
);
/** Where something is put, or how it is set from now on: so, or not so. */
const SETS_ONE_WAY = latinFirst(
  /(?<!\p{L})(?:the\s+default|default\s+(?:to\s+)?\p{L}+|on\s+board|up\s+to\s+date)(?!\p{L})/iu,
);

/** "Stop being late": a habit, of which there is more or less; what is no longer used isn't used. */
const HABIT = latinFirst(/^(?:stop|start)\s+(?!us(?:e|ing)(?!\p{L}))\p{L}{2,24}ing(?!\p{L})/iu);

/** A thing alone is its own head. */
const headEnd = (annotation: Annotation): number => {
  const { kind, end } = actionOf(annotation);
  return kind === 'topic' ? 0 : end;
};

const thingIn = (annotation: Annotation): string =>
  THING.exec(annotation.text.slice(headEnd(annotation)).trimStart())?.[0] ?? '';

/** In: a sentence. Out: it makes something, or says that something is there. */
export const makes = (annotation: Annotation): boolean => {
  const { kind } = actionOf(annotation);
  return kind === 'make' || kind === 'done';
};

/** In: a sentence. Out: it is done or it isn't, and nothing about it is more or less. */
export const isDoneOrNot = (annotation: Annotation): boolean => {
  const { kind, lemma = '', start, end } = actionOf(annotation);
  if (kind === 'capable' && RUNS.test(annotation.text.slice(start, end))) return true;
  if (kind === 'done' && !STANDS_THERE.test(annotation.text.slice(start, end))) return true;
  if (
    ANSWERED_ONCE.test(lemma) ||
    FIND_ONE.test(annotation.text.slice(start)) ||
    WHETHER.test(annotation.text.slice(end))
  )
    return true;
  const thing = thingIn(annotation);
  const made =
    MADE_TO_BE_USED.test(lemma) ||
    HABIT.test(annotation.text.slice(start)) ||
    (/^(?:publish|release)$/u.test(lemma) && PUBLISHED_FOR_USE.test(thing)) ||
    (REPAIRS.test(lemma) && GOES_WRONG.test(thing));
  if (kind === 'make' && (annotation.shape === 'passive' || !made)) return true;
  if (kind === 'topic' && annotation.times.some((time) => NAME_AND_DAY.test(annotation.text.slice(0, time.start))))
    return true;
  const isThing = makes(annotation) || kind === 'topic';
  return isThing && (OVER_ONCE_DONE.test(thing) || SETS_ONE_WAY.test(annotation.text));
};
