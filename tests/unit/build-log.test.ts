import { afterEach, expect, it, vi } from 'vitest';
import buildLog from '../../src/build-log.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

it('a build tells what it does and warns of, and has no line for each page', () => {
  const written = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  const log = buildLog();
  const info = (label: string | null, message: string, newLine = true) => {
    log.write({ label, level: 'info', message, newLine });
  };
  info('SKIP_FORMAT', ' generating static routes ');
  info(null, '  ├─ /en/index.html', false);
  info('SKIP_FORMAT', ' (+3ms) ');
  info(null, '  ├─ /id/index.html', false);
  info('SKIP_FORMAT', ' (cached)');
  log.write({ label: 'content', level: 'warn', message: 'Mind this.', newLine: true });
  info('build', '338 page(s) built');
  const said = written.mock.calls.map(([line]) => String(line)).join('');
  expect(said).toMatch(/generating.*\n.*Mind this\.\n.*338 page\(s\) built\n$/);
  expect(said).not.toMatch(/├─|\+3ms|cached/);
});
