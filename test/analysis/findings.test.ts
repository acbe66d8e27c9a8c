import { describe, expect, it } from 'vitest';
import type { Circular } from '../../src/model/circular.ts';
import type { CodedClause } from '../../src/model/clause.ts';
import type { Finding } from '../../src/model/coverage.ts';
import { act, ACTS, analyseWorld, circular, clause, FULL_LIST, instrument, provision } from './world.ts';
import type { World } from './world.ts';

const find = (world: World, id: string): Finding | undefined =>
  analyseWorld(world).findings.find((finding) => finding.id === id);
const listed = (id: string, over: Partial<Circular> = {}): Circular => circular(id, { view: FULL_LIST, ...over });
const bans = (document: string, acts: readonly string[], over: Partial<CodedClause> = {}): CodedClause =>
  clause(document, 0, { acts, ...over });
const AHEAD = circular('ahead', { issued: '2024-09-24' });

describe('acts that lists leave out', () => {
  const two = [listed('a'), listed('b'), circular('c')];

  it('count lists read whole only, and say how few they are', () => {
    const finding = find(
      { circulars: two, clauses: [bans('a', ['photo']), bans('c', ['like'])] },
      'rarely-listed.like',
    );
    expect(finding?.title.id).toBe('Tidak satu pun dari 2 daftar larangan yang terbaca utuh memuat “like”');
    expect(finding?.text.id).toContain('Hanya 2 dari 3 dokumen');
    expect(finding?.text.id).toContain('Di antara 1 dokumen lain, sedikitnya 1 memuatnya.');
    expect(finding?.interval).toMatchObject({ confirmed: 0, absent: 2, open: 0, total: 2 });
    expect(finding?.evidence).toEqual(['a.like', 'b.like']);
  });

  it('say some where only some leave it out, and vanish where none does', () => {
    const some = find({ circulars: two, clauses: [bans('a', ['like'])] }, 'rarely-listed.like');
    expect(some?.title.en).toBe('1 of 2 lists of bans read whole leaves out “like”');
    expect(some?.evidence).toEqual(['b.like']);
    expect(
      find({ circulars: two, clauses: [bans('a', ['like']), bans('b', ['like'])] }, 'rarely-listed.like'),
    ).toBeUndefined();
  });

  it('are never claimed of documents seen in part', () => {
    const findings = analyseWorld({
      circulars: [circular('a'), circular('b')],
      clauses: [bans('a', ['photo'])],
    }).findings;
    expect(findings.filter(({ kind }) => kind === 'rarely-listed')).toEqual([]);
  });

  it('leave out umbrellas and acts that no national rule holds, and say who cites the rule', () => {
    const { findings } = analyseWorld({
      acts: [...ACTS, act('sticker', { anchors: [] })],
      circulars: [listed('a', { references: [{ reported: 'law', instruments: ['law'] }] })],
      clauses: [],
    });
    expect(findings.filter(({ kind }) => kind === 'rarely-listed').map(({ id }) => id)).toEqual([
      'rarely-listed.like',
      'rarely-listed.photo',
    ]);
    expect(findings[0]?.text.id).toContain('Dari 1 yang tidak memuatnya, 1 merujuk peraturan');
  });

  it('put first what other documents state most, where lists leave out equally', () => {
    const { findings } = analyseWorld({ circulars: [listed('a'), circular('c')], clauses: [bans('c', ['photo'])] });
    expect(findings.map(({ id }) => id)).toEqual(['rarely-listed.photo', 'rarely-listed.like']);
  });
});

