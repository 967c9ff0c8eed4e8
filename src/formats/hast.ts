import type { Element, ElementContent, Root } from 'hast';
import { Parser } from 'htmlparser2';

/** Names of attributes that hast writes otherwise than HTML, among those that clean HTML may hold. */
const PROPERTIES: Readonly<Record<string, string>> = { colspan: 'colSpan', rowspan: 'rowSpan', datetime: 'dateTime' };

/** Clean HTML as a hast tree. Clean HTML is well-formed, so it needs no repair by the rules of a browser. */
export function toHast(html: string): Root {
  const root: Root = { type: 'root', children: [] };
  const open: Element[] = [];
  const add = (node: ElementContent): void => {
    (open[open.length - 1] ?? root).children.push(node);
  };
  const parser = new Parser({
    onopentag(tagName, attributes) {
      const properties = Object.fromEntries(Object.entries(attributes).map(([name, value]) => [PROPERTIES[name] ?? name, value]));
      const element: Element = { type: 'element', tagName, properties, children: [] };
      add(element);
      open.push(element);
    },
    ontext(value) {
      add({ type: 'text', value });
    },
    onclosetag() {
      open.pop();
    },
  });
  parser.end(html);
  return root;
}
