import { mountProseMirror } from '../fixtures/pages/scripts/prosemirror.ts';

const holder = document.getElementById('issue-holder');
if (holder) mountProseMirror(holder).dom.id = 'issue';
