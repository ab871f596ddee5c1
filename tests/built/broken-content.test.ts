import { afterEach, beforeEach, expect, it } from 'vitest';
import { copyProject, type ProjectCopy } from '../setup/project-copy.ts';

let project: ProjectCopy;

beforeEach(() => {
  project = copyProject();
});

afterEach(() => {
  project.dispose();
});

it('a build stops at a missing text of the interface and at a dangling reference, and names both', () => {
  project.edit('content/ui/zh.yaml', (text) => text.replace(/^ {2}submit: .*\n/m, ''));
  project.edit('content/articles/refund/article.yaml', (text) =>
    text.replace(/^related:[\s\S]*?(?=^\w)/m, 'related:\n  - dispute\n  - charged-but-faild\n'),
  );
  const { ok, output } = project.build();
  expect(ok).toBe(false);
  // The problems, and nothing of Astro's own beside them.
  expect(output).not.toMatch(/Stack trace|^\s+at |unhandled/m);
  expect(output).toMatch(
    /content\/ui\/zh\.yaml:\d+:\d+ schema — “search › submit” is missing\. Add it\. It is: Button beside the field\./,
  );
  expect(output).toMatch(
    /content\/articles\/refund\/article\.yaml:\d+:5 reference — There is no article “charged-but-faild” in content\/articles\/\. Did you mean “charged-but-failed”\?/,
  );
}, 60_000);
