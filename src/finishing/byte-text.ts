/**
 * A page as text with one character for each of its bytes. What is sought in pages and put into
 * them is ASCII, which looks the same there, and such text is searched three times as fast as one
 * with signs of all languages.
 */
export const byteText = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');

/** The bytes of such a text. */
export const bytesOf = (text: string): Buffer => Buffer.from(text, 'latin1');

/** A part of such a text as it is read. A copy: a mere part would keep the whole page in memory. */
export const readable = (text: string): string => bytesOf(text).toString();
