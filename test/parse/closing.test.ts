import { describe, expect, test } from 'vitest';
import { isClosingFormula, isCopies, isPlaceAndDate, isSignature, leavesSignature } from '../../src/parse/closing.ts';

describe('the closing formula', () => {
  test.each([
    'Demikian Surat Edaran ini untuk dilaksanakan.',
    'Demikianlah disampaikan.',
    '  demikian, terima kasih',
    'Atas perhatian Saudara diucapkan terima kasih.',
    'Atas kerja sama Saudara diucapkan terima kasih.',
    'Atas kerjasamanya diucapkan terima kasih.',
    'Atas bantuan Saudara kami ucapkan terima kasih.',
    'Atas kesediaan Saudara kami ucapkan terima kasih.',
    'Wassalamualaikum warahmatullahi wabarakatuh',
  ])('%s', (line) => {
    expect(isClosingFormula(line)).toBe(true);
  });
  test.each([
    'Demikian juga pegawai yang sedang cuti.',
    'Demikian pula tenaga honorer.',
    'Demikian, juga tenaga honorer.',
    'Demikian halnya dengan BUMD.',
    'Demikiannya tidak ada.',
    'Sedemikian rupa.',
    'Atas pelanggaran itu dikenakan sanksi.',
    'Pegawai demikian dilarang.',
  ])('not: %s', (line) => {
    expect(isClosingFormula(line)).toBe(false);
  });
});

describe('the list of copies', () => {
  test.each([
    'Tembusan:',
    'TEMBUSAN',
    'Tembusan :',
    'Tembusan disampaikan kepada Yth.:',
    'Tembusan Yth. Gubernur',
    'Salinan disampaikan kepada:',
    'cc:',
    '  Tembusan: Bupati (sebagai laporan)',
    'Tembusan   : Bupati',
    'Tembusan dikirim ke instansi terkait:',
    'Tembusan dikirim ke instansi terkait:  ',
    'Tembusan surat edaran ini disampaikan kepada Gubernur',
  ])('%s', (line) => {
    expect(isCopies(line)).toBe(true);
  });
  test.each([
    'Tembusannya hilang',
    'Salinan KTP dilarang diserahkan.',
    'Surat tembusan:',
    'Tembusan surat: satu lembar',
    'ccc:',
  ])('not: %s', (line) => {
    expect(isCopies(line)).toBe(false);
  });
});

describe('place and date', () => {
  test.each([
    'Mekarjaya, 12 Maret 2024',
    'Mekarjaya, Maret 2024',
    'Mekarjaya,    Maret 2024.',
    'Mekarjaya, ...... Maret 2024',
    'Kota Baru Timur, 1 Juni 2023',
    "Ba'a, 3 Juni 2024",
  ])('%s', (line) => {
    expect(isPlaceAndDate(line)).toBe(true);
  });
  test.each([
    'Mekarjaya 12 Maret 2024',
    'mekarjaya, 12 Maret 2024',
    'Mekarjaya, suatu hari',
    'Mekarjaya, tanggal 12 Maret 2024',
    'Mekarjaya, 12 Maret 2024 pukul sembilan',
    'A, 12 Maret 2024',
    'Pada rapat di aula pendopo kabupaten yang lama sekali, 12 Maret 2024',
    'Nomor 5/2024, 12 Maret 2024',
  ])('not: %s', (line) => {
    expect(isPlaceAndDate(line)).toBe(false);
  });
});

describe('the signature begins', () => {
  test.each([
    'Ditetapkan di Mekarjaya',
    'Dikeluarkan di Mekarjaya',
    'Dibuat di Mekarjaya',
    'Ditandatangani di Mekarjaya',
    '   ditetapkan di Mekarjaya',
    'Ditetapkan   di Mekarjaya',
    'Mekarjaya, 12 Maret 2024',
    'ttd.',
    'TTD',
    't.t.d',
    'dto',
    'BUPATI MEKARJAYA,',
    'Pj. BUPATI MEKARJAYA,',
    'a.n. BUPATI MEKARJAYA,',
    'Plt. KEPALA DINAS KESEHATAN,',
    'Plh. SEKRETARIS DAERAH,',
    'PENJABAT GUBERNUR MEKARJAYA,',
    'WALIKOTA MEKARJAYA,',
    'CAMAT HULU,',
    'INSPEKTUR DAERAH,',
  ])('%s', (line) => {
    expect(isSignature(line, [])).toBe(true);
  });
  test.each([
    'Ditetapkan di bawah ini',
    'Ditetapkan di   bawah ini',
    'Telah ditetapkan di Mekarjaya',
    'lihat ttd',
    'Bupati Mekarjaya menetapkan',
    'BUPATI MEKARJAYA',
    'Bupati Mekarjaya,',
    'KETENTUAN UMUM,',
    'ttd. oleh Bupati',
    `BUPATI ${'MEKARJAYA '.repeat(9)},`,
  ])('not, with nothing after it: %s', (line) => {
    expect(isSignature(line, [])).toBe(false);
  });
  test('an office without a comma, above a signature or a number of service', () => {
    expect(isSignature('BUPATI MEKARJAYA', ['', 'ttd', 'BUDI'])).toBe(true);
    expect(isSignature('Sekretaris Daerah', ['', 'BUDI', 'NIP. 1968 0101'])).toBe(true);
    expect(isSignature('Sekretaris Daerah', ['Pegawai dilarang ikut kampanye.'])).toBe(false);
    expect(isSignature('Sekretaris Daerah', ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'NIP. 1968 0101'])).toBe(false);
    for (const number of ['NIP 1968', 'NIP : 1968', 'NIP.1968', 'BUDI NIP.   1968', 'BUDI NIP:1968', '  dto'])
      expect(isSignature('Sekretaris Daerah', [number])).toBe(true);
    for (const other of ['BUDI NIP. belum ada', 'memuat ttd pejabat', 'TURNIP 1968'])
      expect(isSignature('Sekretaris Daerah', [other])).toBe(false);
    expect(isSignature('Ketentuan Umum', ['NIP. 1968 0101'])).toBe(false);
  });
});

test('a sentence leaves the block of the signature', () => {
  const sentence = 'Pegawai yang dipekerjakan pada instansi lain tetap tunduk pada ketentuan dalam surat edaran ini.';
  expect(leavesSignature(sentence)).toBe(true);
  expect(leavesSignature(`   ${sentence.slice(0, 60)}   `)).toBe(false);
  expect(leavesSignature(sentence.toUpperCase())).toBe(false);
  expect(leavesSignature('Drs. H. ABDUL RAHMAN, M.Si. '.repeat(4))).toBe(false);
});
