import type { Translate } from '../../utils/i18n/translate.ts';
import type { GoalForm } from '../../utils/nlp/types.ts';

type Props = {
  readonly t: Translate;
  readonly forms: readonly GoalForm[];
  readonly form: GoalForm;
  readonly chosen: number;
  readonly onLanguage: (language: string) => void;
  readonly onChoose: (index: number) => void;
};

/** Which sentence, and in which language, where there is a choice. */
export function FormPicks({ t, forms, form, chosen, onLanguage, onChoose }: Props) {
  return (
    <>
      {form.patterns.length > 1 && (
        <label className="ng-pick">
          <span>{t('new_goal_sentence')}</span>
          <select data-selectable value={chosen} onChange={({ target }) => onChoose(Number(target.value))}>
            {form.patterns.map((_, index) => (
              <option key={index} value={index}>
                {sentenceName(t, form, index)}
              </option>
            ))}
          </select>
        </label>
      )}
      {forms.length > 1 && (
        <label className="ng-pick">
          <span>{t('new_goal_language')}</span>
          <select data-selectable value={form.language} onChange={({ target }) => onLanguage(target.value)}>
            {forms.map(({ language }) => (
              <option key={language} value={language}>
                {languageName(language, t.locale)}
              </option>
            ))}
          </select>
        </label>
      )}
    </>
  );
}

const languageName = (code: string, locale: string): string =>
  new Intl.DisplayNames([locale], { type: 'language' }).of(code) ?? code;

/** By what it is; counted where the template has several of the kind. */
function sentenceName(t: Translate, { patterns }: GoalForm, at: number): string {
  const role = patterns[at]?.role ?? 'goal';
  const alike = patterns.flatMap((pattern, index) => (pattern.role === role ? [index] : []));
  const name = t(`template_role_${role}`);
  return alike.length > 1 ? `${name} ${alike.indexOf(at) + 1}` : name;
}
