import { useState } from 'react';
import type { Translate } from '../../../../utils/i18n/translate.ts';
import type { MenuItem } from '../../controls/MenuButton.tsx';
import { Grip } from './Grip.tsx';
import { TemplateRow, type TemplateEntry } from './TemplateRow.tsx';

/** A person's own template. */
export type OwnEntry = TemplateEntry;
/** An organisation's; `isMine`: the person has a copy, which holds in its place. */
export type PushedEntry = TemplateEntry & {
  readonly isLocked: boolean;
  readonly isMine: boolean;
  /** The copy is not as the organisation has it now. */
  readonly differs: boolean;
};
export type BuiltInEntry = Omit<TemplateEntry, 'tag'>;
export type TemplateActions = {
  /** Its page: to edit one's own, to look at any other. */
  readonly onEdit: (id: string) => void;
  readonly onDuplicate: (id: string) => void;
  readonly onSave: (id: string) => void;
  readonly onCopy: (id: string) => void;
  readonly onRemove: (id: string) => void;
  /** To the place of the other one. */
  readonly onMove: (id: string, to: number) => void;
  readonly onDefault: (id: string) => void;
  /** A copy of the organisation's that the person may change. */
  readonly onMakeMine: (id: string) => void;
  readonly onCompare: (id: string) => void;
};

type Props = TemplateActions & {
  readonly t: Translate;
  readonly pushed: readonly PushedEntry[];
  readonly own: readonly OwnEntry[];
  readonly builtIn: readonly BuiltInEntry[];
  /** The one that holds where no other does. */
  readonly standard: string;
};

/** The organisation's, the person's own in their order, then what is built in. */
export function TemplateList({ t, pushed, own, builtIn, standard, ...actions }: Props) {
  /** Where the last moved one stands now, for ears. */
  const [moved, setMoved] = useState('');
  return (
    <>
      <ul className="rows">
        {pushed.map(({ id, isLocked, isMine, differs, ...shown }) => (
          <TemplateRow
            key={id}
            t={t}
            entry={{ id, ...shown }}
            onOpen={() => actions.onEdit(id)}
            items={[
              { id: 'read', text: t('options_org_read'), onChoose: () => actions.onEdit(id) },
              ...(isLocked || isMine
                ? []
                : [{ id: 'mine', text: t('options_org_mine'), onChoose: () => actions.onMakeMine(id) }]),
              ...(differs
                ? [{ id: 'compare', text: t('options_org_compare'), onChoose: () => actions.onCompare(id) }]
                : []),
              ...byDefault(t, id, standard, actions),
              ...sharing(t, id, actions),
            ]}
          />
        ))}
        {own.map(({ id, name, ...shown }, index) => (
          <TemplateRow
            key={id}
            t={t}
            entry={{ id, name, ...shown }}
            onOpen={() => actions.onEdit(id)}
            grip={
              <Grip
                t={t}
                name={name}
                index={index}
                count={own.length}
                onMove={(to) => {
                  setMoved(t('templates_place', { name, place: to + 1, count: own.length }));
                  actions.onMove(id, to);
                }}
              />
            }
            items={[
              { id: 'edit', text: t('templates_edit'), onChoose: () => actions.onEdit(id) },
              ...sharing(t, id, actions),
              null,
              { id: 'remove', text: t('templates_delete'), onChoose: () => actions.onRemove(id) },
            ]}
          />
        ))}
        {builtIn.map(({ id, ...shown }) => (
          <TemplateRow
            key={id}
            t={t}
            entry={{ id, ...shown, tag: t(id === standard ? 'templates_tag_default' : 'templates_tag_built_in') }}
            isBuiltIn
            onOpen={() => actions.onEdit(id)}
            items={[
              { id: 'read', text: t('options_org_read'), onChoose: () => actions.onEdit(id) },
              ...byDefault(t, id, standard, actions),
              ...sharing(t, id, actions),
            ]}
          />
        ))}
      </ul>
      <p role="status" className="sr-only">
        {moved}
      </p>
    </>
  );
}

const byDefault = (t: Translate, id: string, standard: string, actions: TemplateActions): readonly MenuItem[] =>
  id === standard ? [] : [{ id: 'default', text: t('templates_make_default'), onChoose: () => actions.onDefault(id) }];

const sharing = (t: Translate, id: string, actions: TemplateActions): readonly MenuItem[] => [
  { id: 'duplicate', text: t('templates_duplicate'), onChoose: () => actions.onDuplicate(id) },
  { id: 'save', text: t('templates_save'), onChoose: () => actions.onSave(id) },
  { id: 'copy', text: t('templates_copy'), onChoose: () => actions.onCopy(id) },
];
