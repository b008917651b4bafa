/** Words that can go, or have a better one of the same meaning. */

import { actionOf } from '../../criteria/reading.ts';
import type { Swap } from '../../rewrites/phrasing.ts';
import type { Annotation, Span } from '../../types.ts';
import { latinFirst } from '../../latin-first.ts';

const spanOf = (match: RegExpExecArray | RegExpMatchArray, group: string): Span => {
  const text = match.groups?.[group] ?? '';
  const start = (match.index ?? 0) + match[0].lastIndexOf(text);
  return { start, end: start + text.length };
};

const OPEN = latinFirst(/(?<!\p{L})(?<open>up\s+to|as\s+(?:much|many)\s+as)(?=\s+(?:a\s+)?[$€£]?\d)/giu);

export const openBounds = ({ text, quantities }: Annotation): readonly Span[] =>
  quantities.some(({ open }) => open === true) ? [...text.matchAll(OPEN)].map((match) => spanOf(match, 'open')) : [];

const LETTERS =
  /^[$€£]?(?<blank>X{1,3}|Y{1,2}|N\d{0,2}|TBD|TBA|TBC|\?\?+|_{2,}|xx+|\[(?:target|number|value|amount|n|x)\])/iu;

export const placeholders = ({ text, quantities }: Annotation): readonly Span[] =>
  quantities
    .filter(({ kind }) => kind === 'placeholder')
    .flatMap(({ start, end }) => {
      const match = LETTERS.exec(text.slice(start, end));
      if (!match) return [];
      const { start: at, end: to } = spanOf(match, 'blank');
      return [{ start: start + at, end: start + to }];
    });

/** Lower is better, or higher: "improve" can mean only one thing. */
const LOWER = latinFirst(
  /^(?<verb>improve|optimi[sz]e|enhance)\s+(?:(?:the|our|my)\s+)?(?:[\p{L}-]+\s+){0,2}?(?:(?<time>(?:response|reply|waiting|wait|load(?:ing)?|build|lead|cycle|resolution|recovery|start-?up|delivery|review)\s+times?)|(?:churn|latency|downtime|attrition|bounce\s+rate|error\s+rate|failure\s+rate|energy\s+consumption|costs?|emissions))(?!\p{L})/iu,
);
const HIGHER = latinFirst(
  /^(?<verb>improve|optimi[sz]e|enhance)\s+(?:(?:the|our|my)\s+)?(?:[\p{L}-]+\s+){0,2}?(?:(?:test|code)\s+coverage|uptime|retention|nps|csat|conversion|attendance|throughput|satisfaction|completion|win\s+rate|open\s+rate|accuracy)(?!\p{L})/iu,
);

const cased = (like: string, word: string): string =>
  /^\p{Lu}/u.test(like) ? word.slice(0, 1).toUpperCase() + word.slice(1) : word;

export const strengthened = (annotation: Annotation): readonly Swap[] => {
  const { start, end } = actionOf(annotation);
  const rest = annotation.text.slice(start);
  const lower = LOWER.exec(rest);
  const higher = lower ? null : HIGHER.exec(rest);
  const match = lower ?? higher;
  if (!match) return [];
  const verb = lower ? (lower.groups?.['time'] === undefined ? 'reduce' : 'shorten') : 'raise';
  const was = annotation.text.slice(start, end);
  return [{ span: { start, end: start + (match.groups?.['verb']?.length ?? 0) }, text: cased(was, verb) }];
};

const POINTING = latinFirst(
  /^\s+(?<word>it|this|that|these|those|them|things|stuff|something|everything)(?=\s*(?:$|[.,;!]|(?:done|finished|ready|live|out|working|up|by|in|before|on|for|with|to|and)(?!\p{L})))/iu,
);

export const dangling = (annotation: Annotation): Span | null => {
  const { kind, end } = actionOf(annotation);
  if (kind === 'state' || kind === 'topic' || kind === 'done' || kind === 'capable') return null;
  const match = POINTING.exec(annotation.text.slice(end));
  if (!match) return null;
  const span = spanOf(match, 'word');
  return { start: span.start + end, end: span.end + end };
};
