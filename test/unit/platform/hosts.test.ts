import { describe, expect, it } from 'vitest';
import { covers, hostOf, isOptional, originPattern } from '../../../utils/platform/hosts.ts';

describe('hosts', () => {
  it.each([
    ['https://intra.example.com/goals?x#y', 'intra.example.com', 'https://intra.example.com/*'],
    ['http://localhost:8080/', 'localhost:8080', 'http://localhost/*'],
    ['https://EXAMPLE.com', 'example.com', 'https://example.com/*'],
    ['about:blank', null, null],
    ['chrome://settings', null, null],
    ['chrome-extension://abc/popup.html', null, null],
    ['file:///home/a.html', null, null],
    ['javascript:alert(1)', null, null],
    ['https://chromewebstore.google.com/detail/x', null, null],
    ['https://chrome.google.com/webstore/detail/x', null, null],
    ['https://addons.mozilla.org/en-US/', null, null],
    [
      'https://addons.mozilla.org.example.com/',
      'addons.mozilla.org.example.com',
      'https://addons.mozilla.org.example.com/*',
    ],
    ['', null, null],
    [undefined, null, null],
  ])('reads %s', (address, host, pattern) => {
    expect(hostOf(address)).toBe(host);
    expect(originPattern(address)).toBe(pattern);
  });

  it.each([
    ['https://docs.google.com/*', 'https://docs.google.com/document', true],
    ['https://docs.google.com/*', 'http://docs.google.com/document', false],
    ['https://*.notion.so/*', 'https://www.notion.so/a', true],
    ['https://*.notion.so/*', 'https://notion.so/a', true],
    ['https://*.notion.so/*', 'https://evilnotion.so/a', false],
    ['http://localhost/*', 'http://localhost:3000/a', true],
    ['*://*/*', 'http://a.example/', true],
    ['<all_urls>', 'https://a.example/', true],
    ['https://*/*', 'https://a.example/', true],
    ['https://*/*', 'about:blank', false],
    ['nonsense', 'https://a.example/', false],
  ])('%s covers %s: %s', (pattern, address, expected) => {
    expect(covers(pattern, address)).toBe(expected);
  });

  it('tells a granted origin from a declared one', () => {
    expect(isOptional('https://intra.example.com/*')).toBe(true);
    expect(isOptional('https://*.atlassian.net/*')).toBe(false);
    expect(isOptional('http://localhost/*')).toBe(false);
    expect(isOptional('chrome://favicon/*')).toBe(false);
  });
});
