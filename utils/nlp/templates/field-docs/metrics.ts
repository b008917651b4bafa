import type { FieldDocs } from './field-doc.ts';

export const metricDocs: FieldDocs = {
  metrics: {
    title: 'Measures',
    about: 'What the team measures: known by name, asked for in the right unit.',
    also: [
      {
        id: 'deal-size',
        names: { en: ['average deal'], fi: ['keskikauppa'] },
        unit: '€',
        better: 'up',
      },
      {
        id: 'first-meetings',
        names: { en: ['first meetings'], fi: ['ensitapaamiset'] },
        unit: { en: 'a week', fi: 'viikossa' },
        better: 'up',
        timing: 'leading',
      },
    ],
  },
  'metrics[].id': {
    title: 'Id',
    about: 'How other measures of the template speak of it; each once. Lower-case letters, digits and hyphens.',
    example: 'win-rate',
  },
  'metrics[].names': {
    title: 'Names',
    about: 'By language, the usual name first; the others are recognised as well.',
    example: { en: ['win rate', 'close rate'], fi: ['voittoprosentti'] },
  },
  'metrics[].unit': { title: 'Unit', about: 'What stands beside a number of it.', example: '%' },
  'metrics[].better': { title: 'Better when', about: 'It is good when it goes up, or down.', example: 'up' },
  'metrics[].bounds': {
    title: 'Lowest and highest',
    about: 'What it can be; a target beyond is asked about.',
    unit: 'the metric’s own unit',
    without: 'any number',
    example: [0, 100],
  },
  'metrics[].step': {
    title: 'Usual change in a cycle',
    about: 'By how much it moves in one cycle, from the least that is worth a goal to the most that is usual.',
    unit: 'shares of itself: 0.05 is five percent',
    without: 'no change is called unusual',
    example: [0.02, 0.3],
  },
  'metrics[].timing': {
    title: 'Leading or lagging',
    about: 'It moves before the result (`leading`) or with it (`lagging`).',
    without: 'not known',
    example: 'lagging',
  },
  'metrics[].counter': {
    title: 'Keep an eye on',
    about: 'The id of another measure of the template that suffers when this one is pushed too far.',
    without: 'none',
    example: 'deal-size',
  },
  'metrics[].drivers': {
    title: 'What moves it',
    about: 'Ids of other measures of the template that move this one.',
    without: 'none',
    example: ['first-meetings'],
  },
};
