const PROSE = [
  'The kitchen on the third floor was painted over the weekend and smells of it.',
  'Most of the letters that came in last week were about the new opening hours.',
  'She told us how the old warehouse looked before the river took the lower yard.',
  'There is a map beside the door, and nobody who works here has ever needed it.',
  'The lights in the hall go out at nine, which surprises visitors every time.',
];
/** Each is plainly a goal and lacks something, so that it is marked. */
const GOALS = [
  'Reduce late deliveries from nine a week to two.',
  'Cut the median first reply from nine hours to two.',
  'Raise the share of cases solved at first contact from 60% to 70%.',
  'Increase sales in the northern region from 40 to 60 crates.',
  'Reduce sick days from eight to five a year.',
];

const pick = (list: readonly string[], index: number): string => list[index % list.length] ?? '';

/** Paragraphs of prose, each with its own words, some with a goal at the end. */
export function paragraphs(words: number, goals: number): string[] {
  const perSentence = 15;
  const count = Math.floor(words / (perSentence * 5));
  return Array.from({ length: count }, (_, index) => {
    const sentences = Array.from({ length: 5 }, (__, at) =>
      pick(PROSE, index + at).replace('.', `, as on page ${index * 5 + at}.`),
    );
    const before = Math.floor((index * goals) / count);
    const hasGoal = Math.floor(((index + 1) * goals) / count) > before;
    return [...sentences.slice(0, 4), hasGoal ? pick(GOALS, before) : sentences[4]].join(' ');
  });
}
