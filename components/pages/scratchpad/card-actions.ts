/** What a goal's card can do with the box it was found in. */
import type { Goal, TextEdit } from '../../../utils/nlp/types.ts';
import type { ApplyOutcome, CardActions } from '../../card-contract.ts';
import type { MenuActions } from '../../menu-entries.ts';
import { copyText } from '../copy-text.ts';
import { replaceText, undoIn } from './insert.ts';
import { spanOf, type PlacedGoal } from './placed.ts';

type World = {
  readonly field: () => HTMLTextAreaElement | null;
  readonly judge: (text: string, goal: Goal) => Promise<Goal | null>;
  /** The goals of the text as it stands now, once it has been read. */
  readonly settled: () => Promise<readonly PlacedGoal[]>;
  readonly showEvidence: CardActions['showEvidence'];
  readonly menu: MenuActions;
  /** The field took the focus to write; it goes back to the card. */
  readonly written: () => void;
};

export function cardActions(opened: PlacedGoal, world: World): CardActions {
  let now = opened;
  let last: { readonly before: string; readonly after: string } | null = null;

  /** Makes the text `after` if it still is `before`. */
  function write(before: string, after: string, how: (field: HTMLTextAreaElement) => boolean): ApplyOutcome {
    const field = world.field();
    if (!field || field.value !== before) return 'stale';
    const outcome = how(field) ? 'applied' : 'refused';
    last = { before, after };
    world.written();
    return outcome;
  }

  return {
    judge: (text) => world.judge(text, now.goal),
    modeOf: () => ({ kind: 'write' }),
    async apply(edits) {
      const text = world.field()?.value ?? '';
      const { start, end } = spanOf(now);
      if (text.slice(start, end) !== now.goal.text) return 'stale';
      const after = withEdits(text, edits, now.shift);
      return write(text, after, (field) => replaceText(field, after));
    },
    async undo() {
      if (!last) return 'stale';
      const { before, after } = last;
      return write(after, before, (field) => {
        undoIn(field);
        return field.value === before || replaceText(field, before);
      });
    },
    copy: copyText,
    showEvidence: world.showEvidence,
    async lookAgain() {
      const { start } = spanOf(now);
      const goals = await world.settled();
      const found = goals.find((placed) => spanOf(placed).start <= start && start < spanOf(placed).end);
      if (found) now = found;
      return found?.goal ?? null;
    },
    isGoal: async () => null,
    menu: world.menu,
  };
}

function withEdits(text: string, edits: readonly TextEdit[], shift: number): string {
  let at = 0;
  let result = '';
  for (const edit of edits) {
    result += text.slice(at, edit.start + shift) + edit.text;
    at = edit.end + shift;
  }
  return result + text.slice(at);
}
