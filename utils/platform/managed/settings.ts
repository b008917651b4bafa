/** The settings that hold until the person chooses. */
import { APPEARANCES, MARK_THRESHOLDS, SETTINGS, type ChosenSettings, type Settings } from '../storage/items.ts';
import { readPolicy, type PolicyReading, type Refusal } from './policy.ts';

/** What each may be, for whoever wrote something else. */
const KNOWN: Readonly<Record<keyof Settings, readonly unknown[]>> = {
  language: ['auto', 'en', 'fi'],
  interface: ['auto', 'en', 'fi'],
  marks: MARK_THRESHOLDS,
  openOnRest: [true, false],
  appearance: APPEARANCES,
};

const refuse = (place: string, known: readonly unknown[]): Refusal => ({
  place,
  message: { key: 'template_not_one_of', values: { field: place, known: known.join(', ') } },
});

const isSetting = (name: string): name is keyof Settings => Object.hasOwn(SETTINGS, name);

/** Each by itself: one that is not taken leaves the others. */
export function parseManagedSettings(raw: unknown): PolicyReading<ChosenSettings> {
  if (raw === undefined) return { value: {}, refused: [] };
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw))
    return { value: {}, refused: [refuse('settings', Object.keys(SETTINGS))] };
  const value: [string, unknown][] = [];
  const refused: Refusal[] = [];
  for (const [name, given] of Object.entries(raw)) {
    const place = `settings.${name.slice(0, 60)}`;
    if (!isSetting(name)) refused.push(refuse(place, Object.keys(SETTINGS)));
    else if (SETTINGS[name](given) === undefined) refused.push(refuse(place, KNOWN[name]));
    else value.push([name, given]);
  }
  return { value: Object.fromEntries(value), refused };
}

export const readManagedSettings = async (): Promise<ChosenSettings> =>
  parseManagedSettings((await readPolicy()).settings).value;
