import { expect, test } from 'vitest';
import { crossValidate } from '../../scripts/benchmark/cross-validation.ts';
import type { CodedClause } from '../../src/model/clause.ts';
import { clauses, projectCodebook } from './support.ts';

const { codebook } = projectCodebook();

/** A document of one adjudicated clause. */
function judged(
  id: string,
  text: string,
  acts: readonly string[],
  elements: readonly string[],
): readonly CodedClause[] {
  const coding = { type: 'prohibition', acts, elements, timing: [], target: [] } as const;
  return clauses(['angka-1', text]).map((clause) => ({
    ...clause,
    ...coding,
    id: `${id}#angka-1`,
    circular: id,
    basis: 'adjudicated',
    rules: coding,
    evidence: [],
  }));
}

const BANNER = ['install-campaign-props/banner'];
const one = judged('satu', 'ASN dilarang memasang spanduk.', ['install-campaign-props'], BANNER);
const two = judged('dua', 'Pegawai dilarang memasang spanduk calon.', ['install-campaign-props'], BANNER);
const odd = judged(
  'tiga',
  'Pegawai dilarang menjadi saksi partai.',
  ['success-team-role'],
  ['success-team-role/witness'],
);

test('a signal that another document bears out is kept', () => {
  expect(crossValidate([one, two], codebook).map(({ found }) => found.elements)).toEqual([BANNER, BANNER]);
});

test('a signal that only the judged document bears out is not', () => {
  const [, , last] = crossValidate([one, two, odd], codebook);
  expect(last?.right.acts).toEqual(['success-team-role']);
  expect(last?.found.acts).toEqual(['local-other']);
});

test('what nobody adjudicated is neither judged nor bears anything out', () => {
  const unread = one.map((clause): CodedClause => ({ ...clause, basis: 'rules' }));
  expect(crossValidate([unread, two], codebook).map(({ found }) => found.acts)).toEqual([['local-other']]);
});
