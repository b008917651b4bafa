import type { CardActions } from '../../components/card-contract.ts';
import type { PopoverActions } from '../../utils/editors/popover-contract.ts';

/** The coach's actions as the card knows them: the menu's are a group of their own. */
export function cardActions(actions: PopoverActions): CardActions {
  return {
    judge: (text) => actions.judge(text),
    modeOf: (edits) => actions.modeOf(edits),
    apply: (edits) => actions.apply(edits),
    undo: () => actions.undo(),
    copy: (text) => actions.copy(text),
    showEvidence: (evidence) => actions.showEvidence(evidence),
    lookAgain: () => actions.lookAgain(),
    isGoal: () => actions.isGoal(),
    menu: {
      notGoal: () => actions.notGoal(),
      ignore: () => actions.ignore(),
      siteOff: () => actions.siteOff(),
      pause: (scope) => actions.pause(scope),
      readAs: (language) => actions.readAs(language),
      openSettings: () => actions.openSettings(),
    },
  };
}
