import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { aknDocument } from '../../src/site/akn.ts';
import { xml, xmlDocument } from '../../src/site/akn-xml.ts';
import { isCounted } from '../../src/site/clause-words.ts';
import { formOf } from '../../src/site/documents.ts';
import { indexDataset } from '../../src/site/site-data.ts';
import type { SiteData } from '../../src/site/site-data.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { ROOT } from '../support/tree.ts';
import { clause, readingSite } from './reading-dataset.ts';
import type { Changes } from './reading-dataset.ts';

const HOST = new URL('https://contoh.test');
const FIXTURES = `${ROOT}/test/fixtures/akoma-ntoso`;
const published = indexDataset(JSON.parse(readFileSync(`${ROOT}/public/data/dataset.json`, 'utf8')) as Dataset);
const depok = { id: 'depok', region: '32.76', issued: '2024-05-31', numbers: ['270/343-Huk'], states: [] } as const;

const aknOf = (changes: Changes): string => {
  const site = readingSite([depok], changes);
  return aknDocument(site, site.circular('depok'), HOST);
};

/** Faults by the schema of what this project writes, each with its file and line. */
async function faults(
  files: readonly { readonly fileName: string; readonly contents: string }[],
): Promise<readonly string[]> {
  const read = (fileName: string) => ({ fileName, contents: readFileSync(`${FIXTURES}/${fileName}`, 'utf8') });
  const { errors } = await validateXML({
    xml: [...files],
    schema: [read('subset.xsd')],
    preload: [read('xml-names.xsd')],
  });
  return errors.map(({ rawMessage }) => rawMessage);
}

