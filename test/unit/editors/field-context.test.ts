// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { contextOf } from '../../../utils/editors/field/field-context.ts';

const fieldIn = (html: string): HTMLElement => {
  document.body.innerHTML = html;
  const field = document.querySelector<HTMLElement>('textarea');
  if (!field) throw new Error('No field.');
  return field;
};

describe('the language of a field', () => {
  beforeEach(() => {
    document.documentElement.lang = 'en';
    document.body.removeAttribute('lang');
  });

  it('is what the field says', () => {
    expect(contextOf(fieldIn('<textarea lang="fi-FI"></textarea>')).context).toEqual({ languages: ['fi'] });
  });

  it('is what holds the field says', () => {
    expect(contextOf(fieldIn('<div lang="fi"><textarea></textarea></div>')).context).toEqual({ languages: ['fi'] });
  });

  it('is never that of the page', () => {
    document.body.lang = 'en';
    expect(contextOf(fieldIn('<textarea></textarea>')).context).toEqual({});
  });

  it('is not what cannot be a language', () => {
    expect(contextOf(fieldIn('<textarea lang="<b>"></textarea>')).context).toEqual({});
  });
});

describe('a field for goals', () => {
  it('says so, also where it is a title', () => {
    expect(contextOf(fieldIn('<textarea aria-label="Goal title"></textarea>')).surface).toBe('field');
    expect(contextOf(fieldIn('<textarea aria-label="Title"></textarea>')).surface).toBe('prose');
  });
});
