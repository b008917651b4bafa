// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { gaugeShapes, tickShapes, type GaugeShape } from '../../../components/gauge-shapes.ts';
import { gaugeSvg } from '../../../components/gauge-svg.ts';
import { levelsOf, wordOf, type Level } from '../../../components/levels.ts';
import { complete, keyResult, missing } from '../../scenes/samples.ts';

const LEVELS: readonly Level[] = [2, 1, 0, 'given', 'not-asked'];
/** Outer edges of a shape, its stroke included. */
function edges({ tag, attributes: a }: GaugeShape): readonly number[] {
  const half = (a['stroke-width'] ?? 0) / 2;
  if (tag === 'circle') {
    const [cx, cy, r] = [a['cx'] ?? 0, a['cy'] ?? 0, (a['r'] ?? 0) + half];
    return [cx - r, cx + r, cy - r, cy + r];
  }
  const [x, y, width, height] = [a['x'] ?? 0, a['y'] ?? 0, a['width'] ?? 0, a['height'] ?? 0];
  return [x - half, x + width + half, y - half, y + height + half];
}

describe('the gauge', () => {
  it.each(['plate', 'hang'] as const)('has all edges of a %s on whole pixels, inside the picture', (size) => {
    for (const level of LEVELS) {
      const { width, height, shapes } = gaugeShapes([level, level, level, level, level], size);
      expect(shapes).toHaveLength(5);
      for (const shape of shapes) {
        const [left = -1, right = 99, top = -1, bottom = 99] = edges(shape);
        expect([left, right, top, bottom].every(Number.isInteger)).toBe(true);
        expect([left >= 0, right <= width, top >= 0, bottom <= height]).toEqual([true, true, true, true]);
      }
    }
  });
  it('has all edges of a letter’s tick on whole pixels', () => {
    for (const level of LEVELS) {
      const [shape] = tickShapes(level, false).shapes;
      // What nobody asked is a thin dash on the baseline.
      const [left, right, top, bottom] = shape === undefined ? [] : edges(shape);
      expect([left, right, bottom].every(Number.isInteger)).toBe(true);
      if (level !== 'not-asked') expect(Number.isInteger(top)).toBe(true);
    }
  });
  it('says more with height: met is twice as tall as partly', () => {
    const [met, partly] = gaugeShapes([2, 1], 'plate').shapes;
    expect(met?.attributes['height']).toBe(14);
    expect(partly?.attributes['height']).toBe(7);
  });
  it('draws what is missing and what is given hollow', () => {
    expect(gaugeShapes(LEVELS, 'plate').shapes.map(({ paint }) => paint)).toEqual([
      'solid',
      'solid',
      'hollow',
      'hollow',
      'solid',
    ]);
  });
  it('keeps A and R quieter', () => {
    expect(gaugeShapes([2, 2, 2, 2, 2], 'plate').shapes.map(({ tone }) => tone)).toEqual([
      'tick',
      'tick',
      'quiet',
      'quiet',
      'tick',
    ]);
  });
  it('stands on the baseline in the ruler', () => {
    expect(tickShapes(2, false).shapes[0]?.attributes).toMatchObject({ y: 3, height: 22, width: 5 });
  });
  it('is drawn without React in any document', () => {
    const svg = gaugeSvg(document, gaugeShapes(LEVELS, 'hang'));
    expect(svg.getAttribute('viewBox')).toBe('0 0 28 8');
    expect([...svg.children].map((each) => each.getAttribute('class'))).toEqual([
      'solid tick',
      'solid tick',
      'hollow quiet',
      'hollow quiet',
      'solid rest',
    ]);
  });
});

describe('levels', () => {
  it('are those of the text', () => {
    expect(levelsOf(missing('en'))).toEqual([2, 1, 0, 0, 0]);
    expect(levelsOf(complete('en'))).toEqual([2, 2, 2, 2, 2]);
  });
  it('outline what the context gives and dash what nobody asks', () => {
    expect(levelsOf(keyResult('en'))).toEqual([2, 1, 'not-asked', 'given', 'given']);
  });
  it('have words of their own for advice', () => {
    expect([wordOf('measurable', 0), wordOf('relevant', 0), wordOf('relevant', 'given')]).toEqual([
      'verdict_missing',
      'verdict_not_stated',
      'verdict_given',
    ]);
  });
});
