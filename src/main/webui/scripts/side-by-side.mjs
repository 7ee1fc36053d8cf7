// Runs several npm scripts at once and fails where any of them fails. Checking types and style one after the other was half of a build.
import { spawn } from 'node:child_process';

const codes = await Promise.all(
  process.argv.slice(2).map(
    (script) =>
      new Promise((done) => {
        spawn('npm', ['run', '--silent', script], { stdio: 'inherit' })
          .on('exit', (code) => done(code ?? 1))
          .on('error', () => done(1));
      }),
  ),
);
process.exit(codes.some((code) => code !== 0) ? 1 : 0);
