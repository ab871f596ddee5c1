import { describe, expect, it } from 'vitest';
import { answerWith, copyOf, revisionOf, savedAt, sentAt } from '../../../src/offline/copy.ts';

const sent = 'Sun, 22 Nov 2026 03:04:05 GMT';
const html = { 'content-type': 'text/html; charset=utf-8' };
const page = (headers: Record<string, string> = {}, status = 200) =>
  new Response('<!doctype html><html lang="en"><p>Hi', {
    status,
    headers: { ...html, ...headers },
  });

describe('the time of a copy', () => {
  it('is when the server sent it', () => {
    expect(sentAt(new Headers({ date: sent }))).toBe(Date.parse(sent));
  });

  it('counts the time it lay in a cache on the way', () => {
    expect(sentAt(new Headers({ date: sent, age: '60' }))).toBe(Date.parse(sent) + 60_000);
  });

  it('is unknown where the server does not say, whatever the device believes', async () => {
    expect(sentAt(new Headers())).toBeUndefined();
    expect(sentAt(new Headers({ date: 'yesterday' }))).toBeUndefined();
    const copy = await copyOf(page(), 'page');
    expect(savedAt(copy!)).toBeUndefined();
  });
});

describe('what is copied', () => {
  it('a page, with its revision and its headers', async () => {
    const policy = "default-src 'none'";
    const response = page({ date: sent, 'content-security-policy': policy });
    const copy = await copyOf(response, 'page', 'r1');
    expect(revisionOf(copy!)).toBe('r1');
    expect(savedAt(copy!)).toBe(Date.parse(sent));
    expect(copy!.headers.get('content-security-policy')).toBe(policy);
  });

  it('no error page', async () => {
    expect(await copyOf(page({}, 404), 'page')).toBeNull();
    expect(await copyOf(page({}, 503), 'page')).toBeNull();
  });

  it('no download as a page, and no page as a script', async () => {
    expect(await copyOf(page({ 'content-type': 'text/calendar' }), 'page')).toBeNull();
    expect(await copyOf(page(), 'file')).toBeNull();
  });

  it('nothing very large', async () => {
    const large = new Response('x'.repeat(256 * 1024 + 1), { headers: html });
    expect(await copyOf(large, 'page')).toBeNull();
  });
});

describe('the answer from a copy', () => {
  const copyWith = async (headers: Record<string, string>) =>
    (await copyOf(page(headers), 'page'))!;

  it('tells the page when it was saved', async () => {
    const text = await (await answerWith(await copyWith({ date: sent }))).text();
    expect(text).toContain(`<html data-saved="${Date.parse(sent)}" lang="en">`);
  });

  it('counts from when it was last found current', async () => {
    const later = Date.parse(sent) + 1;
    const text = await (await answerWith(await copyWith({ date: sent }), later)).text();
    expect(text).toContain(`data-saved="${later}"`);
  });

  it('tells of no time where none is known', async () => {
    expect(await (await answerWith(await copyWith({}))).text()).toContain('data-saved=""');
  });

  it('leaves data as it is', async () => {
    const data = new Response('"<html "', { headers: { 'content-type': 'application/json' } });
    const copy = (await copyOf(data, 'page'))!;
    expect(await (await answerWith(copy)).text()).toBe('"<html "');
  });
});
