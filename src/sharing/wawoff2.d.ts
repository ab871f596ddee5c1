declare module 'wawoff2' {
  /** Turns a compressed font (WOFF2) into one that is not. */
  export const decompress: (font: Uint8Array) => Promise<Uint8Array>;
}
