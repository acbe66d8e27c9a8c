import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'astro';
import { replaceFolder } from './site/replace-folder.ts';

// Builds the site and its search index into dist/. The last good dist/ stays if anything fails.
const root = fileURLToPath(new URL('..', import.meta.url));
const started = performance.now();
process.env.ASTRO_TELEMETRY_DISABLED = '1';

try {
  let pages = 0;
  await replaceFolder({ target: join(root, 'dist'), workshop: join(root, '.cache', 'build') }, async (outDir) => {
    await build({ root, outDir, mode: 'production', logLevel: 'warn' });
    if (!readdirSync(outDir).includes('index.html')) throw new Error('the site was built without a front page');
    pages = readdirSync(outDir, { recursive: true }).filter((file) => String(file).endsWith('.html')).length;
  });
  console.log(`build: ${pages} pages in dist/ (${((performance.now() - started) / 1000).toFixed(1)} s)`);
} catch (error) {
  console.error(`build: ${error instanceof Error ? error.message : String(error)}`);
  console.error('build: failed; dist/ is as it was before');
  process.exitCode = 1;
}
