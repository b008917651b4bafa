import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseTemplate, templateText } from '../../../utils/nlp/templates/index.ts';
import type { Template } from '../../../utils/nlp/types.ts';
import { isShareText, readSharedText, shareText } from '../../../utils/platform/template-text.ts';

const named = (name: string): Template => {
  const parsed = parseTemplate({ formatVersion: 2, name, calendar: { firstMonth: 2 } });
  if (!parsed.ok) throw new Error(parsed.message.key);
  return parsed.template;
};

async function packed(json: string): Promise<string> {
  const stream = new Blob([json]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  const bytes = Buffer.from(await new Response(stream).arrayBuffer());
  return `tarkka-template:${bytes.toString('base64url')}`;
}

describe('a template as a text', () => {
  it('is one word that a chat leaves alone', async () => {
    expect(await shareText(named('Kenttämyynti'))).toMatch(/^tarkka-template:\w{7}\.[\w-]+$/);
  });

  it('comes back as it was, in either form, whatever its name', async () => {
    const name = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }).filter((text) => text.trim() !== '');
    await fc.assert(
      fc.asyncProperty(name, async (text) => {
        const template = named(text);
        expect(await readSharedText(await shareText(template))).toEqual({ ok: true, template });
        expect(await readSharedText(templateText(template))).toEqual({ ok: true, template });
      }),
      { numRuns: 50 },
    );
  });

  it('is known with the blanks and line breaks of a chat in it', async () => {
    const text = await shareText(named('Sales'));
    const broken = `\n  ${text.slice(0, 60)}\n${text.slice(60)} `;
    expect(isShareText(broken)).toBe(true);
    expect(await readSharedText(broken)).toEqual({ ok: true, template: named('Sales') });
  });

  it('is found in the message that it came in', async () => {
    const code = await shareText(named('Sales'));
    const message = `Hei! Tässä malli:\n\n${code.slice(0, 70)}\n${code.slice(70)}\n\nTerveisin Maija Meri, 050 1234567`;
    expect(isShareText(message)).toBe(true);
    expect(await readSharedText(message)).toEqual({ ok: true, template: named('Sales') });
  });

  it.each([
    ['between quotation marks', (code: string) => `Malli: "${code}".`],
    ['as a quoted mail', (code: string) => `> ${code.slice(0, 60)}\n> ${code.slice(60)}\n> \n> Maija`],
    ['in bold, in brackets', (code: string) => `(*${code}*), take it`],
    ['with signs that nobody sees', (code: string) => `${code.slice(0, 40)}\u200B${code.slice(40)}\u00AD`],
    ['with line ends of Windows', (code: string) => `${code.slice(0, 30)}\r\n${code.slice(30)}\r\n`],
  ])('is found %s', async (_, wrapped) => {
    expect(await readSharedText(wrapped(await shareText(named('Sales'))))).toEqual({
      ok: true,
      template: named('Sales'),
    });
  });

  it.each([1, 5, 12, 40])('is refused where its last %i signs are missing', async (missing) => {
    const code = await shareText(named('A team with a name long enough for a code of some length'));
    expect(await readSharedText(code.slice(0, -missing))).toMatchObject({ ok: false });
  });

  it.each([9, 20, 45])('is refused where its sign %i is another than was sent', async (at) => {
    const [head = '', code = ''] = (await shareText(named('A team with a name of some length'))).split(/(?<=:)/u);
    const other = code[at] === 'A' ? 'B' : 'A';
    expect(await readSharedText(`${head}${code.slice(0, at)}${other}${code.slice(at + 1)}`)).toMatchObject({
      ok: false,
      message: { key: 'template_text_broken' },
    });
  });

  it('is read without a checksum, as it was sent once', async () => {
    expect(await readSharedText(await packed(templateText(named('Sales'))))).toEqual({
      ok: true,
      template: named('Sales'),
    });
  });

  it('has room for what can hardly be packed', async () => {
    const noise = Array.from({ length: 60_000 }, (_, nth) => ((nth * 2_654_435_761) >>> 0).toString(36)).join('');
    const glossary = Array.from({ length: 500 }, (_, nth) => ({
      term: `t${nth}`,
      meaning: noise.slice(nth * 200, nth * 200 + 200),
    }));
    const parsed = parseTemplate({ ...named('Sales'), words: { glossary } });
    expect(await readSharedText(await shareText(parsed.ok ? parsed.template : named('none')))).toEqual(parsed);
  });

  it('is said to be cut where its beginning is missing', async () => {
    const code = await shareText(named('A team with a name long enough for a code of some length'));
    expect(await readSharedText(code.slice(30))).toMatchObject({ ok: false, message: { key: 'template_text_broken' } });
  });

  it.each([
    ['tarkka-template:', 'template_text_broken'],
    ['tarkka-template:****', 'template_text_broken'],
    ['tarkka-template:AAAA', 'template_text_broken'],
    ['hello', 'template_not_json'],
    ['x'.repeat(1_000_001), 'template_too_big'],
  ])('is refused with a reason: %.20s', async (text, key) => {
    expect(await readSharedText(text)).toMatchObject({ ok: false, message: { key } });
  });

  it('is refused before a small text becomes a huge one', async () => {
    const bomb = await packed(JSON.stringify({ name: 'x'.repeat(5_000_000) }));
    expect(bomb.length).toBeLessThan(20_000);
    const wide = await packed(JSON.stringify({ name: 'ä'.repeat(600_000) }));
    expect(await readSharedText(wide)).toMatchObject({ ok: false, message: { key: 'template_too_big' } });
    expect(await readSharedText(bomb)).toMatchObject({ ok: false, message: { key: 'template_too_big' } });
  });
});
