import type { ReactNode } from 'react';
import type { Translate } from '../../../../utils/i18n/translate.ts';
import { MoreIcon } from '../../../icons.tsx';
import { MenuButton, type MenuItem } from '../../controls/MenuButton.tsx';
import { addressOf } from '../sections.ts';

/** What the list says of a template. */
export type TemplateEntry = {
  readonly id: string;
  readonly name: string;
  readonly about: string;
  readonly tag: string;
};

type Props = {
  readonly t: Translate;
  readonly entry: TemplateEntry;
  readonly isBuiltIn?: boolean;
  readonly grip?: ReactNode;
  readonly onOpen: () => void;
  readonly items: readonly (MenuItem | null)[];
};

/** One template: its name leads to its page, its menu holds what can be done with it. */
export function TemplateRow({ t, entry, grip, isBuiltIn = false, onOpen, items }: Props) {
  const { id, name, about, tag } = entry;
  return (
    <li className={grip ? 'row tpl orderable' : 'row tpl'}>
      <span className="tpl-grip">{grip}</span>
      <div className="row-words">
        <b>
          <button
            type="button"
            id={addressOf('template', id)}
            className={isBuiltIn ? 'tpl-read' : 'tpl-name'}
            onClick={onOpen}
          >
            {name}
          </button>
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
