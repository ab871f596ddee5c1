import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

it('docs/dependencies.md gives a reason for each package of package.json, and for no other', () => {
  const { devDependencies, optionalDependencies } = JSON.parse(
    readFileSync('package.json', 'utf8'),
  ) as Record<string, Record<string, string>>;
  const rows = readFileSync('docs/dependencies.md', 'utf8').matchAll(/^\| (`[^|]+)\|/gm);
  const explained = [...rows].flatMap(([, cell = '']) =>
    [...cell.matchAll(/`([^`]+)`/g)].map(([, name]) => name),
  );
  expect(explained.sort()).toEqual(
    Object.keys({ ...devDependencies, ...optionalDependencies }).sort(),
  );
});
