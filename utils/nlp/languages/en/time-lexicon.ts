/** Words of time: months, days, units, seasons and feasts, each with what it stands for. */

import type { Feast } from '../../time/feasts.ts';
import { NUMBER_WORDS } from './number-words.ts';

export const MONTHS: Readonly<Record<string, number>> = {
  january: 1,
  february: 2,
  march: 3,
  april: 4,
  may: 5,
  june: 6,
  july: 7,
  august: 8,
  september: 9,
  october: 10,
  november: 11,
  december: 12,
  jan: 1,
  feb: 2,
  mar: 3,
  apr: 4,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  sept: 9,
  oct: 10,
  nov: 11,
  dec: 12,
};

/** Monday is 1, as in ISO 8601. */
export const WEEKDAYS: Readonly<Record<string, number>> = {
  monday: 1,
  tuesday: 2,
  wednesday: 3,
  thursday: 4,
  friday: 5,
  saturday: 6,
  sunday: 7,
};

export const ORDINALS: Readonly<Record<string, number>> = {
  first: 1,
  '1st': 1,
  second: 2,
  '2nd': 2,
  third: 3,
  '3rd': 3,
  fourth: 4,
  '4th': 4,
  last: -1,
};

/** Counts as words. */
export const COUNTS: Readonly<Record<string, number>> = { a: 1, an: 1, ...NUMBER_WORDS };

/** First and last month of a season (northern); winter ends in the next year. */
export const SEASONS: Readonly<Record<string, readonly [first: number, last: number]>> = {
  spring: [3, 5],
  summer: [6, 8],
  autumn: [9, 11],
  fall: [9, 11],
  winter: [12, 2],
};

/** Feasts and public seasons, by their names. Longer names stand before those that they begin with. */
export const FEAST_NAMES: readonly (readonly [name: RegExp, feast: Feast])[] = [
  [/^earth day/u, 'earthDay'],
  [/^(?:international )?women/u, 'womensDay'],
  [/^world environment day/u, 'environmentDay'],
  [/^(?:christmas|xmas|the holidays|the holiday season|the festive season)/u, 'christmas'],
  [/^new year/u, 'newYearsEve'],
  [/^easter monday/u, 'easterMonday'],
  [/^easter/u, 'easter'],
  [/^good friday/u, 'goodFriday'],
  [/^ascension/u, 'ascension'],
  [/^(?:pentecost|whitsun)/u, 'pentecost'],
  [/^midsummer/u, 'midsummer'],
  [/^may day/u, 'mayDay'],
  [/^memorial day/u, 'memorialDay'],
  [/^juneteenth/u, 'juneteenth'],
  [/^independence day/u, 'independenceDay'],
  [/^labou?r day/u, 'laborDay'],
  [/^halloween/u, 'halloween'],
  [/^thanksgiving/u, 'thanksgiving'],
  [/^black friday/u, 'blackFriday'],
  [/^cyber monday/u, 'cyberMonday'],
  [/^advent/u, 'advent'],
  [/^valentine/u, 'valentinesDay'],
  [/^mother/u, 'mothersDay'],
  [/^father/u, 'fathersDay'],
  [/^the summer/u, 'summerHolidays'],
  [/^the (?:school|academic)/u, 'schoolYear'],
];

/** What a feast may be called, as one pattern. */
export const FEAST =
  "(?:christmas(?:\\s+(?:eve|day))?|xmas|(?<!lunar\\s|chinese\\s)new\\s+year(?:['’]s(?:\\s+(?:eve|day))?)?|easter(?:\\s+(?:sunday|monday))?|good\\s+friday|ascension\\s+day|pentecost|whitsun|midsummer|may\\s+day|memorial\\s+day|juneteenth|independence\\s+day|labou?r\\s+day|halloween|thanksgiving|black\\s+friday|earth\\s+day|(?:international\\s+)?women['’]s\\s+day|world\\s+environment\\s+day|cyber\\s+monday|advent|(?:valentine|mother|father)['’]?s['’]?\\s+day|(?<!(?:end|rest|course)\\sof\\s)the\\s+(?:holidays|holiday\\s+season|festive\\s+season|summer\\s+(?:holidays|break)|(?:school|academic)\\s+year))";

/** Names of school terms: the last month of each. */
export const TERMS: Readonly<Record<string, readonly [first: number, last: number]>> = {
  spring: [1, 5],
  summer: [6, 8],
  autumn: [9, 12],
  fall: [9, 12],
  winter: [12, 2],
};