describe('documents as Akoma Ntoso', () => {
  it('are valid, every one of the dataset', async () => {
    const files = published.data.circulars.map((circular) => ({
      fileName: `${circular.id}.xml`,
      contents: aknDocument(published, circular, HOST),
    }));
    expect(files.length).toBeGreaterThan(100);
    expect(await faults(files)).toEqual([]);
  }, 120_000);

  it('would be found faulty', async () => {
    const good = aknOf({ clauses: [clause('depok#butir-1')] });
    const broken = {
      'order.xml': good.replace(/<references[\s\S]*<\/references>/, ''),
      'twice.xml': good.replace('eId="redaksi"', 'eId="butir-1"'),
      'date.xml': good.replace('date="2024-05-31" name', 'date="2024-05" name'),
      'form.xml': good.replace('</mainBody>', ''),
    };
    for (const [fileName, contents] of Object.entries(broken)) {
      expect(contents).not.toBe(good);
      expect((await faults([{ fileName, contents }])).join(), fileName).toContain(fileName);
    }
    expect(await faults([{ fileName: 'good.xml', contents: good }])).toEqual([]);
  });

  it('hold each clause once under its own path: text in the body, remarks in the notes', () => {
    for (const circular of published.data.circulars) {
      const text = aknDocument(published, circular, HOST);
      const body = eIds(/<mainBody>[\s\S]*<\/mainBody>/.exec(text)?.[0] ?? '');
      const notes = eIds(/<notes[\s\S]*<\/notes>/.exec(text)?.[0] ?? '').filter((id) => id !== 'catatan_rumusan');
      const [own, said] = clausesOf(published, circular.id);
      expect(body, circular.id).toEqual(own);
      expect(notes, circular.id).toEqual(said);
    }
  });

  it('refer only to what stands in the file', () => {
    for (const circular of published.data.circulars) {
      const text = aknDocument(published, circular, HOST);
      const known = new Set(eIds(text));
      const used = [...text.matchAll(/ (?:source|as|refersTo|href)="(#[^"]+)"/g)].flatMap(([, ids = '']) =>
        ids.split(' '),
      );
      expect(
        used.filter((id) => !known.has(id.slice(1))),
        circular.id,
      ).toEqual([]);
    }
  });

  it('nest as the document does, with printed numbers only where they are the printed ones', () => {
    const clauses = [
      clause('depok#pasal-1', [], { marker: 'Pasal 1', order: 0 }),
      clause('depok#pasal-1__huruf-a', [], { marker: 'a.', parent: 'depok#pasal-1', depth: 1, order: 1 }),
      clause('depok#diktum-kesatu', [], { marker: 'KESATU', order: 2 }),
    ];
    const official = aknOf({ clauses, circular: () => ({ wording: 'official' }) });
    expect(official.replaceAll(/ (?:sanding:|refersTo)[^"]*"[^"]*"/g, '')).toContain(
      [
        '      <article eId="pasal-1">',
        '        <num>Pasal 1</num>',
        '        <intro>',
        '          <p>Dilarang pasal-1.</p>',
        '        </intro>',
        '        <point eId="pasal-1__huruf-a">',
        '          <num>a.</num>',
      ].join('\n'),
    );
    expect(official).toContain('<hcontainer eId="diktum-kesatu" name="diktum"');
    expect(official).not.toContain('catatan_rumusan');
    const restated = aknOf({ clauses });
    expect(restated).not.toContain('<num>');
    expect(restated).toContain('wording="restated"');
    expect(restated).toContain('Rumusan redaksi, bukan teks asli.');
  });

  it('leave out what is not known, and make up no date, number, author or publication', async () => {
    const text = aknOf({
      circular: () => ({ issued: '2024-05', numbers: [], title: null, issuer: { office: null, name: 'Nama Pejabat' } }),
    });
    expect(text).not.toMatch(
      /FRBRnumber|FRBRname|docTitle|docDate|docNumber|docProponent|lifecycle|<publication|Nama Pejabat/,
    );
    expect([...text.matchAll(/<FRBRdate ([^/]*)\//g)].map(([, said]) => said)).toEqual(
      Array.from({ length: 3 }, () => 'date="2026-11-21" name="pencatatan"'),
    );
    expect(text).toContain('issued="2024-05" published="unknown"');
    expect(text).toContain('<FRBRauthor href="#tidak-diketahui"');
    expect(await faults([{ fileName: 'x.xml', contents: text }])).toEqual([]);
  });

  it('name officials by their office, in their roles', () => {
    const text = aknOf({
      circular: () => ({
        issuer: { office: 'Wali Kota X', name: 'Nama Satu' },
        signatory: { office: 'Sekretaris Daerah', name: 'Nama Dua' },
      }),
    });
    expect(text).toContain('<TLCRole eId="penanda-tangan" href="/akn/ontology/role/id/sekretaris-daerah"');
    expect(text).not.toMatch(/Nama (?:Satu|Dua)|TLCPerson/);
  });
});

describe('XML', () => {
  it('holds any text', async () => {
    const texts = fc.sample(fc.string({ unit: 'binary', maxLength: 30 }), { seed: 8, numRuns: 300 });
    const contents = xmlDocument(
      xml(
        'a',
        {},
        texts.flatMap((text) => [xml('b', { c: text, d: null }, xml('e', {}, text)), xml('f')]),
      ),
    );
    const { errors } = await validateXML({ xml: [{ fileName: 'a.xml', contents }], normalization: 'c14n' });
    expect(errors.map(({ rawMessage }) => rawMessage)).toEqual([]);
  });

  it('escapes the signs that XML reads', () => {
    expect(xmlDocument(xml('a', { b: '"&<' }, 'x < y & z > "q"\u0000'))).toContain(
      '<a b="&quot;&amp;&lt;">x &lt; y &amp; z &gt; "q"</a>',
    );
  });
});

function eIds(text: string): readonly string[] {
  return [...text.matchAll(/ eId="([^"]+)"/g)].map(([, id = '']) => id);
}

/** Paths of the clauses in the document's voice, and of the others, in order. */
function clausesOf(site: SiteData, id: string): readonly [readonly string[], readonly string[]] {
  const form = formOf(site.circular(id));
  const paths = (own: boolean) =>
    site
      .clausesOf(id)
      .filter((each) => isCounted(each, form) === own)
      .map(({ path }) => path);
  return [paths(true), paths(false)];
}
