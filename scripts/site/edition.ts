import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync, type Zippable } from 'fflate';

/** Folder of the site inside the edition, and the base path that it is built for. */
export const EDITION = 'sanding';
export const EDITION_BASE = `/${EDITION}/`;

/** Files that are compressed as they are. */
const PACKED = /\.(?:png|jpg|webp|woff2|docx|xlsx|zip|wasm|gz)$/u;
const LEVEL = 6;

/** What stands beside the site: a page that leads to it, and how to open it. */
export function editionFiles(version: { readonly name: string; readonly date: string }): ReadonlyMap<string, string> {
  return new Map([
    [
      'index.html',
      '<!doctype html>\n<html lang="id">\n<head>\n<meta charset="utf-8">\n<title>Sanding</title>\n' +
        `<meta http-equiv="refresh" content="0; url=${EDITION}/">\n</head>\n` +
        `<body><p><a href="${EDITION}/">Buka Sanding</a> · <a href="${EDITION}/en/" lang="en">Open Sanding</a></p></body>\n</html>\n`,
    ],
    [
      'BACA-SAYA.txt',
      `Sanding, data versi ${version.name}, tertanggal ${version.date}\n\n` +
        'Situs ini lengkap dan berjalan tanpa internet. Peramban tidak mau membaca skrip langsung dari berkas,\n' +
        'jadi nyalakan server kecil di map ini, misalnya dengan Python:\n\n    python3 -m http.server\n\n' +
        'lalu buka http://localhost:8000/. Server statis lain pun bisa.\n\n' +
        'This site is complete and works without the internet. Browsers refuse scripts that come straight from\n' +
        'files, so start a small server in this folder, for example with Python:\n\n    python3 -m http.server\n\n' +
        'and open http://localhost:8000/. Any other static server will do.\n\n' +
        'Data: CC BY 4.0. Kode/code: MIT.\n',
    ],
  ]);
}

/** A folder as one ZIP. The day stands in place of the clock's, so that the same site gives the same bytes. */
export function zipFolder(folder: string, day: string): Uint8Array {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const files: Zippable = {};
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
  for (const name of names) {
    files[name.replaceAll('\\', '/')] = [
      readFileSync(join(folder, name)),
      // The format keeps a local time without its zone.
      { level: PACKED.test(name) ? 0 : LEVEL, mtime: new Date(year, month - 1, date) },
    ];
  }
  return zipSync(files);
}
