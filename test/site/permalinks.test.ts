import { describe, expect, it } from 'vitest';
import { nationalOn } from '../../src/site/brief-law.ts';
import { citedPage, citedDocument, cellTitle } from '../../src/site/cite-things.ts';
import { citedShown, citedThing } from '../../src/site/cite-thing.ts';
import { linkedDataText, actNode, breadcrumbNode, documentNode } from '../../src/site/linked-data.ts';
import { movedPage } from '../../src/site/moved-page.ts';
import { actPageIds, circularPageIds, formerAnchors, formerElements, movedAway } from '../../src/site/moved.ts';
import { fragmentOf, PERMALINK_KINDS, permalinkIds, PERMALINKS } from '../../src/site/permalink.ts';
import { indexDataset } from '../../src/site/site-data.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { textOf } from '../support/tree.ts';
import { clause, readingSite } from './reading-dataset.ts';
import type { Changes } from './reading-dataset.ts';

const HOST = new URL('https://contoh.test');
const depok = {
  id: 'depok',
  region: '32.76',
  issued: '2024-05-31',
  numbers: ['1'],
  states: ['stated', 'not-listed'],
} as const;
const published = indexDataset(JSON.parse(textOf('public/data/dataset.json')) as Dataset);

describe('permanent addresses', () => {
  it('are one function a kind', () => {
    const paths = PERMALINK_KINDS.map((kind) => PERMALINKS[kind](EXAMPLES[kind]));
    expect(paths).toEqual([
      '/edaran/depok/',
      '/edaran/depok/#butir-5',
      '/larangan/satu/',
      '/edaran/depok/#sel-satu',
      '/larangan/satu/#unsur-suka',
      '/sumber/#sumber-kompas',
      '/sumber/aturan/#aturan-pp-94-2021',
      '/temuan/#rarely-listed.satu',
    ]);
  });

  it('are different for different things', () => {
    const all = PERMALINK_KINDS.flatMap((kind) => permalinkIds(published, kind).map((id) => PERMALINKS[kind](id)));
    expect(new Set(all).size).toBe(all.length);
    expect(all.every((path) => /^\/[a-z]+\/(?:[a-z0-9-]+\/)?(?:#[A-Za-z0-9_.-]+)?$/.test(path))).toBe(true);
    expect(fragmentOf('/temuan/#a.b')).toBe('a.b');
  });

  it('of cells state the national rule as the certificates do', () => {
    for (const { circular, act, national } of published.data.certificates) {
      const shown = nationalOn(published, act, published.judgedDate(circular).date).map(
        ({ provision }) => provision.id,
      );
      expect(shown.toSorted(), `${circular} ${act}`).toEqual(national.toSorted());
    }
  });
});

describe('what moved', () => {
  const redirects = [
    { from: 'depok-lama', to: 'depok' },
    { from: 'depok-lama#butir-1', to: 'depok#butir-2' },
    { from: 'depok#butir-9', to: 'depok#butir-2' },
    { from: 'depok#butir-8', to: 'bekasi#butir-1' },
    { from: 'lama', to: 'satu' },
    { from: 'lama/suka', to: 'satu/suka' },
    { from: 'satu/likes', to: 'satu/suka' },
  ];
  const site = readingSite([depok, { ...depok, id: 'bekasi' }], { data: () => ({ redirects }) });

  it('keeps its page, its clauses and its elements', () => {
    expect(circularPageIds(site)).toEqual(['depok', 'depok-lama', 'bekasi']);
    expect(actPageIds(site)).toContain('lama');
    expect(formerAnchors(site, 'depok#butir-2')).toEqual(['butir-9']);
    expect(formerElements(site, 'satu/suka')).toEqual(['unsur-likes']);
    expect(movedAway(site, 'depok')).toEqual([{ fragment: 'butir-8', path: '/edaran/bekasi/#butir-1' }]);
    expect(movedAway(site, 'lama')).toEqual([{ fragment: 'unsur-suka', path: '/larangan/satu/#unsur-suka' }]);
    expect(movedAway(site, 'bekasi')).toEqual([]);
  });

  it('leads on, fragment by fragment, and is not listed', () => {
    const html = movedPage('en', '/edaran/depok/', movedAway(site, 'depok-lama'), HOST);
    expect(html).toContain('<li id="butir-1"><a href="/en/edaran/depok/#butir-2">');
    expect(html).toContain('<link rel="canonical" href="https://contoh.test/en/edaran/depok/">');
    expect(html).toContain('content="noindex"');
    expect(html).toMatch(/script-src 'sha256-[A-Za-z0-9+/]{43}='/);
    expect(html.indexOf('href="/en/edaran/depok/"')).toBeLessThan(html.indexOf('<li id'));
  });
});

describe('citations of things on a page', () => {
  const site = readingSite([depok], { clauses: [clause('depok#butir-5')] });
  const bases = {
    document: citedDocument('id', site, site.circular('depok'), HOST),
    page: citedPage('id', site, 'Surat', '/edaran/depok/', HOST),
  };

  it('name the place in the document, or the thing by its own title, at their own address', () => {
    const place = citedThing({ bases }, 'document', 'butir 5', 'butir-5');
    expect([place?.pinpoint, place?.record.url, place?.key]).toEqual([
      'butir 5',
      'https://contoh.test/edaran/depok/#butir-5',
      'sanding:depok:butir-5',
    ]);
    const cell = citedThing({ bases }, 'page', cellTitle('id', site, site.cell('depok', 'dua')), 'sertifikat-dua');
    expect(cell?.title).toBe(
      'larangan dua: tidak ada dalam daftar, menurut Surat edaran Kota 32.76 Nomor 1, 31 Mei 2024',
    );
    expect(citedThing({ bases }, 'remote', 'x', 'y')).toBeNull();
    expect(citedThing({ bases: {} }, 'page', 'x', 'y')).toBeNull();
  });

  it('follow what a page shows', () => {
    const shown = citedShown(bases.page, 'A, B', '?e=a,b');
    expect([shown.title, shown.record.url, shown.key]).toEqual([
      'A, B',
      'https://contoh.test/edaran/depok/?e=a,b',
      'sanding:edaran:depok:e:a:b',
    ]);
  });
});

describe('linked data', () => {
  const nodeOf = (circular: ReturnType<NonNullable<Changes['circular']>>) => {
    const site = readingSite([depok], { circular: () => circular });
    return documentNode('id', site, site.circular('depok'), HOST);
  };

  it('leaves out what is not known', () => {
    const node = nodeOf({ issued: null, numbers: [], title: null });
    const unknown = ['legislationDate', 'legislationIdentifier', 'legislationPassedBy', 'alternateName', 'citation'];
    expect(unknown.filter((key) => key in node)).toEqual([]);
    expect(node).toMatchObject({
      '@type': 'Legislation',
      legislationType: 'Surat edaran',
      legislationJurisdiction: { name: 'Kota 32.76' },
      description: expect.stringContaining('bukan teks asli') as string,
    });
  });

  it('never calls a direction legislation', () => {
    expect(nodeOf({ form: 'arahan' })['@type']).toBe('CreativeWork');
    expect(nodeOf({ publish: 'direction' })['@type']).toBe('CreativeWork');
  });

  it('cannot end the element that holds it', () => {
    const site = readingSite([depok], { act: () => ({ label: { id: '</script><b>', en: 'x' } }) });
    const text = linkedDataText([actNode('id', site.act('satu'), HOST)]);
    expect(text).not.toContain('<');
    expect((JSON.parse(text) as { '@graph': { name: string }[] })['@graph'][0]?.name).toBe('</script><b>');
  });

  it('tells the way to a page', () => {
    const way = breadcrumbNode(
      'en',
      [{ label: 'Circulars', path: '/edaran/' }],
      { label: 'X', path: '/edaran/x/' },
      HOST,
    );
    expect(way).toMatchObject({
      itemListElement: [
        { position: 1, item: 'https://contoh.test/en/' },
        { position: 2, name: 'Circulars', item: 'https://contoh.test/en/edaran/' },
        { position: 3, name: 'X' },
      ],
    });
  });
});

const EXAMPLES = {
  document: 'depok',
  clause: 'depok#butir-5',
  act: 'satu',
  cell: 'depok.satu',
  element: 'satu/suka',
  source: 'kompas',
  instrument: 'pp-94-2021',
  finding: 'rarely-listed.satu',
} as const;
