import { useState } from 'react';
import { copyText } from '../../../components/pages/copy-text.ts';
import { saveFile } from '../../../components/pages/save-file.ts';
import type { Translate } from '../../../utils/i18n/translate.ts';
import { builtInTemplates } from '../../../utils/nlp/templates/built-in/index.ts';
import { textIn, withText } from '../../../utils/i18n/local-text.ts';
import { templateText } from '../../../utils/nlp/templates/index.ts';
import { merged, type TemplateField } from '../../../utils/nlp/templates/merge.ts';
import type { Template } from '../../../utils/nlp/types.ts';
import { MOST_TEMPLATES, templatesItem, type OwnTemplate } from '../../../utils/platform/storage/templates.ts';
import { readSharedText, shareText } from '../../../utils/platform/template-text.ts';
import type { Store } from '../use-store.ts';
import { addFirst, changeOne, move, putBack, wayBack, without, type Change, type Own } from './edits.ts';
import { fileName } from './file-name.ts';
import { validOnly } from './valid-only.ts';

/** What the last action came to. */
export type Said = { readonly lead: string; readonly text: string };
/** A template that came in, and the one of the same name that it differs from. */
export type Meeting = { readonly id: string; readonly mine: Template; readonly theirs: Template };

/** What can be done with the templates that a person has. */
export function useTemplates(t: Translate, store: Store) {
  const [said, setSaid] = useState<Said | null>(null);
  const [incoming, setIncoming] = useState<{ readonly id: string; readonly theirs: Template } | null>(null);
  const own = store.stored.templates;
  const templateOf = (id: string): Template | undefined =>
    own.find((entry) => entry.id === id)?.template ??
    Object.entries(builtInTemplates).find(([name]) => name === id)?.[1];
  const nameOf = (template: Template): string => textIn(template.name, t.locale);

  const apply = async (change: Change<Own>, back: Change<Own>): Promise<boolean> => {
    const done = await templatesItem.update(change);
    if (done) store.record(() => templatesItem.update(back));
    else store.refuse();
    return done;
  };
  /** Answers with the new one's id, or null when there is no room or the browser refused. */
  const add = async (template: Template, where: string): Promise<string | null> => {
    if (own.length >= MOST_TEMPLATES) {
      setSaid({ lead: t('templates_full', { most: MOST_TEMPLATES }), text: '' });
      return null;
    }
    const entry: OwnTemplate = { id: crypto.randomUUID(), template, where };
    return (await apply(addFirst(entry), without(entry.id))) ? entry.id : null;
  };
  /** `refused` says whose text it was, should it not be taken over. */
  const take = async (text: string, refused: string): Promise<void> => {
    setIncoming(null);
    const parsed = await readSharedText(text);
    if (!parsed.ok) {
      setSaid({
        lead: refused,
        text: `${t.say(parsed.message)} ${t('templates_unchanged')}`,
      });
      return;
    }
    const known = own.find(({ template }) => templateText(template) === templateText(parsed.template));
    const name = nameOf(parsed.template);
    const namesake = own.find(({ template }) => nameOf(template) === name);
    setSaid(known ? { lead: t('templates_known', { name }), text: '' } : null);
    if (known) return;
    if (namesake) setIncoming({ id: namesake.id, theirs: parsed.template });
    else if (await add(parsed.template, ''))
      setSaid({ lead: t('templates_imported', { name }), text: t('templates_choose_where') });
  };

  const mine = incoming && own.find(({ id }) => id === incoming.id)?.template;
  const meeting: Meeting | null = incoming && mine ? { ...incoming, mine } : null;
  const change = async (id: string, to: Change<Template>): Promise<boolean> => {
    const before = templateOf(id);
    if (!before) return false;
    const edit = (each: Change<Template>) => changeOne(id, (entry) => ({ ...entry, template: each(entry.template) }));
    return apply(edit(to), edit(wayBack(before, to(before))));
  };
  const settle = (key: 'template_merge_taken' | 'template_merge_stays', template: Template): void => {
    setIncoming(null);
    setSaid({ lead: t(key, { name: nameOf(template) }), text: '' });
  };

  return {
    said,
    own,
    meeting,
    takeFields: async ({ id, theirs }: Meeting, taken: ReadonlySet<TemplateField>): Promise<void> => {
      const done = await change(
        id,
        validOnly((now) => merged(now, theirs, taken)),
      );
      if (done) settle('template_merge_taken', theirs);
    },
    keepMine: ({ mine: kept }: Meeting): void => settle('template_merge_stays', kept),
    keepBoth: async ({ theirs }: Meeting): Promise<void> => {
      const name = t('template_merge_of_both', { name: nameOf(theirs) });
      if ((await add({ ...theirs, name: withText(theirs.name, t.locale, name) }, '')) === null) return;
      setIncoming(null);
      setSaid({ lead: t('templates_imported', { name }), text: t('templates_choose_where') });
    },
    add: (): Promise<string | null> =>
      add(
        {
          ...builtInTemplates.smart,
          name: t('templates_untitled'),
          calendar: store.stored.team.calendar,
          examples: [{ text: t('template_new_sample') }],
        },
        '',
      ),
    duplicate: async (id: string): Promise<void> => {
      const template = templateOf(id);
      if (!template) return;
      const name = t('templates_copy_of', { name: nameOf(template) });
      await add({ ...template, name: withText(template.name, t.locale, name) }, '');
    },
    remove: async (id: string): Promise<void> => {
      const place = own.findIndex((entry) => entry.id === id);
      const entry = own[place];
      if (entry && (await apply(without(id), putBack(entry, place))))
        setSaid({ lead: t('templates_removed', { name: nameOf(entry.template) }), text: '' });
    },
    move: (id: string, to: number): void => {
      const from = own.findIndex((entry) => entry.id === id);
      void apply(move(id, to), move(id, from));
    },
    change: (id: string, to: Change<Template>): void => void change(id, to),
    place: (id: string, where: string): void => {
      const before = own.find((entry) => entry.id === id)?.where ?? '';
      const put = (at: string) => changeOne(id, (entry) => ({ ...entry, where: at }));
      void apply(put(where), put(before));
    },
    save: (id: string): void => {
      const template = templateOf(id);
      if (template) saveFile(`${fileName(nameOf(template))}.json`, templateText(template));
    },
    copy: async (id: string): Promise<void> => {
      const template = templateOf(id);
      if (!template) return;
      const copied = await copyText(await shareText(template));
      setSaid({
        lead: t(copied ? 'templates_copied' : 'templates_not_copied', { name: nameOf(template) }),
        text: copied ? t('templates_copied_how') : '',
      });
    },
    takeFile: async (file: File): Promise<void> =>
      take(await file.text().catch(() => ''), t('templates_not_imported', { name: file.name })),
    takeText: (text: string): Promise<void> => take(text, t('templates_paste_not_imported')),
  };
}

export type Templates = ReturnType<typeof useTemplates>;
