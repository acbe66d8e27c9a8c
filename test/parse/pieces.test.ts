import { describe, expect, test } from 'vitest';
import { asksForNumber } from '../../src/parse/asks-for-number.ts';
import { closedAddressees } from '../../src/parse/addressees.ts';
import { isClosingFormula, isCopies, isPlaceAndDate, isSignature, leavesSignature } from '../../src/parse/closing.ts';
import { joinLine } from '../../src/parse/join.ts';
import { plainMarkdown } from '../../src/parse/markdown.ts';
import { readMarker, readSpoiltMarker } from '../../src/parse/marker.ts';
import { repairScan } from '../../src/parse/ocr.ts';
import { findReferences } from '../../src/parse/references.ts';
import { isTitleCase, readAnnex, readFreeHeading, readSection } from '../../src/parse/sections.ts';
import { readSignatory } from '../../src/parse/signatory.ts';

describe('lines are joined', () => {
  test.each([
    ['memberi du-', 'kungan', 'memberi dukungan'],
    ['undang-', 'undang', 'undang-undang'],
    ['masing-', 'masing', 'masing-masing'],
    ['sebaik-', 'baiknya', 'sebaik-baiknya'],
    ['bersama-', 'sama', 'bersama-sama'],
    ['non-', 'asn', 'non-asn'],
    ['Undang-', 'Undang', 'Undang-Undang'],
    ['pada tanggal 1-', '3 Mei', 'pada tanggal 1- 3 Mei'],
    ['dan/', 'atau', 'dan/atau'],
    ['kepada', 'calon', 'kepada calon'],
    ['', 'calon', 'calon'],
    ['ASN -', 'atau', 'ASN - atau'],
  ])('%s + %s', (before, line, expected) => {
    expect(joinLine(before, line)).toBe(expected);
  });
});

describe('slips of a scan', () => {
  test.each([
    ['Gubemur', 'Gubernur'],
    ['GUBEMUR', 'GUBERNUR'],
    ['rnedia sosial', 'media sosial'],
    ['Pernilihan Kepala Daerah', 'Pemilihan Kepala Daerah'],
    ['ca1on', 'calon'],
    ['p0litik', 'politik'],
    ['tahun 2O24', 'tahun 2024'],
    ['20l8', '2018'],
    ['pemyataan', 'pernyataan'],
  ])('%s is put right', (text, expected) => {
    const { text: fixed, repairs } = repairScan(text);
    expect(fixed).toBe(expected);
    expect(repairs).toHaveLength(1);
    expect(text.slice(repairs[0]?.at).startsWith(repairs[0]?.found ?? '-')).toBe(true);
  });

  test.each([
    'pernah',
    'internet',
    'Gubernur',
    'pernyataan',
    'modem',
    'P3K',
    'pasal 10',
    'COVID19',
    'B1',
    '2024',
    'HTML5',
    'I00',
    'ternak',
  ])('%s stays', (text) => {
    expect(repairScan(text)).toEqual({ text, repairs: [] });
  });
});

