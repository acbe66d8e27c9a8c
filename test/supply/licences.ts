import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, textOf } from '../support/tree.ts';

/** A package of the lockfile with the licence that it states. */
export interface Licensed {
  /** 'node_modules/a/node_modules/b' */
  readonly path: string;
  readonly name: string;
  readonly version: string;
  /** SPDX expression; null: it states none. What is installed speaks for itself, the rest by the lockfile. */
  readonly licence: string | null;
  readonly dev: boolean;
  readonly runsOnInstall: boolean;
}

interface Entry {
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly hasInstallScript?: boolean;
}

interface Manifest {
  readonly license?: string | { readonly type: string };
  /** As packages said it before 2015. */
  readonly licenses?: readonly { readonly type: string }[];
}

/** Every package that the lockfile can install on any platform, in its order. */
export function lockedPackages(): readonly Licensed[] {
  const { packages } = JSON.parse(textOf('package-lock.json')) as {
    readonly packages: Readonly<Record<string, Entry>>;
  };
  return Object.entries(packages)
    .filter(([path]) => path !== '')
    .map(([path, { version = '', license, dev = false, hasInstallScript = false }]) => ({
      path,
      name: path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length),
      version,
      licence: statedIn(path) ?? license ?? null,
      dev,
      runsOnInstall: hasInstallScript,
    }));
}

/** `licenceFaults` are the packages whose licence is none of the allowed and that no exception names. */
export function licenceFaults(
  packages: readonly Licensed[],
  allowed: ReadonlySet<string>,
  exceptions: Readonly<Record<string, string>>,
): readonly string[] {
  return packages
    .filter(({ licence, name }) => !isAllowed(licence, allowed) && exceptions[name] !== licence)
    .map(({ name, version, licence }) => `${name}@${version}: ${licence ?? 'no licence stated'}`);
}

/** `(MIT OR GPL-3.0-or-later)` leaves the choice; of `MIT AND Zlib` each must be allowed. */
function isAllowed(licence: string | null, allowed: ReadonlySet<string>): boolean {
  if (licence === null) return false;
  return licence
    .replaceAll(/[()]/g, '')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((part) => allowed.has(part)));
}

function statedIn(path: string): string | null {
  const file = join(ROOT, path, 'package.json');
  if (!existsSync(file)) return null;
  const { license, licenses = [] } = JSON.parse(readFileSync(file, 'utf8')) as Manifest;
  if (license === undefined) return licenses.length === 0 ? null : licenses.map(({ type }) => type).join(' OR ');
  return typeof license === 'string' ? license : license.type;
}
