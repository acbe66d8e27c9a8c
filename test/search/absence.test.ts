import { describe, expect, it } from 'vitest';
import { absenceIndex, absenceRows, provinceIndex, provinceRows } from '../../src/search/absence.ts';
import type { AbsenceRow } from '../../src/search/absence.ts';
import { siteData } from '../../src/site/dataset.ts';

const site = siteData();
const key = ({ circular, act }: AbsenceRow): string => `${circular.id} ${act.id}`;
const isAbsent = ({ cell }: AbsenceRow): boolean => cell.state === 'silent' || cell.state === 'not-listed';

describe('the search for absence', () => {
  const byAct = absenceIndex(site).flatMap(({ act }) => absenceRows(site, act.id));
  const byProvince = provinceIndex(site).flatMap(({ province }) => provinceRows(site, province.code));

  it('has every cell once, by act and by province', () => {
    const cells = site.data.cells.map(({ circular, act }) => `${circular} ${act}`).sort();
    expect(byAct.map(key).sort()).toEqual(cells);
    expect(byProvince.map(key).sort()).toEqual(cells);
  });

  it('leads from every absence to its certificate', () => {
    const absent = byProvince.filter(isAbsent);
    expect(absent.length).toBeGreaterThan(100);
    for (const { circular, act, evidence } of absent)
      expect(evidence).toBe(`/edaran/${circular.id}/#sertifikat-${act.id}`);
  });

  it('counts what it lists, and lists the absent first', () => {
    for (const { province, absent, documents, whole } of provinceIndex(site)) {
      const rows = provinceRows(site, province.code);
      expect(rows.filter(isAbsent)).toHaveLength(absent);
      expect(rows.slice(0, absent).every(isAbsent)).toBe(true);
      expect(new Set(rows.map(({ circular }) => circular.id)).size).toBe(documents);
      expect(whole === 0 && absent > 0).toBe(false);
    }
  });
});
