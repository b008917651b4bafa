import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inText, latinFirst } from '../../../utils/nlp/latin-first.ts';

const EXPRESSIONS = [
  /(?<!\p{L})(?:by|cut|käyttö)(?!\p{L})/giu,
  /(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{N}'’]+/gu,
  /[^\p{L}\s]+|\p{N}{2,}/gu,
  /^\p{Ll}+\s(?<rest>.*)$/iu,
  /(?<!\p{L})(?:(?:co|ku)+t{1,2}|[bB]y(?=\s)|2½?)|(?<![\p{L}_])\d+/giu,
  /(?<=\p{L})(?=\P{L})|\p{N}*/gu,
];
const TEXTS = [
  'By June we cut 2½ costs, kuttu by_ two',
  'Käyttö kasvaa 5 %, ÅNGSTRÖM – “quoted” €5 🎯 by 🇫🇮',
  'ſhip by 5 K, cutſ, μ and µ, İstanbul ı, Ⓐ ͅ',
  'Цель: увеличить продажи by ８%, 売上 ⅷ ² ᴀby byᴀ',
  '𝐀by 𝟓 by \ud800 by\u0300 ﬁ ǅungla',
  '',
];

const answers = (pattern: RegExp, text: string): unknown[] => {
  pattern.lastIndex = 0;
  const first = pattern.exec(text);
  pattern.lastIndex = 0;
  const found = pattern.test(text);
  const after = pattern.lastIndex;
  pattern.lastIndex = 0;
  return [
    first && [...first, first.index, { ...first.groups }],
    found,
    after,
    text.match(pattern)?.slice(),
    pattern.global && [...text.matchAll(pattern)].map((match) => [...match, match.index]),
    text.replace(pattern, (word) => `<${word}>`),
    text.split(pattern),
    text.search(pattern),
  ];
};

describe('an expression cut to Latin first', () => {
  it('finds in any text what the whole one finds', () => {
    for (const whole of EXPRESSIONS)
      for (const text of TEXTS) expect(answers(latinFirst(whole), text)).toEqual(answers(new RegExp(whole), text));
    fc.assert(
      fc.property(
        fc.constantFrom(...EXPRESSIONS),
        fc.string({ unit: 'binary', maxLength: 20 }),
        fc.constantFrom(...TEXTS),
        (whole, odd, text) => {
          const mixed = text.slice(0, 12) + odd + text.slice(12);
          expect(answers(latinFirst(whole), mixed)).toEqual(answers(new RegExp(whole), mixed));
        },
      ),
    );
  });

  it('knows of every letter and number of the first blocks what the whole one knows', () => {
    for (const name of ['L', 'N', 'Lu', 'Ll'])
      for (const flags of ['u', 'iu']) {
        const whole = new RegExp(`^\\p{${name}}$`, flags);
        const latin = latinFirst(whole.source, flags);
        const differing = Array.from({ length: 0x3000 }, (_, code) => String.fromCodePoint(code)).filter(
          (character) => latin.test(character) !== whole.test(character),
        );
        expect([name, flags, differing]).toEqual([name, flags, []]);
      }
  });

  it('is a plain expression for one text', () => {
    const pattern = latinFirst(/\p{L}+/u);
    expect(inText(pattern, 'ä').source).not.toContain('p{L}');
    expect(inText(pattern, 'я').source).toBe('\\p{L}+');
    expect(inText(/a/u, 'a').source).toBe('a');
  });
});
