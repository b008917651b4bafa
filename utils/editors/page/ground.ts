/** Whether the page is light or dark behind a field: marks and handle follow it, not the setting. */
import { above, frameOf } from './geometry.ts';

export type Ground = 'light' | 'dark';

const COLOUR = /^rgba?\(\s*(?<red>[\d.]+)[\s,]+(?<green>[\d.]+)[\s,]+(?<blue>[\d.]+)(?:[\s,/]+(?<alpha>[\d.]+))?/u;

export function groundOf(element: Element): Ground {
  const view = element.ownerDocument.defaultView ?? window;
  for (let each: Element | null = element; each; each = above(each) ?? frameOf(each.ownerDocument.defaultView)) {
    const [red, green, blue, alpha] = parse(view.getComputedStyle(each).backgroundColor);
    if (alpha >= 0.5) return luminance(red, green, blue) < 0.3 ? 'dark' : 'light';
  }
  // Nothing paints the ground: light letters stand on a dark one.
  const [red, green, blue] = parse(view.getComputedStyle(element).color);
  return luminance(red, green, blue) > 0.5 ? 'dark' : 'light';
}

function parse(colour: string): readonly [number, number, number, number] {
  const parts = COLOUR.exec(colour)?.groups;
  if (!parts) return [0, 0, 0, 0];
  const { red, green, blue, alpha = '1' } = parts;
  return [Number(red), Number(green), Number(blue), Number(alpha)];
}

const luminance = (red: number, green: number, blue: number): number =>
  0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
const linear = (channel: number): number => (channel / 255) ** 2.2;
