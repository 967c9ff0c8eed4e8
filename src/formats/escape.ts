/** A browser would drop a NUL or replace it. */
const ESCAPES: Readonly<Record<string, string>> = { '\0': '', '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text made safe as HTML text and inside a quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[\0&<>"']/g, (character) => ESCAPES[character] ?? '');
}
