import { useEffect, useRef } from 'react';
import { browser } from 'wxt/browser';
import { scratchpadOf } from '../../utils/platform/storage/scratchpad.ts';
import type { TextGoals } from './use-text-goals.ts';

/** What stands in the box of the popup, there for the window of this tab. */
async function textOfPopup(tab: number): Promise<string> {
  const { incognito } = await browser.tabs.get(tab);
  return (await scratchpadOf(incognito).read()).text;
}

/** The first time that the panel's own text is looked at, `put` it begins with the popup's. */
export function usePopupText(
  own: Pick<TextGoals, 'text'>,
  put: (text: string) => void,
  tab: number | null,
  shown: boolean,
): void {
  const latest = useRef({ own, put });
  const begun = useRef(false);
  useEffect(() => {
    latest.current = { own, put };
    if (!shown || tab === null || begun.current) return;
    begun.current = true;
    void textOfPopup(tab).then((text) => {
      if (text !== '' && latest.current.own.text === '') latest.current.put(text);
    });
  });
}
