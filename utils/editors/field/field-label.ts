/** How a field is named to the people who fill it in. */

const LONGEST = 300;

/** Empty for a field without a name. */
export function labelOf(field: HTMLElement): string {
  const tree = field.getRootNode() as Document | ShadowRoot;
  const named = (field.getAttribute('aria-labelledby') ?? '')
    .split(/\s+/u)
    .map((id) => (id ? (tree.getElementById?.(id)?.textContent ?? '') : ''))
    .join(' ');
  const labels =
    'labels' in field ? [...((field as HTMLInputElement).labels ?? [])].map((each) => ownText(each, field)) : [];
  const candidates = [
    field.getAttribute('aria-label'),
    named,
    labels.join(' '),
    field.getAttribute('placeholder') ?? field.getAttribute('data-placeholder'),
    field.getAttribute('title'),
  ];
  const found = candidates.find((each) => each !== null && each.trim() !== '') ?? '';
  return found.replace(/\s+/gu, ' ').trim().slice(0, LONGEST);
}

/** A label's words without those of the field inside it. */
function ownText(label: Element, field: Element): string {
  const text = label.textContent ?? '';
  return label.contains(field) ? text.replace(field.textContent ?? '', '') : text;
}
