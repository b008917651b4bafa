/** What a table column holds, by its heading; and what a status cell, or a note after a goal, says. */

import { latinFirst } from '../../latin-first.ts';
import type { ColumnKind } from '../../types.ts';
import { firstFitting } from '../first-fitting.ts';

const columnOf = firstFitting<ColumnKind>([
  [
    'due',
    /^(?:due|deadline|by|by\s+when|when|date|due\s+date|target\s+date|timeline|timeframe|time(?:\s+frame)?|quarter|eta|end(?:\s+date)?|completion(?:\s+date)?|period)(?:\s|$)/iu,
  ],
  ['owner', /^(?:owner|who|lead|dri|responsible|assignee|accountable|contact|team|by\s+whom|person)/iu],
  [
    'status',
    /^(?:status|score|progress|state|done|actual|current\s+status|grade|rating|confidence|result|rag|notes?|comments?|priority|p)(?:\s|$)/iu,
  ],
  ['baseline', /^(?:baseline|from|start(?:ing)?(?:\s+(?:value|point))?|current|today|now|as\s+is)(?:\s|$)/iu],
  ['target', /^(?:target|to|goal\s+value|target\s+value|aim|by\s+the\s+end|expected)(?:\s|$)/iu],
  [
    'how',
    /^(?:how(?:\s+(?:to|we|i)(?:\s|$)|$)|means|approach|method|action\s+plan|first\s+steps?|(?:key\s+)?activities)(?:\s|$)/iu,
  ],
  [
    'measure',
    /^(?:measure(?:s|d\s+by|ment)?|metrics?|kpis?|indicators?|how\s+measured|success\s+(?:measure|metric|criteria)|evidence)(?:\s|$)/iu,
  ],
  ['unit', /^(?:unit|metric\s+unit|uom)(?:\s|$)/iu],
  ['why', /^(?:why|reason|rationale|purpose|benefit|impact|motivation|because)/iu],
  [
    'serves',
    /^(?:parent|epic|serves|supports|contributes\s+to|align(?:s|ed|ment)?|(?:company|team|higher[-\s]level)\s+(?:goal|objective|okr))(?:\s|$)/iu,
  ],
  [
    'goal',
    latinFirst(
      /(?<!\p{L})(?:goals?|objectives?|key\s?results?|krs?|okrs?|initiatives?|tasks?|actions?(?:\s+items?)?|milestones?|deliverables?|what|outcomes?|targets?|activit(?:y|ies)|projects?|commitments?|description)(?!\p{L})/iu,
    ),
  ],
]);

export const readColumn = (text: string): ColumnKind | null => {
  const name = text
    .trim()
    .replace(/^[*_#\s]+/u, '')
    .replace(/(?<![*_:\s])[*_:\s]+$/u, '');
  return columnOf(name);
};

const STATUS =
  /^(?:on\s+track|at\s+risk|off\s+track|on\s+hold|done|wip|in\s+progress|ongoing|not\s+(?:yet\s+)?started|started|completed?|achieved|missed|late|delayed|blocked|paused|postponed|deferred|cancell?ed|dropped|green|amber|yellow|red|ok|to-?\s?do|\d{1,3}\s?%\s(?:done|complete))$/iu;

export const readStatus = (text: string): boolean => STATUS.test(text);
