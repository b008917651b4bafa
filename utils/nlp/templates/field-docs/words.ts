import type { FieldDocs } from './field-doc.ts';

export const wordDocs: FieldDocs = {
  words: { title: 'Words', about: 'How the team says things.' },
  'words.banned': {
    title: 'Words we leave out',
    about:
      'The coach names them where they stand. Plurals and verbs of English words are known too, and Finnish nouns in their other forms.',
    example: ['low-hanging fruit', 'matalalla roikkuvat hedelmät'],
  },
  'words.preferred': {
    title: 'Words we say instead',
    about: 'The coach offers the team’s word in the place of the other.',
  },
  'words.preferred[].say': { title: 'Say', about: 'The team’s own word.', example: 'win rate' },
  'words.preferred[].insteadOf': { title: 'Instead of', about: 'The word that it replaces.', example: 'hit rate' },
  'words.glossary': {
    title: 'Our own terms',
    about: 'They count as names: a goal that has one says what it is about.',
  },
  'words.glossary[].term': { title: 'Term', about: 'As it stands in goals.', example: 'ACV' },
  'words.glossary[].meaning': {
    title: 'Meaning',
    about: 'What it stands for.',
    example: { en: 'annual contract value', fi: 'sopimuksen vuosiarvo' },
  },
};
