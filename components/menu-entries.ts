/** What the card's menu holds. Data; the caller of the card decides what each entry does. */
import type { KeptParent, LanguageChoice, ParentLevel } from '../utils/nlp/types.ts';
import type { MessageKey, Values } from '../utils/i18n/translate.ts';

type Label = { readonly label: MessageKey; readonly values?: Values };

export type MenuEntry =
  | (Label & { readonly kind: 'item'; readonly run: () => void })
  | (Label & { readonly kind: 'submenu'; readonly entries: readonly MenuEntry[] })
  | { readonly kind: 'line' };

export type PauseScope = 'tab' | 'hour' | 'everywhere';

/** Each is optional: a card in an extension page has no site to switch off. */
export type MenuActions = {
  readonly notGoal?: () => void;
  readonly ignore?: () => void;
  /** The goal becomes one that others are matched to, or is one no more; out: whether that is so now. */
  readonly asParent?: ((keep: boolean, level?: ParentLevel) => Promise<KeptParent>) | undefined;
  readonly siteOff?: () => void;
  readonly pause?: (scope: PauseScope) => void;
  readonly readAs?: (language: LanguageChoice) => void;
  readonly openSettings?: () => void;
};

const PAUSES: readonly (readonly [PauseScope, MessageKey])[] = [
  ['tab', 'popover_pause_tab'],
  ['hour', 'popover_pause_hour'],
  ['everywhere', 'popover_pause_everywhere'],
];

/** Languages that goals can be read in: those that have a pack. */
export const READ_AS: Readonly<Record<string, MessageKey>> = {
  en: 'popover_read_as_en',
  fi: 'popover_read_as_fi',
};

const LINE: readonly MenuEntry[] = [{ kind: 'line' }];

/** In: what can be done here, the site's host and the goal's language. Out: the rows, lines only between groups. */
export function menuEntries(actions: MenuActions, host: string, language: string | null): readonly MenuEntry[] {
  const { notGoal, ignore, asParent, siteOff, pause, readAs, openSettings } = actions;
  const groups: readonly (readonly (MenuEntry | null)[])[] = [
    [
      item('popover_not_goal', notGoal),
      item('popover_ignore', ignore),
      item('popover_as_parent', asParent && (() => void asParent(true))),
    ],
    [
      siteOff === undefined ? null : { kind: 'item', label: 'popover_off_on', values: { host }, run: siteOff },
      pause === undefined
        ? null
        : submenu(
            'popover_pause',
            PAUSES.map(([scope, label]) => ({ kind: 'item', label, run: () => pause(scope) })),
          ),
      readAs === undefined ? null : readAsMenu(readAs, language),
    ],
    [item('popover_settings', openSettings)],
  ];
  return groups
    .map((group) => group.filter((entry) => entry !== null))
    .filter((group) => group.length > 0)
    .flatMap((group, index) => (index === 0 ? group : LINE.concat(group)));
}

function item(label: MessageKey, run: (() => void) | undefined): MenuEntry | null {
  return run === undefined ? null : { kind: 'item', label, run };
}

function submenu(label: MessageKey, entries: readonly MenuEntry[]): MenuEntry {
  return { kind: 'submenu', label, entries };
}

function readAsMenu(readAs: (language: LanguageChoice) => void, language: string | null): MenuEntry {
  const entries = Object.entries({ auto: 'popover_read_as_auto' as const, ...READ_AS }).map(
    ([code, label]): MenuEntry => ({ kind: 'item', label, run: () => readAs(code) }),
  );
  return submenu(READ_AS[language ?? ''] ?? 'popover_read_as_auto', entries);
}
