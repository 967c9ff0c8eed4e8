const SLOTS = 512;

/** Names in lower case, each one string however often it stands in the source. */
export class Names {
  private readonly slots: string[] = new Array<string>(SLOTS).fill('');

  /** @param hash of the name's units */
  at(source: string, start: number, end: number, hash: number): string {
    const slot = (hash ^ (hash >>> 9)) & (SLOTS - 1);
    const known = this.slots[slot] ?? '';
    if (known.length === end - start) {
      let i = 0;
      while (i < known.length && known.charCodeAt(i) === source.charCodeAt(start + i)) i++;
      if (i === known.length) return known;
    }
    const name = source.slice(start, end).toLowerCase();
    this.slots[slot] = name;
    return name;
  }
}
