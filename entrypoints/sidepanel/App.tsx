import { useRef, useState } from 'react';
import { copyText } from '../../components/pages/copy-text.ts';
import { AppIcon } from '../../components/pages/controls/AppIcon.tsx';
import { siteView } from '../../components/pages/popup/site.ts';
import { SiteRow } from '../../components/pages/popup/SiteRow.tsx';
import { asJson, asMarkdown, csvFile } from '../../components/pages/overview/export-goals.ts';
import { ExportRow } from '../../components/pages/overview/ExportRow.tsx';
import { GroupList } from '../../components/pages/overview/GroupList.tsx';
import type { Entry, Order } from '../../components/pages/overview/overview.ts';
import { Shares } from '../../components/pages/overview/Shares.tsx';
import { WholeRow } from '../../components/pages/overview/WholeRow.tsx';
import { SourceTabs, type Source } from '../../components/pages/overview/SourceTabs.tsx';
import { useHeir } from '../../components/pages/use-heir.ts';
import { saveFile } from '../../components/pages/save-file.ts';
import type { Translate } from '../../utils/i18n/translate.ts';
import { useTab } from '../popup/use-tab.ts';
import { useActiveTab } from './use-active-tab.ts';
import { usePageGoals } from './use-page-goals.ts';
import { usePopupText } from './use-popup-text.ts';
import { useTextGoals } from './use-text-goals.ts';
import { useWholePage } from './use-whole-page.ts';

/** A document's picture: of the page in front, or of a text that is put here. */
export function App({ t }: { readonly t: Translate }) {
  const [source, setSource] = useState<Source>('page');
  const [order, setOrder] = useState<Order>('place');
  const [copied, setCopied] = useState(false);
  const root = useRef(document.getElementById('root'));
  useHeir(root, root);
  const tab = useActiveTab();
  const site = useTab(tab);
  const page = usePageGoals(tab);
  const whole = useWholePage(tab);
  const own = useTextGoals();
  usePopupText(own, tab?.id ?? null, source === 'text');
  const texts: readonly (readonly Entry[])[] =
    source === 'text' ? own.texts : whole.state === 'read' ? whole.texts : page.texts;
  const goals = texts.flat().map(({ goal }) => goal);
  const view = site.state && siteView(site.state, t);
  /** What a person can change about the page not being read. */
  const isOff = view?.kind === 'paused' || (view?.kind === 'switch' && !view.on);
  return (
    <>
      <header className="overview-head">
        <AppIcon size={20} state="on" />
        <h1>{goals.length === 0 ? t('overview_title') : t('overview_count', { count: goals.length })}</h1>
      </header>
      <SourceTabs t={t} source={source} onChange={setSource} />
      {source === 'page' && isOff && <SiteRow t={t} site={view} onSwitch={site.switchSite} onResume={site.resume} />}
      {source === 'page' && tab && <WholeRow t={t} state={whole.state} onRead={whole.read} onLeave={whole.leave} />}
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
        <p role="status" className="sr-only">
          {source === 'text' && own.text.trim() !== '' && !own.reading && countOf(goals.length)}
        </p>
        {goals.length > 0 ? (
          <>
            <Shares t={t} goals={goals} />
            {list()}
          </>
        ) : (
          <div className="overview-empty">
            {(source === 'page' ? !whole.reading : own.text.trim() !== '' && !own.reading) && (
              <p>
                <b>{t(source === 'page' ? 'overview_empty' : 'overview_empty_text')}</b>
              </p>
            )}
            <p>{(source === 'text' ? own : whole).reading ? t('overview_reading') : source === 'page' && whyEmpty()}</p>
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
            csv: () => saveFile('goals.csv', csvFile(t, texts), 'text/csv'),
            json: () => saveFile('goals.json', asJson(texts)),
          }}
          onPrint={() => print()}
        />
      )}
    </>
  );

  function countOf(count: number): string {
    return count === 0 ? t('overview_empty_text') : t('overview_count', { count });
  }

  function list() {
    if (source === 'text') return <GroupList t={t} texts={own.texts} order={order} />;
    if (whole.state === 'read') return <GroupList t={t} texts={whole.texts} order={order} onOpen={whole.reveal} />;
    return <GroupList t={t} texts={page.texts} order={order} onOpen={page.reveal} />;
  }

  /** Where the coach is at work, what has not been read yet; else why it is not. */
  function whyEmpty(): string {
    if (whole.state === 'read' || isOff) return '';
    const works = view?.kind === 'switch' && view.on && (site.state?.silent ?? null) === null;
    return !view || works ? t('overview_empty_why') : view.text;
  }
}
