import { describe, expect, it } from 'vitest';
import { restsBy, wakingPart } from '../../../utils/editors/session/wake.ts';

describe('waking the background', () => {
  it('is due at the first key after a rest, and not at those that follow', () => {
    let time = 0;
    const endsRest = restsBy(() => time);
    const keys = [100, 5000, 5100, 6000, 7000, 60_000, 60_100];
    expect(keys.filter((at) => ((time = at), endsRest()))).toEqual([5000, 60_000]);
  });

  it('has a short text read whole', () => {
    expect(wakingPart('Cut costs', [], { start: 0, end: 1 })).toEqual({ text: 'Cut costs', structure: [] });
    expect(wakingPart('  \n', [], { start: 0, end: 1 })).toBeNull();
  });

  it('has of a long text only the changed blocks read, and nothing where these are long themselves', () => {
    const long = Array.from({ length: 200 }, (_, index) => `Paragraph ${index} tells of the warehouse by the river.`);
    const text = long.join('\n\n');
    const part = wakingPart(text, [], { start: 5000, end: 5001 });
    expect(part?.text.length).toBeLessThan(2000);
    expect(text).toContain(part?.text);
    expect(wakingPart(text.replaceAll('\n', ' '), [], { start: 5000, end: 5001 })).toBeNull();
  });
});
