/**
 * Editable DOM as runs of text: one run for the inline content between two block borders. Each block's runs are kept
 * until something in that block changes.
 */
import type { BlockHint } from '../../nlp/types.ts';

/** A stretch of one text node, or one atom (a mention, an image) that stands for itself. */
export type Piece = {
  readonly node: Text | Element;
  /** Where it begins in the node, and in the run's text. */
  readonly from: number;
  readonly at: number;
  readonly length: number;
  /** Never written: atoms and inline code. */
  readonly guarded: boolean;
};

export type Run = {
  readonly block: Element;
  readonly text: string;
  readonly pieces: readonly Piece[];
  readonly kind: BlockHint['kind'];
  readonly level?: number;
  /** Where it begins in the whole text; set when the runs are put together. */
  start: number;
};

/** In order: the block's own runs and the blocks inside it. */
export type Part = Run | Element;
export const isRun = (part: Part): part is Run => 'pieces' in part;

const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL'.split(
    ' ',
  ),
);
const SKIPPED = new Set(
  'AUDIO BUTTON CANVAS EMBED IFRAME INPUT NOSCRIPT OBJECT SCRIPT SELECT STYLE TEMPLATE TEXTAREA VIDEO SVG MATH svg math'.split(
    ' ',
  ),
);
const NOT_TEXT =
  '[hidden], [aria-hidden="true"], .ProseMirror-widget, .placeholder-decoration, [class*="placeholder" i][contenteditable="false"], .ql-ui, [data-mce-bogus="all"], .ck-fake-selection-container';
/** Lists of engines that write no `li`: Notion's blocks, tasks of Atlassian's editor. */
const ITEMS =
  '.notion-bulleted_list-block, .notion-numbered_list-block, .notion-to_do-block, .notion-toggle-block, [data-task-local-id]';
/** No words of the writer's: code, formulas, the mail that is answered, and what Notion's assistant says. */
const NOT_THEIRS =
  '[data-content-editable-root]:not(:has(.notion-page-content)), .notion-code-block, .notion-equation-block, .gmail_quote, [type=cite], #divRplyFwdMsg, #appendonsend ~ *';
const INVISIBLE = /[\u200b\u2060\ufeff]/u;
const INVISIBLES = /[\u200b\u2060\ufeff]/gu;
const NEEDS_FOLDING = /[\t\n\r\u200b\u2060\ufeff]| {2}|^ /u;
const NBSP = /\u00a0/gu;
const ATOM = '\ufffc';

export function isBlock(element: Element): boolean {
  const { tagName } = element;
  // Mentions are figures in Trix, in the middle of a line.
  const unclear = tagName.includes('-') || (tagName === 'FIGURE' && element.matches('[contenteditable="false"]'));
  if (!unclear) return BLOCKS.has(tagName);
  const display = element.ownerDocument.defaultView?.getComputedStyle(element).display ?? 'inline';
  return !display.startsWith('inline') && display !== 'contents';
}

