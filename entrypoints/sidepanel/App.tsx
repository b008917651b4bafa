import { useState } from 'react';
import { copyText } from '../../components/pages/copy-text.ts';
import { AppIcon } from '../../components/pages/controls/AppIcon.tsx';
import { siteView } from '../../components/pages/popup/site.ts';
import { asCsv, asJson, asMarkdown } from '../../components/pages/overview/export-goals.ts';
import { ExportRow } from '../../components/pages/overview/ExportRow.tsx';
import { GroupList } from '../../components/pages/overview/GroupList.tsx';
import type { Entry, Order } from '../../components/pages/overview/overview.ts';
import { Shares } from '../../components/pages/overview/Shares.tsx';
import { SourceTabs, type Source } from '../../components/pages/overview/SourceTabs.tsx';
import { saveFile } from '../../components/pages/save-file.ts';
import type { Translate } from '../../utils/i18n/translate.ts';
import { usePageGoals } from './use-page-goals.ts';
import { useTextGoals } from './use-text-goals.ts';

/** A document's picture: of the page in front, or of a text that is put here. */
export function App({ t }: { readonly t: Translate }) {
  const [source, setSource] = useState<Source>('page');
  const [order, setOrder] = useState<Order>('place');
  const [copied, setCopied] = useState(false);
  const page = usePageGoals();
  const own = useTextGoals();
  const texts: readonly (readonly Entry[])[] = source === 'page' ? page.texts : own.texts;
  const goals = texts.flat().map(({ goal }) => goal);
  const view = page.site && siteView(page.site, t);
  return (
    <>
      <header className="overview-head">
        <AppIcon size={20} state="on" />
        <h1>{goals.length === 0 ? t('overview_title') : t('overview_count', { count: goals.length })}</h1>
      </header>
      <SourceTabs t={t} source={source} onChange={setSource} />
      <main id="overview-goals" className="overview-main">
        {source === 'text' && (
          <textarea
            className="overview-text"
            aria-label={t('overview_text_label')}
            placeholder={t('overview_text_hint')}
            value={own.text}
            onChange={({ currentTarget }) => own.change(currentTarget.value)}
          />
        )}
        {goals.length > 0 ? (
          <>
            <Shares t={t} goals={goals} />
            {source === 'page' ? (
              <GroupList t={t} texts={page.texts} order={order} onOpen={page.reveal} />
            ) : (
              <GroupList t={t} texts={own.texts} order={order} />
            )}
          </>
        ) : (
          <div className="overview-empty">
            {(source === 'page' || (own.text.trim() !== '' && !own.reading)) && (
              <p>
                <b>{t(source === 'page' ? 'overview_empty' : 'overview_empty_text')}</b>
              </p>
            )}
            <p>{source === 'text' ? own.reading && t('overview_reading') : whyEmpty()}</p>
          </div>
        )}
      </main>
      {goals.length > 0 && (
        <ExportRow
          t={t}
          order={order}
          copied={copied}
          onOrder={setOrder}
          onCopy={() => void copyText(asMarkdown(t, texts)).then(setCopied)}
          onSave={{
            md: () => saveFile('goals.md', asMarkdown(t, texts), 'text/markdown'),
            csv: () => saveFile('goals.csv', asCsv(t, texts), 'text/csv'),
            json: () => saveFile('goals.json', asJson(texts)),
          }}
          onPrint={() => print()}
        />
      )}
    </>
  );

  /** Where the coach is at work, what has not been read yet; else why it is not. */
  function whyEmpty(): string {
    const works = view?.kind === 'switch' && view.on && (page.site?.silent ?? null) === null;
    return !view || works ? t('overview_empty_why') : view.text;
  }
}
