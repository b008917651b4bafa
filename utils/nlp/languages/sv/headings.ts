/** What headings and columns say. */

import type { LanguagePack } from '../../types.ts';
import { firstFitting } from '../first-fitting.ts';
import { readTimes } from './times.ts';
import { word } from './words.ts';

const roleOf = firstFitting<ReturnType<LanguagePack['heading']>['role']>([
  ['key_result', word('nyckelresultat|key\\s?results?')],
  ['not-goals', word('bakgrund|frågor|protokoll|risker|resultat\\s+hittills')],
  ['objective', word('övergripande\\s+mål|vision')],
  ['goals', word('mål|målen|målsättningar')],
  ['initiative', word('åtgärder|aktiviteter|projekt')],
]);

export const readHeading: LanguagePack['heading'] = (text, reference) => ({
  role: roleOf(text),
  period: readTimes(text, reference).find(({ to }) => to !== null) ?? null,
});

const columnOf = firstFitting<ReturnType<LanguagePack['column']>>([
  ['baseline', /^(?:utgångsläge|nuläge)/iu],
  ['target', /^målvärde/iu],
  ['goal', /^(?:mål|nyckelresultat|åtgärd)/iu],
  ['owner', /^(?:ansvarig|ägare)/iu],
  ['due', /^(?:klart|senast|tidsfrist|datum)/iu],
  ['why', /^(?:syfte|varför)/iu],
  ['status', /^status/iu],
]);

export const readColumn: LanguagePack['column'] = (text) => columnOf(text.trim());
