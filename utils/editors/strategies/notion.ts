/**
 * Notion keeps a tree of blocks beside the page and listens to the block it believes the caret in, which it learns of
 * a moment late: typing elsewhere is put back without a word. The caret settles in the block first; what then stands
 * is watched for a second, as everywhere.
 */
import { inDom } from './in-dom.ts';
import { settle, type Strategy } from './pen.ts';
import { asTyped } from './ways.ts';

const LEARNS_WITHIN_MS = 150;
/** At a block's beginning these make another kind of block of it. */
const MAKES_BLOCKS = /^(?:[-*+>"]|#{1,3}|\d+\.|\[[ x]?\])\s/u;

export const notion: Strategy = (editor, signal) => {
  const pen = inDom({ way: asTyped })(editor, signal);
  const { root } = editor;
  return {
    refusalOf(edit) {
      const { text } = editor.read();
      const begins = edit.start === 0 || text[edit.start - 1] === '\n';
      if (begins && MAKES_BLOCKS.test(edit.text + text.slice(edit.end, edit.end + 4))) return 'protected';
      return pen.refusalOf(edit);
    },
    async replace(edit, revision) {
      if (pen.refusalOf(edit) || editor.read().revision !== revision) return false;
      root.focus({ preventScroll: true });
      editor.select({ start: edit.end, end: edit.end });
      await settle(LEARNS_WITHIN_MS);
      return pen.replace(edit, revision);
    },
  };
};
