import { describe, expect, it } from 'vitest';
import { formatAddress, parseAddress, STEP } from '../../src/search/address.ts';
import type { ClauseRow } from '../../src/search/catalogue.ts';
import { asCsv, COPIED } from '../../src/search/copy.ts';
import type { CopiedClause } from '../../src/search/copy.ts';
import type { SearchDocument } from '../../src/search/documents.ts';
import { createFacetTable, NO_CHOICE } from '../../src/search/facets.ts';
import type { Choice, Filtered } from '../../src/search/facets.ts';

const document = (id: string, province: string, whole: boolean): SearchDocument => ({
  id,
  place: `Kota ${id}`,
  name: 'SE',
  date: '',
  region: `${province}.71`,
  province,
  provinceName: province,
  elections: ['pilkada-2024'],
  form: 'surat-edaran',
  wording: 'restated',
  year: whole ? '2024' : null,
  whole,
});
const documents = [document('satu', '32', true), document('dua', '33', false)];
const clause = (at: number, acts: ClauseRow['acts']): ClauseRow => ({
  document: at,
  type: 'prohibition',
  voice: 'circular',
  unreviewed: false,
  acts,
});
const rows: readonly ClauseRow[] = [
  clause(0, [{ act: 'likes', state: 'stated' }]),
  clause(0, [
    { act: 'photos', state: 'contrary' },
    { act: 'likes', state: 'stated' },
  ]),
  clause(1, [{ act: 'likes', state: 'unknown' }]),
  clause(1, []),
];

const facets = createFacetTable(rows, documents);

function filtered(choice: Partial<Choice>): Filtered {
  return facets.filter([...rows.keys()], { ...NO_CHOICE, ...choice });
}

describe('facets', () => {
  it('keep a clause with any chosen value of each facet', () => {
    expect(filtered({ provinsi: ['32', '33'] }).kept).toHaveLength(4);
    expect(filtered({ provinsi: ['33'], larangan: ['likes'] }).kept).toEqual([2]);
  });

  it('count each facet as if its own choice were not made', () => {
    const { counts } = filtered({ provinsi: ['33'] });
    expect([...counts.provinsi]).toEqual([
      ['32', 2],
      ['33', 2],
    ]);
    expect([...counts.larangan]).toEqual([['likes', 1]]);
  });

  it('take the state of the chosen act, not of another that the clause carries too', () => {
    expect(filtered({ larangan: ['likes'], keadaan: ['berlawanan'] }).kept).toEqual([]);
    expect(filtered({ larangan: ['photos'], keadaan: ['berlawanan'] }).kept).toEqual([1]);
    expect(filtered({ keadaan: ['berlawanan'] }).kept).toEqual([1]);
  });

  it('tell documents without a date and documents known in part', () => {
    expect(filtered({ tahun: ['tanpa-tanggal'] }).kept).toEqual([2, 3]);
    expect(filtered({ keutuhan: ['utuh'] }).kept).toEqual([0, 1]);
  });
});

describe('the address', () => {
  const known = (facet: string, value: string): boolean => facet !== 'provinsi' || value === '32';

  it('says everything that was set and nothing else, and is read back', () => {
    const address = '?q=tanda+suka&tepat=1&larangan=likes&larangan=photos&provinsi=32&kelompok=dokumen&tampil=30';
    expect(formatAddress(parseAddress(address, known))).toBe(address);
    expect(formatAddress(parseAddress('', known))).toBe('');
  });

  it('leaves out what it does not know', () => {
    expect(formatAddress(parseAddress('?provinsi=99&tampil=-3&tepat=yes&x=1&q=+', known))).toBe('');
    expect(parseAddress('?tampil=7', known).shown).toBe(STEP);
  });
});

describe('a copied table', () => {
  const row: CopiedClause = {
    place: 'Kota "Satu"',
    name: '=SUM(A1)',
    date: '',
    clause: 'butir 1',
    text: 'ASN dilarang,\nsemua.',
    acts: '',
    voice: '',
    wording: '',
    address: 'https://example.org/#butir-1',
  };

  it('quotes every field, ends lines as RFC 4180 has it, and runs no formula', () => {
    const heads = Object.fromEntries(COPIED.map((column) => [column, column])) as Record<
      (typeof COPIED)[number],
      string
    >;
    const csv = asCsv([row], heads);
    expect(csv.endsWith('\r\n')).toBe(true);
    expect(csv).toContain('"Kota ""Satu""","\'=SUM(A1)",""');
    expect(csv).toContain('"ASN dilarang,\nsemua."');
  });
});
