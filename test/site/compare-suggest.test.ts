import { describe, expect, it } from 'vitest';
import type { Kinship } from '../../src/model/coverage.ts';
import { suggestComparisons } from '../../src/site/compare-suggest.ts';
import { smallDataset } from './small-dataset.ts';
import type { SmallDocument } from './small-dataset.ts';

const kin = (a: string, b: string, lower: number): Kinship => ({ a, b, lower, upper: 1, shared: 3 });
const DEPOK = '32.76';
const BEKASI = '32.75';
const MALANG = '35.73';

const suggested = (documents: readonly Omit<SmallDocument, 'states'>[], kinship: readonly Kinship[] = []) => {
  const dataset = smallDataset(
    documents.map((document) => ({ ...document, states: [] })),
    kinship,
  );
  const [first] = dataset.circulars;
  if (first === undefined) throw new Error('a document to suggest for');
  return suggestComparisons(dataset, first).map(({ kind, ids }) => [kind, ids[1]]);
};

describe('suggestComparisons', () => {
  it('offers the election before, the province, the nearest and the baseline', () => {
    expect(
      suggested(
        [
          { id: 'depok-2024', region: DEPOK, judged: '2024-05-31' },
          { id: 'depok-2020', region: DEPOK, judged: '2020-08-01', elections: ['pilkada-2020'] },
          { id: 'bekasi-2024', region: BEKASI, judged: '2024-06-01' },
          { id: 'malang-2024', region: MALANG, judged: '2024-07-01' },
        ],
        [kin('depok-2024', 'malang-2024', 0.6), kin('bekasi-2024', 'depok-2024', 0.2)],
      ),
    ).toEqual([
      ['previous', 'depok-2020'],
      ['province', 'bekasi-2024'],
      ['nearest', 'malang-2024'],
      ['baseline', 'nasional'],
    ]);
  });

  it('names no document twice and never the document itself', () => {
    expect(
      suggested(
        [
          { id: 'depok-2024', region: DEPOK, judged: '2024-05-31' },
          { id: 'bekasi-2024', region: BEKASI, judged: '2024-06-01' },
        ],
        [kin('depok-2024', 'bekasi-2024', 0.9)],
      ),
    ).toEqual([
      ['province', 'bekasi-2024'],
      ['baseline', 'nasional'],
    ]);
  });

  it('takes the latest earlier document for another election, and none that is not dated', () => {
    expect(
      suggested([
        { id: 'depok-2024', region: DEPOK, judged: '2024-05-31' },
        { id: 'depok-2017', region: DEPOK, judged: '2017-01-01', elections: ['pilkada-2020'] },
        { id: 'depok-2020', region: DEPOK, judged: '2020-08-01', elections: ['pilkada-2020'] },
        { id: 'depok-2025', region: DEPOK, judged: '2025-08-01', elections: ['pilkada-2020'] },
        { id: 'depok-undated', region: DEPOK, judged: null, elections: ['pilkada-2020'] },
        { id: 'depok-same', region: DEPOK, judged: '2024-01-01' },
      ])[0],
    ).toEqual(['previous', 'depok-2020']);
  });

  it('always offers the baseline', () => {
    expect(suggested([{ id: 'depok-2024', region: DEPOK }])).toEqual([['baseline', 'nasional']]);
  });
});
