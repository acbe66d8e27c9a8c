import type { Fingerprint, Release, VersionChanges, VersionName } from '../model/release.ts';
import { difference } from './difference.ts';

/**
 * What each version changed, newest first. The data as they stand come first where their hash is not that of the last
 * release: released false. `releases` in any order.
 */
export function changesOf(
  releases: readonly Release[],
  now: VersionName & { readonly print: Fingerprint },
): readonly VersionChanges[] {
  const known = inOrder(releases).map((release) => ({ ...release, released: true }));
  const versions = known.at(-1)?.hash === now.hash ? known : [...known, { ...now, note: null, released: false }];
  return versions
    .map(({ print, note, released, ...version }, at): VersionChanges => {
      const former = versions[at - 1];
      return {
        version: nameOf(version),
        released,
        since: former === undefined ? null : nameOf(former),
        note,
        ...difference(former?.print ?? null, print),
      };
    })
    .reverse();
}

/** Oldest first: by day, then by the numbers of the name, so that 2026.11.10 comes after 2026.11.9. */
export function inOrder(releases: readonly Release[]): readonly Release[] {
  return [...releases].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : compareNames(a.name, b.name)));
}

function compareNames(a: string, b: string): number {
  const [left, right] = [a.split('.').map(Number), b.split('.').map(Number)];
  for (let at = 0; at < Math.max(left.length, right.length); at += 1) {
    const step = (left[at] ?? -1) - (right[at] ?? -1);
    if (step !== 0) return step;
  }
  return 0;
}

function nameOf({ name, date, hash }: VersionName): VersionName {
  return { name, date, hash };
}
