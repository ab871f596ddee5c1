import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import {
  forgetDraft,
  keepDraft,
  readDraft,
} from '../../../../src/complaints/letter/letter-draft.ts';

const stored = new Map<string, string>();
const storage = {
  getItem: (key: string) => stored.get(key) ?? null,
  setItem: (key: string, value: string) => void stored.set(key, value),
  removeItem: (key: string) => void stored.delete(key),
};

beforeEach(() => {
  stored.clear();
  vi.stubGlobal('sessionStorage', storage);
});

afterEach(() => {
  vi.unstubAllGlobals();
});

const draft = { story: ['Saldo hilang'], asks: ['credit', 'examine'] };

it('gives back what was kept, until it is forgotten', () => {
  expect(keepDraft(draft)).toBe(true);
  expect(readDraft()).toEqual(draft);
  forgetDraft();
  expect(readDraft()).toEqual({});
});

it.each(['{', 'null', '"story"', '{"story":"Saldo"}', '{"asks":[1]}'])(
  'takes damaged storage (%s) for an empty draft',
  (value) => {
    stored.set('letter', value);
    expect(readDraft()).toEqual({});
  },
);

it('says so where the storage is full, and leaves nothing older behind', () => {
  keepDraft(draft);
  vi.stubGlobal('sessionStorage', {
    ...storage,
    setItem: () => {
      throw new DOMException('full', 'QuotaExceededError');
    },
  });
  expect(keepDraft({ story: ['longer'] })).toBe(false);
  expect(readDraft()).toEqual({});
});

it('says so where storage is denied', () => {
  vi.stubGlobal('sessionStorage', undefined);
  expect(keepDraft(draft)).toBe(false);
  expect(readDraft()).toEqual({});
});
