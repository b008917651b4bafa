/** Hosts and match patterns. */

/** The hosts whose content script is declared in the manifest; adding one disables the extension until accepted. */
export const DECLARED_ORIGINS = [
  'https://docs.google.com/*',
  'https://*.notion.so/*',
  'https://app.notion.com/*',
  'https://*.atlassian.net/*',
] as const;

/** Documents of Google Docs, within what is declared: their text is not in their page, and has scripts of its own. */
export const GOOGLE_DOCS = {
  matches: ['https://docs.google.com/*'],
  include_globs: ['https://docs.google.com/document/*'],
};

export const isGoogleDoc = (address: string): boolean => address.startsWith('https://docs.google.com/document/');

/** Their coach, and what tells it the text, in the page's own world. */
export const GOOGLE_DOCS_COACH = 'google-docs-coach.js';
export const GOOGLE_DOCS_BRIDGE = 'google-docs-bridge.js';
/** What writes there, with the first thing that is done to the page. */
export const GOOGLE_DOCS_PEN = 'google-docs-pen.js';

/** Only in the playground build; never in a package. */
export const PLAYGROUND_ORIGIN = 'http://localhost/*';

/** Any other site is switched on one origin at a time. */
export const OPTIONAL_ORIGINS = ['https://*/*', 'http://*/*'] as const;

const isDeclared = (pattern: string): boolean =>
  pattern === PLAYGROUND_ORIGIN || (DECLARED_ORIGINS as readonly string[]).includes(pattern);

/** True for a host where the coach is from the first. */
export const isDeclaredHost = (host: string): boolean =>
  DECLARED_ORIGINS.some((pattern) => covers(pattern, `https://${host}/`));

/** True for an origin that a person granted. */
export const isOptional = (pattern: string): boolean => /^https?:\/\//.test(pattern) && !isDeclared(pattern);

/** The browsers' own shops let no extension run. */
const CLOSED =
  /^https:\/\/(?:chromewebstore\.google\.com|chrome\.google\.com\/webstore|microsoftedge\.microsoft\.com\/addons|addons\.mozilla\.org)(?:[/?#]|$)/;

/** The web address of a page, or null where no extension may run. */
export function webUrl(address: string | undefined): URL | null {
  if (!address || !URL.canParse(address)) return null;
  const url = new URL(address);
  return (url.protocol === 'https:' || url.protocol === 'http:') && url.hostname !== '' && !CLOSED.test(url.href)
    ? url
    : null;
}

/** How a site is named everywhere: host and, where it is not the usual one, port. */
export const hostOf = (address: string | undefined): string | null => webUrl(address)?.host ?? null;

/** Host and path of a page: "acme.atlassian.net/jira/projects/SALES". */
export function pageOf(address: string | undefined): string | null {
  const url = webUrl(address);
  return url && `${url.host}${url.pathname === '/' ? '' : url.pathname}`;
}

/** The pattern to ask for. Patterns have no port: every port of a host is one. */
export function originPattern(address: string | undefined): string | null {
  const url = webUrl(address);
  return url && `${url.protocol}//${url.hostname}/*`;
}

/** Whether a pattern covers a page. */
export function covers(pattern: string, address: string): boolean {
  const parts = /^(?<scheme>\*|https?):\/\/(?<host>\*|\*\.[^/*]+|[^/*]+)\/\*$/u.exec(pattern);
  const url = webUrl(address);
  if (!url) return false;
  if (pattern === '<all_urls>') return true;
  const { scheme, host } = parts?.groups ?? {};
  if (!scheme || !host || (scheme !== '*' && `${scheme}:` !== url.protocol)) return false;
  if (host === '*') return true;
  if (!host.startsWith('*.')) return url.hostname === host;
  return url.hostname === host.slice(2) || url.hostname.endsWith(host.slice(1));
}

export type Site = {
  readonly host: string;
  /** The pattern to ask for. */
  readonly origin: string;
};

/** In: what a person typed. Out: the site, or null where it is no address. */
export function readAddress(typed: string): Site | null {
  const trimmed = typed.trim();
  if (trimmed === '' || /\s/u.test(trimmed)) return null;
  const address = /^[a-z][a-z0-9+.-]*:\/\//iu.test(trimmed) ? trimmed : `https://${trimmed}`;
  const url = webUrl(address);
  const origin = originPattern(address);
  return url && origin && /[.:]|^localhost$/u.test(url.hostname) ? { host: url.host, origin } : null;
}
