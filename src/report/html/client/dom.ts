/// <reference lib="dom" />
/** How the parts of the script find and make elements. */

export type Dom = ReturnType<typeof dom>;

export function dom() {
  function byId<E extends HTMLElement = HTMLElement>(id: string): E {
    return document.getElementById(id) as E;
  }

  function all<E extends Element = HTMLElement>(
    selector: string,
    within: ParentNode = document,
  ): E[] {
    return [...within.querySelectorAll<E>(selector)];
  }

  function element<K extends keyof HTMLElementTagNameMap>(
    name: K,
    className: string,
    ...content: readonly (Node | string)[]
  ): HTMLElementTagNameMap[K] {
    const made = document.createElement(name);
    if (className) made.className = className;
    made.append(...content);
    return made;
  }

  function shape(name: string, attributes: Readonly<Record<string, string>>): SVGElement {
    const made = document.createElementNS('http://www.w3.org/2000/svg', name) as SVGElement;
    for (const key of Object.keys(attributes)) made.setAttribute(key, attributes[key] ?? '');
    return made;
  }

  function data<T>(id: string): T | undefined {
    const tag = document.getElementById(id);
    return tag ? (JSON.parse(tag.textContent ?? '') as T) : undefined;
  }

  function rowOf(key: string): HTMLTableRowElement | null {
    return document.getElementById(`row-${key}`) as HTMLTableRowElement | null;
  }

  function nameOf(row: HTMLTableRowElement): string {
    return row.dataset.outlet ?? '';
  }

  const calm = matchMedia('(prefers-reduced-motion: reduce)');
  const scrolling = (): ScrollBehavior => (calm.matches ? 'auto' : 'smooth');

  return { byId, all, element, shape, data, rowOf, nameOf, scrolling };
}
