// Says what each entry weighs compressed, with everything that it loads at once, and refuses what is over its budget.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const dist = new URL('../dist/', import.meta.url);
const read = (name) => JSON.parse(readFileSync(new URL(`.vite/${name}`, dist), 'utf8'));
const app = read('manifest.json');
const till = read('till-manifest.json');
const weights = new Map();
const weigh = (file) => {
  if (!weights.has(file)) {
    weights.set(file, gzipSync(readFileSync(new URL(file, dist))).length);
  }
  return weights.get(file);
};

function closure(manifest, keys) {
  const seen = new Set();
  const files = new Set();
  const walk = (key) => {
    const chunk = manifest[key];
    if (!chunk || seen.has(key)) {
      return;
    }
    seen.add(key);
    [chunk.file, ...(chunk.css ?? [])].forEach((file) => files.add(file));
    (chunk.imports ?? []).forEach(walk);
  };
  keys.forEach(walk);
  return [...files].reduce((sum, file) => sum + weigh(file), 0);
}

const budgets = [
  { what: 'sign-in', keys: ['index.html', 'src/access/SignInPage.tsx', 'src/access/zh.ts', 'src/app/PlainShell.tsx'], most: 200 },
  { what: 'till', of: till, keys: ['till.html'], most: 80 },
  { what: 'public board', keys: ['board.html'], most: 100 },
  { what: 'desk', keys: ['index.html', 'src/app/OfficeShell.tsx', 'src/desk/MonthPage.tsx', 'src/desk/zh.ts'], most: 700 },
];

let over = false;
for (const { what, of = app, keys, most } of budgets) {
  if (!keys.some((key) => of[key])) {
    continue;
  }
  const kilobytes = closure(of, keys) / 1024;
  over ||= kilobytes > most;
  console.log(`${what.padEnd(14)} ${kilobytes.toFixed(0).padStart(5)} KB of ${String(most)}`);
}
if (over) {
  console.error('A page is heavier than its budget.');
  process.exit(1);
}
