import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { readContent } from '../../../../src/check/read/read-content.ts';
import { readClaims, type StatedClaim } from '../../../../src/authoring/sources/read-claims.ts';

const leftOut = readFileSync('docs/facts-left-out.md', 'utf8');
let claims: Map<string, StatedClaim>;

beforeAll(async () => {
  claims = new Map(readClaims(await readContent('.')).map((claim) => [claim.id, claim]));
});

describe('the claims of the site', () => {
  it('come from facts, channels, steps of ladders and contacts to avoid', () => {
    const kinds = new Set([...claims.keys()].map((id) => id.split(/[ ,]/)[0]));
    expect([...kinds]).toEqual(['fact', 'channel', 'ladder', 'contact']);
  });

  it('know the pages that show them', () => {
    const pages = claims.get('fact refunds.gopay-later.limit')?.pages;
    expect(pages).toContain('articles/refund/');
    expect(pages?.at(-1)).toBe('facts/');
    expect(claims.get('channel gopay-phone')?.pages).toContain('contact/gopay-phone/');
  });

  it('state their value with its number, in every language', () => {
    const claim = claims.get('fact limits.balance-cap.plus');
    expect(claim?.value).toContain('Rp20,000,000');
    expect(claim?.texts.join()).toContain('2,000 万印尼盾(Rp20.000.000)');
  });

  it('have a source, unless they are unconfirmed', () => {
    const bare = [...claims.values()].filter(
      ({ provenance: { confidence, sources } }) =>
        confidence !== 'unconfirmed' && sources.length === 0,
    );
    expect(bare.map(({ id }) => id)).toEqual([]);
  });

  it('are in an article or a ladder if they are official, or docs/ says why not', () => {
    const unexplained = [...claims.values()]
      .filter(({ provenance, pages }) => provenance.confidence === 'official' && pages.length === 1)
      .filter(({ id, pages }) => id.startsWith('fact ') && pages[0] === 'facts/')
      .map(({ id }) => id.slice('fact '.length))
      .filter((id) => !leftOut.includes(`\`${id}\``));
    expect(unexplained).toEqual([]);
  });
});
