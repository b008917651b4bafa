import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { Translate } from '../../../../../utils/i18n/translate.ts';
import { Note } from '../../../../Note.tsx';

type Control = HTMLInputElement | HTMLTextAreaElement;

const INVALID = '[aria-invalid=true]';

/** What the field is called, as ears hear it. */
const nameOf = (field: Control): string => {
  const { labels, ariaLabel } = field;
  const label = document.getElementById(field.getAttribute('aria-labelledby') ?? '') ?? labels?.[0];
  return ariaLabel ?? (label?.querySelector('span') ?? label)?.textContent ?? '';
};

type Props = { readonly t: Translate; readonly children: ReactNode };

/** Around a form that keeps what it can: says at its head which fields are not kept yet, and leads to the first. */
export function Unkept({ t, children }: Props) {
  const form = useRef<HTMLDivElement>(null);
  const [names, setNames] = useState('');
  useEffect(() => {
    const look = (): void => {
      const fields = [...(form.current?.querySelectorAll<Control>(INVALID) ?? [])];
      setNames([...new Set(fields.map(nameOf))].join(', '));
    };
    // What was not kept when the form was left is a draft, and stands there again.
    look();
    const observer = new MutationObserver(look);
    if (form.current)
      observer.observe(form.current, { subtree: true, childList: true, attributeFilter: ['aria-invalid'] });
    return () => observer.disconnect();
  }, []);
  return (
    <div ref={form}>
      <div role="status" className="refusals">
        {names !== '' && (
          <Note lead={t('template_not_kept', { names })}>
            <button
              type="button"
              className="btn plain small"
              onClick={() => form.current?.querySelector<Control>(INVALID)?.focus()}
            >
              {t('template_not_kept_go')}
            </button>
          </Note>
        )}
      </div>
      {children}
    </div>
  );
}
