import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DocumentPrint, Fingerprint, Release } from '../../src/model/release.ts';
import { changesOf, inOrder } from '../../src/publish/changes.ts';
import { changelog } from '../../src/publish/changelog.ts';
import { difference } from '../../src/publish/difference.ts';
import { fingerprint } from '../../src/publish/fingerprint.ts';
import { releaseText } from '../../src/publish/release-file.ts';
import { publishedDataset, publishedFiles } from './published.ts';

const DOCUMENT: DocumentPrint = {
  id: 'kota-uji-2024',
  head: '00000001',
  view: 'full-list true cue yes',
  law: '00000002',
  sources: '00000003',
  states: 'sNu',
  clauses: {
    'butir-1': '11111111 prohibition adjudicated 22222222 pose',
    'butir-2': '33333333 principle rules 44444444',
  },
};

const PRINT: Fingerprint = {
  acts: [
    { id: 'pose', hash: 'aaaaaaaa' },
    { id: 'like', hash: 'bbbbbbbb' },
    { id: 'give', hash: 'cccccccc' },
  ],
  instruments: [{ id: 'skb-2022', hash: 'dddddddd', acts: ['like'] }],
  documents: [DOCUMENT],
};

const withDocument = (change: Partial<DocumentPrint>): Fingerprint => ({
  ...PRINT,
  documents: [{ ...DOCUMENT, ...change }],
});
const withClause = (path: string, print: string | null, states = DOCUMENT.states): Fingerprint => {
  const { [path]: _former, ...rest } = DOCUMENT.clauses;
  return withDocument({ states, clauses: print === null ? rest : { ...rest, [path]: print } });
};

/** Causes of each state change, as `act: kind id, kind id`. */
function causes(before: Fingerprint, after: Fingerprint): readonly string[] {
  return difference(before, after).statesChanged.map(
    (change) => `${change.act}: ${change.causes.map(({ kind, id }) => `${kind} ${id}`).join(', ')}`,
  );
}

describe('the difference of two versions', () => {
  it('is nothing between a version and itself, and counts what is there', () => {
    const { documentsTotal, clausesTotal, cellsTotal, ...lists } = difference(PRINT, PRINT);
    expect([documentsTotal, clausesTotal, cellsTotal]).toEqual([1, 2, 3]);
    expect(Object.values(lists).flat()).toEqual([]);
  });

  it('tells documents that came and went, and what changed of one', () => {
    const other = { ...DOCUMENT, id: 'kota-lain-2024' };
    const after = { ...PRINT, documents: [other] };
    expect(difference(PRINT, after)).toMatchObject({
      documentsAdded: ['kota-lain-2024'],
      documentsRemoved: ['kota-uji-2024'],
      clausesAdded: [],
      statesChanged: [],
    });
    expect(difference(PRINT, withDocument({ head: '0000000f', sources: '0000000e' })).documentsChanged).toEqual([
      { id: 'kota-uji-2024', facets: ['head', 'sources'] },
    ]);
  });

  it('tells clauses that came, went, read otherwise, and were coded otherwise', () => {
    const id = 'kota-uji-2024#butir-1';
    expect(difference(PRINT, withClause('butir-3', '5 duty rules 6')).clausesAdded).toEqual(['kota-uji-2024#butir-3']);
    expect(difference(PRINT, withClause('butir-1', null)).clausesRemoved).toEqual([id]);
    expect(difference(PRINT, withClause('butir-1', '9 prohibition adjudicated 22222222 pose'))).toMatchObject({
      clausesReworded: [id],
      codesChanged: [],
    });
    expect(difference(PRINT, withClause('butir-1', '11111111 principle adjudicated 22222222'))).toMatchObject({
      clausesReworded: [],
      codesChanged: [{ id, before: 'prohibition adjudicated 22222222 pose', after: 'principle adjudicated 22222222' }],
    });
  });

  it('tells instruments and acts that came, went and changed', () => {
    const after: Fingerprint = {
      ...PRINT,
      acts: [{ id: 'pose', hash: 'ffffffff' }, ...PRINT.acts.slice(1)],
      instruments: [{ id: 'pp-94-2021', hash: '1', acts: [] }],
    };
    expect(difference(PRINT, after)).toMatchObject({
      actsChanged: ['pose'],
      instrumentsAdded: ['pp-94-2021'],
      instrumentsRemoved: ['skb-2022'],
    });
  });
});

