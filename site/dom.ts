/** Attributes of an element; `null` leaves one out. */
export type Attributes = Readonly<Record<string, string | null>>;

/** An element with its attributes and content. A string becomes text, never markup. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes,
  ...content: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) if (value !== null) made.setAttribute(key, value);
  made.append(...content);
  return made;
}

/**
 * The element of the page with this id.
 *
 * @throws TypeError if there is none, or it is of another type
 */
export function byId<Type extends HTMLElement>(id: string, type: new () => Type): Type {
  const found = document.getElementById(id);
  if (!(found instanceof type)) throw new TypeError(`The page has no ${type.name} #${id}`);
  return found;
}
