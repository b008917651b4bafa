/** What in a text box is markup and no words: it is never written over, and nothing is written into it. */
import type { TextEdit } from '../../nlp/types.ts';

type Dialect = { readonly where: string; readonly tokens: readonly RegExp[] };

const DIALECTS: readonly Dialect[] = [
  {
    // Jira and Confluence on people's own servers.
    where: '.jira-wikifield textarea, .wiki-textfield',
    tokens: [
      /^(?:h[1-6]|bq)\. /gmu,
      /^[*#-]{1,6} /gmu,
      /\{[a-z]{2,12}(?::[^}\n]{0,200})?\}/gu,
      /\[[^\]\n]{1,300}\]/gu,
      /![^!\s][^!\n]{0,200}!/gu,
      /\|{1,2}/gu,
      /(?<=^|[\s(])[*_+^~](?=\S)/gmu,
      /(?<=\S)[*_+^~](?=[\s.,;:!?)]|$)/gmu,
    ],
  },
  {
    where: '.js-comment-field, [aria-label*="markdown" i], [name$="[body]"]',
    tokens: [
      /^ {0,3}(?:#{1,6}|[-*+]|\d{1,3}[.)]|>) (?:\[[ xX]\] )?/gmu,
      /`[^`\n]{1,300}`/gu,
      /!?\[[^\]\n]{0,300}\]\([^)\n]{0,500}\)/gu,
      /\*\*|__|~~/gu,
      /(?<=^|[\s(])@[\w-]{1,60}/gmu,
      /<\/?[a-z][^>\n]{0,300}>/giu,
    ],
  },
];

/** Whether the edit would touch markup of the field's dialect. */
export function touchesMarkup(field: Element, text: string, edit: TextEdit): boolean {
  const dialect = DIALECTS.find(({ where }) => field.matches(where));
  return dialect?.tokens.some((token) => [...text.matchAll(token)].some((found) => touches(found, edit))) ?? false;
}

function touches({ index, 0: token }: RegExpExecArray, { start, end }: TextEdit): boolean {
  const last = index + token.length;
  return start === end ? start > index && start < last : start < last && end > index;
}
