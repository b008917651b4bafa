import { describe, expect, it } from 'vitest';
import { filesBelow, read, sources } from './source.ts';

const NETWORK =
  /\b(?:fetch|XMLHttpRequest|WebSocket|EventSource|WebTransport|RTCPeerConnection|sendBeacon|importScripts)\s*(?:\(|\b)/u;
/** Comments may say what is not done. */
const withoutComments = (text: string): string => text.replace(/\/\*[^]*?\*\/|(?<![:'"`])\/\/[^\n]*/gu, '');

describe('no text leaves the browser', () => {
  it('because nothing in the product can send any', () => {
    const product = sources.filter(({ path }) => !path.startsWith('utils/cli/'));
    expect(product.filter(({ text }) => NETWORK.test(withoutComments(text))).map(({ path }) => path)).toEqual([]);
  });

  it('because no style or page points outside', () => {
    const pages = ['entrypoints', 'components'].flatMap(filesBelow).filter((path) => /\.(?:css|html)$/u.test(path));
    expect(pages.filter((path) => /https?:\/\/|@import\s+(?!['"]\.)|url\(\s*['"]?\/\//u.test(read(path)))).toEqual([]);
    expect(pages.length).toBeGreaterThan(0);
  });
});
