import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startPen } from '../utils/editors/google-docs/pen.ts';

/** In the page's own world, injected with what acts: nothing is selected or written before. */
export default defineUnlistedScript(() => startPen());
