/**
 * Blanks what a reader of the rendered text would not see: Markdown marks, link targets, comments, tags, line ends.
 * The result is as long as the input, so that offsets stay true.
 */

import { latinFirst } from '../latin-first.ts';

/** Named parts: comment, image, link head and tail, reference, tag, emphasis, code ticks, escapes. Each is bounded. */
const MARKS = latinFirst(
  /(?<comment><!--[\s\S]{0,5000}?-->)|(?<image>!\[[^\]\n]{0,300}\]\([^)\n]{0,800}\))|(?<tail>\](?:\([^()\n]{0,800}(?:\([^()\n]{0,200}\)[^()\n]{0,200})?\)|\[[^\]\n]{0,100}\]))|(?<note>\[\^[^\]\n]{1,20}\])|(?<tag><\/?[a-z][^<>\n]{0,300}>)|(?<strong>\*{2,3}|_{2,3}(?![\p{L}\p{N}]{0,40}__)|~~)|(?<star>(?<![\p{L}\p{N}\s*])\*|\*(?=[^\s*])|(?<=\S)\*)|(?<under>(?<![\p{L}\p{N}_])_(?=\S)|(?<=\S)_(?![\p{L}\p{N}_]))|(?<tick>`+)|(?<escape>\\(?=[\\`*_{}[\]()#+.!|<>-]))/giu,
);

const LINK_HEAD = /\[(?=[^\]\n]{1,300}\](?:\([^()\n]{0,800}|\[))/gu;

// oxlint-disable-next-line no-control-regex
const UNSEEN = /[\r\n\t\u0000-\u0008\u000b\u000c\u000e-\u001f\u200b\u2060\ufeff]|\p{Cs}/gu;

const blank = (match: string): string => ' '.repeat(match.length);

/** For text that is not Markdown: only line ends and control characters go. */
export const blankUnseen = (text: string): string => text.replace(UNSEEN, blank);

/** Out: as long as the text, with blanks in place of Markdown's marks. */
export const blankMarks = (text: string): string =>
  blankUnseen(/[[*_`<~\\]/u.test(text) ? text.replace(LINK_HEAD, blank).replace(MARKS, blank) : text);
