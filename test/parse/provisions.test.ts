import { describe, expect, test } from 'vitest';
import { readAuthored } from '../../src/parse/authored.ts';
import { readProvisions } from '../../src/parse/provisions.ts';

function read(text: string) {
  const faults: string[] = [];
  const report = ({ line, rule, found }: { line: number; rule: string; found: string | null }) => {
    faults.push(`${String(line)} ${rule} ${found ?? ''}`.trim());
  };
  const body = { text, file: 'content/instruments/uji.md', firstLine: 1 };
  return { provisions: readProvisions(readAuthored(body, 'provisions', report), 'uji', report), faults };
}

const brief = (text: string) => read(text).provisions.map(({ id, citation }) => `${id} = ${citation}`);

describe('ids and citations', () => {
  test.each([
    [
      'letter and number under an article',
      '## Pasal 5\nn. A\n   > a\n   1. B\n      > b\n',
      ['uji:5.n = Pasal 5 huruf n', 'uji:5.n.1 = Pasal 5 huruf n angka 1'],
    ],
    [
      'a level without words only opens',
      '## Pasal 280\n(2)\n   f. A\n      > a\n',
      ['uji:280.2.f = Pasal 280 ayat (2) huruf f'],
    ],
    [
      'a range of letters',
      '## Pasal 280\n(2)\n   h-j. A\n      > a\n',
      ['uji:280.2.h-j = Pasal 280 ayat (2) huruf h-j'],
    ],
    ['an article with a letter', '## Pasal 10A\nA\n> a\n', ['uji:10A = Pasal 10A']],
    ['a paragraph of the section itself', '## Pasal 119\nKalimat.\n> Sentence.\n', ['uji:119 = Pasal 119']],
    ['a titled section', '## ke: Pelanggaran kode etik\n4. A\n   > a\n', ['uji:ke.4 = Pelanggaran kode etik angka 4']],
    ['a section that the editors named', '## salam\nA\n> a\n', ['uji:salam = bagian salam (penamaan redaksi)']],
    ['items without a section', '7. A\n   > a\n9. B\n   > b\n', ['uji:7 = angka 7', 'uji:9 = angka 9']],
  ])('%s', (_, text, expected) => {
    expect(brief(text)).toEqual(expected);
  });
});

test('texts in both languages, acts, sanction and note', () => {
  const { provisions, faults } = read(
    '## Pasal 5\nn. Dilarang\n   ini.\n   > Not\n   > this.\n   {act="a, b" sanction="Berat" note="Lihat"}\n',
  );
  expect(faults).toEqual([]);
  expect(provisions).toEqual([
    {
      id: 'uji:5.n',
      instrument: 'uji',
      citation: 'Pasal 5 huruf n',
      text: { id: 'Dilarang ini.', en: 'Not this.' },
      acts: ['a', 'b'],
      sanction: 'Berat',
      note: 'Lihat',
    },
  ]);
});

describe('faults', () => {
  test.each([
    ['no English', '## Pasal 5\nA\n', '1 missing-english'],
    ['no Indonesian', '## Pasal 5\nn.\n   > a\n', '2 empty-clause'],
    ['the same provision twice', '## Pasal 5\na. A\n   > a\na. B\n   > b\n', '4 repeated-number uji:5.a'],
    ['an unknown attribute', '## Pasal 5\nA\n> a\n{acts=x}\n', '4 unknown-attribute acts'],
    ['text before any section', 'Pembuka\n', '1 text-outside-clause Pembuka'],
  ])('%s', (_, text, fault) => {
    expect(read(text).faults).toContain(fault);
  });
});
