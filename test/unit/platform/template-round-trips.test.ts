/** Whatever validates goes out and comes in again as it was: as a file, in a chat, through storage and a policy. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readTemplate } from '../../../utils/cli/score/read-template.ts';
import { stringsOf } from '../../../utils/i18n/bundled.ts';
import { createTranslator } from '../../../utils/i18n/translate.ts';
import { parseTemplate, parseTemplateText, templateText } from '../../../utils/nlp/templates/index.ts';
import type { Template } from '../../../utils/nlp/types.ts';
import { parsePushed } from '../../../utils/platform/managed/templates.ts';
import { templatesItem } from '../../../utils/platform/storage/templates.ts';
import { readSharedText, shareText } from '../../../utils/platform/template-text.ts';
import { anyEarlier, anyTemplate, EARLIER, placesIn } from '../../tools/any-template.ts';
import { templateFields } from '../../tools/template-fields.ts';

const valid = (value: unknown): Template => {
  const parsed = parseTemplate(value);
  if (!parsed.ok) throw new Error(`${JSON.stringify(parsed.message)} of ${JSON.stringify(value)}`);
  return parsed.template;
};
const earlier = fc.oneof(...Object.values(anyEarlier));
const any = fc.oneof({ weight: 4, arbitrary: anyTemplate }, earlier).map(valid);

describe('a template made at random', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tarkka-round-trips-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  beforeEach(() => fakeBrowser.reset());

  it('has every field that the format knows', () => {
    const made = new Set(fc.sample(anyTemplate, { numRuns: 400, seed: 1 }).flatMap((each) => placesIn(each)));
    expect(templateFields.map(({ place }) => place).filter((place) => !made.has(place))).toEqual([]);
  });

  it('comes back from a file and from the command line', async () => {
    const t = createTranslator('en', stringsOf('en'));
    const path = join(folder, 'template.json');
    await fc.assert(
      fc.asyncProperty(any, async (template) => {
        expect(parseTemplateText(templateText(template))).toEqual({ ok: true, template });
        expect(parseTemplate(template)).toEqual({ ok: true, template });
        for (const text of [templateText(template), await shareText(template)]) {
          writeFileSync(path, text);
          expect(await readTemplate(path, t)).toEqual(template);
        }
      }),
    );
  });

  it('comes back from a chat, in either form', async () => {
    await fc.assert(
      fc.asyncProperty(any, async (template) => {
        expect(await readSharedText(await shareText(template))).toEqual({ ok: true, template });
        expect(await readSharedText(templateText(template))).toEqual({ ok: true, template });
      }),
    );
  });

  it('comes back from storage, which holds it as JSON', async () => {
    await fc.assert(
      fc.asyncProperty(any, any, async (template, received) => {
        const own = [{ id: 'a', template, where: '*', received, declined: template, insteadOf: 'b' }];
        expect(await templatesItem.write(own)).toBe(true);
        const held: unknown = JSON.parse(JSON.stringify(await fakeBrowser.storage.local.get()));
        await fakeBrowser.storage.local.set(held as Record<string, unknown>);
        expect(await templatesItem.read()).toEqual(own);
      }),
    );
  });

  it('comes to everybody whose organisation pushes it', async () => {
    await fc.assert(
      fc.asyncProperty(any, async (template) => {
        const templates = [
          { id: 'a', template: JSON.stringify(template) },
          { id: 'b', template: await shareText(template) },
        ];
        const { value, refused } = await parsePushed({ templates });
        expect(refused).toEqual([]);
        expect(value.templates.map((each) => each.template)).toEqual([template, template]);
      }),
    );
  });
});

describe('a template of an earlier version', () => {
  it('is made at random of each version there was', () => {
    expect(Object.keys(anyEarlier).map(Number)).toEqual(EARLIER);
  });

  it.each(Object.entries(anyEarlier))('%s says the same in the present one', (_, version) => {
    fc.assert(
      fc.property(version, (older) => {
        const template = valid(older);
        expect(template.formatVersion).toBe(2);
        const { name, calendar, weights, required, parents } = older as Partial<Template>;
        const same = valid({ formatVersion: 2, name, calendar, ...(weights && { weights }) });
        const asked = required && [...(required as never[])];
        expect(template).toMatchObject({ name: same.name, calendar: same.calendar, weights: same.weights });
        for (const role of ['goal', 'objective', 'key_result', 'initiative'] as const)
          expect(template.required?.[role]?.toSorted()).toEqual(asked?.toSorted());
        expect(template.parents.map(({ level }) => level)).toEqual((parents ?? []).map(() => 'company'));
        expect(template.parents.map(({ text }) => text)).toEqual(
          valid({ ...same, parents: (parents ?? []).map((text) => ({ text })) }).parents.map(({ text }) => text),
        );
      }),
    );
  });
});
