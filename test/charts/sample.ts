import type { Interval } from '../../src/model/coverage.ts';
import type { IntervalBar } from '../../src/charts/intervals-layout.ts';
import { MARKS } from '../../src/charts/mark.ts';
import type { MatrixCell, MatrixData } from '../../src/charts/matrix-layout.ts';
import { scattered } from '../support/scattered.ts';

export { scattered };

/** A matrix of the given size in three groups, every cell filled. */
export function sampleMatrix(acts: number, circulars: number, seed = 1): MatrixData {
  const next = scattered(seed);
  const ids = Array.from({ length: circulars }, (_, index) => `dokumen-${index}`);
  const cut = [Math.floor(circulars / 10), Math.floor(circulars / 2)] as const;
  const cells = new Map<string, MatrixCell>();
  const rows = Array.from({ length: acts }, (_, index) => ({
    id: `larangan-${index}`,
    label: `Larangan nomor ${index}`,
  }));
  for (const act of rows) {
    for (const id of ids) {
      const mark = MARKS[Math.floor(next() * MARKS.length)] ?? 'no-list';
      cells.set(`${act.id} ${id}`, { mark, referenced: next() < 0.2 });
    }
  }
  return {
    acts: rows,
    groups: [
      { label: `daftar utuh: ${cut[0]} dokumen`, circulars: ids.slice(0, cut[0]) },
      { label: `hanya contoh: ${cut[1] - cut[0]} dokumen`, circulars: ids.slice(cut[0], cut[1]) },
      { label: `tanpa daftar: ${circulars - cut[1]} dokumen`, circulars: ids.slice(cut[1]) },
    ],
    cell: (act, circular) => cells.get(`${act} ${circular}`),
  };
}

/** Bars over `total` documents each. */
export function sampleBars(count: number, total: number, seed = 1): readonly IntervalBar[] {
  const next = scattered(seed);
  return Array.from({ length: count }, (_, index) => {
    const confirmed = Math.floor(next() * (total + 1));
    const contrary = Math.floor(next() * (total - confirmed + 1) * 0.2);
    const absent = Math.floor(next() * (total - confirmed - contrary + 1));
    const open = total - confirmed - contrary - absent;
    const absentReferenced = Math.floor(absent / 2);
    const openReferenced = Math.floor(open / 3);
    const interval: Interval = { confirmed, absent, contrary, open, total, absentReferenced, openReferenced };
    return {
      id: `larangan-${index}`,
      label: `Larangan nomor ${index}`,
      value: `${confirmed}–${confirmed + open}`,
      interval,
    };
  });
}
