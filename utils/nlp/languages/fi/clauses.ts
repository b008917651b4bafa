/** What is to be done, and what only explains it: purpose, reason, means, relative clause, condition. */

import type { Clause } from '../../types.ts';
import { latinFirst } from '../../latin-first.ts';
import { clausesFrom } from '../clauses-from.ts';
import { formsOf } from './verbs.ts';
import { pattern, word, wordsOf, type Word } from './words.ts';

type Kind = Exclude<Clause['kind'], 'main'>;
type Opening = {
  readonly start: number;
  readonly end: number | null;
  readonly kind: Kind;
  readonly concrete?: boolean;
};

const RELATIVE =
  'jo(?:ka|nka|i?ta|i?ssa|i?sta|hon|ihin|i?ll[ae]|i?lta|na|ksi|tka|iden|itten|lloin)|mi(?:kä|nkä|tä|s[st]ä|hin)';
/** Joining words at the start or after a comma; the clause runs to the next comma or opening. */
const OPENERS: readonly { readonly kind: Kind; readonly pattern: RegExp; readonly concrete?: boolean }[] = [
  {
    kind: 'purpose',
    pattern: word('jotta|(?<=(?<!niin),\\s)ettei(vät)?|tavoitteena,? että|osana tavoitetta', 'giu'),
  },
  // "Tavoitteena on …, joten …": what it is for comes first.
  {
    kind: 'purpose',
    pattern: pattern('^(tavoitteena|tarkoituksena) (meillä )?on(?= [^,]{3,120}, joten )', 'giu'),
  },
  {
    kind: 'purpose',
    pattern: pattern('(?<!\\p{L})(tavoiteltu vaikutus:|tukee tavoitetta:|tarkoitus:|miksi nyt:)', 'giu'),
  },
  { kind: 'reason', pattern: word('koska|siksi,? että|(?<=[,–]\\s)sillä', 'giu') },
  {
    kind: 'relative',
    pattern: latinFirst(
      `(?<=,\\s)(?:${RELATIVE})(?!\\p{L}|\\s+jälkeen)|(?<=\\p{L}\\s)(?:jotka|jonka|joiden|joissa|joilla|jossa)(?!\\p{L})`,
      'giu',
    ),
  },
  {
    kind: 'condition',
    pattern: word('jos|ellei|mikäli|heti kun|(?<=,\\s)kun|(?<=^\\P{L}{0,6})kun|silloin kun', 'giu'),
  },
  { kind: 'means', pattern: word('keinona|keinoina|apuna|hyödyntäen|käyttäen', 'giu') },
];
/** A sentence with a label of ours is no part of the clause before it. */
const LABELLED = /(?<=[.!?…]\s)(?:(?:Uusi m|M)ääräaika|Mittari|Ensimmäinen askel|Tarkennus|Omistaja):/u;
const MEANS = latinFirst(/^\p{L}{3,}(?:[aeiouyäö]m[aä]ll[aä])$/u);
const FINAL = latinFirst(/^\p{L}{4,}kse(?:mme|ni|nsa|nsä|en|si)$/u);
const NOT_FINAL = latinFirst(/^\p{L}+(?:[uy]kse(?:mme|ni|ns[aä]|e?n)|kokseen|oksen)$/u);
const TO_END = latinFirst(/^\p{L}{3,}miseksi$/u);
/** Postpositions: what they govern stands before them in the genitive. */
const AFTER: readonly { readonly kind: Kind; readonly pattern: RegExp }[] = [
  {
    kind: 'means',
    pattern: /^(?:avulla|kautta|tuella|voimin|keinoin|turvin|pohjalta|puitteissa|johdolla|opastuksella|tukemana)$/u,
  },
  { kind: 'purpose', pattern: /^(?:mukaisesti|tueksi|hyväksi|eteen)$/u },
  { kind: 'reason', pattern: /^(?:takia|vuoksi|johdosta|tähden)$/u },
];
/** Tools in the adessive: "kuukausittaisella tuloskortilla". */
const TOOL =
  /^[\p{L}-]{0,24}(?:työkalu|korti|kampanjo?i?|koulutuksi?e?|kurssi|ohjelmi?a?|kyselyi?|haastatteluj?i?|automaatio|robotiika|kirjasto|mallinnukse|menetelmi?ä?|keino|toimi|palaute|valmennukse|mentoroinni|ohjeistukse|tarkistuslisto?i?a?|väe|porukka?|tiimi|painoi|määri|sopimuksi?|hankinnoi|kokeilui?)ll[aä]$/u;
const BY_PLAN = /(?:ohjeen|ohjeiden|ohjelman|suunnitelman|mallinn|opin)$/u;
const GENITIVE = /(?:(?<!mine|^o|^ku)n|mme|ni|nsa|nsä|ja|sekä)$/u;
/** "esimerkiksi aurinkoenergian avulla": goes with what follows. */
const ALONG = pattern('(?<!\\p{L})(esimerkiksi|esim\\.|mm\\.|muun muassa|etenkin|lähinnä) $');
/** These purposes name nobody and nothing. */
const EMPTY = word(
  'tarpeen|ohjeen|ohjelman|suunnitelman|suunnitelmien|aikataulun|mahdollisuuksien|ohjeiden|sopimuksen',
);
const EFFECT = word(
  'tuke(e|vat)|vähentää|parantaa|nopeuttaa|lisää|kasvattaa|säästä(ä|vät)|edistää|vahvistaa|pienentää|lyhentää|helpottaa|turvaa|auttaa|ehkäisee|jolloin',
);

