import { describe, expect, test } from 'vitest';
import { outline, parseText } from './support.ts';

const rules = (text: string) =>
  parseText(text).diagnostics.map(({ line, rule, found }) => `${String(line)} ${rule} ${found ?? ''}`.trim());

describe('levels', () => {
  test('are told apart by their punctuation, without any indentation', () => {
    expect(
      outline('1. A:\na. B:\n1) C:\na) D:\n(1) E;\n(2) F.\nb) G.\n2) H.\nb. I.\n2. J.').map(
        (line) => line.split(':')[0],
      ),
    ).toEqual([
      'angka-1',
      'angka-1__huruf-a',
      'angka-1__huruf-a__angka-1',
      'angka-1__huruf-a__angka-1__huruf-a',
      'angka-1__huruf-a__angka-1__huruf-a__angka-1',
      'angka-1__huruf-a__angka-1__huruf-a__angka-2',
      'angka-1__huruf-a__angka-1__huruf-b',
      'angka-1__huruf-a__angka-2',
      'angka-1__huruf-b',
      'angka-2',
    ]);
  });

  test('of the same print are nested where a colon or indentation opens them', () => {
    expect(outline('1. A:\n   1. B\n   2. C\n2. D')).toEqual([
      'angka-1: A:',
      'angka-1__angka-1: B',
      'angka-1__angka-2: C',
      'angka-2: D',
    ]);
  });

  test('i. after h. is a letter, unless ii. follows', () => {
    const letters = 'abcdefgh'.split('').map((letter) => `${letter}. x;`);
    expect(outline([...letters, 'i. y;', 'j. z.'].join('\n')).at(-2)).toBe('huruf-i: y;');
    expect(outline([...letters.slice(0, 7), 'h. x:', 'i. y;', 'ii. z.'].join('\n')).at(-2)).toBe(
      'huruf-h__romawi-i: y;',
    );
  });

  test('I. is Roman, and 1 where 2. follows it', () => {
    expect(outline('I. A.\nII. B.')).toEqual(['romawi-I: A.', 'romawi-II: B.']);
    expect(outline('I. A.\n2. B.\n3. C.')).toEqual(['angka-1: A.', 'angka-2: B.', 'angka-3: C.']);
  });

  test('ayat stands under an article only', () => {
    expect(outline('Pasal 5\n(1) A.\n(2) B.')).toEqual(['pasal-5: ', 'pasal-5__ayat-1: A.', 'pasal-5__ayat-2: B.']);
    expect(outline('1. X:\n(1) A.\n(2) B.').slice(1)).toEqual(['angka-1__angka-1: A.', 'angka-1__angka-2: B.']);
  });

  test('two markers on a line open two levels', () => {
    expect(outline('1. a. A;\n   b. B.\n2. C.')).toEqual([
      'angka-1: ',
      'angka-1__huruf-a: A;',
      'angka-1__huruf-b: B.',
      'angka-2: C.',
    ]);
  });
});

describe('what is no marker', () => {
  test.each([
    ['after Pasal', '1. Menurut Pasal\n2. ASN netral.'],
    ['after Nomor', '1. Surat Nomor\n2. tahun lalu.'],
    ['after huruf', '1. Ketentuan angka 1 huruf\na. berlaku.'],
    ['after tanggal', '1. Paling lambat tanggal\n2. Mei.'],
    ['a year', '1. Pemilihan\n2024. Selesai'],
    ['far from its turn', '1. Sebanyak\n17. orang hadir'],
  ])('%s a number is text', (_, text) => {
    expect(outline(text)).toHaveLength(1);
  });

  test('a run-on list stays one clause', () => {
    expect(outline('1. Dilarang: a) memasang; b) berfoto; c) hadir.')).toEqual([
      'angka-1: Dilarang: a) memasang; b) berfoto; c) hadir.',
    ]);
  });

  test('a marker that fits nowhere is text, and is said', () => {
    expect(rules('1. A.\n2. B.\n\n9) C.')).toContain('4 unplaced-number 9)');
  });
});

