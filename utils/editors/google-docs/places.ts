/** Where things stand in a document of Google Docs. Names of its own classes; classes, not words, since words differ. */

/** What shows the text and scrolls it. */
export const VIEW = '.kix-appview-editor';
/** What takes the keys: a frame out of sight. */
export const KEYS = 'iframe.docs-texteventtarget-iframe';
/** One page; the few there are get used again as the text scrolls. */
export const PAGE = '.kix-page-paginated';
/** A stretch of one formatting on one line, invisible, with its words as its name. */
export const RUN = 'rect[aria-label]';
/** Carets, of all who write here, and what is selected: they come and go, and the words stay where they are. */
export const PASSING = '.kix-cursor, .kix-canvas-tile-selection';
export const OWN_CARET = '#kix-current-user-cursor-caret';
export const MODE = '#docs-toolbar-mode-switcher';
