// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { fieldOf } from '../../../utils/editors/field/editing-host.ts';
import { eligibilityOf } from '../../../utils/editors/field/eligibility.ts';

const seen = () => true;

function make(html: string): HTMLElement {
  document.body.innerHTML = html;
  return document.querySelector<HTMLElement>('[data-it]') ?? (document.body.firstElementChild as HTMLElement);
}

const judged = (html: string) => eligibilityOf(make(html), seen);

describe('fields that hold prose', () => {
  it.each([
    '<textarea></textarea>',
    '<input type="text" name="summary">',
    '<input name="goal">',
    '<input type="text" aria-label="Opinion on shipping">',
    '<input type="text" data-testid="card-name">',
    '<div contenteditable="true"></div>',
    '<div contenteditable></div>',
    '<p contenteditable="plaintext-only"></p>',
    '<div role="textbox" contenteditable="true" aria-multiline="true"></div>',
  ])('may be read: %s', (html) => {
    expect(judged(html)).toEqual({ fit: true, quiet: false });
  });
});

describe('secret fields', () => {
  it.each([
    '<input type="password">',
    '<input type="email">',
    '<input type="tel">',
    '<input type="number">',
    '<input type="url">',
    '<input type="hidden">',
    '<input autocomplete="cc-number">',
    '<input autocomplete="section-a shipping one-time-code">',
    '<textarea autocomplete="current-password"></textarea>',
    '<input name="cardNumber">',
    '<input id="card_number">',
    '<input aria-label="Card number">',
    '<input name="cvv">',
    '<input placeholder="Security code">',
    '<input name="otp">',
    '<input id="ssn">',
    '<input name="apiKey">',
    '<textarea name="secret"></textarea>',
    '<div contenteditable="true" aria-label="Passphrase"></div>',
  ])('are left alone: %s', (html) => {
    expect(judged(html)).toEqual({ fit: false, why: 'secure-field' });
  });

  it('are left alone where letters are drawn as dots', () => {
    const field = make('<textarea></textarea>');
    const style = { getPropertyValue: (name: string) => (name === '-webkit-text-security' ? 'disc' : '') };
    vi.spyOn(window, 'getComputedStyle').mockReturnValueOnce(style as CSSStyleDeclaration);
    expect(eligibilityOf(field, seen)).toEqual({ fit: false, why: 'secure-field' });
  });
});

describe('fields that hold no prose', () => {
  it.each([
    '<div class="cm-editor"><div data-it class="cm-content" contenteditable="true"></div></div>',
    '<div class="monaco-editor"><textarea data-it></textarea></div>',
    '<div class="ace_editor"><textarea data-it></textarea></div>',
    '<div class="xterm"><textarea data-it></textarea></div>',
  ])('code is left alone: %s', (html) => {
    expect(judged(html)).toEqual({ fit: false, why: 'code-editor' });
  });

  it.each([
    '<input type="search">',
    '<input type="checkbox">',
    '<input type="date">',
    '<input name="q">',
    '<input aria-label="Search issues">',
    '<input inputmode="numeric">',
    '<input role="combobox">',
    '<div role="combobox" contenteditable="true"></div>',
    '<div role="searchbox" contenteditable="true"></div>',
    '<textarea readonly></textarea>',
    '<textarea disabled></textarea>',
    '<textarea aria-hidden="true"></textarea>',
    '<div inert><textarea data-it></textarea></div>',
    '<div aria-readonly="true"><div data-it contenteditable="true"></div></div>',
    '<section data-tarkka="off"><textarea data-it></textarea></section>',
  ])('is left alone: %s', (html) => {
    expect(judged(html)).toEqual({ fit: false, why: 'unsuitable' });
  });

  it('what nobody can see is left alone', () => {
    expect(eligibilityOf(make('<textarea></textarea>'), () => false)).toEqual({ fit: false, why: 'unsuitable' });
  });
});

it.each(['<div contenteditable="false"></div>', '<div role="textbox"></div>'])('is no field: %s', (html) => {
  expect(fieldOf(make(html))).toBeNull();
});

it('a page that asks checkers to stay away is judged only when asked', () => {
  expect(judged('<textarea data-gramm="false"></textarea>')).toEqual({ fit: true, quiet: true });
  expect(judged('<div contenteditable="true" spellcheck="false"></div>')).toEqual({ fit: true, quiet: true });
});
