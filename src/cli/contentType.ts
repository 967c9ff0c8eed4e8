import { MIMEType } from 'node:util';

/** What a `Content-Type` header says; `null` where there is none or it makes no sense. */
export interface ContentType {
  type: string | null;
  charset: string | null;
}

/** Types of a page or of its text. */
const PAGE_TYPES = ['text/html', 'application/xhtml+xml'];

/** Reads a `Content-Type` header. */
export function readContentType(header: string | null | undefined): ContentType {
  try {
    const { essence, params } = new MIMEType(header ?? '');
    return { type: essence, charset: params.get('charset') };
  } catch {
    return { type: null, charset: null };
  }
}

/** Whether a type is HTML's. */
export function isHtmlType(type: string | null): boolean {
  return type !== null && PAGE_TYPES.includes(type);
}
