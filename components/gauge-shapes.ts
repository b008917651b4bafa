/**
 * The geometry of the ticks. Pure: levels in, shapes out; React and the content script draw the same shapes.
 * Rings and outlines are wider than a tick, so that every edge falls on a whole pixel.
 */
import { CRITERIA } from '../utils/nlp/types.ts';
import { isAdvice, type Level } from './levels.ts';

export type GaugeShape = {
  readonly tag: 'rect' | 'circle';
  /** `solid` shapes are filled with the tone, `hollow` ones are stroked with it. */
  readonly paint: 'solid' | 'hollow';
  readonly tone: 'tick' | 'quiet' | 'rest';
  readonly attributes: Readonly<Record<string, number>>;
};

export type GaugePicture = { readonly width: number; readonly height: number; readonly shapes: readonly GaugeShape[] };

type Metrics = {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly pitch: number;
  /** Where ticks stand. */
  readonly base: number;
  readonly tick: number;
  readonly long: number;
  readonly ring: number;
  readonly stroke: number;
  readonly radius: number;
  /** How much wider than a tick an outline is. */
  readonly outset: number;
  /** Ticks hang from the line above instead of standing on a baseline. */
  readonly hangs: boolean;
};

/** `plate`: handle, rows. `hang`: the handle under a line. */
type GaugeSize = 'plate' | 'hang';

const METRICS: Readonly<Record<GaugeSize, Metrics>> = {
  plate: {
    width: 33,
    height: 14,
    left: 1,
    pitch: 7,
    base: 14,
    tick: 3,
    long: 14,
    ring: 5,
    stroke: 1,
    radius: 1,
    outset: 2,
    hangs: false,
  },
  hang: {
    width: 28,
    height: 8,
    left: 1,
    pitch: 6,
    base: 8,
    tick: 2,
    long: 8,
    ring: 4,
    stroke: 1,
    radius: 0.5,
    outset: 2,
    hangs: true,
  },
};

/** One letter of the ruler. By itself: what runs in every page draws none. */
const CHIP: Metrics = {
  width: 10,
  height: 26,
  left: 2,
  pitch: 0,
  base: 25,
  tick: 5,
  long: 22,
  ring: 7,
  stroke: 1.5,
  radius: 1.5,
  outset: 2,
  hangs: false,
};

/** In: the five levels in order of the letters. Out: the gauge as shapes. */
export function gaugeShapes(levels: readonly Level[], size: GaugeSize): GaugePicture {
  const metrics = METRICS[size];
  const shapes = levels.map((level, index) => {
    const criterion = CRITERIA[index];
    return shapeOf(
      level,
      metrics.left + index * metrics.pitch,
      metrics,
      criterion !== undefined && isAdvice(criterion),
    );
  });
  return { width: metrics.width, height: metrics.height, shapes };
}

/** One large tick, as it stands in the ruler. */
export function tickShapes(level: Level, quiet: boolean): GaugePicture {
  return { width: CHIP.width, height: CHIP.height, shapes: [shapeOf(level, CHIP.left, CHIP, quiet)] };
}

function shapeOf(level: Level, x: number, metrics: Metrics, quiet: boolean): GaugeShape {
  const { tick, long, ring, stroke, radius, outset } = metrics;
  const tone = quiet ? 'quiet' : 'tick';
  const top = (height: number) => (metrics.hangs ? 0 : metrics.base - height);
  switch (level) {
    case 2:
    case 1: {
      const height = level === 2 ? long : long / 2;
      return { tag: 'rect', paint: 'solid', tone, attributes: { x, y: top(height), width: tick, height, rx: radius } };
    }
    case 0:
      return {
        tag: 'circle',
        paint: 'hollow',
        tone,
        attributes: { cx: x + tick / 2, cy: top(ring) + ring / 2, r: (ring - stroke) / 2, 'stroke-width': stroke },
      };
    case 'given':
      return {
        tag: 'rect',
        paint: 'hollow',
        tone,
        attributes: {
          x: x - outset / 2 + stroke / 2,
          y: top(long) + stroke / 2,
          width: tick + outset - stroke,
          height: long - stroke,
          rx: radius,
          'stroke-width': stroke,
        },
      };
    case 'not-asked':
      return {
        tag: 'rect',
        paint: 'solid',
        tone: 'rest',
        attributes: { x: x - 1, y: top(stroke), width: tick + 2, height: stroke },
      };
  }
}
