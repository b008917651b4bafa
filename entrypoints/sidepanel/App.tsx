import { useEffect, useRef, useState } from 'react';
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
import { Scratchpad } from '../../components/pages/scratchpad/Scratchpad.tsx';
import { showSpan } from '../../components/pages/scratchpad/show-span.ts';
import { summarize } from '../../components/pages/scratchpad/summary.ts';
import { saveFile } from '../../components/pages/save-file.ts';
import type { Translate } from '../../utils/i18n/translate.ts';
import type { Span } from '../../utils/nlp/types.ts';
import type { GoalPlace } from '../../utils/platform/goal-watch.ts';
import { useTab } from '../popup/use-tab.ts';
import { useActiveTab } from './use-active-tab.ts';
import { usePrintHead } from './use-print-head.ts';
import { usePaste } from './use-paste.ts';
import { usePageGoals } from './use-page-goals.ts';
import { usePopupText } from './use-popup-text.ts';
import { useTextGoals } from './use-text-goals.ts';
import { useWholePage } from './use-whole-page.ts';

/** How long "Copied" stands. */
const SAID_FOR = 4000;

type Texts<Id> = readonly (readonly Entry<Id>[])[];

/** Where a goal stands: in a field of the page, in the page's own text, or in the text that was put here. */
type Way = { readonly in: 'field'; readonly place: GoalPlace } | { readonly in: 'page' | 'text'; readonly place: Span };

const inFields = (texts: Texts<GoalPlace>): Texts<Way> =>
  texts.map((entries) => entries.map(({ id, goal }) => ({ id: { in: 'field', place: id }, goal })));

const inText = (where: 'page' | 'text', texts: Texts<Span>): Texts<Way> =>
  texts.map((entries) => entries.map(({ id, goal }) => ({ id: { in: where, place: id }, goal })));

/** What stands in a box of the page is no part of the page's own text. */
const notIn = (known: readonly Entry[], texts: Texts<Way>): Texts<Way> => {
  const words = new Set(known.map(({ goal }) => goal.text));
  return texts.map((entries) => entries.filter(({ goal }) => !words.has(goal.text))).filter(({ length }) => length > 0);
};

/** A document's picture: of the page in front, or of a text that is put here. */
export function App({ t }: { readonly t: Translate }) {
  const [source, setSource] = useState<Source>('page');
  const [order, setOrder] = useState<Order>('place');
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    const timer = copied ? setTimeout(() => setCopied(false), SAID_FOR) : 0;
    return () => clearTimeout(timer);
  }, [copied]);
  const root = useRef(document.getElementById('root'));
  useHeir(root, root);
  const tab = useActiveTab();
  const paper = usePrintHead(source === 'page' ? tab : null, t.locale);
  const site = useTab(tab);
  const page = usePageGoals(tab);
  const whole = useWholePage(tab);
  const own = useTextGoals();
  const field = useRef<HTMLTextAreaElement>(null);
  const mirror = useRef<HTMLDivElement>(null);
  const put = (text: string): void => {
    if (field.current) field.current.value = text;
    own.change(text);
  };
  usePaste((text) => {
    setSource('text');
    put(own.text.trim() === '' ? text : `${own.text.trimEnd()}\n\n${text}`);
  });
  usePopupText(own, put, tab?.id ?? null, source === 'text');
  const go = (way: Way): void => {
    if (way.in === 'field') page.reveal(way.place);
    else if (way.in === 'page') whole.reveal(way.place);
    else if (field.current && mirror.current) showSpan(field.current, mirror.current, way.place);
  };
  const texts =
    source === 'text'
      ? inText('text', own.texts)
      : whole.state === 'read'
        ? [...inText('page', whole.texts), ...notIn(whole.texts.flat(), inFields(page.texts))]
        : inFields(page.texts);
  const goals = texts.flat().map(({ goal }) => goal);
  const { count, isSet } = summarize(goals);
  const heading = t(isSet ? 'overview_set' : 'overview_count', { count });
  const view = site.state && siteView(site.state, t, '');
  /** What a person can change about the page not being read. */
  const isOff = view?.kind === 'paused' || (view?.kind === 'switch' && !view.on);
  const works = view?.kind === 'switch' && view.on && (site.state?.silent ?? null) === null;
  /** Why the page can't be read, where nobody can change it. */
  const shut = view && !isOff && !works ? view.text : null;
  return (
    <>
      <header className="overview-head">
        <AppIcon size={20} state="on" />
        <h1>{goals.length === 0 ? t('overview_title') : heading}</h1>
        <p className="on-paper">{paper.head}</p>
      </header>
      <SourceTabs t={t} source={source} onChange={setSource} />
      {source === 'page' && isOff && <SiteRow t={t} site={view} onSwitch={site.switchSite} onResume={site.resume} />}
      {source === 'page' && tab && <WholeRow t={t} state={whole.state} onRead={whole.read} onLeave={whole.leave} />}
      <main id="overview-goals" className="overview-main">
        {source === 'text' && (
          <Scratchpad
            field={field}
            mirror={mirror}
            initial={own.text}
            text={own.text}
            goals={own.placed}
            label={t('overview_text_label')}
            placeholder={t('overview_text_hint')}
            size="panel"
            onChange={own.change}
          />
        )}
        <p role="status" className="sr-only">
          {source === 'text' &&
            own.text.trim() !== '' &&
            !own.reading &&
            (count === 0 ? t('overview_empty_text') : heading)}
        </p>
        {goals.length > 0 ? (
          <>
            <Shares t={t} goals={goals} />
            <GroupList t={t} texts={texts} order={order} onOpen={go} />
          </>
        ) : (
          <div className="overview-empty">
            {(source === 'page' ? !whole.reading : own.text.trim() !== '' && !own.reading) && (
              <p>
                <b>{source === 'text' ? t('overview_empty_text') : (shut ?? t('overview_empty'))}</b>
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
          onPrint={paper.print}
        />
      )}
    </>
  );

  /** What has not been read yet, where the coach is at work. */
  function whyEmpty(): string {
    return whole.state === 'read' || isOff || shut !== null ? '' : t('overview_empty_why');
  }
}
