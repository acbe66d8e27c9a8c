import { execFile } from 'node:child_process';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { unzipSync } from 'fflate';
import { chromium } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { serveFolder, type Served } from '../../scripts/site/static-server.ts';
import { loadContent } from '../../src/corpus/load.ts';
import { runPipeline } from '../../src/pipeline.ts';
import { brokenLinks } from '../dist/links.ts';
import { fillPublic } from '../support/public-folder.ts';
import { pageFrom } from '../support/site.ts';
import { listBelow, ROOT } from '../support/tree.ts';

// The edition is built from the small corpus of test/fixtures/valid: one document is enough to read, search and compare.
const FOLDER = join(ROOT, '.cache', 'offline-test');
const PUBLIC = join(ROOT, '.cache', 'offline-test-public');
const DOCUMENT = 'kota-teladan-2024';
let served: Served;

beforeAll(async () => {
  const { files, failed } = runPipeline(loadContent(join(ROOT, 'test', 'fixtures', 'valid'), () => undefined));
  expect(failed).toBe(false);
  fillPublic(PUBLIC, files);
  await promisify(execFile)(process.execPath, [join(ROOT, 'scripts', 'offline.ts'), FOLDER], {
    cwd: ROOT,
    // Vitest's own variables (BASE_URL, MODE) would reach into the build.
    env: { PATH: process.env.PATH, HOME: process.env.HOME, SANDING_PUBLIC: PUBLIC },
  });
  // As `python3 -m http.server` does it: the folder as it is, at the root of a host.
  served = await serveFolder({ folder: FOLDER, port: 0, base: '/' });
}, 600_000);

afterAll(async () => {
  await served.close();
  for (const folder of [FOLDER, PUBLIC]) rmSync(folder, { recursive: true, force: true });
});

it('the edition reads, searches and compares from its folder, and asks no other host', async () => {
  const context = await (
    await chromium.connect(inject('browser'))
  ).newContext({ locale: 'id-ID', reducedMotion: 'reduce' });
  const troubles: string[] = [];
  await context.route('**/*', (route) => {
    const address = route.request().url();
    if (address.startsWith(served.url)) return route.continue();
    troubles.push(`asked for ${address}`);
    return route.abort();
  });
  context.on('weberror', (error) => troubles.push(error.error().message));
  context.on('console', (message) => {
    if (message.type() === 'error') troubles.push(message.text());
  });
  const page = await context.newPage();
  await page.goto(served.url);
  await page.waitForURL('**/sanding/');
  await page.goto(`${served.url}sanding/cari/?q=kampanye`);
  await page.locator('.result').first().waitFor();
  await page.locator('.result a').first().click();
  await page.waitForURL(`**/sanding/edaran/${DOCUMENT}/#*`);
  expect(await page.locator('h1').innerText()).toContain('Teladan');
  await page.goto(`${served.url}sanding/banding/?e=${DOCUMENT},nasional`);
  await page.locator('[data-result] table, [data-result] section').first().waitFor();
  await context.close();
  expect(troubles).toEqual([]);
});

it('has no link that leads out of its base path or nowhere', () => {
  const base = '/sanding/';
  const root = join(FOLDER, 'sanding');
  const files = listBelow(root).map((file) => file.slice(root.length + 1));
  const pages = files
    .filter((file) => file.endsWith('.html'))
    .map((file) => ({
      ...pageFrom(file, readFileSync(join(root, file), 'utf8')),
      path: base + file.replace(/(^|\/)index\.html$/u, '$1'),
    }));
  const targets = {
    origin: 'http://localhost:4321',
    base,
    pages: new Map(pages.map((page) => [page.path, page])),
    files: new Set(files.map((file) => base + file)),
  };
  const broken = new Set(pages.flatMap((page) => brokenLinks(page, targets).map((fault) => `${page.file}: ${fault}`)));
  expect(pages.length).toBeGreaterThan(50);
  expect([...broken].slice(0, 20)).toEqual([]);
});

it('is the same as one ZIP, with the day of the data and nothing of the clock', () => {
  const [zip = ''] = readdirSync(FOLDER).filter((name) => name.endsWith('.zip'));
  const held = unzipSync(readFileSync(join(FOLDER, zip)));
  const files = listBelow(FOLDER)
    .map((file) => file.slice(FOLDER.length + 1))
    .filter((file) => file !== zip);
  expect(Object.keys(held).sort()).toEqual([...files].sort());
  const different = files.filter((file) => !readFileSync(join(FOLDER, file)).equals(held[file] ?? new Uint8Array()));
  expect(different).toEqual([]);
  expect(zip).toMatch(/^sanding-\d{4}-\d{2}-\d{2}\.zip$/u);
});