describe('counting', () => {
  test.each([
    ['a skipped number', '1. A.\n2. B.\n4. C.', '3 skipped-number 4.', 'angka-4'],
    ['a skipped letter', '1. X:\na. A;\nc. B.', '3 skipped-number c.', 'angka-1__huruf-c'],
    ['a repeated number', '1. A.\n2. B.\n2. C.', '3 repeated-number 2.', 'angka-2_2'],
    ['a list that begins again', '1. A.\n2. B.\n1. C.', '3 restarted-number 1.', 'angka-1_2'],
    ['a skipped dictum', 'KESATU : A.\nKETIGA : B.', '2 skipped-number KETIGA', 'diktum-ketiga'],
  ])('%s', (_, text, fault, path) => {
    expect(rules(text)).toContain(fault);
    expect(parseText(text).clauses.at(-1)?.path).toBe(path);
  });

  test('may go on under the next heading', () => {
    const text = 'DASAR\n\n1. A;\n2. B.\n\nKETENTUAN LARANGAN\n\n3. C.\n4. D.';
    expect(outline(text).slice(-2)).toEqual(['ketentuan-larangan__angka-3: C.', 'ketentuan-larangan__angka-4: D.']);
    expect(rules(text).filter((rule) => rule.includes('number '))).toEqual([]);
  });
});

describe('text without a number', () => {
  test('under a numbered heading belongs to it, after its letters too', () => {
    expect(outline('A. Larangan\n   Umum:\n   1. satu;\n   2. dua.\n\n   Berlaku bagi semua.\nB. Sanksi')).toEqual([
      'huruf-A: Larangan / Umum: / Berlaku bagi semua.',
      'huruf-A__angka-1: satu;',
      'huruf-A__angka-2: dua.',
      'huruf-B: Sanksi',
    ]);
  });

  test('between two numbers belongs to the first, without indentation', () => {
    expect(outline('1. Satu.\n\nPenjelasan satu.\n\n2. Dua.\n')).toEqual([
      'angka-1: Satu. / Penjelasan satu.',
      'angka-2: Dua.',
    ]);
  });

  test('outside any number is a paragraph of its own', () => {
    expect(outline('Dalam rangka itu disampaikan:\n1. Satu.\n2. Dua.\n\nUntuk itu agar dipatuhi.')).toEqual([
      'alinea-1: Dalam rangka itu disampaikan:',
      'angka-1: Satu.',
      'angka-2: Dua.',
      'alinea-2: Untuk itu agar dipatuhi.',
    ]);
  });

  test('that introduces dashes, or a list that begins again, holds them', () => {
    expect(outline('Dilarang:\n- satu;\n- dua.\n\nDiminta:\n- tiga.').map((line) => line.split(':')[0])).toEqual([
      'alinea-1',
      'alinea-1__strip-1',
      'alinea-1__strip-2',
      'alinea-2',
      'alinea-2__strip-1',
    ]);
    expect(outline('Dilarang:\n1. satu.\n2. dua.\n\nDiperbolehkan:\n1. tiga.').at(-1)).toBe('alinea-2__angka-1: tiga.');
  });

  test('ends a recital', () => {
    expect(
      outline('Dasar:\n1. UU;\n2. PP.\nBersama ini disampaikan:\n1. Satu.').map((line) => line.split(':')[0]),
    ).toEqual(['dasar', 'dasar__angka-1', 'dasar__angka-2', 'alinea-1', 'angka-1']);
  });
});

