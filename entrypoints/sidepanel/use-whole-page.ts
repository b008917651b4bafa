import { useState } from 'react';
import type { Entry } from '../../components/pages/overview/overview.ts';
import type { Span } from '../../utils/nlp/types.ts';
import { showInPage, textOfPage } from '../../utils/platform/page-text.ts';
import { useTextGoals } from './use-text-goals.ts';

type Tab = { readonly id: number; readonly opened: number } | null;

export type WholePage = {
  /** `none` until it is asked for, and again when the tab shows another page. */
  readonly state: 'none' | 'read' | 'refused';
  readonly reading: boolean;
  readonly texts: readonly (readonly Entry<Span>[])[];
  readonly read: () => void;
  readonly leave: () => void;
  readonly reveal: (span: Span) => void;
};

/** The goals of all text of a page, also outside its fields: read once, when a person asks. */
export function useWholePage(tab: Tab): WholePage {
  const goals = useTextGoals();
  const [asked, setAsked] = useState<{ readonly of: Tab; readonly state: 'read' | 'refused' } | null>(null);
  return {
    state: asked !== null && asked.of === tab ? asked.state : 'none',
    reading: goals.reading,
    texts: goals.texts,
    read() {
      if (!tab) return;
      void textOfPage(tab.id).then((text) => {
        setAsked({ of: tab, state: text === null ? 'refused' : 'read' });
        goals.change(text ?? '');
      });
    },
    leave() {
      setAsked(null);
      goals.change('');
    },
    reveal({ start, end }) {
      if (tab) void showInPage(tab.id, goals.text.slice(start, end));
    },
  };
}
