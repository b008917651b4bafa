/**
 * What each field of a template is for: the published schema and the page on the format are made of this and of the
 * shapes that the validator reads by. The examples together are one whole template.
 */
import type { FieldDoc, FieldDocs } from './field-doc.ts';
import { metricDocs } from './metrics.ts';
import { wordDocs } from './words.ts';

const weight = (title: string, example: number): FieldDoc => ({
  title,
  about: `What ${title} counts for beside the other four; 0: it earns no points.`,
  unit: 'parts of the whole',
  example,
});

const asked = (title: string, example: readonly string[]): FieldDoc => ({
  title,
  about: `What ${title} must say.`,
  without: 'as usual',
  example,
});

export const fieldDocs: FieldDocs = {
  $schema: {
    title: 'Schema',
    about: 'Where an editor finds the schema. Taken and not kept.',
    without: 'nothing',
    example: './template.schema.json',
  },
  formatVersion: { title: 'Version of the format', about: 'Which version of the format this is.', example: 2 },
  id: {
    title: 'Identity',
    about:
      'The same for as long as it is the same template, whatever it is called: by it, one that comes again is recognised. Tarkka gives it when a template is shared.',
    without: 'it goes by its name',
    example: '3f2504e0-4f89-41d3-9a0c-0305e82c3301',
  },
  revision: {
    title: 'Revision',
    about: 'One more with each change, so that of two the newer is known. Tarkka counts it.',
    without: 'which is newer is not known',
    example: 4,
  },
  name: {
    title: 'Name',
    about: 'What the template is called.',
    example: { en: 'Field sales', fi: 'Kenttämyynti' },
  },
  about: {
    title: 'What it is for',
    about: 'One line that lists show under the name.',
    without: 'nothing is shown',
    example: { en: 'Numbers that a rep can move.', fi: 'Lukuja, joihin myyjä voi vaikuttaa.' },
  },
  language: {
    title: 'Language of the goals',
    about: 'The template is for goals in this language only.',
    without: 'goals in any language',
    example: 'en',
  },
  calendar: { title: 'Calendar', about: 'What “Q1” and “this fiscal year” mean, and which deadlines are offered.' },
  'calendar.firstMonth': {
    title: 'First month of the fiscal year',
    about: 'Quarters and halves are counted from here.',
    unit: 'month of the year',
    example: 2,
  },
  'calendar.yearNamedBy': {
    title: 'A fiscal year is named after',
    about: 'The calendar year that it begins in (`start`) or ends in (`end`).',
    without: '`end`',
    example: 'end',
  },
  'calendar.cycle': { title: 'Cycle', about: 'For how long goals are set.', example: 'quarter' },
  weights: {
    title: 'What each criterion weighs',
    about: 'The score is made of the criteria that are asked, by these weights. At least one is above 0.',
  },
  'weights.specific': weight('Specific', 20),
  'weights.measurable': weight('Measurable', 30),
  'weights.achievable': weight('Achievable', 15),
  'weights.relevant': weight('Relevant', 10),
  'weights.timeBound': weight('Time-bound', 25),
  required: {
    title: 'What is asked',
    about: 'The criteria that a goal of each kind must meet, and that its score is made of.',
    without: 'each kind is asked what is usual for it',
  },
  'required.goal': asked('a goal', ['specific', 'measurable', 'achievable', 'timeBound']),
  'required.objective': asked('an objective', ['specific', 'relevant']),
  'required.key_result': asked('a key result', ['specific', 'measurable', 'timeBound']),
  'required.initiative': asked('an initiative', ['specific', 'relevant', 'timeBound']),
  patterns: {
    title: 'How goals are written',
    about: 'Sentences with blanks, the most usual first: a rewrite and the form for a new goal fill them in.',
  },
  'patterns[].role': { title: 'Kind of goal', about: 'Which kind is written like this.', example: 'key_result' },
  'patterns[].text': {
    title: 'Sentence',
    about:
      'Words with blanks in braces: {verb}, {object}, {metric}, {baseline}, {target}, {date}, {owner}, {purpose}, {step}; at least one. What stands in square brackets goes when its blank stays empty. What is filled in is not inflected.',
    example: {
      en: '{verb} {metric} from {baseline} to {target} by {date}[ by {step}]',
      fi: '{verb} {metric} tasolta {baseline} tasolle {target} {date} mennessä[. Keino: {step}]',
    },
  },
  'patterns[].offer': {
    title: 'Only for new goals',
    about: '`new`: goals that are there already are not rewritten like this.',
    without: 'new goals and rewrites',
    example: 'new',
  },
  rules: {
    title: 'Rules',
    about:
      'By id, as in the catalogue of rules: `off`, or `strict`, which counts for one step more. An id that no rule has changes nothing.',
    example: { 'specific/hedge': 'strict', 'okr/kr-is-task': 'off' },
  },
  ...wordDocs,
  ...metricDocs,
  set: { title: 'How many', about: 'How many objectives and key results the team has agreed on: at least, at most.' },
  'set.objectives': {
    title: 'Objectives on a page',
    about: 'How many objectives one page may have.',
    unit: 'objectives',
    without: 'not asked',
    example: [1, 3],
  },
  'set.keyResults': {
    title: 'Key results of an objective',
    about: 'How many key results one objective has.',
    unit: 'key results',
    without: 'three to five',
    example: [3, 5],
  },
  parents: { title: 'Objectives above', about: 'What goals may serve; a goal that serves one says what it is for.' },
  'parents[].text': {
    title: 'Objective',
    about: 'In its own words.',
    example: 'Grow in the Nordics without a larger team',
  },
  'parents[].level': { title: 'Whose', about: 'The company’s, the team’s, or the person’s own.', example: 'company' },
  'parents[].details': {
    title: 'What belongs to it',
    about: 'Its key results, by when: one thing an entry, in its own words.',
    without: 'nothing',
    example: ['Recurring revenue from 4 to 5 million by 31 January 2028'],
  },
  examples: {
    title: 'Sample goals',
    about: 'Goals that the form scores as the template changes. One with a note is left in peace on a page.',
  },
  'examples[].text': {
    title: 'Goal',
    about: 'One goal, as it would be written.',
    example: 'Raise the win rate from 18% to 25% by 31 July 2027 by asking for the budget in the first meeting',
  },
  'examples[].note': {
    title: 'Note',
    about: 'What it shows.',
    without: 'nothing',
    example: 'Says how it will be done.',
  },
};
