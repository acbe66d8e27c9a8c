import { describe, expect, it } from 'vitest';
import { actIndex, mostStated } from '../../src/site/act-index.ts';
import { cellsIn, clauseGroups, elementTable, electionRows } from '../../src/site/act-page.ts';
import { actFinding, actNotes, inForceWords } from '../../src/site/act-words.ts';
import { clauseChips, documentChips } from '../../src/site/chips.ts';
import { leadFinding, wholeDocuments } from '../../src/site/home.ts';
import { clause, readingSite } from './reading-dataset.ts';

const documents = [
  { id: 'a', region: '32.76', issued: '2024-01-01', states: ['stated', 'stated'] },
  {
    id: 'b',
    region: '32.75',
    issued: '2020-01-01',
    states: ['stated', 'not-listed'],
    enumeration: 'full-list',
    seenWhole: true,
  },
  { id: 'c', region: '35.73', issued: '2022-01-01', states: ['unknown', 'contrary'] },
  { id: 'd', region: '35.73', issued: '2023-01-01', states: ['silent', 'unknown'], enumeration: 'complete-text' },
] as const;

const clauses = [
  clause('a#butir-1', ['suka']),
  clause('a#butir-2', ['komentar', 'suka']),
  clause('b#butir-1', ['suka', 'komentar']),
  clause('b#butir-2', ['tambah']),
];

const site = readingSite(documents, {
  clauses,
  data: () => ({
    elements: [
      { circular: 'a', act: 'satu', element: 'satu/suka', status: 'named', clauses: ['a#butir-1'] },
      { circular: 'a', act: 'satu', element: 'satu/komentar', status: 'not-seen', clauses: [] },
      { circular: 'b', act: 'satu', element: 'satu/suka', status: 'missing', clauses: [] },
      { circular: 'b', act: 'satu', element: 'satu/komentar', status: 'named', clauses: ['b#butir-1'] },
      { circular: 'b', act: 'satu', element: 'satu/tambah', status: 'added', clauses: ['b#butir-2'] },
    ],
  }),
});
const satu = site.act('satu');

