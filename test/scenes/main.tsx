/**
 * Every state of the goal's card, from the real components and sample goals: for pictures, axe and the eye.
 * `#scene=2&lang=fi&theme=dark`; each card is a `[data-card]`.
 */
import { useRef, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { Done } from '../../components/Done.tsx';
import { GoalCard } from '../../components/GoalCard.tsx';
import type { ApplyOutcome, CardActions, WriteMode } from '../../components/card-contract.ts';
import { stringsOf } from '../../utils/i18n/bundled.ts';
import { createTranslator } from '../../utils/i18n/translate.ts';
import type { Goal } from '../../utils/nlp/types.ts';
import { complete, evidence, judgeMissing, keyResult, missing, notTaken, twoPlaces, type Language } from './samples.ts';

const query = new URLSearchParams(location.hash.slice(1));
const language: Language = query.get('lang') === 'fi' ? 'fi' : 'en';
const t = createTranslator(language, stringsOf(language));

const nothing = () => undefined;
const menu = {
  notGoal: nothing,
  ignore: nothing,
  siteOff: nothing,
  pause: nothing,
  readAs: nothing,
  openSettings: nothing,
};

function actions(goal: Goal, mode: WriteMode, outcome: ApplyOutcome): CardActions {
  return {
    judge: (filled) => Promise.resolve(goal.text === missing(language).text ? judgeMissing(filled, language) : null),
    modeOf: () => mode,
    apply: () => Promise.resolve(outcome),
    undo: () => Promise.resolve('applied'),
    copy: () => Promise.resolve(true),
    showEvidence: nothing,
    lookAgain: () => (query.has('never') ? new Promise(nothing) : Promise.resolve(goal)),
    isGoal: () => Promise.resolve(missing(language)),
    menu,
  };
}

type CardProps = {
  readonly name: string;
  readonly goal: Goal;
  readonly mode?: WriteMode;
  readonly outcome?: ApplyOutcome;
  readonly onDemand?: boolean;
  readonly staleness?: number;
};

function Card({ name, goal, mode = { kind: 'write' }, outcome = 'applied', ...rest }: CardProps) {
  const own = useRef(actions(goal, mode, outcome));
  return (
    <div className="cell" data-card={name}>
      <GoalCard t={t} goal={goal} actions={own.current} host="docs.example.com" onClose={nothing} {...rest} />
    </div>
  );
}

const scenes: Readonly<Record<string, () => ReactNode>> = {
  '2': () =>
    ['opens', 'choosing', 'filled', 'menu'].map((name) => <Card key={name} name={name} goal={missing(language)} />),
  '3': () => ['pointer', 'keyboard'].map((name) => <Card key={name} name={name} goal={evidence(language)} />),
  '4': () => ['complete', 'letter'].map((name) => <Card key={name} name={name} goal={complete(language)} />),
  '5': () => ['step', 'time', 'purpose'].map((name) => <Card key={name} name={name} goal={keyResult(language)} />),
  '6': () => (
    <>
      <Card name="copy" goal={missing(language)} mode={{ kind: 'copy', reason: { key: 'popover_cant_write' } }} />
      <Card name="applied" goal={missing(language)} />
      <Card name="stale" goal={missing(language)} staleness={1} />
      <Card name="refused" goal={missing(language)} outcome="refused" />
      <Card name="steps" goal={twoPlaces(language)} mode={{ kind: 'steps' }} />
      <Card name="on-demand" goal={notTaken(language)} onDemand />
      <Card name="unverified" goal={missing(language)} outcome="unverified" />
      <div className="cell">
        <div className="after">
          <Done t={t} said="popover_applied" onUndo={nothing} />
        </div>
      </div>
    </>
  ),
};

const root = document.createElement('div');
root.className = 'tarkka scene';
document.documentElement.lang = language;
const theme = query.get('theme');
if (theme !== null) document.documentElement.dataset['theme'] = theme;
document.body.append(root);
createRoot(root).render(scenes[query.get('scene') ?? '2']?.());
