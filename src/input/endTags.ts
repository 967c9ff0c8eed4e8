/** Finds the next end tag of an element. Asked at rising places, all answers together read the source once for each name. */
export class EndTags {
  private readonly source: string;
  private readonly found = new Map<string, { readonly pattern: RegExp; at: number }>();

  constructor(source: string) {
    this.source = source;
  }

  /** Index of the first `</name` at or after a place, or -1. `name` is made of letters. */
  next(name: string, from: number): number {
    let tag = this.found.get(name);
    if (!tag) {
      tag = { pattern: new RegExp(`</${name}(?=[\\s/>])`, 'gi'), at: -2 };
      this.found.set(name, tag);
    }
    if (tag.at === -1 || tag.at >= from) return tag.at;
    tag.pattern.lastIndex = from;
    tag.at = tag.pattern.exec(this.source)?.index ?? -1;
    return tag.at;
  }
}