describe('markers', () => {
  const seen = (line: string) => {
    const found = readMarker(line);
    return found === null
      ? null
      : `${found.marker.printed} ${found.marker.readings.map(({ kind, value }) => kind + String(value)).join('|')} ${found.rest}`;
  };
  test.each([
    ['1. Satu', '1. arabic1 Satu'],
    ['12) Dua', '12) arabic12 Dua'],
    ['(3) Tiga', '(3) arabic3 Tiga'],
    ['a). Empat', 'a). letter1 Empat'],
    ['(b) Lima', '(b) letter2 Lima'],
    ['IV. Enam', 'IV. roman-capital4 Enam'],
    ['i. Tujuh', 'i. roman1|letter9 Tujuh'],
    ['2.3 Delapan', '2.3 arabic3 Delapan'],
    ['KEDUA : Sembilan', 'KEDUA diktum2 Sembilan'],
    ['KEDUA BELAS: Sepuluh', 'KEDUA BELAS diktum12 Sepuluh'],
    ['Pasal 7', 'Pasal 7 pasal7 '],
    ['BAB III SANKSI', 'BAB III bab3 SANKSI'],
    ['- strip', '- strip0 strip'],
    ['• titik', '• strip0 titik'],
    ['2014 tentang', null],
    ['2014. tentang', null],
    ['1.000 orang', null],
    ['a.n. Bupati', null],
    ['No. 5', null],
    ['(1. aneh', null],
    ['Pasal 7 mengatur', null],
    ['KEPADA : Camat', null],
    ['-tanpa spasi', null],
    ['Bab III', null],
  ])('%s', (line, expected) => {
    expect(seen(line)).toBe(expected);
  });

  test.each([
    ['l. Satu', 'l. 1 Satu'],
    ['1O. Sepuluh', '1O. 10 Sepuluh'],
    ['2, Dua', '2, 2 Dua'],
    ['3.Tiga', '3. 3 Tiga'],
    ['b .Lima', 'b . b Lima'],
    ['d   enam', 'd d enam'],
    ['d enam', null],
    ['3.5 juta', null],
    ['(2. aneh', null],
  ])('spoilt: %s', (line, expected) => {
    const found = readSpoiltMarker(line);
    expect(found === null ? null : `${found.marker.printed} ${found.marker.counter} ${found.rest}`).toBe(expected);
  });

  test.each([
    'sesuai Pasal',
    'huruf',
    'Undang-Undang Nomor',
    'tanggal',
    'ayat',
    'angka 1 sampai dengan',
    'angka 1 s.d.',
    's/d',
  ])('%s asks for a number', (text) => {
    expect(asksForNumber(text)).toBe(true);
  });

  test.each(['dilarang:', 'Pasal 5', 'bernomor', 'pegawai', ''])('%j asks for none', (text) => {
    expect(asksForNumber(text)).toBe(false);
  });
});

describe('headings', () => {
  test.each([
    ['Menimbang : a. bahwa', 'menimbang recital a. bahwa'],
    ['Mengingat', 'mengingat recital '],
    ['M E N I M B A N G :', 'menimbang recital '],
    ['DASAR HUKUM', 'dasar-hukum recital '],
    ['Isi Edaran:', 'isi-edaran part '],
    ['MENGINSTRUKSIKAN:', 'menginstruksikan operative '],
    ['Kepada : 1. Camat', 'kepada addressees 1. Camat'],
    ['Mengingat pentingnya hal itu', null],
    ['Dasar kita adalah', null],
    ['Untuk itu', null],
  ])('%s', (line, expected) => {
    const found = readSection(line);
    expect(found === null ? null : `${found.slug} ${found.kind} ${found.rest}`).toBe(expected);
  });

  test('of the document’s own making', () => {
    expect(readFreeHeading('KETENTUAN LARANGAN BAGI ASN', false)?.slug).toBe('ketentuan-larangan-bagi-asn');
    expect(readFreeHeading('Larangan bagi ASN', false)).toBeNull();
    expect(readFreeHeading('Larangan bagi ASN', true)?.slug).toBe('larangan-bagi-asn');
    expect(readFreeHeading('ASN DILARANG.', false)).toBeNull();
    expect([
      isTitleCase('Larangan bagi Pegawai'),
      isTitleCase('Larangan untuk memasang'),
      isTitleCase('Larangan'),
    ]).toEqual([true, false, false]);
  });

  test('annexes are told from words about them', () => {
    expect(
      ['LAMPIRAN', 'LAMPIRAN II', 'LAMPIRAN SURAT EDARAN BUPATI', 'Lampiran : SURAT EDARAN'].map(
        (line) => readAnnex(line)?.slug,
      ),
    ).toEqual(['lampiran', 'lampiran-ii', 'lampiran', 'lampiran']);
    expect(readAnnex('Lampiran merupakan bagian dari surat ini')).toBeNull();
  });
});