describe('the page of an act', () => {
  it('groups clauses by the set of elements they name, whatever their order', () => {
    const cells = cellsIn(site, 'satu', ['stated', 'partial']).map(({ cell }) => cell);
    const groups = clauseGroups(site, satu, cells).map(({ elements, clauses: held }) => [
      elements.map(({ id }) => id).join(' '),
      held.map(({ id }) => id),
    ]);
    expect(groups).toEqual([
      ['satu/suka satu/komentar', ['b#butir-1', 'a#butir-2']],
      ['satu/suka', ['a#butir-1']],
      ['satu/tambah', ['b#butir-2']],
    ]);
  });

  it('lists cells by date', () => {
    expect(cellsIn(site, 'satu', ['stated']).map(({ circular }) => circular.id)).toEqual(['b', 'a']);
    expect(cellsIn(site, 'satu', ['silent', 'not-listed']).map(({ circular }) => circular.id)).toEqual(['d']);
  });

  it('has a table of elements: the baseline first, additions after, nothing made up between', () => {
    const { columns, rows } = elementTable(site, satu);
    expect(columns.map(({ id }) => id)).toEqual(['satu/suka', 'satu/komentar', 'satu/tambah']);
    expect(rows.map(({ circular, statuses }) => [circular.id, ...statuses])).toEqual([
      ['b', 'missing', 'named', 'added'],
      ['a', 'named', 'not-seen', null],
    ]);
  });

  it('says an element is not named only where the dataset does', () => {
    expect(documentChips('id', site, 'a', 'satu')).toEqual([{ label: 'suka', kind: 'named' }]);
    expect(documentChips('id', site, 'b', 'satu')).toEqual([
      { label: 'suka: tidak disebut', kind: 'missing' },
      { label: 'komentar', kind: 'named' },
      { label: 'tambah', kind: 'added' },
    ]);
    expect(clauseChips('en', site, site.clause('b#butir-2'), 'satu')).toEqual([
      { label: 'tambah (en)', kind: 'added' },
    ]);
    expect(clauseChips('id', site, site.clause('b#butir-2'), 'dua')).toEqual([]);
  });

  it('says what is known in one sentence', () => {
    expect(actFinding('id', site, satu)).toBe('Tertulis di sedikitnya 2 dan paling banyak 3 dari 4 dokumen.');
    expect(actFinding('id', site, site.act('lain'))).toContain('tidak dihitung');
  });

  it('accounts for every whole list, also for those that allow the act', () => {
    const finding = (contrary: number) => {
      const world = readingSite(documents, {
        data: (data) => ({
          actIntervals: data.actIntervals.flatMap((interval) => [
            interval,
            {
              ...interval,
              scope: { kind: 'full-list' as const, value: null },
              total: 9,
              confirmed: 2,
              contrary,
              absent: 7 - contrary,
              open: 0,
            },
          ]),
        }),
      });
      return actFinding('id', world, world.act('satu'));
    };
    expect(finding(0)).toContain('Dari 9 dokumen yang daftar larangannya terbaca utuh, 2 menuliskannya dan 7 tidak.');
    expect(finding(1)).toContain('2 menuliskannya, 1 membolehkannya, dan 6 tidak menyebutnya.');
  });

  it('notes acts that are no gaps', () => {
    expect(actNotes('id', satu)).toEqual([]);
    expect(actNotes('id', site.act('tambahan'))[0]).toContain('bukan celah');
    expect(actNotes('id', site.act('payung'))[0]).toContain('bersifat umum');
    expect(actNotes('id', site.act('lain'))[0]).toContain('Kelompok sisa');
  });

  it('orders elections by polling day, or by their first day', () => {
    const rows = electionRows(
      readingSite(documents, {
        data: (data) => ({
          elections: data.elections.map((election) => ({
            ...election,
            polling: election.id === 'pilkada-2020' ? '2020-12-09' : '2024-11-27',
          })),
          actIntervals: ['pilkada-2024', 'pilkada-2020'].flatMap((value) =>
            data.actIntervals
              .slice(0, 1)
              .map((interval) => ({ ...interval, scope: { kind: 'election' as const, value } })),
          ),
        }),
      }),
      'satu',
    );
    expect(rows.map(({ election }) => election.id)).toEqual(['pilkada-2020', 'pilkada-2024']);
  });

  it('never says that a rule holds when its first day is not known', () => {
    const rule = site.instrument('skb-2022');
    expect(inForceWords('id', rule)).toBe('berlaku sejak 22 September 2022');
    expect(inForceWords('id', { ...rule, inForceUntil: '2024-01-01' })).toBe(
      'berlaku 22 September 2022 sampai sebelum 1 Januari 2024',
    );
    expect(inForceWords('id', { ...rule, inForceFrom: null })).toContain('tidak diketahui pasti');
  });
});

describe('the index of acts', () => {
  it('sorts by the lower bound, and leaves out the residual act', () => {
    expect(actIndex(site).flatMap(({ rows }) => rows.map(({ act }) => act.id))).toEqual([
      'satu',
      'dua',
      'tambahan',
      'payung',
    ]);
    expect(mostStated(site)?.act.id).toBe('satu');
    expect(mostStated(readingSite([]))).toBeNull();
  });
});

describe('the home page', () => {
  const whole = (absent: Readonly<Record<string, number>>) =>
    readingSite(documents, {
      data: (data) => ({
        actIntervals: [
          ...data.actIntervals,
          ...data.actIntervals.map((interval) => ({
            ...interval,
            scope: { kind: 'full-list' as const, value: null },
            total: 2,
            absent: absent[interval.act] ?? 0,
            confirmed: 2 - (absent[interval.act] ?? 0),
          })),
        ],
      }),
    });

  it('leads with the act that whole lists lack most and others state', () => {
    expect(leadFinding(whole({ satu: 2, dua: 2, tambahan: 2, payung: 2 }))?.act.id).toBe('satu');
    expect(leadFinding(whole({ dua: 1 }))?.act.id).toBe('dua');
  });

  it('claims nothing where no list was seen whole, or none lacks anything', () => {
    expect(leadFinding(site)).toBeNull();
    expect(leadFinding(whole({}))).toBeNull();
    expect(leadFinding(whole({ tambahan: 2, payung: 2 }))).toBeNull();
  });

  it('previews only documents of which absence may be claimed', () => {
    expect(wholeDocuments(site).map(({ id }) => id)).toEqual(['b', 'd']);
  });
});
