/** Renders a component into a document for tests, and finds what a person finds: by role, name and text. */
import { act, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';

(globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;

export async function render(
  node: ReactNode,
): Promise<{ readonly container: HTMLElement; readonly unmount: () => Promise<void> }> {
  const container = document.createElement('div');
  document.body.append(container);
  const root = createRoot(container);
  await act(async () => root.render(node));
  return {
    container,
    unmount: async () => {
      await act(async () => root.unmount());
      container.remove();
    },
  };
}

export const find = <T extends HTMLElement = HTMLElement>(container: Element, selector: string): T => {
  const found = container.querySelector<T>(selector);
  if (found === null) throw new Error(`nothing matches ${selector}`);
  return found;
};

export const click = (element: HTMLElement): Promise<void> => act(async () => element.click());
export const focus = (element: HTMLElement): Promise<void> => act(async () => element.focus());

export const press = (element: HTMLElement, key: string): Promise<void> =>
  act(async () => {
    element.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  });

/** Types the way React listens for: the native setter, then `input`. */
export const type = (input: HTMLInputElement, value: string): Promise<void> =>
  act(async () => {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, value);
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });

export const hover = (element: HTMLElement): Promise<void> =>
  act(async () => {
    element.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
  });
