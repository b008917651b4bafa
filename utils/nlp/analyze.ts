// Stand-in until the pipeline lands; replaced whole.
import type { Analysis, AnalyzeOptions, Criterion, CriterionResult, Goal, Span, Suggestion, Verdict } from './types.ts';
import { CRITERIA } from './types.ts';

const VERB = /^(?:we will |i will |our goal is to )?(increase|reduce|improve|raise|cut|launch|publish|hire|build|grow|shorten|bring|get|win|make|create)\b/i;
const NUMBER = /(?:from )?\d[\d.,]*\s?%?(?: to \d[\d.,]*\s?%?)?/;
const DATE = /\bby (?:the end of )?(?:\d{1,2} )?(?:january|february|march|april|may|june|july|august|september|october|november|december|q[1-4])(?: \d{4})?/i;
const MEANS = /\bby \w+ing\b.*$/i;
const WHY = /\bso that\b.*$/i;
const LEVEL: Record<Verdict, number> = { missing: 0, partial: 1, met: 2 };
const WEIGHT: Record<Criterion, number> = { specific: 25, measurable: 25, achievable: 10, relevant: 15, timeBound: 25 };

const spanOf = (match: RegExpExecArray | null, offset: number): Span[] => (match ? [{ start: offset + match.index, end: offset + match.index + match[0].length }] : []);

function judgeLine(text: string, start: number, line: number): Goal {
  const found: Record<Criterion, RegExpExecArray | null> = {
    specific: VERB.exec(text), measurable: NUMBER.exec(text.replace(DATE, (d) => ' '.repeat(d.length))), achievable: MEANS.exec(text), relevant: WHY.exec(text), timeBound: DATE.exec(text),
  };
  const criteria = Object.fromEntries(CRITERIA.map((c): [Criterion, CriterionResult] => {
    const verdict: Verdict = found[c] ? 'met' : c === 'specific' ? 'partial' : 'missing';
    return [c, { verdict, given: null, effective: verdict, evidence: spanOf(found[c], start), undermines: [], findings: [], message: { key: `verdict_${c}_${verdict}` } }];
  })) as Record<Criterion, CriterionResult>;
  const score = Math.round(CRITERIA.reduce((sum, c) => sum + WEIGHT[c] * LEVEL[criteria[c].effective], 0) / 2);
  const isGoal = VERB.test(text);
  const body = /[.]$/.test(text) ? text.length - 1 : text.length;
  const suggestions: Suggestion[] = [];
  if (isGoal && !found.timeBound) {
    const result = `${text.slice(0, body)} by [date]${text.slice(body)}`;
    suggestions.push({ id: 'add-deadline', criterion: 'timeBound', improves: ['timeBound'], edits: [{ start: start + body, end: start + body, text: ' by [date]' }], result,
      slots: [{ name: 'date', start: body + 4, end: body + 10, required: true, choices: [{ text: '31 December 2026' }, { text: '31 March 2027' }] }], step: { key: 'step_time_bound' }, lead: { key: 'lead_time_bound' }, gain: 25 });
  }
  return { start, end: start + text.length, line, endLine: line, text, language: 'en', isGoal, confidence: isGoal ? 0.9 : 0.1, role: isGoal ? 'goal' : null, score, expected: CRITERIA, criteria, deadline: null, suggestions, objective: null };
}

export function* analyzeInSteps(text: string, options: AnalyzeOptions): Generator<Analysis | undefined, Analysis> {
  const goals: Goal[] = [];
  let offset = 0, line = 0;
  for (const raw of text.split('\n')) {
    line += 1;
    for (const m of raw.matchAll(/[^.!?]+(?:[.!?]+(?=\s|$)|\.\d)*[.!?]*/g)) {
      const lead = /^[\s\-*•]*/.exec(m[0])![0].length, s = m[0].slice(lead).trimEnd();
      if (!s) continue;
      const goal = judgeLine(s, offset + m.index + lead, line);
      const forced = options.force?.some((f) => f.start < goal.end && f.end > goal.start);
      if (goal.isGoal || options.lines || forced) goals.push(forced ? { ...goal, isGoal: true, role: 'goal' } : goal);
    }
    offset += raw.length + 1;
    yield undefined;
  }
  return { goals, language: 'en', truncated: false };
}

export function analyze(text: string, options: AnalyzeOptions): Analysis {
  const steps = analyzeInSteps(text, options);
  for (;;) { const step = steps.next(); if (step.done) return step.value; }
}

export function judgeGoal(text: string, like: Goal, _options: AnalyzeOptions): Goal {
  return { ...judgeLine(text, 0, like.line), isGoal: true, role: like.role ?? 'goal' };
}