/** "koska rakastan sitä" says that somebody wants it, not what for. */
const LIKES = word('rakastan|tykkään|pidän|haluan|haluamme|kiinnostaa|hauskaa');

/** Index of the first word of the genitive phrase before `index`. */
const phraseStart = (words: readonly Word[], index: number, text: string): number => {
  let first = index;
  while (first > 0 && index - first < 4) {
    const before = words[first - 1];
    const here = words[first];
    if (!before || !here || !GENITIVE.test(before.lower) || /[,;:–(]/u.test(text.slice(before.end, here.start))) break;
    if (formsOf(before.lower).some(({ feature }) => feature === 'first-plural' || feature === 'passive')) break;
    first -= 1;
  }
  return first;
};

/** Its adjectives stand before it in the same case. */
const toolStart = (words: readonly Word[], index: number): number => {
  let first = index;
  while (first > 0 && index - first < 5 && /(?:ll[aä]|^ja|^sekä)$/u.test(words[first - 1]?.lower ?? '')) first -= 1;
  return words[first]?.start ?? 0;
};

const openingsOf = (text: string): Opening[] => {
  const found: Opening[] = [];
  for (const { kind, pattern } of OPENERS)
    for (const match of text.matchAll(pattern)) found.push({ start: match.index, end: null, kind });
  const words = wordsOf(text);
  words.forEach((here, index) => {
    const { lower, start, end } = here;
    if (MEANS.test(lower)) found.push({ start, end: null, kind: 'means' });
    else if (index > 0 && TOOL.test(lower)) found.push({ start: toolStart(words, index), end, kind: 'means' });
    else if (
      FINAL.test(lower) &&
      !NOT_FINAL.test(lower) &&
      (formsOf(lower).length > 0 || /[aä]kse(?:mme|ni|en)$/u.test(lower))
    )
      found.push({ start, end: null, kind: 'purpose', concrete: true });
    else if (TO_END.test(lower)) {
      const first = words[phraseStart(words, index, text)] ?? here;
      found.push({ start: first.start, end, kind: 'purpose', concrete: first !== here });
    } else {
      const post =
        lower === 'mukaan' && BY_PLAN.test(words[index - 1]?.lower ?? '')
          ? { kind: 'means' as const }
          : AFTER.find(({ pattern }) => pattern.test(lower));
      const at = post ? phraseStart(words, index, text) : index;
      const first = words[at];
      if (
        post &&
        first &&
        at < index &&
        !(post.kind === 'purpose' && EMPTY.test(text.slice(first.start, end))) &&
        !(words[index - 1]?.lower ?? '').startsWith('jo')
      )
        found.push({
          start: first.start,
          end,
          kind: post.kind,
          concrete: index - at > (lower === 'mukaisesti' ? 1 : 0),
        });
      const own = /^(?:strategian|tavoitteiden|vision|arvojen)$/u.test(words[index - 1]?.lower ?? '');
      if (lower === 'kanssa' && own)
        found.push({ start: words[index - 1]?.start ?? start, end, kind: 'purpose', concrete: true });
    }
  });
  return found
    .map((opening) => ({
      ...opening,
      start: opening.start - (ALONG.exec(text.slice(0, opening.start))?.[0].length ?? 0),
    }))
    .filter((opening) => !describesInside(text, opening, found))
    .sort((a, b) => a.start - b.start);
};

/** "…, whose aim is to know X for reaching Y": what stands in a relative clause explains that clause alone. */
const describesInside = (text: string, opening: Opening, all: readonly Opening[]): boolean =>
  opening.kind === 'purpose' &&
  opening.end !== null &&
  all.some(
    ({ kind, start }) =>
      kind === 'relative' && start < opening.start && !/[,;]/u.test(text.slice(start, opening.start)),
  );

/** A clause in front ends at its comma, or where the speaker's verb begins. */
const frontEnd = (text: string, start: number, limit: number): number => {
  const comma = text.indexOf(', ', start);
  if (comma !== -1 && comma < limit) return comma;
  const speaker = wordsOf(text.slice(start, limit)).find(
    ({ lower, start: at }) =>
      at > 0 && formsOf(lower).some(({ feature }) => ['first', 'first-plural', 'passive'].includes(feature)),
  );
  return speaker ? start + speaker.start : limit;
};

const concreteness = (kind: Kind, body: string, given: boolean | undefined): boolean => {
  const count = wordsOf(body).length - (/^\p{L}+\s\p{L}+:/u.test(body) ? 1 : 0);
  if (given !== undefined) return given;
  if (kind === 'reason' && count < 5 && LIKES.test(body)) return false;
  if (kind === 'relative') return EFFECT.test(body.slice(0, 40)) && !/^jo(?:lla|nka\s+avulla)/iu.test(body);
  return count >= 3;
};

/** The rest of a sentence in front ends with it, a label begins another, and most that stand behind end at their comma. */
const endOf = (text: string, { start, end, kind }: Opening, next: number): number => {
  if (end !== null) return end;
  if (text.slice(0, start).trim() === '') return frontEnd(text, start, text.length);
  const label = LABELLED.exec(text.slice(start, next));
  const last = label ? start + label.index : next;
  const comma = kind === 'means' || kind === 'reason' ? null : /[,;)–—]\s/u.exec(text.slice(start + 3, next));
  return comma ? Math.min(last, start + 3 + comma.index) : last;
};

export const readClauses = (text: string): readonly Clause[] =>
  clausesFrom(
    text,
    openingsOf(text),
    (opening, next) => endOf(text, opening, next),
    ({ start, kind, concrete }, end) => ({ concrete: concreteness(kind, text.slice(start, end), concrete) }),
  );
