/** Text that can only be read, judged when a person selects it and asks. */
import type { createDomEditor } from '../field/dom-editor.ts';
import type { isBlock } from '../text/dom-runs.ts';
import { mountOf, type Layer } from '../page/layer.ts';
import type { Painter } from '../marks/painter.ts';
import type { createSession, Session } from '../session/session.ts';
import type { Settings, Shell } from '../shell.ts';

export type ReadingInput = {
  readonly ports: Pick<Shell, 'analyze'>;
  readonly painter: Painter;
  readonly layerFor: (mount: Element) => Layer;
  readonly settings: () => Settings;
};

/** How fields are read; told by the coach, whose script carries it. */
export type ReadingTools = {
  readonly createDomEditor: typeof createDomEditor;
  readonly createSession: typeof createSession;
  readonly isBlock: typeof isBlock;
};

/** A session over the block of the page that holds a place in it; null where that is no text. */
export function readingOf(input: ReadingInput & ReadingTools, place: Node, signal: AbortSignal): Session | null {
  let block = place instanceof HTMLElement ? place : place.parentElement;
  while (block && block !== document.body && !input.isBlock(block)) block = block.parentElement;
  if (!block || block.matches('input, textarea')) return null;
  const root = block;
  return input.createSession(
    {
      key: 'reading',
      editor: input.createDomEditor(root, signal, 'read-only'),
      quiet: true,
      context: () => ({ surface: 'prose', context: {} }),
      layer: () => input.layerFor(mountOf(root)),
      painter: input.painter,
      ports: input.ports,
      // It is asked once and not watched: the toolbar counts what is marked, in fields.
      report: () => undefined,
      settings: input.settings,
      isFocused: () => true,
      changed: () => undefined,
    },
    signal,
  );
}
