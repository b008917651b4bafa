/** Text that can only be read, judged when a person selects it and asks. */
import { createDomEditor } from './dom-editor.ts';
import { isBlock } from './dom-runs.ts';
import { mountOf, type Layer } from './layer.ts';
import type { Painter } from './painter.ts';
import type { Ports, Settings } from './ports.ts';
import { createSession, type Session } from './session.ts';

export type ReadingInput = {
  readonly ports: Ports;
  readonly painter: Painter;
  readonly layerFor: (mount: Element) => Layer;
  readonly settings: () => Settings;
};

/** A session over the block of the page that holds a place in it; null where that is no text. */
export function readingOf(input: ReadingInput, place: Node, signal: AbortSignal): Session | null {
  let block = place instanceof HTMLElement ? place : place.parentElement;
  while (block && block !== document.body && !isBlock(block)) block = block.parentElement;
  if (!block || block.matches('input, textarea')) return null;
  const root = block;
  return createSession(
    {
      key: 'reading',
      editor: createDomEditor(root, signal, 'read-only'),
      quiet: true,
      context: () => ({ surface: 'prose', context: {} }),
      layer: () => input.layerFor(mountOf(root)),
      painter: input.painter,
      ports: input.ports,
      settings: input.settings,
      isFocused: () => true,
      changed: () => undefined,
    },
    signal,
  );
}