describe('permissions', () => {
  const documents = [circular('a'), circular('b'), circular('c')];
  const allows = bans('a', ['photo'], { type: 'permission' });

  it('stand beside the bans, with the interval of the act', () => {
    const world = { circulars: documents, clauses: [allows, bans('b', ['photo'])] };
    const finding = find(world, 'permissions.photo');
    expect(finding?.title.id).toBe('“photo”: 1 dokumen memuat pembolehan, sedikitnya 1 melarang');
    expect(finding?.text.id).toContain('1 dokumen lain tidak memuatnya atau belum diketahui.');
    expect(finding?.interval).toMatchObject({ confirmed: 1, contrary: 1, open: 1, total: 3 });
    expect(finding?.evidence).toEqual(['a.photo', 'b.photo']);
  });

  it('flip where nobody forbids, and vanish where the document forbids as well or nobody allows', () => {
    expect(find({ circulars: documents, clauses: [allows] }, 'permissions.photo')?.title.en).toBe(
      '“photo”: 1 document holds a permission, none is known to forbid it',
    );
    expect(
      find(
        { circulars: documents, clauses: [allows, { ...bans('a', ['photo']), id: 'a#butir-2' }] },
        'permissions.photo',
      ),
    ).toBeUndefined();
    expect(find({ circulars: documents, clauses: [bans('b', ['photo'])] }, 'permissions.photo')).toBeUndefined();
  });
});

describe('repealed law', () => {
  const old = instrument('old', { inForceUntil: '2022-01-01', replacedBy: ['law'] });
  const citing = (id: string, issued: string | null): Circular =>
    circular(id, { issued, references: [{ reported: 'old', instruments: ['old'] }] });
  const world = (...circulars: readonly Circular[]): World => ({
    circulars,
    clauses: [],
    instruments: [old, instrument('law')],
  });

  it('names what replaced it, and counts among documents whose citations are known', () => {
    const finding = find(
      world(citing('a', '2024-06-01'), citing('b', '2021-06-01'), circular('c')),
      'repealed-law.old',
    );
    expect(finding?.title.id).toBe('1 dokumen mengutip old yang sudah tidak berlaku');
    expect(finding?.text.id).toBe(
      'old tidak berlaku sejak 1 Januari 2022; penggantinya law. Dihitung dari 2 dokumen yang rujukannya diketahui.',
    );
    expect(finding?.evidence).toEqual(['a']);
  });

  it('says of undated documents by what they are judged', () => {
    const finding = find(world(citing('a', null)), 'repealed-law.old');
    expect(finding?.text.id).toContain('Dari yang mengutipnya, 1 tidak bertanggal');
  });

  it('vanishes where the law still held', () => {
    expect(find(world(citing('a', '2021-12-31')), 'repealed-law.old')).toBeUndefined();
  });
});

describe('documents issued after the campaign began', () => {
  const id = 'after-campaign-began.poll';
  const on = (name: string, issued: string | null): Circular => circular(name, { issued });

  it('count exact dates, and leave open what a vague date does not settle', () => {
    const circulars = [
      AHEAD,
      on('first', '2024-09-25'),
      on('month', '2024-10'),
      on('vague', '2024-09'),
      on('none', null),
    ];
    const finding = find({ circulars, clauses: [] }, id);
    expect(finding?.title.id).toBe('2 dari 3 dokumen bertanggal untuk poll terbit setelah kampanye dimulai');
    expect(finding?.text.id).toBe(
      'Kampanye dimulai 25 September 2024. 2 dokumen lain untuk pemilihan ini tanggalnya tidak cukup diketahui.',
    );
    expect(finding?.interval).toMatchObject({ confirmed: 2, absent: 1, open: 2, total: 5 });
    expect(finding?.evidence).toEqual(['first', 'month']);
  });

  it('vanish where all came before, after polling, or for two elections at once', () => {
    const two = circular('two', { issued: '2024-10-01', elections: ['poll', 'other'] });
    expect(find({ circulars: [AHEAD, on('after', '2024-12-01'), two], clauses: [] }, id)).toBeUndefined();
  });
});

describe('wider addressees', () => {
  it('count headers and counted clauses, never remarks, and leave the rest open', () => {
    const circulars = [circular('a', { addressees: ['non-asn'] }), circular('b'), circular('c'), circular('d')];
    const clauses = [
      bans('b', [], { appliesTo: ['non-asn'] }),
      bans('c', [], { appliesTo: ['non-asn'], voice: 'explanation' }),
    ];
    const finding = find({ circulars, clauses }, 'wider-addressees.non-asn');
    expect(finding?.title.id).toBe('Sedikitnya 2 dari 4 dokumen juga menyasar pegawai non-ASN');
    expect(finding?.interval).toMatchObject({ confirmed: 2, absent: 0, open: 2, total: 4 });
    expect(finding?.evidence).toEqual(['a', 'b']);
    expect(find({ circulars, clauses }, 'wider-addressees.village')).toBeUndefined();
  });
});

