import type { ReactNode } from 'react';
import type { Translate } from '../../../../utils/i18n/translate.ts';
import { MoreIcon } from '../../../icons.tsx';
import { MenuButton, type MenuItem } from '../../controls/MenuButton.tsx';
import { Grip } from './Grip.tsx';

/** A person's own template, as the list shows it. */
export type OwnEntry = { readonly id: string; readonly name: string; readonly about: string; readonly tag: string };
export type BuiltInEntry = { readonly id: string; readonly name: string; readonly about: string };
export type TemplateActions = {
  readonly onEdit: (id: string) => void;
  readonly onDuplicate: (id: string) => void;
  readonly onSave: (id: string) => void;
  readonly onCopy: (id: string) => void;
  readonly onRemove: (id: string) => void;
  /** To the place of the other one. */
  readonly onMove: (id: string, to: number) => void;
  readonly onDefault: (id: string) => void;
};

type Props = TemplateActions & {
  readonly t: Translate;
  readonly own: readonly OwnEntry[];
  readonly builtIn: readonly BuiltInEntry[];
  /** The built-in one that holds where none of the person's does. */
  readonly standard: string;
};

/** The person's own in their order, then what is built in. */
export function TemplateList({ t, own, builtIn, standard, ...actions }: Props) {
  return (
    <ul className="rows">
      {own.map(({ id, name, about, tag }, index) => (
        <Row
          key={id}
          t={t}
          name={name}
          about={about}
          tag={tag}
          onOpen={() => actions.onEdit(id)}
          grip={<Grip t={t} name={name} index={index} count={own.length} onMove={(to) => actions.onMove(id, to)} />}
          items={[
            { id: 'edit', text: t('templates_edit'), onChoose: () => actions.onEdit(id) },
            ...sharing(t, id, actions),
            null,
            { id: 'remove', text: t('options_remove'), onChoose: () => actions.onRemove(id) },
          ]}
        />
      ))}
      {builtIn.map(({ id, name, about }) => (
        <Row
          key={id}
          t={t}
          name={name}
          about={about}
          tag={t(id === standard ? 'templates_tag_default' : 'templates_tag_built_in')}
          items={[
            ...(id === standard
              ? []
              : [{ id: 'default', text: t('templates_make_default'), onChoose: () => actions.onDefault(id) }]),
            ...sharing(t, id, actions),
          ]}
        />
      ))}
    </ul>
  );
}

const sharing = (t: Translate, id: string, actions: TemplateActions): readonly MenuItem[] => [
  { id: 'duplicate', text: t('templates_duplicate'), onChoose: () => actions.onDuplicate(id) },
  { id: 'save', text: t('templates_save'), onChoose: () => actions.onSave(id) },
  { id: 'copy', text: t('templates_copy'), onChoose: () => actions.onCopy(id) },
];

type RowProps = {
  readonly t: Translate;
  readonly name: string;
  readonly about: string;
  readonly tag: string;
  readonly grip?: ReactNode;
  readonly onOpen?: () => void;
  readonly items: readonly (MenuItem | null)[];
};

function Row({ t, name, about, tag, grip, onOpen, items }: RowProps) {
  return (
    <li className="row tpl">
      <span className="tpl-grip">{grip}</span>
      <div className="row-words">
        <b>
          {onOpen ? (
            <button type="button" className="tpl-name" onClick={onOpen}>
              {name}
            </button>
          ) : (
            name
          )}
        </b>
        <span>{about}</span>
      </div>
      <span className="tag">{tag}</span>
      <MenuButton className="btn icon ghost" label={t('templates_more', { name })} items={items}>
        <MoreIcon />
      </MenuButton>
    </li>
  );
}
