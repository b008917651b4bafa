import { describe, expect, it } from 'vitest';
import { abbreviations } from '../../../utils/nlp/languages/index.ts';
import { segment } from '../../../utils/nlp/text/segmenter.ts';
import { splitSentences } from '../../../utils/nlp/text/sentences.ts';
import type { BlockHint } from '../../../utils/nlp/types.ts';

const layoutOf = (text: string, structure?: readonly BlockHint[]) => {
  const steps = segment(text, structure);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
};
const blocksOf = (text: string, structure?: readonly BlockHint[]) => {
  const layout = layoutOf(text, structure);
  return layout.blocks.map((block) => [
    block.kind,
    layout.plain.slice(block.start, block.end).replace(/\s+/gu, ' ').trim(),
  ]);
};
const sentencesOf = (text: string) =>
  splitSentences(text, { start: 0, end: text.length }, abbreviations).map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
  it.each([
    ['Cut churn to 5 %. Raise NPS by ten.', ['Cut churn to 5 %.', 'Raise NPS by ten.']],
    [
      'Raise it from 2.5 to 3.5 points, e.g. Sweden first. Then stop.',
      ['Raise it from 2.5 to 3.5 points, e.g. Sweden first.', 'Then stop.'],
    ],
    [
      'We begin the programme. programme continues in the next months.',
      ['We begin the programme. programme continues in the next months.'],
    ],
    ['Wait… Then go! “Now?” Yes.', ['Wait…', 'Then go!', '“Now?”', 'Yes.']],
    ['Ask Dr. Virtanen by 3 p.m. today.', ['Ask Dr. Virtanen by 3 p.m. today.']],
  ])('splits %j', (text, expected) => expect(sentencesOf(text)).toEqual(expected));
});

describe('blocks of Markdown-like text', () => {
  it.each([
    [
      '# Goals\nCut churn',
      [
        ['heading', 'Goals'],
        ['paragraph', 'Cut churn'],
      ],
    ],
    [
      'Goals\n=====\n\nCut churn',
      [
        ['heading', 'Goals'],
        ['paragraph', 'Cut churn'],
      ],
    ],
    [
      '**Goals**\n\nCut churn',
      [
        ['heading', 'Goals'],
        ['paragraph', 'Cut churn'],
      ],
    ],
    [
      'This year\n- Cut churn\n- Raise NPS',
      [
        ['title', 'This year'],
        ['item', 'Cut churn'],
        ['item', 'Raise NPS'],
      ],
    ],
    [
      '1. Cut churn\n2) Raise NPS\n- [ ] Hire two\n☐ Move',
      [
        ['item', 'Cut churn'],
        ['item', 'Raise NPS'],
        ['item', 'Hire two'],
        ['item', 'Move'],
      ],
    ],
    [
      '- Cut churn\n- Raise NPS\nObjective: Be first',
      [
        ['item', 'Cut churn'],
        ['item', 'Raise NPS'],
        ['paragraph', 'Objective: Be first'],
      ],
    ],
    [
      '- Cut churn in all the regional branches of the whole company from spring on\nCopenhagen among them',
      [['item', 'Cut churn in all the regional branches of the whole company from spring on Copenhagen among them']],
    ],
    [
      '- Cut churn\n  in Norway\n- Raise NPS',
      [
        ['item', 'Cut churn in Norway'],
        ['item', 'Raise NPS'],
      ],
    ],
    [
      'Cut churn\nRaise NPS\nHire two',
      [
        ['paragraph', 'Cut churn'],
        ['paragraph', 'Raise NPS'],
        ['paragraph', 'Hire two'],
      ],
    ],
    [
      'We cut the churn of our customers in the north to\nfive percent, and then we go on to the others.',
      [
        [
          'paragraph',
          'We cut the churn of our customers in the north to five percent, and then we go on to the others.',
        ],
      ],
    ],
    ['```\nCut churn\n```\nRaise NPS', [['paragraph', 'Raise NPS']]],
    ['---\ntitle: Goals\n---\nRaise NPS', [['paragraph', 'Raise NPS']]],
    ['<!-- Cut\nchurn -->\nRaise NPS', [['paragraph', 'Raise NPS']]],
    [
      'Goal: Cut churn\r\nGoal: Raise NPS\r\n',
      [
        ['paragraph', 'Goal: Cut churn'],
        ['paragraph', 'Goal: Raise NPS'],
      ],
    ],
  ])('reads %j', (text, expected) => expect(blocksOf(text)).toEqual(expected));

  it('reads the rows of a table with their cells, and not its headings as goals', () => {
    const layout = layoutOf('| Goal | Due |\n| --- | --- |\n| Cut churn | June |\n');
    expect(layout.blocks.map(({ kind }) => kind)).toEqual(['row']);
    expect(layout.blocks[0]?.cells?.map(({ start, end }) => layout.text.slice(start, end))).toEqual([
      'Cut churn',
      'June',
    ]);
    expect(layout.blocks[0]?.columns?.map(({ start, end }) => layout.text.slice(start, end))).toEqual(['Goal', 'Due']);
  });

  it('reads tabs as a table', () => {
    expect(layoutOf('Goal\tDue\nCut churn\tJune\nRaise NPS\tJuly').blocks.map(({ kind }) => kind)).toEqual([
      'row',
      'row',
    ]);
  });

  it('keeps the length of what it blanks', () => {
    const text = 'Cut **churn** in [Norway](https://example.org/a_b) by `5 %` <b>now</b>\r\n';
    const { plain } = layoutOf(text);
    expect(plain).toHaveLength(text.length);
    expect(plain.replace(/\s+/gu, ' ').trim()).toBe('Cut churn in Norway by 5 % now');
  });

  it('nests items and knows the headings above', () => {
    const { blocks } = layoutOf('# A\n## B\n- one\n  - two\n# C\n- three');
    expect(blocks.map(({ headings }) => headings.map((index) => blocks[index]?.level))).toEqual(
      [[], [1], [1, 2], [1, 2], [], [1]].map((levels, index) =>
        blocks[index]?.kind === 'heading' ? expect.anything() : levels,
      ),
    );
    expect(blocks[3]?.parent).toBe(2);
  });
});

