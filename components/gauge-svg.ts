/** Draws a gauge with the DOM alone, for the handle in the page (no React there). */
import type { GaugePicture } from './gauge-shapes.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** In: the document to make it in and the picture. Out: an `svg.gauge`; colours come from the classes `tick`, `quiet`, `rest`. */
export function gaugeSvg(document: Document, picture: GaugePicture): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  set(svg, {
    class: 'gauge',
    width: picture.width,
    height: picture.height,
    viewBox: `0 0 ${picture.width} ${picture.height}`,
    'aria-hidden': 'true',
  });
  for (const shape of picture.shapes) {
    const element = document.createElementNS(SVG, shape.tag);
    set(element, { class: `${shape.paint} ${shape.tone}`, ...shape.attributes });
    svg.append(element);
  }
  return svg;
}

function set(element: Element, attributes: Readonly<Record<string, string | number>>): void {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
}
