import { describe, expect, it } from 'vitest';
import { planRelease, reminder } from '../../scripts/release.ts';
import type { Release, VersionChanges } from '../../src/model/release.ts';
import { changesOf } from '../../src/publish/changes.ts';
import { madeSite } from '../support/made-site.ts';

const PRINT = { acts: [], instruments: [], documents: [] };
const LAST: Release = { name: '2026.1', date: '2026-01-31', hash: 'a'.repeat(12), note: null, print: PRINT };

function dataAt(
  name: string,
  hash: string,
): { readonly dataset: ReturnType<typeof madeSite>['data']; readonly print: typeof PRINT } {
  const version = { name, date: '2026-02-01', hash };
  const changes: readonly VersionChanges[] = changesOf([LAST], { ...version, print: PRINT });
  return { dataset: { ...madeSite(1).data, version, changes }, print: PRINT };
}

describe('npm run data -- --release', () => {
  it('writes a file that the next run takes for the release of these data', () => {
    const plan = planRelease(dataAt('2026.2', 'b'.repeat(12)), () => false);
    if (!plan.ok) throw new Error(plan.message);
    expect(plan.path).toBe('content/releases/2026.2.json');
    const written = JSON.parse(plan.text) as Release;
    const next = changesOf([LAST, written], { ...written });
    expect(next.map(({ version, released }) => [version.name, released])).toEqual([
      ['2026.2', true],
      ['2026.1', true],
    ]);
  });

  it.each([
    ['other data under a name that was given out', dataAt('2026.1', 'b'.repeat(12)), true, 'released already'],
    ['the same data again', dataAt('2026.2', LAST.hash), false, 'nothing to release'],
    ['a name without an order', dataAt('musim hujan', 'b'.repeat(12)), false, 'unexpected name'],
  ])('refuses %s', (_what, data, exists, message) => {
    const plan = planRelease(data, () => exists);
    expect(plan.ok).toBe(false);
    expect(plan.message).toContain(message);
  });
});

describe('the reminder', () => {
  it('says nothing where the data are the last release', () => {
    expect(reminder(dataAt('2026.2', LAST.hash).dataset.changes)).toBeNull();
  });

  it('says what changed, and that the version needs a new name where it has the old one', () => {
    expect(reminder(dataAt('2026.2', 'b'.repeat(12)).dataset.changes)).toBe(
      'Changed since release 2026.1: 0 documents, 0 clauses, 0 codes, 0 states. To release: run "npm run data -- --release".',
    );
    expect(reminder(dataAt('2026.1', 'b'.repeat(12)).dataset.changes)).toContain('a new name and day');
  });

  it('asks for a first release where there is none', () => {
    expect(reminder(changesOf([], { name: '1', date: '2026-01-01', hash: 'c', print: PRINT }))).toContain(
      'not released yet',
    );
  });
});