describe('the page', () => {
  test('leaves numbers, notices and repeated heads out of a clause that goes on over it', () => {
    const head = 'PEMERINTAH KABUPATEN UJI COBA';
    const text = `${head}\n1. ASN dilarang ikut\n- 2 -\n${head}\nkampanye.\n\n3\n\nDokumen ini telah ditandatangani secara elektronik menggunakan sertifikat elektronik\n2. Ya.`;
    expect(outline(text)).toEqual(['angka-1: ASN dilarang ikut kampanye.', 'angka-2: Ya.']);
    expect(rules(text).filter((rule) => rule.includes('page-furniture'))).toHaveLength(4);
  });

  test('leaves out the words that announce the next page', () => {
    expect(outline('1. A:\n   a. satu;\n\n   b. dua ...\n\n- 2 -\n\n   b. dua tiga.')).toEqual([
      'angka-1: A:',
      'angka-1__huruf-a: satu;',
      'angka-1__huruf-b: dua tiga.',
    ]);
  });

  test('is not mistaken for articles that stand at its edge', () => {
    const text = 'Pasal 1\nSatu.\n- 2 -\nPasal 2\nDua.\n- 3 -\nPasal 3\nTiga.';
    expect(outline(text)).toEqual(['pasal-1: Satu.', 'pasal-2: Dua.', 'pasal-3: Tiga.']);
  });
});

describe('tables', () => {
  test('drawn with boxes, cells over several lines', () => {
    const text = [
      '1. Larangan:',
      '+----+-----------+--------+',
      '| No | Perbuatan | Sanksi |',
      '+----+-----------+--------+',
      '| 1. | memasang  | moral  |',
      '|    | baliho    |        |',
      '+----+-----------+--------+',
      '| 2. | hadir     | berat  |',
      '+----+-----------+--------+',
      '2. Penutup.',
    ].join('\n');
    expect(outline(text)).toEqual([
      'angka-1: Larangan: / No | Perbuatan | Sanksi',
      'angka-1__angka-1: memasang baliho | moral',
      'angka-1__angka-2: hadir | berat',
      'angka-2: Penutup.',
    ]);
  });

  test('without numbers have counted rows, and stand by themselves where no clause holds them', () => {
    expect(outline('| Perbuatan | Sanksi |\n|---|---|\n| hadir | moral |\n| foto | berat |')).toEqual([
      'tabel-1: Perbuatan | Sanksi',
      'tabel-1__baris-1: hadir | moral',
      'tabel-1__baris-2: foto | berat',
    ]);
  });

  test('go on over the break of a page', () => {
    const text = '1. A:\n| No | B |\n|---|---|\n| 1 | satu |\n\n- 2 -\n\n| 2 | dua |\n2. C.';
    expect(outline(text)).toEqual([
      'angka-1: A: / No | B',
      'angka-1__angka-1: satu',
      'angka-1__angka-2: dua',
      'angka-2: C.',
    ]);
  });

  test('with lettered groups hold their rows', () => {
    expect(
      outline('| No | B |\n|---|---|\n| A | Etik |\n| 1 | satu |\n| B | Disiplin |\n| 1 | dua |').map(
        (line) => line.split(':')[0],
      ),
    ).toEqual([
      'tabel-1',
      'tabel-1__huruf-A',
      'tabel-1__huruf-A__angka-1',
      'tabel-1__huruf-B',
      'tabel-1__huruf-B__angka-1',
    ]);
  });
});

describe('metadata', () => {
  test('what is missing is said and stays null', () => {
    const { found, diagnostics } = parseText('1. ASN netral.');
    expect(found).toMatchObject({
      form: null,
      numbers: [],
      title: null,
      issued: null,
      place: null,
      signatory: null,
      issuer: { office: null, name: null },
    });
    expect(diagnostics.map(({ rule }) => rule).sort()).toEqual([
      'date-not-found',
      'number-not-found',
      'signatory-not-found',
      'title-not-found',
    ]);
  });

  test('a signature before an annex ends there, and copies are kept apart', () => {
    const { found, clauses } = parseText(
      '1. Ya.\n\nMekar, 3 Mei 2024\nBUPATI MEKAR,\nNAMA ORANG\n\nTembusan:\n1. Gubernur.\n\nLAMPIRAN SURAT EDARAN BUPATI\n1. Ikrar.',
    );
    expect(found.copies).toEqual(['1. Gubernur.']);
    expect(found.signatory).toMatchObject({ office: 'BUPATI MEKAR', name: 'NAMA ORANG' });
    expect(clauses.map(({ path }) => path)).toEqual(['angka-1', 'lampiran', 'lampiran__angka-1']);
  });
});
