/** What went wrong with one input; the message is for the command's user and says what to do where something can be done. */
export class InputError extends Error {
  override readonly name: string = 'InputError';
}

/** The command was called in a way that makes no sense; ends it with exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** Messages for the system's error codes that a user meets. */
const SYSTEM: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  ENOTDIR: 'a part of its path is no folder',
  EISDIR: 'is a folder',
  ENOSPC: 'no space left on the device',
  ENOTFOUND: 'the host is unknown',
  EAI_AGAIN: 'the host’s address can’t be looked up just now',
  ECONNREFUSED: 'the connection was refused',
  ECONNRESET: 'the connection was cut',
  EPROTO: 'the server does not speak TLS here',
  ENETUNREACH: 'the network can’t be reached',
  EHOSTUNREACH: 'the host can’t be reached',
  CERT_HAS_EXPIRED: 'the server’s certificate has expired',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'the server’s certificate is not trusted (self-signed)',
  SELF_SIGNED_CERT_IN_CHAIN: 'the server’s certificate is not trusted (self-signed)',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'the server’s certificate can’t be verified',
  ERR_TLS_CERT_ALTNAME_INVALID: 'the server’s certificate is for another host',
  Z_DATA_ERROR: 'the compressed data is broken',
  Z_BUF_ERROR: 'the compressed data ends too early',
};

/** The system's or zlib's code of an error (`ENOENT`), `''` where it has none. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}

/** What to tell the user of any error: one line, without the error's name. */
export function messageOf(error: unknown): string {
  const message = SYSTEM[codeOf(error)] ?? (error instanceof Error ? error.message : String(error));
  return message.replace(/\s+/g, ' ').trim() || 'unknown error';
}
