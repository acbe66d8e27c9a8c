import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/model/coverage.ts';
import { findingGroups } from '../../src/site/finding-page.ts';
import { readingSite } from './reading-dataset.ts';

const finding = (id: string, evidence: readonly string[]): Finding => ({
  id,
  kind: id.split('.')[0] ?? '',
  title: { id, en: id },
  text: { id, en: id },
  interval: null,
  evidence,
});
const site = (findings: readonly Finding[]) =>
  readingSite([{ id: 'depok', region: '32.76', states: ['stated', 'not-listed'] }], { data: () => ({ findings }) });

describe('findings by kind', () => {
  it('stand in the order of the kinds, whatever the order of the data', () => {
    const groups = findingGroups(
      site([finding('near-identical.a', []), finding('rarely-listed.b', []), finding('near-identical.c', [])]),
    );
    expect(groups.map(({ kind, rows }) => [kind, rows.length])).toEqual([
      ['rarely-listed', 1],
      ['near-identical', 2],
    ]);
  });

  it('are none where the data has none', () => {
    expect(findingGroups(site([]))).toEqual([]);
  });

  it('lead to the document, to the cell, and to the certificate of an absent act', () => {
    const [group] = findingGroups(site([finding('permissions.x', ['depok', 'depok.satu', 'depok.dua'])]));
    expect(group?.rows[0]?.evidence.map(({ path, cell }) => [path, cell?.state ?? null])).toEqual([
      ['/edaran/depok/', null],
      ['/edaran/depok/#sel-satu', 'stated'],
      ['/edaran/depok/#sertifikat-dua', 'not-listed'],
    ]);
  });

  it('fail on evidence that leads nowhere', () => {
    expect(() => findingGroups(site([finding('permissions.x', ['bogor'])]))).toThrow(/No circular "bogor"/);
    expect(() => findingGroups(site([finding('permissions.x', ['depok.empat'])]))).toThrow(/No cell/);
    expect(() => findingGroups(site([finding('weather.x', [])]))).toThrow(/kind "weather"/);
  });
});
