import { describe, expect, it } from 'vitest';
import { goalsOf, textsOf } from './analysing.ts';

const TASKS = [
  'TODO: fix the login bug',
  'Fix the login bug',
  'Increase the font size in the header',
  'Reduce the padding of the sidebar',
  'Add a dark theme to the settings page',
  'Ostetaan lisää maitoa kaupasta.',
  'Korjataan kirjautumisvirhe',
  'Kasvatetaan fonttikokoa otsikossa',
];

const GOALS = [
  'Reduce churn of small customers',
  'Improve customer satisfaction',
  'Kasvatetaan verkkokaupan myyntiä',
  'Publish 8 articles on home safety by the end of June',
  'Fix the login bug by Friday',
  'Launch the new branch office so that patients wait less',
];

describe('a bare task', () => {
  it.each(TASKS)('is no goal where nothing promises goals: %s', (text) => {
    expect(textsOf(text, { surface: 'prose' })).toEqual([]);
  });

  it('is none among others of its kind either', () => {
    expect(textsOf(TASKS.slice(0, 5).join('\n'), { surface: 'prose' })).toEqual([]);
    expect(
      textsOf(
        TASKS.slice(5)
          .map((task) => `- ${task}`)
          .join('\n'),
        { surface: 'prose' },
      ),
    ).toEqual([]);
  });

  it('is none once it is ticked, whatever day it had', () => {
    const list = '- [x] Order new cards by May 2027\n- [ ] Order new chairs by May 2027';
    expect(textsOf(list, { surface: 'paste' })).toEqual(['Order new chairs by May 2027']);
  });

  it('is none once it is ticked, however many there were; a result that is reached stays one', () => {
    const list = '- [x] Call 12 customers\n- [x] Raise NPS from 30 to 45\n- [ ] Call 12 suppliers';
    expect(textsOf(list, { surface: 'paste' })).toEqual(['Raise NPS from 30 to 45', 'Call 12 suppliers']);
  });

  it('is none beside a goal in running text, unless the next sentence points to it', () => {
    const goal = 'We want to raise NPS from 30 to 45 by June 2027.';
    const beside = `${goal} Fix the login bug. Then we go home.`;
    expect(textsOf(beside, { surface: 'prose' })).toEqual([goal]);
    const long = 'The office is quiet, and most of us work from home these days, which suits everybody. '.repeat(8);
    expect(textsOf(`${long}\n\nFix the login bug. ${goal}`, { surface: 'prose' })).toEqual([goal]);
  });

  it('is none by a day either where most is to be done', () => {
    const list = ['water the plants', 'book the flights before 1 March', 'renew the passport by June', 'call the bank'];
    expect(textsOf(list.join('\n'), { surface: 'prose' })).toEqual([]);
    expect(textsOf(list.map((task) => `- ${task}`).join('\n'), { surface: 'prose' })).toEqual([]);
    const goal = 'Reduce churn of small customers from 8 % to 5 % by June';
    expect(textsOf([...list, goal].map((line) => `- ${line}`).join('\n'), { surface: 'prose' })).toEqual([goal]);
  });

  it('is none in a list of things to do, nor where its box is ticked', () => {
    expect(textsOf('To-do\n\n- Order the rings\n- Fix the login bug', { surface: 'prose' })).toEqual([]);
    const long = 'Our shop was built by two people over three winters, and most of it still stands. '.repeat(8);
    expect(textsOf(`${long}\n\n- [x] Fix the login bug`, { surface: 'prose' })).toEqual([]);
  });

  it.each(['Q3 2027 goals', 'Objective: Become the easiest bank to join\nKey results:'])(
    'counts below what promises goals: %s',
    (above) => {
      expect(textsOf(`${above}\n- Fix the login bug`, { surface: 'prose' })).toContain('Fix the login bug');
    },
  );

  it('counts where somebody asked, and in a field for goals', () => {
    const [task = ''] = TASKS.slice(1);
    const asked = goalsOf(task, { surface: 'prose', force: [{ start: 0, end: task.length }] });
    expect(asked.map(({ text }) => text)).toEqual([task]);
    expect(textsOf(task, { surface: 'field', context: { label: 'Goal' } })).toEqual([task]);
    expect(textsOf(task)).toEqual([task]);
  });
});

describe('a goal', () => {
  it.each(GOALS)('is more than a task: %s', (text) => {
    expect(textsOf(text, { surface: 'prose' })).toEqual([text]);
  });
});

describe('the title of a ticket', () => {
  const titled = (text: string): readonly string[] =>
    textsOf(text, { surface: 'prose', context: { label: 'Summary', title: true } });

  it('is a task also with a date', () => {
    expect(titled('Fix the login bug by Friday')).toEqual([]);
  });

  it('is a goal where it states an outcome', () => {
    expect(titled('Reduce the error rate of logins from 9% to 3%')).toHaveLength(1);
    expect(titled('Improve customer satisfaction by June')).toHaveLength(1);
  });
});

describe('a mission', () => {
  it.each([
    'Our mission is to give every child a good start in life.',
    'The mission of the trust is to protect the old harbour.',
    'Our purpose is to make banking simple for everyone.',
  ])('is left alone in running text, and read where goals are looked for: %s', (text) => {
    expect(textsOf(text, { surface: 'prose' })).toEqual([]);
    expect(textsOf(text, { surface: 'paste' })).toEqual([text]);
    expect(textsOf(`## Objectives\n\n${text}`, { surface: 'prose' })).toEqual([text]);
  });

  it('with a day or a number is a goal anywhere', () => {
    const text = 'Our mission is to open three night shelters by June 2027.';
    expect(textsOf(text, { surface: 'prose' })).toEqual([text]);
  });
});

describe('a report', () => {
  it('is no goal by itself, and one among key results', () => {
    const text = 'We reduced churn from 8% to 5%.';
    expect(textsOf(text)).toEqual([]);
    expect(textsOf(`Objective: Keep our customers\nKey results:\n- ${text}`)).toContain(text);
  });
});
