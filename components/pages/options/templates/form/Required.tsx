import { useId } from 'react';
import type { Translate } from '../../../../../utils/i18n/translate.ts';
import { CRITERIA, LETTERS, type Criterion, type Role, type Template } from '../../../../../utils/nlp/types.ts';
import { without } from './without.ts';

type All = NonNullable<Template['required']>;
type Props = {
  readonly t: Translate;
  readonly required: All;
  /** What each role is asked where the template says nothing. */
  readonly usual: Readonly<Record<Role, readonly Criterion[]>>;
  readonly onChange: (change: (required: All) => All) => void;
};

const ROLES: readonly Role[] = ['goal', 'objective', 'key_result', 'initiative'];

/** What a goal of each role must say: ticked criteria are asked, and counted in its score. */
export function Required({ t, required, usual, onChange }: Props) {
  const id = useId();
  const askedOf = (all: All, role: Role): readonly Criterion[] => all[role] ?? usual[role];
  const toggle = (role: Role, criterion: Criterion): void =>
    onChange((now) => {
      const asked = askedOf(now, role);
      const turned = asked.includes(criterion);
      return {
        ...now,
        [role]: CRITERIA.filter((each) => (each === criterion ? !turned : asked.includes(each))),
      };
    });
  return (
    <section className="group" aria-labelledby={id}>
      <h2 id={id}>{t('template_required')}</h2>
      <p>{t('template_required_why')}</p>
      <table className="required">
        <thead>
          <tr>
            <th scope="col">
              <span className="sr-only">{t('template_required_kind')}</span>
            </th>
            {CRITERIA.map((criterion) => (
              <th key={criterion} scope="col" title={t(`criterion_${criterion}`)}>
                <span aria-hidden="true">{LETTERS[criterion]}</span>
                <span className="sr-only">{t(`criterion_${criterion}`)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {ROLES.map((role) => {
            const asked = askedOf(required, role);
            const isLast = asked.length === 1;
            const name = t(`template_role_${role}`);
            return (
              <tr key={role}>
                <th scope="row">{name}</th>
                {CRITERIA.map((criterion) => (
                  <td key={criterion}>
                    <input
                      type="checkbox"
                      aria-label={t('template_must', { role: name, name: t(`criterion_${criterion}`) })}
                      title={t(`criterion_${criterion}`)}
                      checked={asked.includes(criterion)}
                      // One must be left: a goal that nothing is asked of has no score.
                      disabled={isLast && asked.includes(criterion)}
                      aria-describedby={isLast ? `${id}-${role}` : undefined}
                      onChange={() => toggle(role, criterion)}
                    />
                  </td>
                ))}
                <td>
                  <small id={`${id}-${role}`} role="status">
                    {isLast ? t('template_required_last') : ''}
                  </small>{' '}
                  {required[role] && (
                    <button
                      type="button"
                      className="link"
                      aria-label={t('template_required_usual_of', { role: name })}
                      onClick={() => onChange((now) => without(now, role))}
                    >
                      {t('template_required_usual')}
                    </button>
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
