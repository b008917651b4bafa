/** Which elements may be read at all. Whatever is secret, coded or not prose is left alone, whoever asks. */
import { engineOf } from '../fingerprints.ts';

export type Unfit = 'secure-field' | 'code-editor' | 'unsuitable';

export type Eligibility =
  /** `quiet`: the page asked checkers to stay away; judged when asked, not marked on its own. */
  { readonly fit: true; readonly quiet: boolean } | { readonly fit: false; readonly why: Unfit };

const SECRET_AUTOCOMPLETE = /(?:^|\s)(?:cc-\S*|current-password|new-password|one-time-code|username|transaction-\S*)/iu;
const SECRET_TYPES = new Set(['password', 'email', 'tel', 'number', 'url', 'hidden', 'file', 'color', 'range']);
const NO_PROSE_MODES = new Set(['numeric', 'decimal', 'tel', 'email', 'url', 'search']);
const SECRET_NAME =
  /(?:^| )(?:cvv|cvc|csc|otp|ssn|pin|iban|bic|mfa|totp|captcha|passcode|passphrase|pass ?word|pass ?wd|secret|api ?key|(?:credit|debit|bank|payment) ?card|card ?(?:number|no|nr|holder|expiry|cvv|code)|cc ?(?:number|num|csc|exp)|security ?code|account ?number|routing ?number|social ?security)(?: |$)/u;
const SEARCH_NAME = /(?:^| )(?:q|search|query|find|filter)(?: |$)/u;
const PAYMENT_HOST =
  /(?:^|\.)(?:stripe\.com|stripe\.network|paypal\.com|adyen\.com|braintreegateway\.com|klarna\.com|checkout\.com|worldpay\.com)$/u;
const OUR_SWITCH = '[data-tarkka="off"]';
const OPT_OUTS =
  '[data-gramm="false"], [data-gramm_editor="false"], [data-enable-grammarly="false"], [writingsuggestions="false"]';
const WEAK_OPT_OUTS = `${OPT_OUTS}, [spellcheck="false"]`;
/** Here these attributes are part of the editor and say nothing about coaches. */
const ATTRIBUTES_MEAN_NOTHING =
  /(?:^|\.)(?:atlassian\.(?:net|com)|notion\.(?:so|com|site)|bitbucket\.org|linear\.app|(?:trello|slack|docs\.google|asana|clickup|github)\.com)$/u;
const LEAST = { width: 40, height: 14 };

/** In: a field (`fieldOf`). `seen` says whether a person can see it (layout is the caller's). */
export function eligibilityOf(element: HTMLElement, seen: (element: HTMLElement) => boolean = isSeen): Eligibility {
  const unfit = (why: Unfit): Eligibility => ({ fit: false, why });
  if (isSecret(element)) return unfit('secure-field');
  const engine = engineOf(element);
  if (engine?.kind === 'code') return unfit('code-editor');
  if (!isProse(element) || element.closest(OUR_SWITCH) || !seen(element)) return unfit('unsuitable');
  const asked = element.matches(WEAK_OPT_OUTS) && !ATTRIBUTES_MEAN_NOTHING.test(hostOf(element));
  return { fit: true, quiet: asked && !(engine?.withoutSpellcheck && !element.matches(OPT_OUTS)) };
}

function isSecret(element: HTMLElement): boolean {
  const view = element.ownerDocument.defaultView;
  if (PAYMENT_HOST.test(hostOf(element))) return true;
  if (element.matches('input') && SECRET_TYPES.has(element.type)) return true;
  if (SECRET_AUTOCOMPLETE.test(element.getAttribute('autocomplete') ?? '')) return true;
  if (namesOf(element).some((name) => SECRET_NAME.test(name))) return true;
  const security = view?.getComputedStyle(element).getPropertyValue('-webkit-text-security');
  return security !== undefined && security !== '' && security !== 'none';
}

/** A frame without an address is its page's. */
function hostOf({ ownerDocument: { defaultView: view } }: Element): string {
  if (!view) return '';
  return view.location.hostname || (URL.parse?.(view.origin)?.hostname ?? '');
}

function isProse(element: HTMLElement): boolean {
  if (element.closest('[inert], [aria-disabled="true"], [aria-readonly="true"]')) return false;
  // A text of several lines that offers names to mention is no list to choose from.
  if (
    element.matches('[role="combobox"]:not(textarea, [aria-multiline="true"]), [role="searchbox"], [role="spinbutton"]')
  )
    return false;
  if (NO_PROSE_MODES.has((element.getAttribute('inputmode') ?? '').toLowerCase())) return false;
  if (!element.matches('textarea, input')) return true;
  const { disabled, readOnly, type } = element as HTMLInputElement | HTMLTextAreaElement;
  if (disabled || readOnly || element.matches('[aria-hidden="true"]')) return false;
  return type === 'textarea' || (type === 'text' && !namesOf(element).some((name) => SEARCH_NAME.test(name)));
}

/** Name, id and accessible name as words: "cardNumber", "card_number" and "Card number" are all "card number". */
function namesOf(element: Element): readonly string[] {
  return ['name', 'id', 'aria-label', 'placeholder', 'data-testid']
    .map((attribute) => element.getAttribute(attribute))
    .filter((value) => value !== null)
    .map((value) =>
      value
        .replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim()
        .toLowerCase(),
    );
}

function isSeen(element: HTMLElement): boolean {
  const { width, height } = element.getBoundingClientRect();
  if (width < LEAST.width || height < LEAST.height) return false;
  return element.checkVisibility?.({ opacityProperty: true, visibilityProperty: true }) ?? true;
}
