import { act } from 'react';
import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';

/** What a person finds on a page: by role and name, as a screen reader has them, or by visible text. */
const ROLES: Readonly<Record<string, string>> = {
  button: 'button:not([role])',
  tab: '[role="tab"]',
  heading: 'h1, h2, h3',
  checkbox: 'input[type="checkbox"]',
  radio: 'input[type="radio"]',
  searchbox: 'input[type="search"], [role="searchbox"]',
  row: '[data-row]',
  dialog: '[role="dialog"], [role="alertdialog"]',
  status: '[role="status"]',
  alert: '[role="alert"]',
  main: 'main',
};

type Name = string | RegExp;

function nameOf(element: Element): string {
  const label = element.getAttribute('aria-label');
  if (label) return label;
  const labelled = element.getAttribute('aria-labelledby');
  const from = labelled?.split(' ').map((id) => document.getElementById(id)?.textContent ?? '');
  if (from?.some(Boolean)) return from.join(' ');
  const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])].map((each) => each.textContent ?? '') : [];
  return labels.join(' ').trim() || textOn(element).trim();
}

function isNamed(element: Element, name: Name | undefined): boolean {
  return name === undefined || (typeof name === 'string' ? nameOf(element) === name : name.test(nameOf(element)));
}

export function allByRole(role: string, name?: Name): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(ROLES[role] ?? role)].filter((element) => isNamed(element, name));
}

export function byRole(role: string, name?: Name): HTMLElement {
  const found = allByRole(role, name);
  const [element] = found;
  if (!element || found.length > 1) {
    const there = allByRole(role).map(nameOf);
    throw new Error(`${found.length} × ${role} "${String(name)}" among: ${there.join(' | ')}`);
  }
  return element;
}

/** Fluent keeps the room of a tab's bold text by a second, invisible text. */
const INVISIBLE = '[aria-hidden="true"], .fui-Tab__content--reserved-space';

/** What can be read on the page or in one element, with single spaces. */
export function textOn(element: Element = document.body): string {
  const copy = element.cloneNode(true) as Element;
  for (const each of copy.querySelectorAll(INVISIBLE)) each.remove();
  return (copy.textContent ?? '').replace(/\s+/g, ' ');
}

/** Lets everything that is under way come to rest. */
export async function settle(milliseconds = 0): Promise<void> {
  await act(async () => {
    await new Promise((resolve) => setTimeout(resolve, milliseconds));
  });
}

export async function click(role: string, name?: Name): Promise<void> {
  const element = byRole(role, name);
  await act(async () => {
    element.focus();
    element.click();
    await Promise.resolve();
  });
  await settle();
}

export async function press(key: string, target: Element | null = document.activeElement): Promise<void> {
  await act(async () => {
    target?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    await Promise.resolve();
  });
  await settle();
}

/** Types into a field as React notices it. */
export async function type(text: string, field: HTMLElement): Promise<void> {
  await act(async () => {
    const setter = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
    setter?.call(field, text);
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await Promise.resolve();
  });
  await settle();
}

/** Puts a page on the screen; returns the way to take it off. */
export async function show(page: ReactNode): Promise<() => void> {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  const place = document.createElement('div');
  document.body.append(place);
  const root = createRoot(place);
  await act(async () => {
    root.render(page);
    await Promise.resolve();
  });
  return () => {
    act(() => root.unmount());
    place.remove();
  };
}
