// Size of what ships.
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { table } from '../accuracy/page.mjs';
import { root } from '../accuracy/runs.mjs';

const FILES = ['extension.js', 'core.js', 'review.js', 'extension.web.js', 'cli.js', 'models.bin', 'sourcemark.vsix'];

const kilobytes = (bytes) => `${Math.round(bytes / 1e3)} KB`;

export async function bundles() {
  const rows = FILES.map((name) => {
    const file = path.join(root, 'dist', name);
    return [`\`dist/${name}\``, existsSync(file) ? kilobytes(statSync(file).size) : '–'];
  });
  return ['## Size', 'The VSIX is what is downloaded; `npm run bench` packs it first.', table(['file', 'size'], rows)];
}
