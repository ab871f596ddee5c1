import { spawnSync } from 'node:child_process';

/**
 * Asks the registry for known weaknesses of the locked packages. Where the registry cannot say,
 * the answer is "not asked" and no failure, except in CI, which must be able to ask.
 */
const { stdout } = spawnSync('npm audit --json', { encoding: 'utf8', shell: true });

type Answer = {
  metadata?: { vulnerabilities: Record<'high' | 'critical' | 'moderate' | 'low', number> };
  vulnerabilities?: Record<string, { severity: string; range: string }>;
};

const answer = ((): Answer => {
  try {
    return JSON.parse(stdout) as Answer;
  } catch {
    return {};
  }
})();

if (answer.metadata === undefined) {
  console.error('npm audit got no answer: this registry keeps no advisories, or is out of reach.');
  process.exitCode = process.env.CI === undefined ? 0 : 1;
} else {
  for (const [name, { severity, range }] of Object.entries(answer.vulnerabilities ?? {})) {
    console.log(`${severity}\t${name} ${range}`);
  }
  const { high, critical } = answer.metadata.vulnerabilities;
  console.log(`${high + critical} weaknesses that are high or critical.`);
  process.exitCode = high + critical === 0 ? 0 : 1;
}
