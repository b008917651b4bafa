/** Words of time: months, days, units, seasons and feasts, each with what it stands for. */

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

/** Small counts as words; the quantity reader knows the larger ones. */
export const SMALL_NUMBERS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  eighteen: 18,
  twenty: 20,
  thirty: 30,
  sixty: 60,
  ninety: 90,
};

/** First and last month of a season (northern); winter ends in the next year. */
export const SEASONS: Readonly<Record<string, readonly [first: number, last: number]>> = {
  spring: [3, 5],
  summer: [6, 8],
  autumn: [9, 11],
  fall: [9, 11],
  winter: [12, 2],
};

/** Feasts and public seasons with a fixed or nearly fixed date: month and day. */
export const FEASTS: Readonly<Record<string, readonly [month: number, day: number]>> = {
  christmas: [12, 24],
  'christmas eve': [12, 24],
  xmas: [12, 24],
  "new year's eve": [12, 31],
  "new year's": [12, 31],
  'new year': [12, 31],
  easter: [4, 5],
  midsummer: [6, 24],
  halloween: [10, 31],
  thanksgiving: [11, 26],
  'black friday': [11, 27],
  'cyber monday': [11, 30],
  'labor day': [9, 7],
  "valentine's day": [2, 14],
  "mother's day": [5, 10],
  "father's day": [6, 21],
  'independence day': [7, 4],
  'the holidays': [12, 24],
  'the holiday season': [12, 24],
  'the festive season': [12, 24],
  'the summer holidays': [6, 30],
  'the summer break': [6, 30],
  'the school year': [8, 31],
  'the academic year': [8, 31],
};

/** Names of school terms: the last month of each. */
export const TERMS: Readonly<Record<string, readonly [first: number, last: number]>> = {
  spring: [1, 5],
  summer: [6, 8],
  autumn: [9, 12],
  fall: [9, 12],
  winter: [12, 2],
};
