import { useEffect, useRef, type ReactNode } from 'react';
import type { Translate } from '../../../utils/i18n/translate.ts';
import { AppIcon } from '../controls/AppIcon.tsx';
import { addressOf, SECTION_NAMES, SECTIONS, type Section } from './sections.ts';
import { useHeir } from '../use-heir.ts';

type Props = {
  readonly t: Translate;
  readonly section: Section;
  /** The one thing of the section that is open; null for the section as a whole. */
  readonly detail?: { readonly id: string; readonly name: string } | null;
  /** Under the head: what was saved, or what this section is for. */
  readonly lead: ReactNode;
  readonly children: ReactNode;
};

/** The side with its sections, and the chosen one beside it. */
export function OptionsLayout({ t, section, detail = null, lead, children }: Props) {
  const head = useRef<HTMLHeadingElement>(null);
  const main = useRef<HTMLElement>(null);
  useHeir(main, head);
  const page = detail === null ? section : addressOf(section, detail.id);
  const shown = useRef(page);
  useEffect(() => {
    // Whoever comes back from one thing stands where it was opened.
    const row = shown.current.startsWith(`${page}/`) ? document.getElementById(shown.current) : null;
    const begin = main.current?.querySelector<HTMLInputElement>('[data-begin]');
    if (shown.current !== page) (row ?? begin ?? head.current)?.focus();
    if (document.activeElement === begin) begin?.select();
    shown.current = page;
  }, [page]);
  return (
    <div className="options">
      <div className="options-side">
        <div className="brand">
          <AppIcon size={24} />
          {t('extension_name')}
        </div>
        <nav aria-label={t('popover_settings')}>
          {SECTIONS.map((each) => (
            <a key={each} href={`#${each}`} aria-current={each === section ? 'page' : undefined}>
              {t(SECTION_NAMES[each])}
            </a>
          ))}
        </nav>
      </div>
      <main ref={main} className={detail === null ? 'options-main' : 'options-main is-wide'}>
        {detail !== null && (
          <p className="crumb">
            <a href={`#${section}`}>{t(SECTION_NAMES[section])}</a> ›
          </p>
        )}
        <h1 ref={head} tabIndex={-1}>
          {detail?.name ?? t(SECTION_NAMES[section])}
        </h1>
        <div className="lead">{lead}</div>
        {children}
      </main>
    </div>
  );
}
