import { describe, expect, test } from 'vitest';
import { parseBody } from '../../src/parse/index.ts';
import { CONTEXT, parseRestated } from './support.ts';

/** `path = text` of every clause. */
function outline(text: string): readonly string[] {
  return parseRestated(text).clauses.map((clause) => `${clause.path} = ${clause.text}`);
}

describe('items', () => {
  test('are numbered butir-N and nested by indentation, wrapped lines joined', () => {
    const text =
      '1. ASN dilarang\n   ikut kampanye.\n2. ASN dilarang:\n   a. memasang\n      baliho;\n   b. berfoto:\n      1) sendiri;\n      2) bersama.\n3. Selesai.\n';
    expect(outline(text)).toEqual([
      'butir-1 = ASN dilarang ikut kampanye.',
      'butir-2 = ASN dilarang:',
      'butir-2__huruf-a = memasang baliho;',
      'butir-2__huruf-b = berfoto:',
      'butir-2__huruf-b__angka-1 = sendiri;',
      'butir-2__huruf-b__angka-2 = bersama.',
      'butir-3 = Selesai.',
    ]);
  });

  test('carry id, parent, depth, order and the place of their marker in the file', () => {
    const { clauses } = parseRestated('\n1. Satu:\n   a. dua\n', 30);
    expect(
      clauses.map(({ id, marker, parent, depth, order, place }) => [id, marker, parent, depth, order, place]),
    ).toEqual([
      ['uji#butir-1', '1.', null, 0, 0, { file: 'content/uji.md', line: 31, column: 1 }],
      ['uji#butir-1__huruf-a', 'a.', 'uji#butir-1', 1, 1, { file: 'content/uji.md', line: 32, column: 4 }],
    ]);
  });

  test('a number at the head of a wrapped line is text', () => {
    expect(outline('1. Menurut UU Nomor\n   5. tahun 2014 dan\n   12) lainnya.\n2. Ya.\n')).toEqual([
      'butir-1 = Menurut UU Nomor 5. tahun 2014 dan 12) lainnya.',
      'butir-2 = Ya.',
    ]);
  });

  test('dashes are counted by their position', () => {
    expect(outline('1. Dilarang:\n   - satu\n   - dua\n').slice(1)).toEqual([
      'butir-1__strip-1 = satu',
      'butir-1__strip-2 = dua',
    ]);
  });

  test('roman and letter i are told apart by their neighbours', () => {
    const letters = 'abcdefghi'.split('').map((letter) => `   ${letter}. x${letter}`);
    expect(outline(['1. A:', ...letters].join('\n')).at(-1)).toBe('butir-1__huruf-i = xi');
    expect(outline('1. A:\n   i. satu\n   ii. dua\n').slice(1)).toEqual([
      'butir-1__romawi-i = satu',
      'butir-1__romawi-ii = dua',
    ]);
  });

  test('an unnested second paragraph belongs to the item it is indented under', () => {
    expect(outline('1. Satu.\n\n   Lanjutan satu.\n2. Dua.\n')).toEqual([
      'butir-1 = Satu. Lanjutan satu.',
      'butir-2 = Dua.',
    ]);
  });
});

describe('attributes', () => {
  test('cite sources with places, set voice, addressees and reported words', () => {
    const { clauses, faults } = parseRestated(
      '1. Ya.\n   {source="s2: paragraf 4; s1" voice=explanation for="camat, asn" who="para camat" when="masa tenang"}\n',
    );
    expect(faults).toEqual([]);
    expect(clauses[0]).toMatchObject({
      citations: [
        { source: 'sumber-dua', at: 'paragraf 4' },
        { source: 'sumber-satu', at: null },
      ],
      voice: 'explanation',
      appliesTo: ['camat', 'asn'],
      appliesToReported: 'para camat',
      whenReported: 'masa tenang',
      text: 'Ya.',
    });
  });

  test('by default the first source, no place, and the voice of the form', () => {
    const body = { text: '1. Ya.\n', file: 'a.md', firstLine: 1 };
    const read = (form: 'surat-edaran' | 'arahan', sourceKeys = {}) =>
      parseBody(body, { ...CONTEXT, wording: 'restated', form, sourceKeys }, () => undefined)[0];
    expect(read('surat-edaran', CONTEXT.sourceKeys)).toMatchObject({
      voice: 'circular',
      citations: [{ source: 'sumber-satu', at: null }],
    });
    expect(read('arahan')).toMatchObject({
      voice: 'direction',
      citations: [],
      appliesTo: [],
      appliesToReported: null,
      whenReported: null,
    });
  });
});

describe('faults, each at its place', () => {
  test.each([
    ['an unknown key', '1. A.\n   {sumber=s1}\n', '2:5 unknown-attribute sumber'],
    ['a key given twice', '1. A.\n   {who=a who=b}\n', '2:11 repeated-attribute who'],
    ['what is no key and value', '1. A.\n   {who}\n', '2:5 attribute-syntax who'],
    ['an unknown voice', '1. A.\n   {voice=press}\n', '2:5 unknown-voice press'],
    ['an unknown addressee', '1. A.\n   {for="asn, polri"}\n', '2:5 unknown-addressee polri'],
    ['an unknown source key', '1. A.\n   {source="s9: x"}\n', '2:5 unknown-source s9'],
    ['a name that every object has', '1. A.\n   {source=constructor}\n', '2:5 unknown-source constructor'],
    ['a skipped number', '1. A.\n3. B.\n', '2:1 skipped-number 3.'],
    ['a first number that is not one', '2. A.\n', '1:1 skipped-number 2.'],
    ['a skipped letter', '1. A:\n   a. x\n   c. y\n', '3:4 skipped-number c.'],
    ['a repeated number', '1. A.\n1. B.\n', '2:1 repeated-number 1.'],
    ['numbering of another kind', '1. A:\n   a. x\n   2) y\n', '3:4 mixed-numbering 2)'],
    ['an item without words', '1. A.\n2.\n', '2:1 empty-clause 2.'],
    ['text before any item', 'Pembuka.\n\n1. A.\n', '1:1 text-outside-clause Pembuka.'],
    ['text after the items', '1. A.\n\nPenutup.\n', '3:1 text-outside-clause Penutup.'],
    ['a quote line', '1. A.\n   > An A.\n', '2:4 unexpected-quote > An A.'],
    ['attributes before any item', '{who=a}\n1. A.\n', '1:1 text-outside-clause {who=a}'],
    ['raw HTML', '1. A <b>tebal</b>.\n', '1:6 raw-html <b>'],
    ['a script', '1. A.\n\n<script>\nalert(1)\n</script>\n', '3:1 raw-html <script>\nalert(1)\n</script>'],
    ['a picture', '1. A ![x](y.png).\n', '1:6 unexpected-markup ![x](y.png)'],
    ['a bidirectional control', '1. A \u202etebal\u202c.\n', '1:6 hidden-character U+202E'],
  ])('%s', (_, text, fault) => {
    expect(parseRestated(text).faults).toContain(fault);
  });

  test('a repeated number still has an id of its own', () => {
    expect(parseRestated('1. A.\n1. B.\n').clauses.map(({ path }) => path)).toEqual(['butir-1', 'butir-1_2']);
  });

  test('sound items have none', () => {
    expect(parseRestated('1. A:\n   a. b < c & d > e\n   b. ya\n2. B.\n').faults).toEqual([]);
  });
});
