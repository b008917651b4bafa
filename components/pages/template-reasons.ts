/** Which template holds on a page and why, in words. Pure. */
import { textIn, type LocalText } from '../../utils/i18n/local-text.ts';
import type { MessageKey, Translate } from '../../utils/i18n/translate.ts';

export type AppliedTemplate = {
  readonly id: string;
  readonly name: LocalText;
  /** Of the goals that it is for; null for any. */
  readonly language: string | null;
  readonly from: 'own' | 'organisation' | 'built-in';
  /** What names the page; `*` for every page; null where it holds because no other does. */
  readonly place: string | null;
};

function reasonOf(t: Translate, { from, place }: AppliedTemplate): string {
  if (from === 'organisation') return t('template_because_organisation');
  if (place === null) return t('template_because_standard');
  return place === '*' ? t('template_because_everywhere') : t('template_because_place', { place });
}

/** In the interface's language; the code of one that has no name here. */
export function languageName(t: Translate, code: string): string {
  const key = `language_${code}_name`;
  return t.has(key) ? t(key as MessageKey) : code;
}

/** One sentence a template, the one for goals of any language last. */
export const reasonsOf = (t: Translate, applied: readonly AppliedTemplate[]): readonly string[] =>
  applied.map((each, index) => {
    const values = { name: textIn(each.name, t.locale), why: reasonOf(t, each) };
    if (each.language === null) return t(index === 0 ? 'template_applies' : 'template_applies_else', values);
    return t('template_applies_in', { ...values, language: languageName(t, each.language) });
  });
