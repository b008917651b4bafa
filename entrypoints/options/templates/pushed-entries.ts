/** An organisation's templates as the list shows them. Pure. */
import type { PushedEntry } from '../../../components/pages/options/templates/TemplateList.tsx';
import { textIn } from '../../../utils/i18n/local-text.ts';
import type { MessageKey, Translate } from '../../../utils/i18n/translate.ts';
import { standardOf } from '../../../utils/platform/team.ts';
import { meetingOf } from '../../../utils/platform/template-identity.ts';
import type { Stored } from '../store.ts';
import { aboutOwn } from './about.ts';

type Known = Pick<Stored, 'organisation' | 'team' | 'templates'>;

export function pushedEntries(t: Translate, { organisation, team, templates: own }: Known): readonly PushedEntry[] {
  const standard = standardOf(team, organisation);
  return organisation.templates.map(({ id, template, where, isLocked }) => {
    const copy = own.find(({ insteadOf }) => insteadOf === id);
    const meeting = copy && meetingOf(own, template, t.locale);
    const differs = meeting !== null && typeof meeting === 'object' && meeting.entry === copy;
    const tag: MessageKey = isLocked
      ? 'options_org_tag_locked'
      : id === standard
        ? 'options_org_tag_default'
        : 'options_org_tag';
    const about = [
      aboutOwn(t, { id, template, where }, organisation.templates),
      ...(copy && !isLocked ? [t('options_org_replaced')] : []),
    ];
    return {
      id,
      name: textIn(template.name, t.locale),
      about: about.join(' · '),
      tag: t(tag),
      isLocked,
      isMine: copy !== undefined,
      differs: !isLocked && differs,
    };
  });
}
