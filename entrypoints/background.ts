import { defineBackground } from 'wxt/utils/define-background';
import { startBackground } from '../utils/platform/background.ts';

// The core is heavy to start; a worker that is woken to answer "paused?" need not pay for it.
export default defineBackground(() => startBackground(() => import('../utils/nlp/analyze.ts')));