describe('blocks from hints', () => {
  it('takes the structure of the editor and reads no Markdown', () => {
    const text = 'Goals\n# Cut churn\nRaise *NPS*';
    expect(
      blocksOf(text, [
        { kind: 'heading', level: 2, start: 0, end: 5 },
        { kind: 'list-item', level: 0, start: 6, end: 17 },
        { kind: 'list-item', level: 1, start: 18, end: 29 },
      ]),
    ).toEqual([
      ['heading', 'Goals'],
      ['item', '# Cut churn'],
      ['item', 'Raise *NPS*'],
    ]);
  });

  it('takes a bullet that somebody typed in a paragraph for an item, also among the lines of one', () => {
    const text =
      'Objective: Renewals are no surprise\n- KR1: Lift renewals to 90 %\n  - Call ten customers\n1. Raise NPS\nThat is all.';
    const ends = [...text.matchAll(/\n|$/gu)].map(({ index }) => index);
    const lines = ends.map((end, line) => ({ kind: 'paragraph' as const, start: (ends[line - 1] ?? -1) + 1, end }));
    const blocks = [
      ['paragraph', 'Objective: Renewals are no surprise'],
      ['item', 'KR1: Lift renewals to 90 %'],
      ['item', 'Call ten customers'],
      ['item', 'Raise NPS'],
      ['paragraph', 'That is all.'],
    ];
    expect(blocksOf(text, lines)).toEqual(blocks);
    expect(blocksOf(text, [{ kind: 'paragraph', start: 0, end: text.length }])).toEqual(blocks);
    const { blocks: read } = layoutOf(text, lines);
    expect(read.map(({ parent }) => parent)).toEqual([null, null, 1, null, null]);
  });

  it('reads cells as rows', () => {
    const text = 'Goal\nDue\nCut churn\nJune';
    const cells = [
      [0, 4, 0, 0],
      [5, 8, 0, 1],
      [9, 18, 1, 0],
      [19, 23, 1, 1],
    ] as const;
    const layout = layoutOf(
      text,
      cells.map(([start, end, row, column]) => ({ kind: 'cell' as const, start, end, table: 0, row, column })),
    );
    expect(layout.blocks.map(({ kind, cells: found }) => [kind, found?.length])).toEqual([['row', 2]]);
  });
});
