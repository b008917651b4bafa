/** A cheap test before the sentence is read: can it be a goal at all? */

import { latinFirst } from '../../latin-first.ts';
import { namesGoals } from './headings.ts';
import { FIGURE } from './number-words.ts';
import { formsOf } from './verbs.ts';
import { word, wordsOf } from './words.ts';

const INTENT = word(
  'aion|aiomme|aikoo|meinaan|haluun|pitäs|pitäis|haluan|haluamme|haluaisin|haluaisimme|tavoit…|tarkoitu…|päätavoit…|pitää|pitäisi|täytyy|tulee|mennessä|loppuun|saakka|asti|ensi …|valmiiksi?|valmis|ylös|alas|kuntoon|kuriin|seuraavaksi|enintään|vähintään|kohti|parempi|paremmin|enemmän|vähemmän|takaisin|pois|käyttöön|voin|voimme|olemme|jotta|ennen|alle|yli|osuus|puoleen|ajossa|uusi|uudet|kaikille|ei yhtään|…kuussa|…n aikana|keväällä|kesällä|syksyllä|talvella|\\p{L}*(kymmene|viide|kolme|neljä|kahde)…',
);
/** "Ensi viikolla:" is a heading. */
const TIME_ALONE = latinFirst(/^(?:ensi|tällä|tänä|viime|seuraava\p{L}*)\s\p{L}+[.:]?$/iu);
/** "helmikuu: lautapelit", "5.6. kevätretki" */
const CALENDAR = latinFirst(
  /^(?:(?:tammi|helmi|maalis|huhti|touko|kesä|heinä|elo|syys|loka|marras|joulu)kuu(?:\s*[:–-]\s|\s(?=\p{L}+$))|(?:ma|ti|ke|to|pe|la|su)\s\d|(?:ma|ti|ke|to|pe|la|su)\s?:|\d{1,2}\.\d{1,2}\.\s(?!\p{L}*(?:mennessä|asti)))/iu,
);
const NUMBER = latinFirst(`(?:${FIGURE})`, 'u');
const ENDING = /(?:mme|taan|tään|daan|dään|minen|miset|ttava|ttävä|tava|tävä|llaan|llään|staan|stään)$/u;

/** Longer lines are no mere title. */
const LONGEST_TITLE = 50;

export const gate = (text: string): boolean => {
  if (text.length < 6 || !/\p{L}{2}/u.test(text) || /\?["”’)\s]*$/u.test(text)) return false;
  if (text.length <= LONGEST_TITLE && (namesGoals(text) || TIME_ALONE.test(text))) return false;
  const words = wordsOf(text);
  if (CALENDAR.test(text) && !words.some(({ lower }) => formsOf(lower).length > 0)) return false;
  if (INTENT.test(text) || NUMBER.test(text)) return true;
  return (
    words.length <= 4 ||
    words.some(({ lower }, index) => {
      const forms = formsOf(lower);
      return (
        forms.some(
          ({ feature }) => feature !== 'past' && feature !== 'participle' && (index === 0 || feature !== 'imperative'),
        ) || ENDING.test(lower)
      );
    })
  );
};
