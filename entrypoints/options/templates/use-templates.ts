import { useState } from 'react';
import type { Came } from '../../../components/pages/options/templates/use-arrival.ts';
import { copyText } from '../../../components/pages/copy-text.ts';
import { saveFile } from '../../../components/pages/save-file.ts';
import type { Translate } from '../../../utils/i18n/translate.ts';
import { builtInTemplates } from '../../../utils/nlp/templates/built-in/index.ts';
import { textIn, withText } from '../../../utils/i18n/local-text.ts';
import { templateText } from '../../../utils/nlp/templates/index.ts';
import type { Template } from '../../../utils/nlp/types.ts';
import { MOST_TEMPLATES, templatesItem, type OwnTemplate } from '../../../utils/platform/storage/templates.ts';
import { entryOf, sharedTemplate } from '../../../utils/platform/template-identity.ts';
import { shareText } from '../../../utils/platform/template-text.ts';
import { builtInFor, builtInOf } from '../../../utils/platform/team.ts';
import type { Store } from '../use-store.ts';
import { without } from '../../../components/pages/options/templates/form/without.ts';
import { addFirst, changing, move, placed, takenBack, without as withoutOne, type Change, type Own } from './edits.ts';
import { fileName } from './file-name.ts';
import { readFile } from './read-file.ts';
import { useIncoming } from './use-incoming.ts';
import { useSaid } from './use-said.ts';

/** What can be done with the templates that a person has. */
export function useTemplates(t: Translate, store: Store) {
  const [said, setSaid] = useSaid(store.undone);
  const [came, setCame] = useState<Came | null>(null);
  const own = store.stored.templates;
  const pushed = store.stored.organisation.templates;
  const templateOf = (id: string): Template | undefined =>
    [...own, ...pushed].find((entry) => entry.id === id)?.template ?? builtInOf(id);
  const sharedOf = (id: string): Template | undefined => {
    const entry = own.find((each) => each.id === id);
    return entry ? sharedTemplate(entry) : templateOf(id);
  };
  const nameOf = (template: Template): string => textIn(template.name, t.locale);

  /** `back` takes it back, where that is more than to leave what was there before. */
  const apply = async (change: Change<Own>, back?: Change<Own>): Promise<boolean> => {
    const step: Change<Own>[] = [];
    const done = await store.write(templatesItem, (before) => {
      const after = change(before);
      step[0] = back ?? takenBack(before, after);
      return after;
    });
    const undo = step[0];
    if (done && undo) store.record(() => store.write(templatesItem, undo));
    else store.refuse();
    return done;
  };
  /** Whether there was room, and the browser did it. */
  const put = async (entry: OwnTemplate): Promise<boolean> => {
    const fits = own.length < MOST_TEMPLATES;
    if (!fits) setSaid({ lead: t('templates_full', { most: MOST_TEMPLATES }), text: '' });
    const done = fits && (await apply(addFirst(entry)));
    if (done) setCame({ id: entry.id });
    return done;
  };
  const makeFrom = async (from: Template): Promise<string | null> => {
    const id = crypto.randomUUID();
    const { template } = entryOf(from, own);
    return (await put({ id, template: { ...template, revision: 1 }, where: '' })) ? id : null;
  };
  const { show, take, ...meets } = useIncoming(t, own, { apply, put, say: setSaid, lead: (id) => setCame({ id }) });

  return {
    said,
    came,
    own,
    ...meets,
    add: (): Promise<string | null> =>
      makeFrom({
        // What it is for, its maker knows.
        ...without(builtInTemplates.smart, 'about'),
        name: t('templates_untitled'),
        calendar: store.stored.team.calendar,
        examples: [{ text: t('template_new_sample') }],
      }),
    /** A copy of one's own, of a built-in template as it holds here. Answers with its id. */
    duplicate: async (id: string): Promise<string | null> => {
      const template = templateOf(id);
      if (!template) return null;
      const name = t('templates_copy_of', { name: nameOf(template) });
      const base = builtInOf(id) ? builtInFor(template, store.stored.team) : template;
      return makeFrom({ ...base, name: withText(template.name, t.locale, name) });
    },
    /** A copy of an organisation's template that holds in its place. Answers with its id. */
    makeMine: async (id: string): Promise<string | null> => {
      const theirs = pushed.find((entry) => entry.id === id);
      if (!theirs || theirs.isLocked) return null;
      const entry = { ...entryOf(theirs.template, own), where: theirs.where, insteadOf: id };
      return (await put(entry)) ? entry.id : null;
    },
    /** What the organisation changed in a template since it was copied, to take or to leave. */
    compare: (id: string): void => {
      const theirs = pushed.find((entry) => entry.id === id)?.template;
      if (theirs) show(theirs);
    },
    remove: async (id: string): Promise<void> => {
      const entry = own.find((each) => each.id === id);
      if (entry && (await apply(withoutOne(id))))
        setSaid({ lead: t('templates_removed', { name: nameOf(entry.template) }), text: '' });
    },
    move: (id: string, to: number): void => void apply(move(id, to)),
    change: (id: string, to: Change<Template>): void => void apply(changing(id, templateOf(id), to)),
    place: (id: string, where: string): void =>
      void apply(placed(id, own.find((entry) => entry.id === id)?.where ?? '', where)),
    save: (id: string): void => {
      const template = sharedOf(id);
      if (template) saveFile(`${fileName(nameOf(template))}.json`, templateText(template));
    },
    copy: async (id: string): Promise<void> => {
      const template = sharedOf(id);
      if (!template) return;
      const copied = await copyText(await shareText(template));
      setSaid({
        lead: t(copied ? 'templates_copied' : 'templates_not_copied', { name: nameOf(template) }),
        text: copied ? t('templates_copied_how') : '',
      });
    },
    takeFile: async (file: File): Promise<void> => {
      const refused = t('templates_not_imported', { name: file.name });
      const text = await readFile(file);
      if (text === null) setSaid({ lead: refused, text: `${t('template_not_utf8')} ${t('templates_unchanged')}` });
      else await take(text, refused);
    },
    takeText: (text: string): Promise<void> => take(text, t('templates_paste_not_imported')),
  };
}
