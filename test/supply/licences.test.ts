import { describe, expect, it } from 'vitest';
import { licenceFaults, lockedPackages, type Licensed } from './licences.ts';

/** Licences under which this project may use and pass on what it is built with. */
const ALLOWED: ReadonlySet<string> = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'OFL-1.1',
  'Python-2.0',
  'Unlicense',
  'Zlib',
]);

/** Weaker ties, each with its reason. Only the exact licence named here is let through. */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  // BSD with two clauses by its own LICENSE file; the short name is older than SPDX. Reads DOCX (mammoth).
  duck: 'BSD',
  // Data of browsers, with attribution; used by the mutation tests alone.
  'caniuse-lite': 'CC-BY-4.0',
  // Copyleft by file: used as they are, never changed, and nothing of them is in the site.
  '@axe-core/playwright': 'MPL-2.0',
  'axe-core': 'MPL-2.0',
  lightningcss: 'MPL-2.0',
  '@resvg/resvg-wasm': 'MPL-2.0',
};
/** Builds for one platform each, under the licence of what they belong to. */
const PLATFORMS: readonly (readonly [RegExp, RegExp])[] = [
  [/^lightningcss-/, /^MPL-2\.0$/],
  // libvips, a library of its own beside sharp: an optional dependency of Astro, which this site does not call.
  [/^@img\/sharp-/, /LGPL-3\.0-or-later/],
];

const packages = lockedPackages();
const platform = ({ name, licence }: Licensed): boolean =>
  PLATFORMS.some(([names, licences]) => names.test(name) && licences.test(licence ?? ''));

describe('every package of the lockfile', () => {
  it('states a licence under which the project may use it', () => {
    expect(packages.length).toBeGreaterThan(500);
    expect(
      licenceFaults(
        packages.filter((each) => !platform(each)),
        ALLOWED,
        EXCEPTIONS,
      ),
    ).toEqual([]);
  });

  it('and every exception is still needed', () => {
    const used = new Set(packages.map(({ name, licence }) => `${name}: ${licence ?? ''}`));
    expect(Object.entries(EXCEPTIONS).filter(([name, licence]) => !used.has(`${name}: ${licence}`))).toEqual([]);
    for (const [names] of PLATFORMS) expect(packages.some(({ name }) => names.test(name))).toBe(true);
  });

  it('installs without a script of its own', () => {
    // esbuild's script only checks and shortens the way to a binary that is a package of its own.
    expect(packages.filter(({ runsOnInstall }) => runsOnInstall).map(({ path }) => path)).toEqual([
      'node_modules/esbuild',
    ]);
  });

  it('is counted by licence: a new one is looked at before it comes in', async () => {
    const counts = new Map<string, number>();
    for (const { licence } of packages) counts.set(licence ?? 'none', (counts.get(licence ?? 'none') ?? 0) + 1);
    const list = [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([licence, count]) => `${licence}: ${count}\n`);
    const ours = packages
      .filter(({ path, licence }) => !isCommon(licence) && path.lastIndexOf('node_modules/') === 0)
      .map(
        ({ name, version, licence, dev }) => `${name} ${version}: ${licence ?? 'none'}${dev ? ' (tests only)' : ''}\n`,
      );
    await expect(`${list.join('')}\nNeither MIT nor ISC:\n${ours.join('')}`).toMatchFileSnapshot('licences.txt');
  });
});

describe('a licence', () => {
  const of = (licence: string | null): Licensed => ({
    path: 'node_modules/x',
    name: 'x',
    version: '1.0.0',
    licence,
    dev: false,
    runsOnInstall: false,
  });
  it.each([
    ['GPL-3.0-only', false],
    ['MIT AND GPL-2.0', false],
    [null, false],
    ['SEE LICENSE IN LICENSE', false],
    ['(MIT OR GPL-3.0-or-later)', true],
    ['MIT AND Zlib', true],
  ])('%s', (licence, passes) => {
    expect(licenceFaults([of(licence)], ALLOWED, {}).length === 0).toBe(passes);
  });
});

function isCommon(licence: string | null): boolean {
  return licence === 'MIT' || licence === 'ISC';
}
