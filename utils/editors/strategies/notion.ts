/**
 * Notion keeps a tree of blocks beside the page and listens to the block it believes the caret in, which it learns of
 * a moment late: typing elsewhere is put back without a word. The caret settles in the block first; what then stands
 * is watched for a second, as everywhere.
 */
import { inDom } from './in-dom.ts';
import { settle, type Strategy } from './pen.ts';
import { asTyped } from './ways.ts';

const LEARNS_WITHIN_MS = 150;

export const notion: Strategy = (editor, signal, changedAt) => {
  const pen = inDom({ way: asTyped })(editor, signal, changedAt);
  const { root } = editor;
  return {
    async replace(aim) {
      const edit = aim.now();
      if (!edit) return false;
      root.focus({ preventScroll: true });
      editor.select({ start: edit.end, end: edit.end });
      await settle(LEARNS_WITHIN_MS);
      return pen.replace(aim);
    },
  };
};
