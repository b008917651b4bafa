import { Note } from '../../../components/Note.tsx';
import { ImportArea } from '../../../components/pages/options/templates/ImportArea.tsx';
import { TemplateList } from '../../../components/pages/options/templates/TemplateList.tsx';
import type { Translate } from '../../../utils/i18n/translate.ts';
import { builtInTemplates } from '../../../utils/nlp/templates/built-in/index.ts';
import { textIn } from '../../../utils/i18n/local-text.ts';
import { ITEMS } from '../store.ts';
import type { Store } from '../use-store.ts';
import { aboutOwn } from './about.ts';
import { useTemplates } from './use-templates.ts';

/** All templates: make, take over, order, share, delete. */
export function TemplatesPanel({ t, store }: { readonly t: Translate; readonly store: Store }) {
  const templates = useTemplates(t, store);
  const edit = (id: string): void => {
    location.hash = `template/${id}`;
  };
  return (
    <ImportArea
      t={t}
      onNew={() => void templates.add().then((id) => id && edit(id))}
      onFile={(file) => void templates.takeFile(file)}
      onText={(text) => void templates.takeText(text)}
    >
      <TemplateList
        t={t}
        own={templates.own.map(({ id, template, where }) => ({
          id,
          name: textIn(template.name, t.locale),
          about: aboutOwn(t, template, where),
          tag: t('templates_tag_yours'),
        }))}
        builtIn={Object.entries(builtInTemplates).map(([id, template]) => ({
          id,
          name: textIn(template.name, t.locale),
          about: textIn(template.about ?? '', t.locale),
        }))}
        standard={store.stored.team.template}
        onEdit={edit}
        onDuplicate={(id) => void templates.duplicate(id)}
        onSave={templates.save}
        onCopy={(id) => void templates.copy(id)}
        onRemove={(id) => void templates.remove(id)}
        onMove={templates.move}
        onDefault={(template) => void store.change(ITEMS.team, (team) => ({ ...team, template }))}
      />
      <div role="status">{templates.said && <Note lead={templates.said.lead}>{templates.said.text}</Note>}</div>
    </ImportArea>
  );
}
