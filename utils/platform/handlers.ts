/** What each request does. */
import { browser } from 'wxt/browser';
import { extensionUrl } from './extension-url.ts';
import { popoverStrings } from '../i18n/audience.ts';
import { stringsOf } from '../i18n/bundled.ts';
import type { Strings } from '../i18n/translate.ts';
import { contentState } from './content-state.ts';
import type { Engine } from './engine.ts';
import type { Asker } from './engine-world.ts';
import { rememberAccepted, rememberIgnored } from './goal-memory.ts';
import { pageOf } from './hosts.ts';
import { interfaceLocale } from './interface-language.ts';
import { exclusively } from './locks.ts';
import type { Memo } from './memo.ts';
import { objectivesOfPage, pageObjective } from '../nlp/okr/page-objectives.ts';
import { localDate } from './local-date.ts';
import { keepParent } from './parents.ts';
import { endPause, startPause } from './pause.ts';
import type { Protocol } from './protocol.ts';
import type { Handlers, Sender } from './router.ts';
import { ACTING_FILE, injectInFrame, NEW_GOAL_FILE, POPOVER_FILE, type AskedFile } from './scripts.ts';
import { readSettings } from './settings.ts';
import { pinLanguage, readSites, switchSite } from './sites.ts';
import { recordFrame, summaryOf } from './tab-records.ts';
import { teamItem } from './storage/items.ts';
import { tabState } from './tab-state.ts';
import { placeTemplate, templatesHere } from './template-here.ts';
import { showInToolbar } from './toolbar.ts';

/** Pages speak for themselves, in no site. */
const siteOf = (sender: Sender): string | null => (sender.kind === 'frame' ? (sender.site ?? sender.host) : null);

const inFrameOf = async (sender: Sender, file: AskedFile): Promise<boolean> =>
  sender.kind === 'frame' && injectInFrame(file, sender.tabId, sender.frameId, sender.host);

/** The page of a tab; null where no extension may know it. */
const pageIn = async (tabId: number): Promise<string | null> => pageOf((await browser.tabs.get(tabId)).url);

/** What opens in a frame, with the strings that it shows. */
async function opened(sender: Sender, file: AskedFile): Promise<{ readonly strings: Strings } | null> {
  if (!(await inFrameOf(sender, file))) return null;
  return { strings: popoverStrings(stringsOf(interfaceLocale(await readSettings()))) };
}

/** Who the engine works for. Frames and pages are told apart by `id`. */
export async function askerOf(sender: Sender, id?: string, memo?: Memo): Promise<Asker> {
  const read = async () => Promise.all([readSettings(), readSites(sender.isPrivate)]);
  const [settings, sites] = await (memo ? memo.get(`asker ${sender.isPrivate}`, read) : read());
  const hosts = sender.kind === 'frame' ? [sender.site, sender.host] : [];
  return {
    id: id ?? (sender.kind === 'frame' ? `${sender.tabId}.${sender.frameId}` : 'page'),
    isPrivate: sender.isPrivate,
    language: sites.languageOf(hosts) ?? settings.language,
    interfaceLanguage: interfaceLocale(settings),
    page: sender.kind === 'frame' ? sender.page : null,
  };
}

/** The popup asks for the page that it stands over. */
export const askerOver = async (asker: Asker, tabId: number | undefined): Promise<Asker> =>
  tabId === undefined ? asker : { ...asker, page: await pageIn(tabId).catch(() => null) };

