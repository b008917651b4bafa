/** One metric, from here to there, by a day: the sentence that most teams need, for goals and for key results. */

type Text = { readonly en: string; readonly fi: string };

const moving = (then: Text) => {
  const text = {
    en: `{verb} {metric} from {baseline} to {target} by {date}${then.en}`,
    // No word of the writer has to be inflected: the numbers stand by themselves after the colon.
    fi: `{verb} {metric}: {baseline} → {target}, {date} mennessä${then.fi}`,
  };
  return [
    { role: 'goal', text },
    { role: 'key_result', text },
  ] as const;
};

/** How and why may stand there. */
export const MOVE_A_METRIC = moving({
  en: '[ by {step}][ so that {purpose}]',
  fi: '[, jotta {purpose}][. Keino: {step}]',
});
/** A number alone is a wish: the team says how. */
export const withStep = moving({ en: ' by {step}[ so that {purpose}]', fi: '[, jotta {purpose}]. Keino: {step}' });
/** A number alone is vanity: the team says what it leads to. */
export const withPurpose = moving({ en: '[ by {step}] so that {purpose}', fi: ', jotta {purpose}[. Keino: {step}]' });
/** A number alone is nobody's: the team says who answers for it. */
export const withOwner = moving({
  en: ', led by {owner}[, so that {purpose}]',
  fi: ' (omistaja: {owner})[, jotta {purpose}]',
});
