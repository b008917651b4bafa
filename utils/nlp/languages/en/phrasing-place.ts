/** Do words at this place belong to what is done, or would they hang on something else that stands between? */

import { actionOf, clauseKind } from '../../criteria/reading.ts';
import type { Frame } from '../../rewrites/frame.ts';
import type { Annotation } from '../../types.ts';
import { verbClass } from './clause-verbs.ts';
import { latinFirst } from '../../latin-first.ts';

/** What opens a statement of its own, an example or an exception: words after it would be about that. */
const OPENS = latinFirst(
  /(?<!\p{L})(?:that|which|who|whom|whose|where|when|whenever|while|because|since|if|whether|how|what|why|as|than|so|unless|although|though|but|until|once|during|throughout|after|before|like|such|e\.g|i\.e|etc|including|excluding|without|instead|rather|not|nor|otherwise|based|due|given|i|we|you|he|she|they)(?!\p{L})/iu,
);
/** A second finite verb; "may" is a month as often. */
const FINITE = latinFirst(
  /(?<!\p{L})(?:is|are|was|were|am|can|could|will|would|should|must|might|has|have|had|do|does|did)(?!\p{L})/iu,
);
const BREAKS = /[:;–—…"“]|\s-{1,2}\s|=>|\.{2,3}|\.\s/u;
/** "three views: by ward, by day and by doctor": brackets would be read as said of the last one. */
const LISTS = /\s\S+\s\S+:\s[^:,]+,[^:]+$/u;
/** A comma before "and" or "or" is part of a list; a last one before anything else sets something apart. */
const APPENDED = latinFirst(/,(?!\s+(?:and|or|&)(?!\p{L}))[^,]*$/iu);
/** A comparison or a preposition takes what follows for itself: "earlier by …", "feedback from by …". */
const REACHES_ON = latinFirst(
  /(?<!\p{L})(?:more|less|better|worse|faster|slower|further|earlier|later|sooner|higher|lower|longer|shorter|harder|from|for|with|of|on|in|at|to|about|into|by|through|via|\p{L}+ly)\s*$/iu,
);
/** "From the first visit to birth by …": the stretch would end on that day. */
const STRETCH = latinFirst(
  /(?<!\p{L})from\s(?:(?!to\s)[^\s\d,;:]{1,24}\s){1,4}to\s[^\s\d,;:]{1,24}(?:\s[^\s\d,;:]{1,24}){0,2}\s?$/iu,
);
/** "Alerts are actionable by …" would tell who acts. */
const ABLE = latinFirst(/(?<!\p{L})(?:is|are|be|becomes?|being)\s+(?:\p{L}+ly\s+|fully\s+)?\p{L}{3,}[ai]ble\s*$/iu);
/** "ways to cut waste", "in deploying it": the last verb takes what follows for itself. */
const INNER_VERB = latinFirst(
  /(?<!\p{L})(?:to|(?:of|for|in|with|on|from|about|at|after|before)\s+(?=\p{L}+ing(?!\p{L})))\s*(?<verb>\p{Ll}[\p{L}-]+)/gu,
);
const CONDITION_FIRST = latinFirst(/^\s*(?:if|as|when|whenever|once|while|because|although|though|unless)(?!\p{L})/iu);
/** "A clip a month would make me happy": a thing does nothing for a reason. */
const THING_WOULD = latinFirst(/^(?!\s*(?:i|we)(?!\p{L})).*(?<!\p{L})would\s+$/iu);
/** What is under way is not done by a date: "we are also reducing". */
const UNDER_WAY = latinFirst(
  /(?:(?<!\p{L})(?:am|is|are|will\s+be)|['’](?:m|re))\s+(?:(?:also|now|currently|already|actively|\p{L}+ly)\s+)?(?!(?:(?:going|aiming|planning|hoping|committing)|(?:looking|trying|seeking|working)\s+to)(?!\p{L}))\p{L}{2,}ing(?!\p{L})/iu,
);
/** A longer remark at the end: what follows would be read as part of it. */
const REMARK = /\s\((?<inside>[^()]{1,200})\)$/u;
/** "… by [date] by adding": once is enough. */
const BY_NEXT = latinFirst(/^[\s,]{0,3}by\s(?:\p{L}{1,20}ly\s)?\p{L}{2,24}(?<=ing)(?!\p{L})/iu);
/** A link's address and a remark in brackets carry nothing. */
const ASIDE = /\([^()]*\)/gu;
const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’/-]*/gu;
const LONGEST = 16;

/** "There is … by [date]": a date in front reads better. */
const EXISTS = /^\s*there\s+(?:is|are)\s/iu;

/** "the skills the agency requires", "resources people find": a verb at the end has a subject of its own. */
const endsInVerb = ({ tokens }: Annotation, from: number, at: number): boolean => {
  const [before, last] = tokens.filter((token) => token.end <= at).slice(-2);
  if (before === undefined || last === undefined || last.start <= from || last.pos !== 'verb') return false;
  return last.lower.endsWith('s') || (before.pos === 'noun' && !/(?:ed|en|ing)$/u.test(last.lower));
};

/** Said of the thing before it: "projects sharing …", "a podcast available in …", "issues created …". */
const OF_A_THING = latinFirst(
  /^(?:available|able|capable|ready|necessary|needed|required|responsible|relevant|similar|related|specific|open|free|eligible|due|suitable|useful)$/iu,
);
const FORMED = /(?:ing|ed|en|wn|lt)$/u;
const describesThing = ({ tokens }: Annotation, from: number, at: number): boolean =>
  tokens.some((token, index) => {
    const before = tokens[index - 1];
    if (token.start <= from || token.end > at || before?.pos !== 'noun') return false;
    return (token.pos === 'verb' && FORMED.test(token.lower)) || OF_A_THING.test(token.text);
  });

/** "to ask", "without being": a verb inside, whatever it is. */
const holdsVerb = ({ tokens }: Annotation, from: number, at: number): boolean =>
  tokens.some((token, index) => {
    const before = tokens[index - 1];
    if (token.start <= from || token.end > at || token.pos !== 'verb' || before === undefined) return false;
    return (
      (before.lower === 'to' && before.start > from && /^\p{Ll}/u.test(token.text) && !token.lower.endsWith('ing')) ||
      (before.pos === 'preposition' && token.lower.endsWith('ing') && tokens[index + 1]?.pos !== 'noun')
    );
  });

/** "Get half of them to come": who does it and what they do can't be parted. */
const BRINGS_TO =
  /^(?:get|help|enable|allow|encourage|persuade|convince|want|ask|invite|empower|motivate|teach|inspire|train|support)$/u;
const TO_NEXT = /^\s+to\s/iu;

/** "Explore surfacing …", "consider using …": the second verb takes all that follows. */
const triesOut = ({ tokens, text }: Annotation, end: number): boolean => {
  const [next, then] = tokens.filter(({ start }) => start >= end);
  return (
    next?.pos === 'verb' &&
    next.lower.endsWith('ing') &&
    then !== undefined &&
    then.pos !== 'preposition' &&
    then.pos !== 'conjunction' &&
    !/(?:stop|start|begin|finish|complete|quit|keep|being)\s*$/iu.test(text.slice(0, next.start))
  );
};

/** "a standard for new wards to use": who does it and what they do. */
const FOR_WHOM = latinFirst(/(?<!\p{L})for\s(?:[\p{L}-]{1,24}\s){0,3}[\p{L}-]{1,24}$/iu);

/** Brackets or a dash explain what stands right before them, and can't be parted from it. */
const EXPLAINED_NEXT = /^\s{0,2}(?:[([][^)\]]{6}|[-–—]{1,2}\s)/u;
/** "documents aimed at …", "a workshop intended to …": as said of a thing, wherever it stands. */
const SAID_OF_NEXT = latinFirst(
  /^[\s,]{0,3}(?:aimed|intended|designed|meant|focused|focusing|based|geared|targeted|targeting|dedicated|related|available|whose|that|which|who)(?!\p{L})|^\s(?:through(?!\p{L})|(?!(?:starting|beginning|including)(?!\p{L}))\p{L}{2,24}(?<=ing)(?!\p{L}))/iu,
);
const AFTERWARDS: ReadonlySet<string> = new Set(['purpose', 'reason', 'relative', 'condition']);
const WORDS_NEXT = /^[^\p{L}]{0,3}\p{L}/u;
const CAN = latinFirst(/^(?:can|could|will|(?:is|are)\s+able)(?!\p{L})/iu);
/** "We want to name ways people can help": what is wanted is another thing. */
const WANTS = latinFirst(/(?<!\p{L})(?:want|plan|aim|need|hope|like|intend|try|trying)s?\s+to(?!\p{L})/iu);
/** "in a timely manner by …". */
const MANNER = latinFirst(/(?<!\p{L})in\s+an?\s+(?:[\p{L}-]+\s+){0,2}(?:way|manner|fashion)(?!\p{L})/iu);

const hasInnerVerb = (words: string): boolean =>
  [...words.matchAll(INNER_VERB)].some(({ groups }) => verbClass(groups?.['verb'] ?? '') !== null);

/** "The wards aren't closed by 3 May" says something else. */
const DENIES = latinFirst(
  /(?<!\p{L})(?:(?:are|is|do|does|wo)n['’]t|(?:are|is|do|does|will)\s+not|cannot|can['’]t)(?!\p{L})/iu,
);
/** In: a sentence. Out: it says what is not so, and a date would tell until when. */
export const denies = ({ text }: Annotation): boolean => DENIES.test(text);

export const isUnderWay = ({ text }: Annotation): boolean => UNDER_WAY.test(text);

/** In: a sentence and a place in it. Out: words put there are read as said of its action. */
export const carries = (annotation: Annotation, at: number): boolean => {
  const { text } = annotation;
  const { kind, start, end, lemma } = actionOf(annotation);
  const from = kind === 'topic' ? 0 : Math.min(end, at);
  const between = text.slice(from, at).replace(ASIDE, '');
  // Its verb is that of what explains: nothing follows it that would be said of what is done.
  if (kind !== 'topic' && AFTERWARDS.has(clauseKind(annotation, { start, end }))) return false;
  if ((at <= end || kind === 'topic') && WORDS_NEXT.test(text.slice(at))) return false;
  // "The tower manages our deployments": what is so is not done by a day.
  if (kind === 'capable' && (!CAN.test(text.slice(start, end)) || WANTS.test(text.slice(0, start)))) return false;
  return (
    !/\s/u.test(REMARK.exec(text.slice(0, at).trimEnd())?.groups?.['inside'] ?? '') &&
    !isUnderWay(annotation) &&
    !EXISTS.test(text) &&
    !BY_NEXT.test(text.slice(at)) &&
    !((BRINGS_TO.test(lemma ?? '') || FOR_WHOM.test(between)) && TO_NEXT.test(text.slice(at))) &&
    !triesOut(annotation, kind === 'topic' ? at : end) &&
    !EXPLAINED_NEXT.test(text.slice(at)) &&
    !SAID_OF_NEXT.test(text.slice(at)) &&
    !MANNER.test(between) &&
    !describesThing(annotation, end, at) &&
    !holdsVerb(annotation, end, at) &&
    !endsInVerb(annotation, end, at) &&
    !THING_WOULD.test(text.slice(0, start)) &&
    !CONDITION_FIRST.test(text.slice(0, start)) &&
    !OPENS.test(between) &&
    !FINITE.test(between) &&
    !hasInnerVerb(between) &&
    !BREAKS.test(between) &&
    !LISTS.test(text.slice(0, at)) &&
    !APPENDED.test(between) &&
    !REACHES_ON.test(between) &&
    !ABLE.test(text.slice(0, at)) &&
    !STRETCH.test(between) &&
    (between.match(WORD)?.length ?? 0) <= LONGEST
  );
};

/** Emoji want their place at the end, and a part of a list goes on in the next line. */
const GOES_ON = /^\s*(?:\p{Extended_Pictographic}|[;,])/u;

/** A statement stands inside, so that brackets at the end would be read as said in it; emoji want their place at the end. */
export const holdsStatement = ({ text, ...annotation }: Annotation, frame: Frame): boolean => {
  const inside = text.slice(actionOf({ text, ...annotation }).end, frame.close).replace(ASIDE, '');
  // Between two sentences of one goal a third would part them.
  return (
    frame.last &&
    !GOES_ON.test(text.slice(frame.close)) &&
    (frame.tangled || LISTS.test(text.slice(0, frame.close)) || OPENS.test(inside) || FINITE.test(inside))
  );
};
