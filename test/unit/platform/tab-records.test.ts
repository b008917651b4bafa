import { describe, expect, it } from 'vitest';
import { mergeAnswers, mergeFrame, summaryOf, type FrameRecord } from '../../../utils/platform/tab-records.ts';

const frame = (frameId: number, more: Partial<FrameRecord> = {}): FrameRecord => ({
  frameId,
  document: `d${frameId}`,
  origin: 'https://a.example',
  revoked: false,
  goals: 0,
  silent: null,
  ...more,
});
const said = (frameId: number, more: Partial<FrameRecord> = {}) => ({
  frameId,
  document: `d${frameId}`,
  origin: 'https://a.example',
  ...more,
});

describe('what the frames of a tab say', () => {
  it('adds up', () => {
    expect(summaryOf([frame(0, { goals: 2 }), frame(4, { goals: 3, silent: 'no-field' })])).toEqual({
      goals: 5,
      silent: null,
    });
  });

  it('is silent when every frame is, for the most telling reason', () => {
    expect(summaryOf([frame(0, { silent: 'no-field' }), frame(4, { silent: 'code-editor' })])).toEqual({
      goals: 0,
      silent: 'code-editor',
    });
    expect(summaryOf([frame(0, { silent: 'no-field' })]).silent).toBe('no-field');
  });

  it('survives a greeting of the same page', () => {
    expect(mergeFrame([frame(0, { goals: 3 }), frame(2)], said(0))).toEqual([frame(2), frame(0, { goals: 3 })]);
  });

  it('is over when a new page comes to the main frame', () => {
    expect(mergeFrame([frame(0, { goals: 3 }), frame(2, { goals: 1 })], said(0, { document: 'next' }))).toEqual([
      frame(0, { document: 'next' }),
    ]);
  });

  it('of a child frame is over when that frame has a new page, and only of that', () => {
    expect(mergeFrame([frame(0, { goals: 3 }), frame(2, { goals: 1 })], said(2, { document: 'next' }))).toEqual([
      frame(0, { goals: 3 }),
      frame(2, { document: 'next' }),
    ]);
  });

  it('forgets a switch that is no longer set, and keeps what the frame found out', () => {
    expect(mergeFrame([frame(0, { silent: 'paused' })], said(0))[0]?.silent).toBeNull();
    expect(mergeFrame([frame(0, { silent: 'code-editor' })], said(0))[0]?.silent).toBe('code-editor');
  });

  it('stays silent when the permission is gone, whatever the page still says', () => {
    expect(mergeFrame([frame(0, { revoked: true })], said(0, { goals: 2, silent: null }))).toEqual([
      frame(0, { revoked: true, goals: 0, silent: 'no-permission' }),
    ]);
  });
});

describe('frames that were asked whether they live', () => {
  const answer = (frameId: number, goals = 0) => ({ frameId, goals, silent: null });

  it('are forgotten when they do not answer', () => {
    const known = [frame(0), frame(3)];
    expect(mergeAnswers(known, known, [answer(0, 2)])).toEqual([frame(0, { goals: 2 })]);
  });

  it('keep what was recorded while they were asked', () => {
    expect(mergeAnswers([], [frame(0)], [answer(0)])).toEqual([frame(0)]);
    expect(mergeAnswers([frame(0)], [frame(0, { revoked: true })], [answer(0, 1)])).toEqual([
      frame(0, { revoked: true, silent: 'no-permission' }),
    ]);
    expect(mergeAnswers([frame(0)], [frame(0), frame(5)], [answer(0)])).toEqual([frame(0), frame(5)]);
  });
});
