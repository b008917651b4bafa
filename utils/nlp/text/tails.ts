/**
 * What stands after a goal in its line and is no part of it: whose it is and how it stands ("– Owner: Mia – 🟢 on track",
 * "[at risk]", "(ewd)"). What is due stays: it is a part of what is promised.
 */

import { latinFirst } from '../latin-first.ts';
import type { ColumnKind, LanguagePack } from '../types.ts';

export type Tail = { readonly kind: ColumnKind | null; readonly text: string };

/** So many are taken off one line. */
const MOST = 4;
const IN_BRACKETS = /\s[([](?<inside>[^()[\]]{1,40})[)\]][.;,]?$/u;
const AFTER_DASH = /\s(?:[–—|·•]|--?)\s+(?<inside>[^–—|·•]{1,40})$/u;
const AFTER_COMMA = /[,;]\s(?<inside>[^,;:]{1,20}:\s[^,;:]{1,30})$/u;
const AFTER_BLANK = /\s(?<inside>(?:🟢|🟡|🟠|🔴|⚪|✅|❌|⏳|🚧)\ufe0f?(?:\s[^\n]{1,20})?)$/u;
/** Initials or a name on a page: "ewd", "@mia". */
const TAG = latinFirst(/^(?:@[\p{L}\p{N}][\p{L}\p{N}._-]{0,30}|\p{Ll}{2,3})$/u);
const MARKED = /^\p{Extended_Pictographic}/u;
const NAMED = latinFirst(/^(?<name>\p{L}[\p{L} ]{1,18}):\s*(?<value>\S.*)$/u);

const read = (inside: string, tagged: boolean, pack: LanguagePack): Tail | null => {
  const words = inside.trim();
  const { name = '', value = '' } = NAMED.exec(words)?.groups ?? {};
  const kind = name === '' ? null : pack.column(name);
  if (kind === 'owner' || kind === 'status') return { kind, text: value.trim() };
  const says = MARKED.test(words) || pack.status?.(words) === true || (tagged && TAG.test(words));
  return says ? { kind: null, text: words } : null;
};

/** In: a goal with all of its line. Out: where the goal ends (UTF-16), and what stands after it, the last first. */
export const tailsOf = (
  text: string,
  pack: LanguagePack,
): { readonly end: number; readonly tails: readonly Tail[] } => {
  const tails: Tail[] = [];
  let end = text.length;
  while (tails.length < MOST) {
    const rest = text.slice(0, end);
    const found = [IN_BRACKETS, AFTER_DASH, AFTER_COMMA, AFTER_BLANK]
      .map((pattern) => pattern.exec(rest))
      .flatMap((match, index) => {
        const tail = match && read(match.groups?.['inside'] ?? '', index === 0, pack);
        return match && tail ? [{ at: match.index, tail }] : [];
      })[0];
    // Nothing but tails: then the words are all there is.
    if (!found || !/\p{L}/u.test(text.slice(0, found.at))) break;
    tails.push(found.tail);
    end = found.at;
  }
  return { end, tails };
};
