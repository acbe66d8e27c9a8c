import { describe, expect, it } from 'vitest';
import { actCsv, actMarkdown } from '../../src/site/act-export.ts';
import { csvFile } from '../../src/site/csv.ts';
import { actPageIds, circularPageIds, formerAnchors } from '../../src/site/moved.ts';
import { clause, readingSite, source } from './reading-dataset.ts';

const host = new URL('https://contoh.test');
const site = readingSite(
  [
    { id: 'a', region: '32.76', issued: '2024-01-01', numbers: ['1'], states: ['stated'] },
    { id: 'b', region: '32.75', issued: '2024-01-01', numbers: ['2'], states: ['contrary'] },
  ],
  {
    clauses: [
      clause('a#butir-1', ['suka'], {
        text: 'Dilarang "suka", dan komentar.',
        citations: [{ source: 'koran', at: 'paragraf 2' }],
      }),
      clause('b#butir-4', [], { type: 'permission', text: 'Boleh hadir.' }),
    ],
    data: () => ({
      sources: [source('koran', { publisher: 'Koran' })],
      redirects: [
        { from: 'a#angka-1', to: 'a#butir-1' },
        { from: 'lama#butir-1', to: 'a#butir-1' },
        { from: 'lama', to: 'a' },
        { from: 'dahulu', to: 'satu' },
      ],
    }),
  },
);

describe('csvFile', () => {
  it('quotes what must be quoted, and ends every line', () => {
    expect(csvFile(['a', 'b'], [['1,5', 'kata "ini"\nlagi']])).toBe('\uFEFFa,b\r\n"1,5","kata ""ini""\nlagi"\r\n');
  });
});

describe('the clauses of an act, taken away', () => {
  it('are in the CSV with their type, bans and permissions', () => {
    const lines = actCsv('id', site, site.act('satu'), host).trimEnd().split('\r\n');
    expect(lines).toHaveLength(3);
    expect(lines[1]).toBe(
      '32.76,a,"Kota 32.76, SE 1, 1 Januari 2024",a#butir-1,prohibition,satu/suka,' +
        '"Dilarang ""suka"", dan komentar.",restated,"Koran, paragraf 2",https://contoh.test/edaran/a/#butir-1',
    );
    expect(lines[2]).toContain(',permission,');
  });

  it('are in the Markdown with whose wording they are, and no permission among the bans', () => {
    const text = actMarkdown('id', site, site.act('satu'), host);
    expect(text).toContain(
      '## suka\n\n- Dilarang "suka", dan komentar. ' +
        '([Kota 32.76, SE 1, 1 Januari 2024, butir 1 (penomoran redaksi)](https://contoh.test/edaran/a/#butir-1)). ' +
        'Rumusan redaksi, bukan teks asli. Sumber: Koran, paragraf 2.\n',
    );
    expect(text).not.toContain('Boleh hadir');
  });
});

describe('released ids that moved', () => {
  it('keep a page, and an anchor inside their document', () => {
    expect(circularPageIds(site)).toEqual(['a', 'lama', 'b']);
    expect(actPageIds(site).slice(0, 3)).toEqual(['satu', 'dahulu', 'dua']);
    expect(site.movedTo('lama')).toBe('a');
    expect(site.movedTo('a')).toBeUndefined();
    expect(formerAnchors(site, 'a#butir-1')).toEqual(['angka-1']);
    expect(formerAnchors(site, 'b#butir-4')).toEqual([]);
  });
});
