import type { WordPatterns } from './word-patterns.ts';

export type SecretName = { kind: 'code' | 'card-code' | 'password'; start: number; end: number };

/** Where a text names a secret, with what kind of value goes with it. */
export const secretNames = (text: string, { names }: WordPatterns): SecretName[] =>
  names.flatMap(({ kind, pattern }) =>
    [...text.matchAll(pattern)].map((match) => ({
      kind,
      start: match.index + (match[1] ?? '').length,
      end: match.index + match[0].length,
    })),
  );
