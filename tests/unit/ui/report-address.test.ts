import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { editAddress, reportAddress } from '../../../src/ui/report-address.ts';

it('a report opens its form with the fields filled in', () => {
  expect(
    reportAddress({ repository: 'https://github.com/a/b/', reports: null }, 'mistake.yml', {
      page: 'https://x.example/id/?a=b&c',
      language: '简体中文',
    }),
  ).toBe(
    'https://github.com/a/b/issues/new?template=mistake.yml&page=https%3A%2F%2Fx.example%2Fid%2F%3Fa%3Db%26c&language=%E7%AE%80%E4%BD%93%E4%B8%AD%E6%96%87',
  );
});

it('a site without a repository takes reports by mail, and one without either takes none', () => {
  const fields = { page: 'https://x.example/en/?a=b&c' };
  expect(reportAddress({ repository: null, reports: 'mailto:a@x.example' }, 'm.yml', fields)).toBe(
    'mailto:a@x.example?body=https%3A%2F%2Fx.example%2Fen%2F%3Fa%3Db%26c',
  );
  expect(reportAddress({ repository: null, reports: null }, 'm.yml', fields)).toBeUndefined();
});

it('a text opens for editing where the repository is known', () => {
  expect(editAddress({ repository: 'https://github.com/a/b' }, 'content/site.yaml')).toBe(
    'https://github.com/a/b/edit/HEAD/content/site.yaml',
  );
  expect(editAddress({ repository: null }, 'content/site.yaml')).toBeUndefined();
});

it('the form of a mistake has the fields that the link fills in', () => {
  const { body } = parse(readFileSync('.github/ISSUE_TEMPLATE/mistake.yml', 'utf8')) as {
    body: { id?: string }[];
  };
  expect(body.map(({ id }) => id)).toEqual(expect.arrayContaining(['page', 'language']));
});
