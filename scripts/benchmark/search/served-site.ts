import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { IndexFile } from '../../../src/search/index-files.ts';
import type { SearchSettings } from '../../../src/search/settings.ts';
import { serveFolder } from '../../site/static-server.ts';

export interface ServedSite {
  readonly url: string;
  /** What its search page tells its script. */
  readonly settings: SearchSettings;
  readonly close: () => Promise<void>;
}

/** Serves a built site with another index than its own, and with further files. Nothing of `dist` is touched. */
export async function serveWith(
  dist: string,
  files: readonly IndexFile[],
  shards: SearchSettings['shards'],
): Promise<ServedSite> {
  const folder = mkdtempSync(join(tmpdir(), 'sanding-search-'));
  const put = (path: string, content: Uint8Array | string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  };
  for (const name of readdirSync(dist))
    if (name !== 'pagefind' && name !== 'cari') symlinkSync(join(dist, name), join(folder, name));
  for (const { path, content } of files) put(path, content);
  const { html, settings } = withShards(readFileSync(join(dist, 'cari/index.html'), 'utf8'), shards);
  put('cari/index.html', html);
  const served = await serveFolder({ folder, port: 0, base: '/' });
  return {
    url: served.url,
    settings,
    close: async () => {
      await served.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The search page as a corpus with these shards would have it. */
function withShards(
  html: string,
  shards: SearchSettings['shards'],
): { readonly html: string; readonly settings: SearchSettings } {
  const parts = /^(.*id="cari-data"[^>]*>)(.*?)(<\/script>.*)$/s.exec(html);
  if (parts === null) throw new Error('The search page has no settings');
  const [, before = '', data = '', after = ''] = parts;
  const settings = { ...(JSON.parse(data) as SearchSettings), shards };
  return { html: before + JSON.stringify(settings).replaceAll('<', '\\u003c') + after, settings };
}
