/** Goals and analyses as they come back from a content script or from storage: checked to the last field. */
import {
  CRITERIA,
  PARENT_LEVELS,
  SLOT_NAMES,
  VERDICTS,
  type Analysis,
  type CriterionResult,
  type Deadline,
  type Finding,
  type Given,
  type Goal,
  type Message,
  type Role,
  type SetFinding,
  type Slot,
  type SlotName,
  type Span,
  type Suggestion,
  type TextEdit,
} from '../nlp/types.ts';
import { fields, flag, integer, list, nullable, number, oneOf, record, text, where, type Parser } from './parse.ts';

const GOAL_TEXT = 20_000;
const offset = integer(0, 10_000_000);
const line = integer(1, 10_000_000);
const short = text(500);
const name = where(text(120), (id) => /^[A-Za-z0-9_./-]+$/.test(id));
export const isoDate = where(text(10), (date) => /^\d{4}-\d\d-\d\d$/.test(date));
const ordered = (span: Span): boolean => span.start <= span.end;

export const parseSpan: Parser<Span> = where(fields({ start: offset, end: offset }), ordered);

const messageValue: Parser<string | number> = (raw) => text(GOAL_TEXT)(raw) ?? number(-1e15, 1e15)(raw);
const parseMessage: Parser<Message> = fields({ key: name }, { values: record(text(60), messageValue, 20) });

const criterion = oneOf(CRITERIA);
const verdict = oneOf(VERDICTS);
const source = oneOf<Given['source']>(['heading', 'objective', 'column', 'field', 'template']);

const parseGiven: Parser<Given> = fields(
  { verdict, source, line: nullable(line), text: text(GOAL_TEXT) },
  { message: parseMessage },
);

const parseFinding: Parser<Finding> = fields({
  rule: name,
  criterion,
  span: parseSpan,
  polarity: oneOf<Finding['polarity']>(['supports', 'undermines']),
  level: verdict,
  message: parseMessage,
});

const parseCriterion: Parser<CriterionResult> = fields({
  verdict,
  given: nullable(parseGiven),
  effective: verdict,
  evidence: list(parseSpan, 200),
  undermines: list(parseSpan, 200),
  findings: list(parseFinding, 200),
  message: parseMessage,
});

const parseDeadline: Parser<Deadline> = fields(
  {
    start: nullable(isoDate),
    end: isoDate,
    text: short,
    source: oneOf<Deadline['source']>(['text', 'heading', 'objective', 'column', 'field', 'template']),
  },
  { warning: oneOf<NonNullable<Deadline['warning']>>(['past', 'impossible', 'ambiguous']) },
);

const parseEdit: Parser<TextEdit> = where(fields({ start: offset, end: offset, text: text(GOAL_TEXT) }), ordered);

const parseSlot: Parser<Slot> = fields(
  {
    name: oneOf<SlotName>(SLOT_NAMES),
    start: offset,
    end: offset,
    required: flag,
    choices: list(fields({ text: short }, { note: parseMessage }), 50),
  },
  { glue: parseSpan, prefill: fields({ text: short, source }) },
);

const parseSuggestion: Parser<Suggestion> = fields({
  id: name,
  criterion,
  improves: list(criterion, 5),
  edits: list(parseEdit, 50),
  result: text(GOAL_TEXT),
  slots: list(parseSlot, 20),
  step: parseMessage,
  lead: parseMessage,
  gain: number(-100, 100),
});

const yes: Parser<true> = (raw) => (raw === true ? true : undefined);
const parseSetFinding: Parser<SetFinding> = fields(
  { rule: name, lines: list(line, 200), message: parseMessage },
  { strict: yes, whole: yes },
);

export const parseGoal: Parser<Goal> = where(
  fields(
    {
      start: offset,
      end: offset,
      line,
      endLine: line,
      text: text(GOAL_TEXT),
      language: nullable(text(20)),
      isGoal: flag,
      confidence: number(0, 1),
      role: nullable(oneOf<Role>(['objective', 'key_result', 'goal', 'initiative'])),
      score: number(0, 100),
      expected: list(criterion, 5),
      criteria: fields({
        specific: parseCriterion,
        measurable: parseCriterion,
        achievable: parseCriterion,
        relevant: parseCriterion,
        timeBound: parseCriterion,
      }),
      deadline: nullable(parseDeadline),
      suggestions: list(parseSuggestion, 50),
      objective: nullable(text(GOAL_TEXT)),
    },
    {
      otherLanguage: text(20),
      level: oneOf(PARENT_LEVELS),
      set: fields({ keyResults: list(line, 200), findings: list(parseSetFinding, 200) }),
      notes: list(parseSetFinding, 200),
    },
  ),
  ordered,
);

/** At most `goals` of them. */
export const parseAnalysis = (goals: number): Parser<Analysis> =>
  fields({ goals: list(parseGoal, goals), language: nullable(text(20)), truncated: flag });
