export type Child = Node | string | null;

/**
 * An element with attributes and children; `null` children and attributes are left out. Texts are never read as HTML.
 *
 *     element('a', { href: '/edaran/' }, 'Edaran')
 */
export function element<T extends keyof HTMLElementTagNameMap>(
  name: T,
  attributes: Readonly<Record<string, string | null>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[T] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) if (value !== null) made.setAttribute(key, value);
  made.append(...children.filter((child) => child !== null));
  return made;
}

/** A button that does something in the page. */
export function button(label: string, press: () => void, kind = 'link-button'): HTMLButtonElement {
  const made = element('button', { type: 'button', class: kind }, label);
  made.addEventListener('click', press);
  return made;
}
