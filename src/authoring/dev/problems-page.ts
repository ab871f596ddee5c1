import type { Problem } from '../../check/problem.ts';

const escape = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

const item = ({ file, line, column, rule, message, fix }: Problem): string =>
  `<li><code>${escape(`${file}:${line}:${column}`)}</code> <small>${escape(rule)}</small><br>${escape(message)} ${escape(fix)}</li>`;

/** Seconds after which the page looks again whether the content was mended. */
const refresh = 2;

/**
 * A page that stands in for one that cannot be shown, because the content is broken. It loads
 * itself again, so that the real page comes back once the content is mended.
 */
export const problemsPage = (problems: readonly Problem[]): string => `<!doctype html>
<html>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="refresh" content="${refresh}">
<title>${problems.length} to mend</title>
<style>
  body { max-width: 48rem; margin: 0 auto; padding: 1.5rem; font: 1rem/1.5 system-ui, sans-serif; color: #1b2226; background: #fdfcfa }
  code { font-weight: 600; overflow-wrap: anywhere }
  small { color: #55636b }
  li { margin-bottom: 1rem }
  @media (prefers-color-scheme: dark) { body { color: #e8ecee; background: #14181b } small { color: #a9b4ba } }
</style>
<h1>This page cannot be shown yet</h1>
<p>Mend these places in the content and save. The page comes back by itself.</p>
<ol>${problems.map(item).join('\n')}</ol>
</html>
`;
