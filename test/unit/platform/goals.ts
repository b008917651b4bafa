import { CRITERIA, type CriterionResult, type Goal } from '../../../utils/nlp/types.ts';

const result: CriterionResult = {
  verdict: 'missing',
  given: null,
  effective: 'missing',
  evidence: [],
  undermines: [],
  findings: [],
  message: { key: 'x' },
};

/** A whole goal around a text. */
export function goalOf(text: string, start = 0): Goal {
  return {
    start,
    end: start + text.length,
    line: 1,
    endLine: 1,
    text,
    language: 'en',
    isGoal: true,
    confidence: 0.9,
    role: 'goal',
    score: 50,
    expected: [...CRITERIA],
    criteria: {
      specific: result,
      measurable: { ...result, evidence: [{ start: 0, end: 3 }] },
      achievable: result,
      relevant: {
        ...result,
        given: { verdict: 'met', source: 'heading', line: 1, text: 'Grow' },
        effective: 'met',
      },
      timeBound: {
        ...result,
        findings: [
          {
            rule: 'time-bound/deadline',
            criterion: 'timeBound',
            span: { start: 0, end: 1 },
            polarity: 'supports',
            level: 'met',
            message: { key: 'found', values: { date: '2027-03-31', count: 2 } },
          },
        ],
      },
    },
    deadline: { start: null, end: '2027-03-31', text: 'by March', source: 'text', warning: 'ambiguous' },
    suggestions: [
      {
        id: 'add-deadline',
        criterion: 'timeBound',
        improves: ['timeBound'],
        edits: [{ start: 3, end: 3, text: ' by [date]' }],
        result: `${text} by [date]`,
        slots: [
          {
            name: 'date',
            start: 4,
            end: 10,
            required: true,
            glue: { start: 0, end: 10 },
            choices: [{ text: '31 March 2027', note: { key: 'end_of_quarter' } }],
            prefill: { text: '31 March 2027', source: 'heading' },
          },
        ],
        step: { key: 'step' },
        lead: { key: 'lead' },
        gain: 25,
      },
    ],
    objective: null,
    set: { keyResults: [2, 3], findings: [{ rule: 'okr/kr-is-task', lines: [2], message: { key: 'task' } }] },
  };
}
