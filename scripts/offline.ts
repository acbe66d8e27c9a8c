import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'astro';
import { EDITION, EDITION_BASE, editionFiles, zipFolder } from './site/edition.ts';
import { replaceFolder } from './site/replace-folder.ts';

// Builds the edition for use without the internet: a folder that any plain static server can serve, and the same as one
// ZIP. `npm run offline [FOLDER]` writes into FOLDER, offline/ if none is given.
const root = fileURLToPath(new URL('..', import.meta.url));
const target = resolve(process.argv[2] ?? join(root, 'offline'));
process.env.ASTRO_TELEMETRY_DISABLED = '1';
process.env.BASE_PATH = EDITION_BASE;

interface Versioned {
  readonly version: { readonly name: string; readonly date: string };
}

let [name, megabytes] = ['', 0];

try {
  await replaceFolder({ target, workshop: join(root, '.cache', 'build-offline') }, async (folder) => {
    const edition = join(folder, EDITION);
    mkdirSync(edition, { recursive: true });
    await build({ root, outDir: edition, mode: 'production', logLevel: 'warn' });
    const { version } = JSON.parse(readFileSync(join(edition, 'data', 'dataset.json'), 'utf8')) as Versioned;
    for (const [file, text] of editionFiles(version)) writeFileSync(join(folder, file), text);
    const zip = zipFolder(folder, version.date);
    name = `sanding-${version.date}.zip`;
    writeFileSync(join(folder, name), zip);
    megabytes = zip.length / 1e6;
  });
  console.log(`offline: ${target}, and as one file ${name} (${megabytes.toFixed(1)} MB)`);
  console.log('offline: "python3 -m http.server" in that folder serves it');
} catch (error) {
  console.error(`offline: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
