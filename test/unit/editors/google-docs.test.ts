// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { modeOf } from '../../../utils/editors/google-docs/mode.ts';
import { plainOf, structureOf } from '../../../utils/editors/google-docs/plain-text.ts';
import {
  around,
  parseAnswer,
  parseAsk,
  parseRead,
  tabOf,
  writeAnswer,
} from '../../../utils/editors/google-docs/protocol.ts';
import { readRuns } from '../../../utils/editors/google-docs/runs.ts';

describe('the text of a document', () => {
  it('keeps every offset while its control characters become breaks and objects', () => {
    const raw = '\u0003Plan\u000bsoft\u00a0space\n\u0001 and \ue907.\n';
    expect(plainOf(raw)).toBe('\nPlan\nsoft space\n\ufffc and \ufffc.\n');
    expect(plainOf(raw)).toHaveLength(raw.length);
  });

  it('tells tables by rows and columns', () => {
    const raw = '\u0003Above\n\u0010\u0012\u001cGoal\n\u001cDue\n\u0012\u001cCut costs\n\u001cMay\n\u0011Below\n';
    const hints = structureOf(raw).map(({ start, end, kind, row, column }) => [
      raw.slice(start, end),
      kind,
      row,
      column,
    ]);
    expect(hints).toEqual([
      ['Above', 'paragraph', undefined, undefined],
      ['Goal', 'cell', 0, 0],
      ['Due', 'cell', 0, 1],
      ['Cut costs', 'cell', 1, 0],
      ['May', 'cell', 1, 1],
      ['Below', 'paragraph', undefined, undefined],
    ]);
  });
});

describe('what travels between the page’s world and ours', () => {
  it('comes out as it went in', () => {
    const answer = { id: 7, status: 'ok', start: 2, end: 4, text: 'One\nTwo\n' } as const;
    expect(parseAnswer(writeAnswer(answer))).toEqual(answer);
    const ask = { id: 7, act: 'replace', start: 2, end: 4, was: 'e\n', text: 'x', tab: '/d t.0', by: 9 };
    expect(parseAsk(JSON.stringify(ask))).toEqual(ask);
  });

  it.each([
    null,
    7,
    {},
    '',
    'ok',
    '7 ok 3 2\nText',
    '7 ok 0 99\nText',
    '7 fine 0 0\nText',
    '-1 ok 0 0\nText',
    'x ok 0 0\nText',
    `7 ok 0 0\n${'x'.repeat(2_000_001)}`,
  ])('is no answer: %j', (detail) => {
    expect(parseAnswer(detail)).toBeNull();
  });

  it.each([
    null,
    '',
    '{',
    'null',
    '[]',
    '{"id":1}',
    '{"id":-1,"act":"select"}',
    '{"id":1.5,"act":"select"}',
    '7',
    '{"id":1,"act":"select","start":5,"end":2}',
    '{"id":1,"act":"select","start":"5","end":6}',
    '{"id":1,"act":"replace","start":1,"end":2,"was":{},"text":"x","tab":""}',
    `{"id":1,"act":"replace","start":1,"end":2,"was":"","text":"${'x'.repeat(60_000)}","tab":""}`,
  ])('is no request: %j', (detail) => {
    expect(parseAsk(detail)).toBeNull();
  });

  it('asks for the text with a number alone', () => {
    expect(parseRead('7')).toEqual({ id: 7 });
    for (const detail of [null, 7, '', '-1', '1.5', 'x', '{"id":7}', '9e99']) expect(parseRead(detail)).toBeNull();
  });

  it('tells a place by what stands around it', () => {
    const text = `${'a'.repeat(150)}b${'c'.repeat(150)}`;
    expect(around(text, { start: 150, end: 151 })).toBe(`${'a'.repeat(100)}b${'c'.repeat(100)}`);
    expect(around(text, { start: 1, end: 1 })).toBe('a'.repeat(101));
  });

  it('names the document and its tab, whatever else stands in the address', () => {
    const tab = (address: string) => tabOf(new URL(address, 'https://docs.google.com'));
    expect(tab('/document/d/a/edit?tab=t.0#heading=h')).toBe(tab('/document/d/a/edit?tab=t.0&pli=1'));
    expect(tab('/document/d/a/edit?tab=t.0')).not.toBe(tab('/document/d/a/edit?tab=t.1'));
    expect(tab('/document/d/a/edit')).not.toBe(tab('/document/d/b/edit'));
  });
});

describe('where words stand', () => {
  function view(...paragraphs: readonly (readonly string[])[]): Element {
    document.body.replaceChildren();
    const page = document.createElement('div');
    page.className = 'kix-page-paginated';
    for (const labels of paragraphs) {
      const group = document.createElementNS('http://www.w3.org/2000/svg', 'g');
      group.setAttribute('role', 'paragraph');
      for (const label of labels) {
        const box = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
        box.setAttribute('aria-label', label);
        group.append(box);
      }
      page.append(group);
    }
    document.body.append(page);
    return document.body;
  }
  const pieces = (root: Element, text: string, words: string, from = 0) => {
    const start = text.indexOf(words, from);
    const found = readRuns(root).locate(text, { start, end: start + words.length });
    return found && found.map(({ label, from: at, to }) => label.slice(at, to));
  };

  it('is found over lines and formatting, without list markers', () => {
    const root = view(['●', 'Cut ', 'late', ' parcels from 40 ', 'to 10.']);
    expect(pieces(root, '\nCut late parcels from 40 to 10.\n', 'late parcels from 40 to')).toEqual([
      'late',
      'parcels from 40',
      'to',
    ]);
  });

  it('of equal sentences is told by what stands around them', () => {
    const text = 'One\nCut costs by half.\nTwo\nCut costs by half.\nThree\n';
    const root = view(['One'], ['Cut costs by half.'], ['Two'], ['Cut costs by half.'], ['Three']);
    const second = readRuns(root).locate(text, { start: text.lastIndexOf('Cut'), end: text.lastIndexOf('Cut') + 18 });
    expect(second?.[0]?.box).toBe(root.querySelectorAll('rect')[3]);
  });

  it('is not guessed where nothing tells equal sentences apart, or only the other one is in view', () => {
    const same = 'Cut costs by half.\n';
    expect(pieces(view(['Cut costs by half.']), `${same}${same}`, 'Cut costs by half.')).toBeNull();
    const text = `One\n${same}Two\n${'Filler. '.repeat(40)}\nFour\n${same}Five\n`;
    const root = view(['One'], ['Cut costs by half.'], ['Two']);
    expect(pieces(root, text, 'Cut costs', 60)).toBeNull();
    expect(pieces(root, text, 'Cut costs by half.')).toEqual(['Cut costs by half.']);
  });

  it('is nowhere for what is not in view', () => {
    expect(pieces(view(['Something else.']), 'Cut costs.\n', 'Cut costs.')).toBeNull();
    expect(readRuns(view()).isEmpty).toBe(true);
  });
});

it.each([
  ['Editing mode', 'editing'],
  ['Suggesting mode', 'suggesting'],
  ['Viewing mode', 'viewing'],
  ['Katselutila', 'viewing'],
  ['Bearbeiten', 'editing'],
])('a document in “%s” is in the mode of %s', (label, mode) => {
  document.body.replaceChildren();
  const button = document.createElement('button');
  button.id = 'docs-toolbar-mode-switcher';
  button.setAttribute('aria-label', label);
  document.body.append(button);
  expect(modeOf(document)).toBe(mode);
});
