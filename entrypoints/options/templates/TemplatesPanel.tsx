import { Note } from '../../../components/Note.tsx';
import { AppliesBox } from '../../../components/pages/options/templates/AppliesBox.tsx';
import { differenceLines, fieldName } from '../../../components/pages/options/templates/difference-lines.ts';
import { ImportArea } from '../../../components/pages/options/templates/ImportArea.tsx';
import { MergeBox, type MergeRow } from '../../../components/pages/options/templates/MergeBox.tsx';
import { Refusals } from '../../../components/pages/options/Refusals.tsx';
import { TemplateList } from '../../../components/pages/options/templates/TemplateList.tsx';
import type { MessageKey, Translate } from '../../../utils/i18n/translate.ts';
import { builtInTemplates } from '../../../utils/nlp/templates/built-in/index.ts';
import type { Choice } from '../../../utils/nlp/templates/merge.ts';
import { textIn } from '../../../utils/i18n/local-text.ts';
import { pageOf, readAddress } from '../../../utils/platform/hosts.ts';
import { applicable, standardOf } from '../../../utils/platform/team.ts';
import type { AppliedHere } from '../../../utils/platform/protocol.ts';
import { appliedHere } from '../../../utils/platform/template-here.ts';
import { sidesOf, type ChangedBy, type Meeting } from '../../../utils/platform/template-identity.ts';
import { refusedLines } from '../organisation.ts';
import { ITEMS } from '../store.ts';
import type { Store } from '../use-store.ts';
import { aboutOwn } from './about.ts';
import { openTemplate as edit } from './open-template.ts';
import { pushedEntries } from './pushed-entries.ts';
import { useArrival } from '../../../components/pages/options/templates/use-arrival.ts';
import { useOffered } from './use-offered.ts';
import { useTemplates } from './use-templates.ts';

const CHANGED = {
  mine: 'template_merge_by_you',
  theirs: 'template_merge_by_them',
  both: 'template_merge_by_both',
} as const satisfies Readonly<Record<Exclude<ChangedBy, null>, MessageKey>>;

/** Of an older one all that the person did not change here has gone on since. */
const whoChanged = ({ kind }: Meeting, by: ChangedBy): MessageKey | null => {
  if (by === null || kind === 'newer') return null;
  return kind === 'older' && by !== 'mine' ? 'template_merge_by_time' : CHANGED[by];
};

/** Where both know what they came from, what either took away stays away. */
const joinedName = ({ kind }: Meeting, by: ChangedBy): MessageKey =>
  kind === 'differs' && by === 'both' ? 'template_merge_joined_changes' : 'template_merge_joined';

/** What differs, in words, and whose would be taken. */
const rowsOf = (t: Translate, meeting: Meeting): readonly MergeRow[] =>
  sidesOf(meeting).map(({ field, parts, changedBy, side, canJoin }) => ({
    field,
    name: fieldName(t, field),
    by: whoChanged(meeting, changedBy),
    lines: parts.flatMap((part) => differenceLines(t, field, part)),
    side,
    joined: canJoin ? joinedName(meeting, changedBy) : null,
  }));

function appliedAt(
  { stored: { team, templates, organisation } }: Store,
  address: string,
): readonly AppliedHere[] | null {
  const typed = address.trim();
  const page = readAddress(typed) && pageOf(/^https?:/iu.test(typed) ? typed : `https://${typed}`);
  return page === null ? null : applicable(team, templates, organisation, page).map(appliedHere);
}

type Props = {
  readonly t: Translate;
  readonly store: Store;
  /** The address names one that is not there. */
  readonly isGone: boolean;
};

/** All templates: make, take over, order, share, delete. */
export function TemplatesPanel({ t, store, isGone }: Props) {
  const templates = useTemplates(t, store);
  const { meeting, said } = templates;
  const { organisation } = store.stored;
  useOffered(templates.takeText);
  useArrival(templates.came);
  return (
    <ImportArea
      t={t}
      onNew={() => void templates.add().then((id) => id && edit(id))}
      onFile={(file) => void templates.takeFile(file)}
      onText={(text) => void templates.takeText(text)}
    >
      <div role="status" className="said">
        {!said && isGone && <Note lead={t('templates_gone')} />}
        {said && (
          <Note lead={said.lead}>
            {said.text}{' '}
            {said.way && (
              <button type="button" className="btn plain small" onClick={said.way.act}>
                {said.way.text}
              </button>
            )}
          </Note>
        )}
      </div>
      <Refusals t={t} lines={refusedLines(t, organisation.refused, ['templates', 'defaultTemplate'])} />
      {meeting && (
        <MergeBox
          key={JSON.stringify(meeting.theirs)}
          t={t}
          name={textIn(meeting.entry.template.name, t.locale)}
          kind={meeting.kind}
          rows={rowsOf(t, meeting)}
          onTake={(choice) => void templates.takeFields(meeting, choice as Choice)}
          onKeep={() => void templates.keepMine(meeting)}
          onBoth={() => void templates.keepBoth(meeting)}
          onClose={() => templates.leave(meeting)}
        />
      )}
      <TemplateList
        t={t}
        pushed={pushedEntries(t, store.stored)}
        own={templates.own.map((entry) => ({
          id: entry.id,
          name: textIn(entry.template.name, t.locale),
          about: aboutOwn(t, entry, templates.own),
          tag: t(
            organisation.templates.some((each) => each.id === entry.insteadOf)
              ? 'options_org_tag_copy'
              : 'templates_tag_yours',
          ),
        }))}
        builtIn={Object.entries(builtInTemplates).map(([id, template]) => ({
          id,
          name: textIn(template.name, t.locale),
          about: textIn(template.about ?? '', t.locale),
        }))}
        standard={standardOf(store.stored.team, organisation)}
        onEdit={edit}
        onDuplicate={(id) => void templates.duplicate(id)}
        onSave={templates.save}
        onCopy={(id) => void templates.copy(id)}
        onRemove={(id) => void templates.remove(id)}
        onMove={templates.move}
        onMakeMine={(id) => void templates.makeMine(id).then((mine) => mine !== null && edit(mine))}
        onCompare={templates.compare}
        onDefault={(template) => void store.change(ITEMS.team, (team) => ({ ...team, template }))}
      />
      <AppliesBox t={t} appliedAt={(address) => appliedAt(store, address)} onOpen={edit} />
    </ImportArea>
  );
}
