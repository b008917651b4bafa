import { inDom } from './in-dom.ts';
import type { Refuses } from './refuses.ts';

/** At a block's beginning these make another kind of block of it. */
const MAKES_BLOCKS = /^(?:[-*+>"]|#{1,3}|\d+\.|\[[ x]?\])\s/u;

export const notion: Refuses = (editor) => {
  const refusalOf = inDom()(editor);
  return (edit) => {
    const { text } = editor.read();
    const begins = edit.start === 0 || text[edit.start - 1] === '\n';
    if (begins && MAKES_BLOCKS.test(edit.text + text.slice(edit.end, edit.end + 4))) return 'protected';
    return refusalOf(edit);
  };
};
