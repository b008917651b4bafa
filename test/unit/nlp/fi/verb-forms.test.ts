import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { finnishForms, FORMS_FILE } from '../../../tools/finnish-forms.ts';

const CHECKER = fileURLToPath(new URL('../../../tools/check-finnish-forms.py', import.meta.url));
const NOT_INSTALLED = 3;

describe('every form of every Finnish verb', () => {
  it('is as it was read', () => {
    expect(finnishForms()).toBe(readFileSync(FORMS_FILE, 'utf8'));
  });

  it('is confirmed by Voikko', ({ skip }) => {
    const { status, stdout, error } = spawnSync('/usr/bin/python3', [CHECKER, FORMS_FILE], { encoding: 'utf8' });
    if (error || status === NOT_INSTALLED) skip('Voikko (python3-libvoikko, voikko-fi) is not installed here.');
    expect(stdout.trim().split('\n').slice(-12)).toEqual([expect.stringMatching(/^\d{4,} forms, 0 not confirmed$/u)]);
  }, 60_000);
});
