import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { rules } from '../../utils/nlp/criteria/index.ts';
import { packs } from '../../utils/nlp/languages/index.ts';
import { packFor } from '../../utils/nlp/team/team-pack.ts';
import { defineTemplate, type TemplateDraft } from '../../utils/nlp/templates/define-template.ts';
import type { Candidate, CriterionRule, LanguagePack, Reference, RuleExamples, Span } from '../../utils/nlp/types.ts';

const reference: Reference = { today: '2026-11-23', calendar: { firstMonth: 1, cycle: 'quarter' } };
const folder = fileURLToPath(new URL('../../utils/nlp/criteria/', import.meta.url));
const folders = ['specific', 'measurable', 'achievable', 'relevant', 'time-bound'];
const ids = folders.flatMap((name) =>
  readdirSync(`${folder}${name}`).map((file) => `${name}/${file.replace('.ts', '')}`),
);

const bare = (marked: string): { text: string; spans: Span[] } => {
  const spans: Span[] = [];
  let text = '';
  let open = -1;
  for (const character of marked) {
    if (character === '[') open = text.length;
    else if (character === ']') spans.push({ start: open, end: text.length });
    else text += character;
  }
  return { text, spans };
};

const findingsOf = (rule: CriterionRule, text: string, pack: LanguagePack): ReturnType<CriterionRule['check']> => {
  const candidate: Candidate = {
    start: 0,
    end: text.length,
    text,
    language: pack.code,
    role: 'goal',
    sentences: [{ offset: 0, annotation: pack.annotate(text, reference), own: true }],
  };
  return rule.check(candidate, pack, reference);
};

it('registers every rule once, under its path', () => {
  expect(rules.map(({ id }) => id).toSorted()).toEqual(ids.toSorted());
});

type Shown = { readonly examples: RuleExamples; readonly exampleTemplate?: TemplateDraft };
const shownBy = async (id: string): Promise<Shown> => (await import(`${folder}${id}.ts`)) as Shown;

it.each(rules.filter(({ inFavour }) => inFavour))('$id speaks for goals, and so against none', async (rule) => {
  const { examples } = await shownBy(rule.id);
  const found = packs.flatMap((pack) =>
    (examples[pack.code]?.finds ?? []).flatMap((marked) => findingsOf(rule, bare(marked).text, pack)),
  );
  expect(new Set(found.map(({ polarity }) => polarity))).toEqual(new Set(['supports']));
});

describe.each(ids)('%s', (id) => {
  const rule = rules.find((candidate) => candidate.id === id);
  const examples = async (): Promise<RuleExamples> => (await shownBy(id)).examples;
  /** Rules about what a team has agreed on are shown with a team. */
  const reading = async (pack: LanguagePack): Promise<LanguagePack> => {
    const { exampleTemplate } = await shownBy(id);
    return exampleTemplate ? packFor(pack, defineTemplate(exampleTemplate)) : pack;
  };

  it('has examples and look-alikes', async () => {
    const all = Object.values(await examples());
    expect(all.length).toBeGreaterThan(0);
    for (const { finds, ignores } of all) expect([finds.length > 0, ignores.length > 0]).toEqual([true, true]);
  });

  it.each(packs)('finds the marked words: $code', async (plain) => {
    const pack = await reading(plain);
    for (const marked of (await examples())[pack.code]?.finds ?? []) {
      const { text, spans } = bare(marked);
      const found = rule ? findingsOf(rule, text, pack).map(({ span }) => span) : [];
      for (const span of spans) {
        const covered = found.some((other) => other.start <= span.start && other.end >= span.end);
        expect([marked, found.map(({ start, end }) => text.slice(start, end)), covered]).toEqual([
          marked,
          expect.anything(),
          true,
        ]);
      }
    }
  });

  it.each(packs)('ignores the look-alikes: $code', async (plain) => {
    const pack = await reading(plain);
    for (const text of (await examples())[pack.code]?.ignores ?? []) {
      expect([text, rule ? findingsOf(rule, text, pack) : null]).toEqual([text, []]);
    }
  });
});
