/** Pages made like those of sites, around the real engines: the names, attributes and habits that others measured. */
import { GOOGLE_DOCS, NOTION } from '../harness/addresses.ts';
import type { Scene } from './scenes.ts';

/** The two whose models are ours alone, text and undo included; their own tests stand in `../hosts`. */
export const HOSTS: readonly (Scene & { readonly site: string })[] = [
  { name: 'Google Docs', site: GOOGLE_DOCS, fixture: 'google-docs', selector: '.kix-appview-editor' },
  { name: 'Notion', site: NOTION, fixture: 'notion', selector: '.whenContentEditable', holds: 'text' },
];

const prosemirror = { engine: 'prosemirror-view', selector: '.ProseMirror' } as const;
const tinymce = { engine: 'tinymce', selector: 'body#tinymce', inFrame: true } as const;

export const SITES: readonly (Scene & { readonly site: string })[] = [
  {
    name: 'Jira',
    site: 'https://acme.atlassian.net/browse/GOAL-1',
    fixture: 'jira',
    ...prosemirror,
    selector: '#comment-container .ProseMirror',
  },
  {
    name: 'Jira on one’s own server: as text',
    site: 'https://jira.example.com/browse/GOAL-1',
    fixture: 'jira-server',
    selector: '#description',
    holds: 'text',
  },
  {
    name: 'Jira on one’s own server: as it looks',
    site: 'https://jira.example.com/browse/GOAL-1',
    fixture: 'jira-server-rich',
    ...tinymce,
  },
  {
    name: 'Confluence: a page',
    site: 'https://acme.atlassian.net/wiki/spaces/PLAN/pages/edit-v2/1',
    fixture: 'confluence',
    ...prosemirror,
  },
  {
    name: 'Confluence on one’s own server',
    site: 'https://wiki.example.com/pages/editpage.action',
    fixture: 'confluence-server',
    ...tinymce,
  },
  { name: 'Trello: a card', site: 'https://trello.com/c/abc123/1-card', fixture: 'trello', ...prosemirror },
  {
    name: 'Bitbucket: a pull request',
    site: 'https://bitbucket.org/acme/shop/pull-requests/new',
    fixture: 'bitbucket',
    ...prosemirror,
  },
  { name: 'Linear: an issue', site: 'https://linear.app/acme/issue/GOAL-1', fixture: 'linear', ...prosemirror },
  { name: 'Asana: a task', site: 'https://app.asana.com/0/1/2', fixture: 'asana', ...prosemirror },
  {
    name: 'GitHub: an issue',
    site: 'https://github.com/acme/shop/issues/new',
    engine: 'react',
    fixture: 'github',
    selector: '#goal',
    holds: 'text',
  },
  {
    name: 'ClickUp: a task',
    site: 'https://app.clickup.com/t/1',
    engine: 'quill',
    fixture: 'clickup',
    selector: '.ql-editor',
    redo: 'Shift+Z',
  },
  {
    name: 'Slack: a message',
    site: 'https://app.slack.com/client/T1/C1',
    engine: 'quill',
    fixture: 'slack',
    selector: '.ql-editor',
    redo: 'Shift+Z',
  },
  { name: 'Gmail: a mail', site: 'https://mail.google.com/mail/u/0/', fixture: 'gmail', selector: '#goal' },
  { name: 'Coda: a page', site: 'https://coda.io/d/plans', engine: 'slate-react', fixture: 'coda', selector: '#goal' },
];
