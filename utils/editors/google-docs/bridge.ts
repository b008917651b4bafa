/**
 * In the page's own world: the one place where Google Docs lets its text be read. Knows one request and nothing of
 * the browser's; whatever a page asks of it, it could do itself.
 */
import { OWN_NAME, serve, type Docs } from './annotated.ts';
import { parseRead } from './protocol.ts';

/** Before the page's first script: the editor looks for the name once, while it starts. */
export function startBridge(): void {
  // Another extension may have asked before; one name is enough.
  (window as Docs)._docs_annotate_canvas_by_ext ??= OWN_NAME;
  serve('read', parseRead, () => 'ok');
}
