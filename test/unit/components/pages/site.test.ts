import { expect, it } from 'vitest';
import { siteView, type SiteState } from '../../../../components/pages/popup/site.ts';
import { stringsOf } from '../../../../utils/i18n/bundled.ts';
import { createTranslator } from '../../../../utils/i18n/translate.ts';

const t = createTranslator('en', stringsOf('en'));
const tab: SiteState = { host: 'example.com', on: true, asked: false, silent: null, goals: 0, paused: null };

it.each([
  ['a code editor', { ...tab, silent: 'code-editor' }, 'This is a code editor, so it is left alone.'],
  ['an unknown editor', { ...tab, silent: 'engine' }, 'Tarkka can’t read this editor yet.'],
  ['a page of the browser', { ...tab, host: null }, 'Extensions can’t run on this page.'],
])('says of %s why nothing is read, and what can be used instead where there is such a thing', (_name, state, why) => {
  expect(siteView(state, t, 'Use the box.').text).toBe(`${why} Use the box.`);
  expect(siteView(state, t, '').text).toBe(why);
});

it('offers nothing instead where the page itself is read', () => {
  expect(siteView({ ...tab, goals: 2 }, t, 'Use the box.').text).toBe('On for this site · 2 goals on this page');
});