/** Reads one block, without going into the blocks inside it. `folds`: white space collapses here. */
export function readBlock(block: Element, folds: boolean): readonly Part[] {
  const parts: Part[] = [];
  let pieces: Piece[] = [];
  let text = '';
  const shape = shapeOf(block);
  const folding = folds && shape.kind !== 'code';

  const flush = (last: boolean): void => {
    // The browser shows no line after a break that ends a block.
    if (pieces.at(-1)?.node.nodeName === 'BR') text = text.slice(0, pieces.pop()?.at);
    const empty = pieces.length === 0 && text === '';
    if (!empty || (last && parts.length === 0)) parts.push({ block, text, pieces, ...shape, start: 0 });
    pieces = [];
    text = '';
  };
  const add = (node: Text | Element, from: number, value: string, length: number, guarded: boolean): void => {
    pieces.push({ node, from, at: text.length, length, guarded });
    text += value;
  };

  const addText = (node: Text, guarded: boolean): void => {
    const data = node.data;
    if (!(folding ? NEEDS_FOLDING : INVISIBLE).test(data)) return add(node, 0, plain(data), data.length, guarded);
    let from = 0;
    let kept = '';
    const close = (): void => {
      if (kept !== '') add(node, from, plain(kept), kept.length, guarded);
      kept = '';
    };
    for (let index = 0; index < data.length; index += 1) {
      let unit = data.charAt(index);
      const space = folding && (unit === ' ' || unit === '\n' || unit === '\t' || unit === '\r');
      if (space) unit = ' ';
      const before = kept === '' ? text : kept;
      if (INVISIBLE.test(unit) || (space && (before === '' || before.endsWith(' ') || before.endsWith('\n')))) {
        close();
        continue;
      }
      if (kept === '') from = index;
      kept += unit;
    }
    close();
  };

  const walk = (parent: Element, guarded: boolean, editable: boolean): void => {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === 3) {
        if (editable) addText(node as Text, guarded);
        continue;
      }
      if (node.nodeType !== 1) continue;
      const element = node as Element;
      if (SKIPPED.has(element.tagName) || element.matches(NOT_TEXT)) continue;
      const own = element.getAttribute('contenteditable');
      const inside = own === null ? editable : own !== 'false';
      if (isBlock(element)) {
        flush(false);
        if (inside) parts.push(element);
        else walk(element, true, false);
      } else if (element.tagName === 'BR') {
        if (editable && !element.classList.contains('ProseMirror-trailingBreak')) add(element, 0, '\n', 1, true);
      } else if (element.tagName === 'IMG') {
        if (editable && !element.classList.contains('ProseMirror-separator')) add(element, 0, ATOM, 1, true);
      } else if (editable && !inside) {
        const label =
          plain(element.textContent ?? '')
            .replace(INVISIBLES, '')
            .trim() || ATOM;
        add(element, 0, label, label.length, true);
      } else walk(element, guarded || element.tagName === 'CODE', inside);
    }
  };

  walk(block, false, true);
  flush(true);
  return parts;
}

const plain = (value: string): string => value.replace(NBSP, ' ');

/** What the block is, by itself and the elements around it up to the editor's own root. */
function shapeOf(block: Element): { readonly kind: BlockHint['kind']; readonly level?: number } {
  if (block.closest(NOT_THEIRS)) return { kind: 'code' };
  for (let element: Element | null = block; element; element = element.parentElement) {
    const { tagName } = element;
    const role = element.getAttribute('role');
    // A field that is one keeps its spaces, and says nothing of what is in them.
    if (tagName === 'PRE' && !element.hasAttribute('contenteditable')) return { kind: 'code' };
    const heading = /^H([1-6])$/u.exec(tagName)?.[1];
    if (heading) return { kind: 'heading', level: Number(heading) };
    if (role === 'heading') return { kind: 'heading', level: Number(element.getAttribute('aria-level')) || 2 };
    if (tagName === 'LI' || role === 'listitem') return { kind: 'list-item', level: depthOf(element) };
    if (tagName === 'TD' || tagName === 'TH') return { kind: 'cell' };
    if (tagName === 'BLOCKQUOTE') return { kind: 'quote' };
    if (element.hasAttribute('contenteditable') || role === 'textbox') break;
  }
  const item = block.closest(ITEMS);
  return item ? { kind: 'list-item', level: levelAmong(item) } : { kind: 'paragraph' };
}

function levelAmong(item: Element): number {
  let level = -1;
  for (let each: Element | null = item; each; each = each.parentElement?.closest(ITEMS) ?? null) level += 1;
  return level;
}

function depthOf(item: Element): number {
  const indent = Number(item.getAttribute('data-list-indent'));
  if (indent > 0) return indent - 1;
  let depth = -1;
  for (
    let element = item.parentElement;
    element && !element.hasAttribute('contenteditable');
    element = element.parentElement
  ) {
    if (element.tagName === 'UL' || element.tagName === 'OL') depth += 1;
  }
  return Math.max(0, depth);
}
