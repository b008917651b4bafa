/** Every request by name: who may send it, and the parser that it must pass. Sizes are bounded here. */
import { SILENT_REASONS, type AnalyzeRequest, type PauseScope, type Protocol, type SilentReason } from './protocol.ts';
import { PARENT_LEVELS, type ParentLevel, type BlockHint, type Surface, type TextContext } from '../nlp/types.ts';
import { isoDate, parseGoal, parseSpan } from './parse-goal.ts';
import { fields, flag, integer, list, nullable, oneOf, text, where, type Parser } from './parse.ts';
import { HOST, LANGUAGE } from './storage/items.ts';
import { parseStoredTemplate } from './storage/templates.ts';

/** Longer texts are refused: a content script sends changed blocks, a scratchpad one text. */
export const MAX_TEXT = 2_000_000;
const MAX_BLOCKS = 50_000;
const MAX_GOAL_TEXT = 20_000;
const MAX_PAGE = 200_000;
const MAX_DETAILS = 20_000;
/** As many as a template may hold. */
const MAX_SAMPLE = 500;
const MAX_SAMPLES = 50;
const MAX_TEMPLATES = 2;
const offset = integer(0, MAX_TEXT);
const tabId = integer(0, Number.MAX_SAFE_INTEGER);
const place = integer(0, 1_000_000);

const parseBlock: Parser<BlockHint> = where(
  fields(
    {
      start: offset,
      end: offset,
      kind: oneOf<BlockHint['kind']>(['heading', 'paragraph', 'list-item', 'cell', 'title', 'code', 'quote']),
    },
    { level: integer(0, 100), table: place, row: place, column: place },
  ),
  ({ start, end }) => start <= end,
);

const parseContext: Parser<TextContext> = fields(
  {},
  {
    label: text(2000),
    headings: list(text(2000), 50),
    objective: text(MAX_GOAL_TEXT),
    due: text(500),
    fields: list(fields({ label: text(200), text: text(500) }), 50),
    title: flag,
    details: text(MAX_DETAILS),
    languages: list(text(20), 4),
  },
);

const parseAnalyze: Parser<AnalyzeRequest> = where(
  fields(
    {
      text: text(MAX_TEXT),
      surface: oneOf<Surface>(['field', 'prose', 'paste']),
      key: text(200),
      revision: integer(0, Number.MAX_SAFE_INTEGER),
      focused: flag,
    },
    {
      structure: list(parseBlock, MAX_BLOCKS),
      context: parseContext,
      language: LANGUAGE,
      force: list(parseSpan, 100),
    },
  ),
  ({ text: whole, structure = [], force = [] }) => [...structure, ...force].every(({ end }) => end <= whole.length),
);

const nothing: Parser<Record<string, never>> = (raw) => (fields({})(raw) ? {} : undefined);
const goalText = where(text(MAX_GOAL_TEXT), (goal) => goal.trim() !== '');

const reason = nullable(oneOf<SilentReason>(SILENT_REASONS));

export type Rule<Name extends keyof Protocol> = {
  /** `page`: only the extension's own pages. `frame`: only content scripts. */
  readonly from: 'any' | 'page' | 'frame';
  readonly parse: Parser<Protocol[Name][0]>;
};

export const REQUESTS: { readonly [Name in keyof Protocol]: Rule<Name> } = {
  hello: { from: 'any', parse: nothing },
  analyze: { from: 'any', parse: parseAnalyze },
  judge: { from: 'any', parse: fields({ text: text(MAX_GOAL_TEXT), goal: parseGoal }, { tabId }) },
  preview: {
    from: 'page',
    parse: fields({ texts: list(text(MAX_SAMPLE), MAX_SAMPLES), templates: list(parseStoredTemplate, MAX_TEMPLATES) }),
  },
  loadPopover: { from: 'frame', parse: nothing },
  loadNewGoal: { from: 'frame', parse: nothing },
  goalForms: { from: 'any', parse: fields({}, { tabId }) },
  templatesHere: { from: 'page', parse: fields({ tabId }) },
  placeTemplate: { from: 'page', parse: fields({ tabId, id: nullable(text(60)) }) },
  loadActing: { from: 'frame', parse: nothing },
  showPopup: { from: 'frame', parse: nothing },
  ignoreGoal: {
    from: 'any',
    parse: fields({ text: goalText, kind: nullable(oneOf<'not-a-goal' | 'ignored'>(['not-a-goal', 'ignored'])) }),
  },
  acceptGoal: { from: 'any', parse: fields({ text: goalText }) },
  setParent: {
    from: 'any',
    parse: fields(
      { text: goalText, keep: flag, keyResults: list(goalText, 15), due: nullable(isoDate) },
      { level: oneOf<ParentLevel>([...PARENT_LEVELS]), whose: oneOf<ParentLevel>([...PARENT_LEVELS]) },
    ),
  },
  readObjectives: { from: 'page', parse: fields({ text: text(MAX_PAGE) }) },
  setSite: { from: 'any', parse: fields({ on: flag }, { host: HOST }) },
  setLanguage: { from: 'any', parse: fields({ language: LANGUAGE }, { host: HOST }) },
  pause: { from: 'any', parse: fields({ scope: oneOf<PauseScope>(['tab', 'hour', 'everywhere']) }, { tabId }) },
  resume: { from: 'page', parse: fields({}, { tabId }) },
  openOptions: {
    from: 'any',
    parse: fields({}, { section: where(text(80), (name) => /^[a-z-]+(?:\/[\w-]+)?$/.test(name)) }),
  },
  report: { from: 'frame', parse: fields({ goals: integer(0, 100_000), silent: reason }) },
  tabState: { from: 'page', parse: fields({ tabId }) },
};