describe('the end of a document', () => {
  test('place and date', () => {
    const lines = [
      'Mekar, 3 Mei 2024',
      'Mekar,   Mei 2024',
      'Mekar Jaya, .... Mei 2024',
      'Mekar, 3 Mei 2024 pukul',
      'pada 3 Mei 2024',
      'Mekar, Mei',
    ];
    expect(lines.map(isPlaceAndDate)).toEqual([true, true, true, false, false, false]);
  });

  test('a signature begins with place, office with comma, or office above a number of service', () => {
    expect(isSignature('Ditetapkan di Mekar', [])).toBe(true);
    expect(isSignature('Dibuat di bawah sumpah', [])).toBe(false);
    expect(isSignature('a.n. BUPATI MEKAR', ['SEKRETARIS DAERAH,', 'NIP 19700101'])).toBe(true);
    expect(isSignature('BUPATI MEKAR,', [])).toBe(true);
    expect(isSignature('Bupati Mekar', ['Nama', 'NIP. 1970'])).toBe(true);
    expect(isSignature('Bupati Mekar', ['1. ASN dilarang'])).toBe(false);
    expect(isSignature('Kepala Dinas melaporkan hal itu', [])).toBe(false);
    expect(
      leavesSignature('Saya yang bertanda tangan di bawah ini menyatakan dengan sesungguhnya bahwa saya netral'),
    ).toBe(true);
    expect(leavesSignature('PEMBINA UTAMA MUDA')).toBe(false);
  });

  test('closing formulas and copies', () => {
    expect(
      ['Demikian disampaikan.', 'Atas perhatian Saudara', 'Demikian juga bagi non-ASN', 'Demikianlah'].map(
        isClosingFormula,
      ),
    ).toEqual([true, true, false, true]);
    expect(
      ['Tembusan:', 'Tembusan disampaikan kepada Yth.:', 'Tembusan', 'Tembusan surat itu hilang'].map(isCopies),
    ).toEqual([true, true, true, false]);
  });

  test('the signatory: office over lines, name, rank, number, on whose behalf', () => {
    expect(
      readSignatory([
        'Ditetapkan di Mekar',
        'pada tanggal 3 Mei 2024',
        'a.n. BUPATI MEKAR',
        'SEKRETARIS DAERAH,',
        'ttd.',
        'Dr. NAMA ORANG, M.Si.',
        'Pembina Utama Muda',
        'NIP 19690412 199503 2 004',
      ]),
    ).toEqual({
      office: 'a.n. BUPATI MEKAR SEKRETARIS DAERAH',
      onBehalfOf: 'BUPATI MEKAR',
      name: 'Dr. NAMA ORANG, M.Si.',
      rank: 'Pembina Utama Muda',
      serviceNumber: '196904121995032004',
    });
    expect(readSignatory(['Ditetapkan di Mekar'])).toBeNull();
    expect(readSignatory(['BUPATI MEKAR', 'Cap/ttd', 'NAMA ORANG'])).toMatchObject({
      office: 'BUPATI MEKAR',
      name: 'NAMA ORANG',
    });
  });
});

describe('references', () => {
  test.each([
    ['Undang-Undang Nomor 20 Tahun 2023 tentang ASN', ['uu-20-2023']],
    ['UU No. 7 Tahun 2017', ['uu-7-2017']],
    ['UU 10/2016', ['uu-10-2016']],
    ['Peraturan Pemerintah Republik Indonesia Nomor 94 Tahun 2021', ['pp-94-2021']],
    ['Peraturan Pemerintah Pengganti Undang-Undang Nomor 2 Tahun 2020', []],
    [
      'Surat Edaran Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 01 Tahun 2023',
      ['se-menpan-1-2023'],
    ],
    ['Keputusan Bersama Menteri PANRB dan Mendagri Nomor 2 Tahun 2022', ['skb-2022']],
    ['SKB Tahun 2020', ['skb-2020']],
    ['SKB lima menteri', []],
    ['Peraturan Daerah Kabupaten Mekar Nomor 3 Tahun 2019', []],
    ['Nomor 5 Tahun 2024', null],
  ])('%s', (text, expected) => {
    const found = findReferences([text]);
    expect(found.length === 0 ? null : found.flatMap(({ instruments }) => instruments)).toEqual(expected);
  });

  test('each instrument once', () => {
    expect(findReferences(['UU Nomor 5 Tahun 2014 dan Undang-Undang Nomor 5 Tahun 2014'])).toHaveLength(1);
  });
});

test('addressees as closed words', () => {
  expect(closedAddressees(['Para Camat dan Lurah', 'Kepala Perangkat Daerah', 'Pegawai Non-ASN'])).toEqual([
    'non-asn',
    'head-of-unit',
    'camat',
    'lurah',
  ]);
});

test('marks of Markdown are taken off, and offsets move with them', () => {
  const line = { index: 0, text: '## **A. Judul** \\- *miring*', indent: 0, start: 10, blank: false };
  expect(plainMarkdown(line)).toMatchObject({ text: 'A. Judul - miring', start: 13, heading: true });
  expect(plainMarkdown({ ...line, text: '2 * 3 * 4' }).text).toBe('2 * 3 * 4');
});