describe('bans beyond the baseline', () => {
  const acts = [...ACTS, act('sticker', { anchors: [] }), act('local', { role: 'residual', anchors: [] })];
  const circulars = [circular('a'), circular('b')];

  it('are named acts without a national rule, and bans without a name', () => {
    const world = { acts, circulars, clauses: [bans('a', ['sticker']), bans('b', ['local'])] };
    expect(find(world, 'beyond-baseline.sticker')?.title.en).toBe('At least 1 of 2 documents adds “sticker”');
    expect(find(world, 'beyond-baseline.sticker')?.evidence).toEqual(['a.sticker']);
    expect(find(world, 'beyond-baseline.local')?.title.id).toBe(
      'Sedikitnya 1 dari 2 dokumen memuat larangan di luar 4 perbuatan yang disandingkan',
    );
    expect(find(world, 'beyond-baseline.local')?.evidence).toEqual(['b']);
  });

  it('vanish where the clauses do not count, and never hold acts of the baseline', () => {
    const remarks = ['sticker', 'local'].map((name) => bans('a', [name], { voice: 'unverified' }));
    const { findings } = analyseWorld({ acts, circulars, clauses: [...remarks, bans('b', ['like'])] });
    expect(findings.filter(({ kind }) => kind === 'beyond-baseline')).toEqual([]);
  });
});

describe('near-identical lists', () => {
  const acts = ['one', 'two', 'three', 'four', 'five'].map((id) => act(id));
  const instruments = [
    instrument('law', {
      provisions: [
        provision(
          'law:1',
          acts.map(({ id }) => id),
        ),
      ],
    }),
  ];
  const pair = (left: readonly string[], right: readonly string[], region = '99.02'): World => ({
    acts,
    instruments,
    circulars: [listed('a'), listed('b', { region, issued: null })],
    clauses: [bans('a', left), bans('b', right)],
  });
  const same = ['one', 'two', 'three', 'four'];

  it('name both regions and dates, and never say who followed whom', () => {
    const finding = find(pair(same, same), 'near-identical.a.b');
    expect(finding?.title.id).toBe('Kota Contoh dan 99.02: 4 perbuatan yang sama tertulis di kedua dokumen');
    expect(finding?.text.id).toContain('Kota Contoh: 1 Juni 2024. 99.02: tanggal tidak diketahui.');
    expect(finding?.text.id).not.toMatch(/menyalin|menjiplak|mencontek/);
    expect(finding?.interval).toMatchObject({ confirmed: 4, absent: 0, open: 0, total: 4 });
  });

  it('count what differs', () => {
    const finding = find(pair([...same, 'five'], same), 'near-identical.a.b');
    expect(finding?.title.en).toBe('Kota Contoh and 99.02: of 5 acts, 4 stand in both documents');
    expect(finding?.interval).toMatchObject({ confirmed: 4, absent: 1, open: 0, total: 5 });
  });

  it('take what is open to differ', () => {
    const open = pair([...same, 'five'], [...same]);
    const half = { ...open, circulars: [listed('a'), circular('b', { region: '99.02' })] };
    expect(find(half, 'near-identical.a.b')?.title.en).toBe(
      'Kota Contoh and 99.02: of 5 acts, at least 4 stand in both documents',
    );
    expect(find(half, 'near-identical.a.b')?.interval).toMatchObject({ confirmed: 4, absent: 0, open: 1, total: 5 });
  });

  it('vanish inside one region, below the bound, and with too few acts', () => {
    expect(find(pair(same, same, '99.01'), 'near-identical.a.b')).toBeUndefined();
    expect(find(pair(same, ['one', 'two']), 'near-identical.a.b')).toBeUndefined();
    expect(find(pair(['one', 'two', 'three'], ['one', 'two', 'three']), 'near-identical.a.b')).toBeUndefined();
  });
});

describe('an empty corpus', () => {
  it('has no findings', () => {
    expect(analyseWorld({ circulars: [], clauses: [] }).findings).toEqual([]);
  });
});
