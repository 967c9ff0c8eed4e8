const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text made safe as HTML text. NUL goes: HTML can't hold it, and a parser that drops it would read another text. */
export function escapeText(text: string): string {
  return text.replace(/[&<>\0]/g, (character) => ESCAPES[character] ?? '');
}

/** Text made safe inside a double-quoted attribute. NUL goes. */
export function escapeAttribute(text: string): string {
  return text.replace(/[&<>"\0]/g, (character) => ESCAPES[character] ?? '');
}
