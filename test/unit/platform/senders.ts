import type { Sender } from '../../../utils/platform/router.ts';

type Frame = Extract<Sender, { kind: 'frame' }>;

/** The coach in a page's frame, as a message of its names itself. */
export const frameSender = (more: Partial<Frame> = {}): Frame => ({
  kind: 'frame',
  tabId: 5,
  frameId: 0,
  document: 'd',
  origin: 'https://a.example',
  host: 'a.example',
  site: 'a.example',
  page: 'a.example/notes',
  isPrivate: false,
  ...more,
});
