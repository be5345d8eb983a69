/** A piece of the page that lives on while its data changes, so that focus, selection and scroll position do too. */
export interface Part<T> {
  readonly root: Element;
  update(data: T): void;
}

/** An element with attributes and children. Text becomes text nodes; nothing is ever parsed as HTML. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

/** Touches the node only where the text differs, so that a selection or a screen reader is not disturbed. */
export function setText(node: Node, text: string): void {
  if (node.textContent !== text) node.textContent = text;
}

/** Sets an attribute, or takes it away. */
export function setAttribute(node: Element, name: string, value: string | undefined): void {
  if (value === undefined) node.removeAttribute(name);
  else if (node.getAttribute(name) !== value) node.setAttribute(name, value);
}

/** Keeps the children of `parent` in step with a list: one part per key, moved only where the order changed. */
export function keyedChildren<T>(
  parent: Element,
  keyOf: (item: T, index: number) => string,
  create: () => Part<T>,
): (items: readonly T[]) => void {
  const parts = new Map<string, Part<T>>();
  return (items) => {
    const keys = items.map(keyOf);
    const wanted = new Set(keys);
    for (const [key, part] of parts) {
      if (wanted.has(key)) continue;
      part.root.remove();
      parts.delete(key);
    }
    items.forEach((item, index) => {
      const key = keys[index] ?? '';
      const part = parts.get(key) ?? create();
      parts.set(key, part);
      part.update(item);
      const there = parent.children[index];
      if (there !== part.root) parent.insertBefore(part.root, there ?? null);
    });
  };
}
