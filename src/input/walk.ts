import { type ChildNode, type Document, type Element, isTag } from 'domhandler';

/** What is done on the way through a tree. */
export interface Visitor {
  /** Called with each node in page order; whether to go into it. */
  enter(node: ChildNode): boolean;
  /** Called with each element that was gone into, after its content. */
  leave?(element: Element): void;
}

/** Goes through a tree without recursion, by the links between its nodes. */
export function walk(document: Document, visitor: Visitor): void {
  let node: ChildNode | null = document.children[0] ?? null;
  while (node) {
    if (visitor.enter(node) && isTag(node)) {
      const first: ChildNode | undefined = node.children[0];
      if (first) {
        node = first;
        continue;
      }
      visitor.leave?.(node);
    }
    while (node && !node.next) {
      const parent: ChildNode['parent'] = node.parent;
      node = parent && isTag(parent) ? parent : null;
      if (node) visitor.leave?.(node);
    }
    node = node?.next ?? null;
  }
}