describe('a state that flips', () => {
  it.each([
    [
      'a new clause',
      PRINT,
      withClause('butir-3', '5 prohibition adjudicated 6 give', 'sNs'),
      'give: clause-added kota-uji-2024#butir-3',
    ],
    ['a clause taken out', PRINT, withClause('butir-1', null, 'nNu'), 'pose: clause-removed kota-uji-2024#butir-1'],
    [
      'another wording',
      PRINT,
      withClause('butir-1', '9 permission adjudicated 2 pose', 'cNu'),
      'pose: clause-text kota-uji-2024#butir-1',
    ],
    [
      'another decision',
      PRINT,
      withClause('butir-1', '11111111 prohibition adjudicated 2 give', 'nNs'),
      'pose: decision kota-uji-2024#butir-1',
    ],
    [
      'another reading of the rules',
      PRINT,
      withClause('butir-1', '11111111 duty rules 2', 'nNu'),
      'pose: rules kota-uji-2024#butir-1',
    ],
    [
      'more seen of it',
      PRINT,
      withDocument({ states: 'sUu', view: 'selective null cue yes' }),
      'like: view kota-uji-2024',
    ],
    ['another source', PRINT, withDocument({ states: 'uNu', sources: '9' }), 'pose: sources kota-uji-2024'],
    ['another reference', PRINT, withDocument({ states: 'snu', law: '9' }), 'like: references kota-uji-2024'],
    ['another computation', PRINT, withDocument({ states: 'sNn' }), 'give: method give'],
  ])('because of %s says so', (_what, before, after, cause) => {
    expect(causes(before, after)).toContain(cause);
  });

  it('because of an instrument or the codebook says so', () => {
    const law = { ...withDocument({ states: 'snu' }), instruments: [{ id: 'skb-2022', hash: 'eeeeeeee', acts: [] }] };
    expect(causes(PRINT, law)).toEqual(['like: instrument skb-2022']);
    const acts = [{ id: 'pose', hash: 'eeeeeeee' }, ...PRINT.acts.slice(1)];
    expect(causes(PRINT, { ...withDocument({ states: 'pNu' }), acts })).toEqual(['pose: codebook pose']);
  });

  it('is compared by act, whatever the order of the acts', () => {
    const turned = { ...withDocument({ states: 'uNs' }), acts: [...PRINT.acts].reverse() };
    expect(difference(PRINT, turned).statesChanged).toEqual([]);
  });

  it('always has a cause, and is told for a cell exactly when its letter changed', () => {
    const states = fc.array(fc.constantFrom('s', 'p', 'c', 'i', 'n', 'u', 'I', 'N', 'U'), {
      minLength: 3,
      maxLength: 3,
    });
    fc.assert(
      fc.property(states, states, fc.boolean(), (was, is, sameView) => {
        const before = withDocument({ states: was.join('') });
        const after = withDocument({ states: is.join(''), ...(sameView ? {} : { view: 'none null no-cue yes' }) });
        const changed = difference(before, after).statesChanged;
        expect(changed.map(({ act }) => act)).toEqual(
          PRINT.acts.filter((_act, at) => was[at] !== is[at]).map(({ id }) => id),
        );
        for (const { causes: why } of changed) expect(why.length).toBeGreaterThan(0);
      }),
    );
  });
});

describe('the chain of versions', () => {
  const release = (name: string, date: string, hash: string): Release => ({
    name,
    date,
    hash,
    note: null,
    print: PRINT,
  });
  const now = { name: '2026.2', date: '2026-02-01', hash: 'f'.repeat(12), print: withDocument({ states: 'uNu' }) };

  it('goes by day and then by the numbers of the name', () => {
    const names = [
      release('2026.1.10', '2026-01-01', 'c'),
      release('2026.1.9', '2026-01-01', 'b'),
      release('2025.3', '2025-01-01', 'a'),
    ];
    expect(inOrder(names).map(({ name }) => name)).toEqual(['2025.3', '2026.1.9', '2026.1.10']);
  });

  it('begins with the data as they stand, until they are released', () => {
    const first = release('2026.1', '2026-01-01', 'a'.repeat(12));
    const open = changesOf([first], now);
    expect(open.map(({ version, released, since }) => [version.name, released, since?.name ?? null])).toEqual([
      ['2026.2', false, '2026.1'],
      ['2026.1', true, null],
    ]);
    const closed = changesOf([{ ...now, note: null }, first], now);
    expect(closed.map(({ version, released }) => [version.name, released])).toEqual([
      ['2026.2', true],
      ['2026.1', true],
    ]);
    expect(closed[0]?.statesChanged).toEqual(open[0]?.statesChanged);
    expect(open[0]?.statesChanged).toHaveLength(1);
  });

  it('is told in Markdown in both languages', () => {
    const changes = changesOf([release('2026.1', '2026-01-01', 'a'.repeat(12))], now);
    expect(changelog('en', changes)).toContain(
      '- `kota-uji-2024` × `pose`: stated → not yet known (states are computed otherwise)',
    );
    expect(changelog('id', changes)).toContain('## Versi 2026.1, 1 Januari 2026\n');
    expect(changelog('id', changes)).toContain('## Belum dirilis\n');
  });
});

describe('the fingerprint of the published dataset', () => {
  const data = publishedDataset(publishedFiles());
  const print = fingerprint(data);

  it('has a letter for every cell and a line for every clause', () => {
    expect(print.documents.reduce((sum, { states }) => sum + states.replaceAll('-', '').length, 0)).toBe(
      data.cells.length,
    );
    expect(print.documents.reduce((sum, { clauses }) => sum + Object.keys(clauses).length, 0)).toBe(
      data.clauses.length,
    );
    expect(print.documents.map(({ states }) => states).join('')).not.toContain('-');
  });

  it('is written and read back without loss, one line a document, and keeps no text of a clause', () => {
    const release: Release = { ...data.version, note: null, print };
    const text = releaseText(release);
    expect(JSON.parse(text)).toEqual(release);
    expect(text.split('\n').length).toBeGreaterThan(data.circulars.length);
    const clause = data.clauses.find(({ text: words }) => words.length > 40);
    expect(clause === undefined || text.includes(clause.text)).toBe(false);
  });

  it('differs where one clause is read otherwise', () => {
    const [first, ...rest] = data.clauses;
    if (first === undefined) throw new Error('no clause');
    const changed = fingerprint({ ...data, clauses: [{ ...first, text: `${first.text} x` }, ...rest] });
    expect(difference(print, changed).clausesReworded).toEqual([first.id]);
  });
});
