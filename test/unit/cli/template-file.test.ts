import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { stringsOf } from '../../../utils/i18n/bundled.ts';
import { createTranslator } from '../../../utils/i18n/translate.ts';
import { readTemplate } from '../../../utils/cli/score/read-template.ts';
import { HOSTILE } from '../../fixtures/hostile-templates.ts';
import { command } from './command.ts';
import { scoreHere } from './score-here.ts';
import { scratchFolder } from './scratch-folder.ts';

const t = createTranslator('en', stringsOf('en'));
const { file } = scratchFolder();

describe('score --template', { timeout: 60_000 }, () => {
  it('reads the fiscal calendar of a template', () => {
    const template = file('sales.json', '{"formatVersion":1,"name":"Sales","calendar":{"firstMonth":2}}');
    const [record] = command(
      ['score', '--lines', '--json', '--today', '2026-11-23', '--template', template],
      'Reduce churn from 8% to 5% by the end of Q1\n',
    ).records();
    expect((record?.['deadline'] as { end: string } | null)?.end).toMatch(/-04-30$/u);
  });

  it.each([
    ['{', 'not JSON'],
    ['{"formatVersion":1,"name":"Sales","calendar":{"firstMonth":13}}', 'calendar.firstMonth'],
    ['{"formatVersion":1,"name":"Sales"}', 'calendar'],
  ])('a template %j is refused with its field', async (text, named) => {
    await expect(readTemplate(file('unusable.json', text), t)).rejects.toThrow(named);
  });

  const asText = (json: string): string => `tarkka-template:${deflateRawSync(json).toString('base64url')}`;

  it('a template as it is pasted in chats is read', async () => {
    const json = '{"formatVersion":1,"name":"Sales","calendar":{"firstMonth":2}}';
    const code = asText(json);
    for (const text of [`Ours: ${code}\nMaija`, `${code.slice(0, 40)}\n  ${code.slice(40)} Best, Maija`]) {
      const { name, calendar } = await readTemplate(file('chat.txt', text), t);
      expect([name, calendar.firstMonth]).toEqual(['Sales', 2]);
    }
  });

  it.each([
    ['tarkka-template:zzzz', 'cut or changed'],
    [asText('a'.repeat(3_100_000)), '1,000,000'],
    [asText('{"formatVersion":1,"name":"Sales"}'), 'calendar'],
  ])('a text %.30j is refused with its reason', async (text, named) => {
    await expect(readTemplate(file('chat.txt', text), t)).rejects.toThrow(named);
  });

  it.each(HOSTILE)(
    'a template that %s is refused in one line with the place, and nothing is scored',
    async (_, text, named) => {
      const path = file('hostile.json', text);
      const { status, stdout, stderr } = await scoreHere(['--template', path], 'Reduce churn\n');
      expect([status, stdout]).toEqual([2, '']);
      expect(stderr.startsWith(`${path}: `)).toBe(true);
      expect(stderr.trimEnd().split('\n')).toHaveLength(1);
      expect(stderr).toContain(named);
    },
  );

  it('a rule of a later version is told and changes nothing', async () => {
    const path = file(
      'later.json',
      '{"formatVersion":2,"name":"Sales","calendar":{"firstMonth":1},"rules":{"specific/not-invented-yet":"off"}}',
    );
    const { status, stderr } = await scoreHere(['--template', path], 'Reduce churn\n');
    expect(status).toBe(0);
    expect(stderr).toBe(`${path}: No rule here is called specific/not-invented-yet, so that changes nothing.\n`);
  });
});
