import { type Element, isTag, type ParentNode } from 'domhandler';

const STEPS = 4;
const LONGEST_NAME = 40;
const NAME = /^[\p{L}_-][\p{L}\p{N}_-]*$/u;
const WHITE_SPACE = /\s+/;

function named(value: string | undefined): string | null {
  return value !== undefined && value.length <= LONGEST_NAME && NAME.test(value) ? value : null;
}

function firstClass(element: Element): string | null {
  const list = element.attribs.class?.slice(0, 400).trim();
  return list ? named(list.split(WHITE_SPACE, 1)[0]) : null;
}

/** Numbers each element among its siblings of the same name; a parent's children are numbered once. */
function counter(): (element: Element) => { nth: number; of: number } {
  const numbered = new Map<ParentNode, Map<Element, number>>();
  const totals = new Map<ParentNode, Map<string, number>>();
  return (element) => {
    const { parent } = element;
    if (!parent) return { nth: 1, of: 1 };
    let places = numbered.get(parent);
    if (!places) {
      places = new Map();
      const counts = new Map<string, number>();
      for (const child of parent.children) {
        if (!isTag(child)) continue;
        const nth = (counts.get(child.name) ?? 0) + 1;
        counts.set(child.name, nth);
        places.set(child, nth);
      }
      numbered.set(parent, places);
      totals.set(parent, counts);
    }
    return { nth: places.get(element) ?? 1, of: totals.get(parent)?.get(element.name) ?? 1 };
  };
}

/**
 * Writes CSS paths for people: at most four steps, from the nearest id down, each with its first class.
 *
 * @example `main > div.itemBody > p:nth-of-type(3)`
 */
export function pathWriter(): (element: Element | null) => string {
  const count = counter();
  return (element) => {
    const steps: string[] = [];
    let current = element;
    while (current && steps.length < STEPS) {
      const id = named(current.attribs.id);
      const className = firstClass(current);
      let step = current.name;
      if (id !== null) step += `#${id}`;
      else if (className !== null) step += `.${className}`;
      if (id === null && steps.length === 0) {
        const { nth, of } = count(current);
        if (of > 1) step += `:nth-of-type(${nth})`;
      }
      steps.push(step);
      if (id !== null) break;
      current = current.parent && isTag(current.parent) ? current.parent : null;
    }
    return steps.reverse().join(' > ');
  };
}