/** In: the engine, and what is kept of storage, which is worked out anew after each change that is made here. */
export function createHandlers(engine: Engine, memo: Memo): Handlers {
  /** What was changed here holds for the very next request, whenever the browser tells of the change. */
  const changed = async <T>(work: Promise<T>): Promise<T> => {
    const done = await work;
    memo.clear();
    return done;
  };
  /** A frame asks for its own page alone. */
  const askerFor = async (sender: Sender, tabId: number | undefined): Promise<Asker> =>
    askerOver(await askerOf(sender, undefined, memo), sender.kind === 'page' ? tabId : undefined);
  return {
    async hello(_, sender) {
      const state = await contentState(sender);
      // The toolbar follows; the frame need not wait for it.
      if (sender.kind === 'frame') void note(sender, state.silent === null ? {} : { goals: 0, silent: state.silent });
      return state;
    },
    async analyze(request, sender) {
      const analysis = await engine.analyze(request, await askerOf(sender, undefined, memo));
      return analysis === 'superseded' ? analysis : { revision: request.revision, analysis };
    },
    judge: async ({ text, goal, tabId }, sender) => engine.judge(text, goal, await askerFor(sender, tabId)),
    preview: async ({ texts, templates }, sender) =>
      engine.preview(texts, templates, await askerOf(sender, undefined, memo)),
    loadPopover: (_, sender) => opened(sender, POPOVER_FILE),
    loadNewGoal: (_, sender) => opened(sender, NEW_GOAL_FILE),
    goalForms: async ({ tabId }, sender) => engine.forms(await askerFor(sender, tabId)),
    async templatesHere({ tabId }) {
      const page = await pageIn(tabId);
      return page === null ? null : templatesHere(page);
    },
    async placeTemplate({ tabId, id }, sender) {
      const page = sender.isPrivate ? null : await pageIn(tabId);
      return page !== null && changed(placeTemplate(id, page));
    },
    loadActing: (_, sender) => inFrameOf(sender, ACTING_FILE),
    showPopup: () =>
      browser.action.openPopup().then(
        () => true,
        () => false,
      ),
    ignoreGoal: ({ text, kind }, sender) => changed(rememberIgnored(text, kind, siteOf(sender), sender.isPrivate)),
    acceptGoal: ({ text }, sender) => changed(rememberAccepted(text, siteOf(sender), sender.isPrivate)),
    setParent: async ({ keep, level, ...goal }, sender) =>
      sender.isPrivate ? 'refused' : changed(keepParent(pageObjective(goal), keep, level)),
    async readObjectives({ text }, sender) {
      const request = { text, surface: 'paste', key: 'objectives', revision: 0, focused: true } as const;
      const analysis = await engine.analyze(request, await askerOf(sender, undefined, memo));
      if (analysis === 'superseded') return [];
      const { calendar } = await teamItem.read();
      const goals = analysis.goals.filter(({ isGoal }) => isGoal);
      return objectivesOfPage(text, goals, { today: localDate(new Date()), calendar });
    },
    async setSite({ host, on }, sender) {
      if (sender.kind === 'page') return host !== undefined && switchSite(host, on, sender.isPrivate);
      const site = siteOf(sender);
      // A page may not speak for another, nor switch itself on.
      return site !== null && !on && (host === undefined || host === site) && switchSite(site, false, sender.isPrivate);
    },
    async setLanguage({ host, language }, sender) {
      const site = sender.kind === 'page' ? (host ?? null) : siteOf(sender);
      if (site === null || (sender.kind === 'frame' && host !== undefined && host !== site)) return false;
      return changed(pinLanguage(site, language, sender.isPrivate));
    },
    pause: ({ scope, tabId }, sender) =>
      startPause(scope, sender.kind === 'frame' ? sender.tabId : (tabId ?? null), Date.now()),
    resume: ({ tabId }) => endPause(tabId ?? null),
    async openOptions({ section }) {
      const url = `${extensionUrl('/options.html')}${section ? `#${section}` : ''}`;
      await browser.tabs.create({ url });
      return true;
    },
    async report(said, sender) {
      if (sender.kind !== 'frame') return false;
      await note(sender, said);
      return true;
    },
    tabState: ({ tabId }) => tabState(tabId),
  };
}

/** One after the other for each tab, so that the toolbar shows what was said last. */
function note(
  { tabId, frameId, document, origin }: Extract<Sender, { kind: 'frame' }>,
  said: Partial<Protocol['report'][0]>,
): Promise<void> {
  return exclusively(`tab.${tabId}`, async () => {
    const summary = summaryOf(await recordFrame(tabId, { frameId, document, origin, ...said }));
    await showInToolbar(tabId, summary.silent, summary.goals);
  });
}
