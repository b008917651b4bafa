/** What functions that run in the extension's worker find there. */
declare const chrome: (typeof import('wxt/browser'))['browser'];
