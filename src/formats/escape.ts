const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Control characters have no place in a page; a browser would drop or replace them anyway. */
const CONTROLS = /[^\P{Cc}\n\t]/gu;

/** Text made safe as HTML text and inside a quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replace(CONTROLS, '').replace(/[&<>"']/g, (character) => ESCAPES[character] ?? '');
}
