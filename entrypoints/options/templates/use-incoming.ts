import { useState } from 'react';
import type { Translate } from '../../../utils/i18n/translate.ts';
import { textIn, withText } from '../../../utils/i18n/local-text.ts';
import { parseTemplate } from '../../../utils/nlp/templates/index.ts';
import type { Choice } from '../../../utils/nlp/templates/merge.ts';
import type { Template } from '../../../utils/nlp/types.ts';
import type { OwnTemplate } from '../../../utils/platform/storage/templates.ts';
import { edited, entryOf, meetingOf, met, type Meeting } from '../../../utils/platform/template-identity.ts';
import { isExport } from '../../../utils/platform/storage/restore.ts';
import { readSharedText } from '../../../utils/platform/template-text.ts';
import { changeOne, wayBack, type Change, type Own } from './edits.ts';
import { openTemplate } from './open-template.ts';
import type { Said } from './use-said.ts';

type Ways = {
  /** `back` takes it back. */
  readonly apply: (change: Change<Own>, back?: Change<Own>) => Promise<boolean>;
  readonly put: (entry: OwnTemplate) => Promise<boolean>;
  readonly say: (said: Said | null) => void;
  /** To the place of that template in the list. */
  readonly lead: (id: string) => void;
};

/** A template that comes from elsewhere, and what it meets among one's own: to take or to leave. */
export function useIncoming(t: Translate, own: readonly OwnTemplate[], { apply, put, say, lead }: Ways) {
  const [incoming, setIncoming] = useState<Template | null>(null);
  const nameOf = (template: Template): string => textIn(template.name, t.locale);

  const takeOver = async (theirs: Template): Promise<void> => {
    const entry = entryOf(theirs, own);
    if (!(await put(entry))) return;
    setIncoming(null);
    const way = { text: t('templates_where_open'), act: () => openTemplate(entry.id) };
    say({ lead: t('templates_imported', { name: nameOf(theirs) }), text: t('templates_choose_where'), way });
  };
  /** What differs, to take or to leave. */
  const show = (theirs: Template): void => {
    say(null);
    setIncoming(theirs);
  };
  /** `refused` says whose text it was, should it not be taken over. */
  const take = async (text: string, refused: string): Promise<void> => {
    setIncoming(null);
    const parsed = await readSharedText(text);
    if (!parsed.ok) {
      const why = isExport(text) ? t('templates_is_backup') : t.say(parsed.message);
      say({ lead: refused, text: `${why} ${t('templates_unchanged')}` });
      return;
    }
    const { template: theirs } = parsed;
    const meeting = meetingOf(own, theirs, t.locale);
    say(meeting === 'same' ? { lead: t('templates_known', { name: nameOf(theirs) }), text: '' } : null);
    if (meeting === null) await takeOver(theirs);
    else if (meeting !== 'same' && meeting.isDeclined)
      say({
        lead: t('template_met_declined', { name: nameOf(theirs) }),
        text: '',
        way: { text: t('popup_template_differs'), act: () => show(theirs) },
      });
    else if (meeting !== 'same') setIncoming(theirs);
  };

  // Looked up anew, for another window may have changed it meanwhile.
  const found = incoming && meetingOf(own, incoming, t.locale);
  const meeting: Meeting | null = found === 'same' ? null : found;
  /** The one that another met has the place again. */
  const leave = (id: string): void => {
    setIncoming(null);
    lead(id);
  };
  const settle = (key: 'template_merge_taken' | 'template_merge_stays', { id, template }: OwnTemplate): void => {
    leave(id);
    say({ lead: t(key, { name: nameOf(template) }), text: '' });
  };

  return {
    show,
    take,
    meeting,
    takeFields: async (now: Meeting, { taken, joined }: Choice): Promise<void> => {
      const after = met(now, taken, joined);
      // Lists of both can be longer than a template takes.
      const parsed = parseTemplate(after.template);
      if (!parsed.ok)
        return say({
          lead: t('template_merge_refused'),
          text: `${t.say(parsed.message)} ${t('templates_unchanged')}`,
        });
      const back: Change<OwnTemplate> = (entry) => ({
        ...now.entry,
        where: entry.where,
        template: edited(wayBack(now.entry.template, after.template)(entry.template)),
      });
      const done = await apply(
        changeOne(now.entry.id, (entry) => met({ ...now, entry }, taken, joined)),
        changeOne(after.id, back),
      );
      if (done) settle('template_merge_taken', after);
    },
    /** From now on this very one is not asked about again. */
    keepMine: async ({ entry, theirs }: Meeting): Promise<void> => {
      if (await apply(changeOne(entry.id, (now) => ({ ...now, declined: theirs }))))
        settle('template_merge_stays', entry);
    },
    /** Nothing is decided: it may come again. */
    leave: ({ entry }: Meeting): void => leave(entry.id),
    keepBoth: async ({ theirs }: Meeting): Promise<void> => {
      const name = t('template_merge_of_both', { name: nameOf(theirs) });
      await takeOver({ ...theirs, name: withText(theirs.name, t.locale, name) });
    },
  };
}
