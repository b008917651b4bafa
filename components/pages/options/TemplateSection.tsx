import type { MessageKey, Translate } from '../../../utils/i18n/translate.ts';

/** What a built-in template is called and what it is for. */
const WORDS: Readonly<Record<string, readonly [name: MessageKey, what: MessageKey]>> = {
  smart: ['options_template_smart', 'options_template_smart_what'],
  okr: ['options_template_okr', 'options_template_okr_what'],
};

type Props = {
  readonly t: Translate;
  readonly chosen: string;
  readonly onChoose: (template: string) => void;
};

export function TemplateSection({ t, chosen, onChoose }: Props) {
  return (
    <fieldset className="templates">
      <legend className="sr-only">{t('options_template')}</legend>
      {Object.entries(WORDS).map(([id, [name, what]]) => (
        <label key={id} className="template">
          <input type="radio" name="template" checked={id === chosen} onChange={() => onChoose(id)} />
          <b>{t(name)}</b>
          <span>{t(what)}</span>
        </label>
      ))}
    </fieldset>
  );
}
