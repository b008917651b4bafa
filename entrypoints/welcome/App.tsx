import { useState } from 'react';
import { browser } from 'wxt/browser';
import { WelcomeView } from '../../components/pages/welcome/WelcomeView.tsx';
import type { Translate } from '../../utils/i18n/translate.ts';
import { TryBox } from './TryBox.tsx';

export function App({ t }: { readonly t: Translate }) {
  const [stuck, setStuck] = useState(false);
  const done = async (): Promise<void> => {
    try {
      const tab = await browser.tabs.getCurrent();
      if (tab?.id !== undefined) return await browser.tabs.remove(tab.id);
    } catch {
      // Said below: the person closes it.
    }
    setStuck(true);
  };
  return (
    <WelcomeView
      t={t}
      privacyUrl={browser.runtime.getURL('/options.html#privacy')}
      onDone={() => void done()}
      stuck={stuck}
    >
      <TryBox t={t} />
    </WelcomeView>
  );
}
