/** One metric, from here to there, by a day: the sentence that most teams need, for goals and for key results. */
const text = {
  en: '{verb} {metric} from {baseline} to {target} by {date}[ by {step}][ so that {purpose}]',
  fi: '{verb}: {metric}, {baseline} → {target}, {date} mennessä[. Keino: {step}][. Syy: {purpose}]',
};

export const MOVE_A_METRIC = [
  { role: 'goal', text },
  { role: 'key_result', text },
] as const;
