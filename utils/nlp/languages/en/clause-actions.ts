/** Finds what the sentence says will be done: the verb of action and its object, or the state that will hold. */

import type { Clause, Span, TimeExpression } from '../../types.ts';
import { latinFirst } from '../../latin-first.ts';
import { readAssigned } from './assigned.ts';
import { clauseAt } from '../clause-at.ts';
import { CAPABLE, DONE, EXISTS } from './clause-objects.ts';
import { settle, type Settled } from './clause-settle.ts';
import { actsOn, verbClass, type ActionClass } from './clause-verbs.ts';

export type Action = {
  readonly kind: ActionClass | 'done' | 'capable' | 'state' | 'topic';
  readonly verb: Span;
  readonly lemma: string;
  /** What is acted on, to the end of the main clause; for a state, the whole of it. */
  readonly object: Span;
  /** Somebody is only to have people of a kind. */
  readonly hasPeople?: true;
};

/** "KR2:", "P0 - ", "Feedback [LEARNING]:", "#2226:", "sub-goal:". */
const LABEL = latinFirst(
  /^[\s\-*•>"“']{0,8}(?:(?!A\s\p{Ll})(?:\p{Lu}?\d?\s?\(\w+\)|\[?\p{Lu}{1,2}\d?\]?|\d{1,2}[.)]?|#\d{1,9})\s{0,2}[-–:.]?\s{1,3}(?=\S))?(?:(?<title>(?:[^:.!?([\]]|\([^()]{0,40}\)|\[[^[\]]{0,40}\]){1,60}:|[\p{L}-]{1,20}(?:\s[\p{L}-]{1,20}){0,2}\.)\s{1,3}(?=\S{1,40}\s))?/u,
);

const INTENTION = latinFirst(
  /^(?:(?:we|i|['’]ve|['’]re|['’]m|will|won['’]t|shall|should|must|would|may|can|could|['’]ll|['’]d|am|are|is|was|be|(?<!(?:will|['’]ll)\s)have|have(?!\s+(?:the|an?|all|our|every|each|two|three|four|five|six|ten|\d+|new|at\s+least)\s)|has|been|also|now|then|still|really|further|likely|probably|additionally|soon|finally|currently|specifically|actively|just|even|so|that|and|to|like|love|need|needs|want|wants|plan|plans|planned|planning|aim|aims|aiming|hope|hopes|hoping|intend|intends|expect|expects|expected|wish|commit|commits|committed|committing|going|able|seek|seeks|seeking|strive|strives|try|trying|working|work|works|moving|forward|with|hard|excited|proud|determined|dedicated|looking|ready|seriously|more|better|start|started|starting|begin|our|my|the|main|primary|current|overall|big|biggest|next|long|term|long-term|important|goal|goals|aims|aim|objective|mission|vision|purpose|focus|task|step|priority|resolution|challenge|of|this|for|one|in|on)(?!\p{L})\s*,?\s*)+/iu,
);

const INTENDS = latinFirst(
  /(?<!\p{L})(?:(?:will|shall|should|must|['’]ll|would|(?<=(?:is|goals?|aims?|mission|plans?|want|wants|like|love|hope|hopes|need|needs|intend|intends|going|committed|working|purpose|expect|expects|aims|looking|trying|strive|seek|seeks|objective|vision|step|be|continue|decided)\s)to)(?:\s+(?:also|now|then|likely|additionally|soon|all|be|then|further|need\s+to|be\s+able\s+to|\p{L}+ly|like\s+to|love\s+to|try\s+(?:to|and)|continue\s+to))*|(?<=(?:we|i)(?:\s+have|['’]ve)(?:\s+got)?\s+(?:until|till)\s[^,;]{2,30}\s)to|plans?\s+to|aims?\s+to|(?:aiming|planning|hoping|looking|committing)\s+to|(?:goal|aim|focus)\s+(?:is|of)|committ?(?:ed|ing)\s+to|(?<=(?:we|i)\s?)(?:are|am|['’]re|['’]m)(?:\s+(?:also|now|currently))?(?=\s+\p{L}+ing(?!\p{L})))\s+/giu,
);

const SKIP = latinFirst(
  /^(?:soft|\p{L}+ly|also|not|then|still|first|again|further|better|more|really|physically|and)\s+/iu,
);

const WORD = latinFirst(/^\p{L}[\p{L}’'-]*/u);

/** "Research is …", "Support tickets are …": the first word is the subject. */
const SUBJECT_AFTER = latinFirst(
  /^\s+(?:is|are|was|were|has|have|can|will|should|must|of|and\s+\p{L}+\s+(?:is|are|have|has))(?!\p{L})/iu,
);

/** "Increase in sales" is a noun; "Deploys never break", "Tests run in five minutes": a word in -s before a verb of its own is who does it. */
const SUBJECT_OF = latinFirst(
  /^(?:(?:increase|decrease|drop|lift|gain|cut|rise)\s+in\s+(?!half)|\p{L}+s\s+(?:(?:hourly|daily|nightly|weekly|monthly|quarterly)[\s.!]*$|(?:never|always|rarely|seldom|no\s+longer|still|only|all|both)\s+\p{L}|(?:do|don['’]t|run|take|pass|break|fail|finish|stay|land|last|cost|happen|arrive|come|go|get|need|reach|meet|work|look|feel)(?!\p{L})))/iu,
);

/** "Calls answered first time rise from 60 % to 80 %": what moves is the number of them. */
const COUNTED_THINGS = latinFirst(
  /^\p{L}+s\s(?:\p{L}{2,}ed|done|seen|sold|sent|met|won|lost|made|paid|held|kept|built|found|run|taken|given|read|heard)\s(?:[^\s.,;:!?]{1,20}\s){0,4}?(?:rises?|falls?|grows?|go(?:es)?|increases?|decreases?|drops?|climbs?|doubles?|halves?|shrinks?)(?:\s(?:up|down))?(?=\s(?:from|to|by|above|below|over|under)\s|[\s.!]*$)/iu,
);

/** "Refund requests are answered the same day": what has a verb of its own is not told to be refunded. */
const DONE_TO = latinFirst(
  /^(?!(?:ensure|make|see|check|verify|confirm|prove|guarantee|know|learn|show|demonstrate|understand|decide|document|say|tell|find|hope|believe|agree|ask|announce|identify|explain|determine)\s)\p{L}+\s(?:(?!(?:that|which|who|when|where|how|what|whether|why|if|so|and|or|to|the|an?|our|my|all|every|each|no|there|it|they|we|this|these|those)\s)[\p{L}-]{1,20}\s){1,3}?(?:is|are)\s(?:\p{L}+ly\s|not\s)?\p{L}{2,}(?:ed|en|wn|lt|id|de|nt)(?!\p{L})/iu,
);

/** "Hosting bill per node falls to $6": what moves, and nobody's doing. */
const MOVING_THING = latinFirst(
  /^\p{L}+ing\s(?:(?:[^\s.,;:!?]{1,20}\s){1,6}?(?:falls?|rises?|drops?|grows?|climbs?|shrinks?)\s(?:from|to|by|below|above|under|over)\s|(?:just|simply)\s(?:works?|happens?)(?!\p{L}))/iu,
);

/** "Offer acceptance rate of 85 %": a verb's form before a rate that stands at a number is part of its name. */
const NAMES_A_RATE = latinFirst(
  /^(?:offer|contract|test|return|exit|visit|transfer|survey|order|lead|design|release|contact|project|support|share)\s+\p{L}+\s+(?:rate|score|ratio)s?\s+(?:of|at|above|below|over|under)\s+[<>≥≤~]?\d/iu,
);

const labelEnd = (text: string): number => {
  const match = LABEL.exec(text);
  const title = match?.groups?.['title'];
  if (!match) return 0;
  const titled =
    title !== undefined && /\s/u.test(title.trim()) && verbClass(WORD.exec(title.trim())?.[0] ?? '') !== null;
  if (titled && verbClass(WORD.exec(text.slice(match[0].length))?.[0] ?? '') === null) return 0;
  return match[0].length;
};

/** "We want to be the best": what stands after an article is no verb. */
const AFTER_ARTICLE = /(?<!\p{L})(?:be|become)\s+(?:the|an?)\s+$/iu;

const NOUN_GERUND = latinFirst(/^\s+(?:on|of|in|for|at|conducted|held|is|are)(?!\p{L})/u);

const verbAt = (text: string, offset: number): Settled | null => {
  if (AFTER_ARTICLE.test(text.slice(0, offset))) return null;
  let start = offset;
  for (let skipped = 0; skipped < 3; skipped += 1) {
    const rest = text.slice(start, start + 40);
    const line = text.slice(start, start + 80);
    if (
      NAMES_A_RATE.test(line) ||
      COUNTED_THINGS.test(line) ||
      MOVING_THING.test(line) ||
      DONE_TO.test(line) ||
      SUBJECT_OF.test(rest)
    )
      return null;
    const word = WORD.exec(rest)?.[0];
    const found = word ? verbClass(word) : null;
    if (word && found && !SUBJECT_AFTER.test(text.slice(start + word.length, start + word.length + 40))) {
      if (word.endsWith('ing') && NOUN_GERUND.test(text.slice(start + word.length))) return null;
      return settle(text, { start, end: start + word.length }, found.lemma, found.kind);
    }
    const acts = word ? actsOn(word, text.slice(start + word.length, start + word.length + 20)) : null;
    if (word && acts !== null && !found) return settle(text, { start, end: start + word.length }, acts, 'make');
    const adverb = SKIP.exec(rest);
    if (!adverb) return null;
    start += adverb[0].length;
  }
  return null;
};

/** Where the writer's statement begins: after labels, fronted clauses and fronted times. */
const bodyStart = (text: string, clauses: readonly Clause[], times: readonly TimeExpression[]): number => {
  let start = labelEnd(text);
  for (let step = 0; step < 3; step += 1) {
    const clause = clauses.find(
      (candidate) => candidate.kind !== 'main' && candidate.start <= start && candidate.end > start,
    );
    const time = times.find((candidate) => candidate.start <= start + 1 && candidate.end > start);
    const end = clause && clause.end < text.length ? clause.end : time ? time.end : start;
    if (end === start) break;
    start = end + (/^[\s,:–-]+/u.exec(text.slice(end))?.[0].length ?? 0);
  }
  return start;
};

const CLOSING = /^[\s.!;)]*$/u;

/** A deadline or period that ends the clause is no part of what is acted on. */
const objectEnd = (
  text: string,
  clauses: readonly Clause[],
  times: readonly TimeExpression[],
  from: number,
): number => {
  const end = clauses.find((clause) => clause.kind !== 'main' && clause.start >= from)?.start ?? text.length;
  const last = times.find(
    (time) =>
      (time.kind === 'deadline' || time.kind === 'period') &&
      time.start >= from &&
      time.end <= end &&
      CLOSING.test(text.slice(time.end, end)),
  );
  return last?.start ?? end;
};

/** "can quickly fetch", "can understand": nobody sees when it holds. */
const VAGUE_ABILITY = latinFirst(
  /^(?:\p{L}+\s+){1,3}?(?:quickly|easily|efficiently|seamlessly|intuitively|confidently|understand|discover|know|learn|see|feel|trust)(?!\p{L})/iu,
);

/** "Visitors understand how it works": what goes on in a head is seen by nobody. */
const IN_THE_HEAD = latinFirst(
  /^(?:[\p{L}’'-]{1,20}\s+){1,4}?(?:understands?|knows?|feels?|sees?|trusts?|believes?|enjoys?|recogni[sz]es?|appreciates?|values?|thinks?|cares?)\s/iu,
);

/** What is done to it, by any verb that is known. */
const PASSIVE = latinFirst(
  /(?<!\p{L})(?:is|are|be|been|being|gets?)\s+(?:\p{L}+ly\s+|not\s+)?(?<verb>\p{L}{2,}ed)(?!\p{L})/iu,
);

/** "Brand guidelines published", "Contract signed with a second supplier": what will have been done, without "is". */
const NAMED_AND_DONE = latinFirst(
  /^(?!\p{L}+(?:ed|ing)\s)(?:(?!(?:is|are|was|were|be|been|has|have|had|will|can|could|should|must|do|does|did|not|we|i|they|it)\s)[^\s.,;:!?]{1,30}\s){1,9}?(?<verb>\p{L}{2,}ed|built|written|made|held|set\sup|won|found|met|sent|done|live|online|open|(?:production[\s-])?ready|operational|in\s(?:place|use|operation|production|service))(?=[\s.!]*$|\s(?:by|in|at|to|for|with|on|and|from|into|across|among|before|within)\s)/iu,
);

/** "New intranet live": no verb says so. */
const STANDS_READY = /^(?:live|online|open|operational)$|ready$|^in\s/iu;

/** "Growers around the bay choose us first": others do something, as they shall. */
const SOMEBODY_ACTS = latinFirst(
  /^(?:(?:the|our|all|more|most|new|young|local)\s){0,2}(?:\p{L}{3,}s|people|women|men|children|everyone)(?:\s(?:in|around|from|across|of|at|with|who|and)\s[^,;:.]{1,40})?\s(?<verb>choose|stay|come|know|trust|love|recommend|return|buy|prefer|feel|want|join|leave|deliver|arrive|pay|get|see|find|learn|read|speak|reach|recover|finish|enjoy|vote|walk|cycle|live|think|rely|depend|turn|chooses|knows|trusts|feels)(?!\p{L})/iu,
);

/** The action of the sentence; a topic when nothing is done and nothing will hold. */
export const readAction = (text: string, clauses: readonly Clause[], times: readonly TimeExpression[]): Action => {
  const start = bodyStart(text, clauses, times);
  const act = ({ span: verb, ...what }: Settled): Action => {
    const object = { start: verb.end, end: objectEnd(text, clauses, times, verb.end) };
    // "The museum will open in 2031": who does it is all that it is about.
    const alone = text.slice(object.start, object.end).trim() === '' && verb.start > start;
    return { ...what, verb, object: alone ? { start, end: verb.start } : object };
  };
  const assigned = readAssigned(text)?.verb.start;
  const first =
    (assigned === undefined ? null : verbAt(text, assigned)) ??
    verbAt(text, start) ??
    verbAt(text, start + (INTENTION.exec(text.slice(start))?.[0].length ?? 0));
  if (first) return act(first);
  const state = { start, end: objectEnd(text, clauses, times, start) };
  const main = text.slice(state.start, state.end);
  for (const match of text.slice(start).matchAll(INTENDS)) {
    if (clauseAt(clauses, start + match.index) === 'relative') continue;
    const found = verbAt(text, start + match.index + match[0].length);
    if (found) return act(found);
  }
  for (const [kind, pattern] of [
    ['done', DONE],
    ['done', EXISTS],
    ['capable', CAPABLE],
  ] as const) {
    const match = pattern.exec(main);
    if (
      match &&
      kind === 'capable' &&
      (VAGUE_ABILITY.test(main.slice(match.index)) || IN_THE_HEAD.test(main.slice(0, match.index)))
    )
      break;
    if (match) {
      const verb = { start: start + match.index, end: start + match.index + match[0].length };
      return { kind, verb, lemma: match[0].toLowerCase(), object: state };
    }
  }
  const passive = PASSIVE.exec(main);
  const done = verbClass(passive?.groups?.['verb'] ?? '');
  if (passive && (done?.kind === 'make' || done?.kind === 'change')) {
    const from = start + passive.index;
    return {
      kind: 'done',
      verb: { start: from, end: from + passive[0].length },
      lemma: passive[0].toLowerCase(),
      object: state,
    };
  }
  const named = NAMED_AND_DONE.exec(main);
  const did = named ? verbClass(named.groups?.['verb'] ?? '') : null;
  const word = named?.groups?.['verb'] ?? '';
  if (named && (STANDS_READY.test(word) || did?.kind === 'make' || did?.kind === 'change')) {
    const from = start + named.index + named[0].indexOf(word);
    return { kind: 'done', verb: { start: from, end: from + word.length }, lemma: word.toLowerCase(), object: state };
  }
  const subject = SOMEBODY_ACTS.exec(main);
  if (subject) {
    const from = start + subject[0].length - (subject.groups?.['verb'] ?? '').length;
    const verb = { start: from, end: start + subject[0].length };
    return { kind: 'state', verb, lemma: subject.groups?.['verb']?.toLowerCase() ?? '', object: state };
  }
  const finite = /(?<!\p{L})(?:is|are|be|being|becomes?|will|has|have|having|should|needs?|can|could)(?!\p{L})/iu.exec(
    main,
  );
  const verb = finite
    ? { start: start + finite.index, end: start + finite.index + finite[0].length }
    : { start, end: state.end };
  return { kind: finite ? 'state' : 'topic', verb, lemma: finite?.[0].toLowerCase() ?? '', object: state };
};
