import { describe, expect, test } from 'vitest';
import { readDocument } from '../../src/coding/document.ts';
import { clauses, projectCodebook, readOne, told } from './support.ts';

const { rulebook } = projectCodebook();

function read(text: string): string {
  return told(readOne(text, rulebook));
}

function readAll(...items: readonly (readonly [string, string])[]): readonly string[] {
  return readDocument(clauses(...items), rulebook).map(told);
}

describe('rule 2: acts on prohibitions and permissions only', () => {
  test.each([
    ['duty', 'Kepala Dinas wajib menyosialisasikan larangan memasang baliho kepada pegawai.'],
    ['supervision', 'Kepala perangkat daerah mengawasi agar pegawai tidak memasang baliho.'],
    ['reporting', 'Dugaan pegawai memasang baliho dilaporkan kepada Inspektorat.'],
    ['sanction', 'PNS yang menjadi anggota partai politik diberhentikan tidak dengan hormat.'],
    ['principle', 'Surat Edaran ini bertujuan mencegah penggunaan fasilitas negara oleh pasangan calon.'],
    ['scope', 'Surat Edaran ini berlaku bagi PNS dan PPPK.'],
  ])('%s: %s', (type, text) => {
    expect(read(text)).toBe(type);
  });
});

describe('rule 3: a chapeau passes down force, act, and the half of an act', () => {
  test('"PNS dilarang:" makes its letter a prohibition, and has no act of its own', () => {
    expect(readAll(['angka-1', 'PNS dilarang:'], ['angka-1__huruf-a', 'memasang baliho;'])).toEqual([
      'prohibition',
      'prohibition install-campaign-props/billboard',
    ]);
  });
  test('the same letter without its chapeau is none', () => {
    expect(readAll(['angka-1', 'Kegiatan pegawai:'], ['angka-1__huruf-a', 'memasang baliho;'])[1]).not.toContain(
      'prohibition',
    );
  });
  test('a stated act passes to letters that name only its objects', () => {
    expect(
      readAll(
        ['angka-1', 'ASN dilarang menggunakan fasilitas negara untuk kampanye, antara lain:'],
        ['angka-1__huruf-a', 'kendaraan dinas;'],
        ['angka-1__huruf-b', 'gedung kantor.'],
      ),
    ).toEqual([
      'prohibition use-state-facilities/unspecified',
      'prohibition use-state-facilities/vehicle',
      'prohibition use-state-facilities/building',
    ]);
  });
  test('half an act is completed by the letter, and is none before', () => {
    expect(
      readAll(
        ['angka-1', 'ASN dilarang menjadi peserta kampanye dengan:'],
        ['angka-1__huruf-a', 'atribut partai;'],
        ['angka-1__huruf-b', 'fasilitas negara.'],
      ),
    ).toEqual([
      'prohibition',
      'prohibition campaign-with-attributes/party-attributes',
      'prohibition use-state-facilities/unspecified',
    ]);
  });
  test("the words of a chapeau count in evidence as inherited, the letter's own as its own", () => {
    const [, letter] = readDocument(
      clauses(['angka-1', 'ASN dilarang menjadi peserta kampanye dengan:'], ['angka-1__huruf-a', 'atribut partai;']),
      rulebook,
    );
    const act = letter?.evidence.filter(({ what }) => what === 'campaign-with-attributes');
    expect(act?.map(({ text, inheritedFrom }) => [text, inheritedFrom])).toEqual([
      ['kampanye dengan', 'uji#angka-1'],
      ['atribut', null],
    ]);
    expect(letter?.evidence.find(({ what }) => what === 'prohibition')?.inheritedFrom).toBe('uji#angka-1');
  });
  test('a finished sentence passes nothing down', () => {
    expect(readAll(['angka-1', 'PNS dilarang memihak.'], ['angka-1__huruf-a', 'Pegawai mengikuti apel.'])[1]).toBe(
      'duty',
    );
  });
});

describe('rule 4: every act that is named, the most specific one', () => {
  test('two acts', () => {
    expect(read('ASN dilarang memasang spanduk dan menjadi anggota partai politik.')).toBe(
      'prohibition install-campaign-props/banner party-membership/member',
    );
  });
  test('umbrella acts yield to specific ones', () => {
    expect(read('ASN dilarang berpolitik praktis dan mendukung calon dengan memasang spanduk.')).toBe(
      'prohibition install-campaign-props/banner',
    );
  });
  test('the umbrella of its own theme holds before the general one', () => {
    expect(read('ASN tidak boleh berpihak atau mendukung pasangan calon.')).toBe(
      'prohibition express-support/candidate',
    );
  });
  test('local-other only where nothing else is named', () => {
    expect(read('ASN dilarang bepergian ke luar daerah.')).toBe('prohibition local-other/other');
    expect(read('ASN dilarang bepergian ke luar daerah dan ikut kampanye.')).toBe(
      'prohibition take-part-in-campaign/join',
    );
  });
});

describe('rule 5: exceptions and provisos', () => {
  test('a ban with an exception stays a ban, and the exception forbids nothing', () => {
    expect(read('ASN dilarang ikut kampanye, kecuali untuk memasang spanduk sosialisasi pemilihan.')).toBe(
      'prohibition take-part-in-campaign/join',
    );
  });
  test('a permission carries what it allows; its proviso is no ban', () => {
    expect(read('ASN dapat menghadiri kampanye sepanjang tidak menggunakan fasilitas negara.')).toBe(
      'permission attend-declaration/attend-campaign',
    );
    expect(read('ASN boleh menghadiri kampanye, tetapi dilarang memakai atribut partai.')).toBe(
      'permission attend-declaration/attend-campaign',
    );
  });
});

describe('rule 6: forms of a ban', () => {
  test.each([
    'ASN dilarang ikut kampanye.',
    'ASN dilarang keras ikut kampanye.',
    'ASN tidak boleh ikut kampanye.',
    'ASN tidak diperkenankan ikut kampanye.',
    'ASN tidak diperbolehkan ikut kampanye.',
    'ASN tidak dibenarkan ikut kampanye.',
    'ASN tidak diizinkan ikut kampanye.',
    'Setiap ASN agar tidak ikut kampanye.',
    'ASN hendaknya tidak ikut kampanye.',
    'ASN diminta untuk tidak ikut kampanye.',
    'ASN diimbau tidak ikut kampanye.',
    'Jangan ikut kampanye.',
    'ASN wajib menghindari ikut kampanye.',
    'ASN wajib menjauhkan diri dari ikut kampanye.',
    'Tidak ikut kampanye.',
    'Bupati melarang ASN ikut kampanye.',
    'Ikut kampanye adalah pelanggaran kode etik.',
    'Keikutsertaan ASN dalam kampanye tidak dibenarkan.',
    'ASN tidak hanya dilarang ikut kampanye di daerahnya, tetapi juga di daerah lain.',
  ])('%s', (text) => {
    expect(read(text)).toBe('prohibition take-part-in-campaign/join');
  });
  test.each([
    ['duty', 'Tidak dibenarkan tidak menggunakan hak pilih.'],
    ['duty', 'Netral bukan berarti golput; hak pilih pegawai tetap digunakan.'],
    ['scope', 'Larangan ini tidak hanya berlaku bagi PNS, tetapi juga bagi PPPK.'],
    ['permission attend-declaration/attend-campaign', 'ASN tidak dilarang menghadiri kampanye.'],
    ['principle', 'Setiap ASN tidak memihak kepentingan siapa pun.'],
  ])('%s: %s', (expected, text) => {
    expect(read(text)).toBe(expected);
  });
});

describe('rule 7: quoted law', () => {
  test('a provision that is told is a principle without acts', () => {
    expect(read('Pasal 5 huruf n PP 94 Tahun 2021 mengatur bahwa PNS dilarang ikut kampanye.')).toBe('principle');
  });
  test('its letters forbid nothing either', () => {
    expect(
      readAll(
        ['angka-1', 'Pasal 5 huruf n PP 94 Tahun 2021 menyatakan bahwa PNS dilarang mendukung calon dengan cara:'],
        ['angka-1__huruf-a', 'ikut kampanye;'],
      ),
    ).toEqual(['principle', 'principle']);
  });
  test("the region's own ban on the ground of a provision is a ban", () => {
    expect(
      read('Berdasarkan ketentuan Pasal 5 huruf n PP 94 Tahun 2021, PNS di Kabupaten Rekaan dilarang ikut kampanye.'),
    ).toBe('prohibition take-part-in-campaign/join');
  });
});

describe('rule 8: tables', () => {
  test('breaches with their sanctions, forbidden elsewhere', () => {
    expect(
      readAll(
        ['angka-1', 'ASN dilarang memasang spanduk.'],
        ['angka-2', 'Bentuk pelanggaran dan sanksi:'],
        ['angka-2__angka-1', 'Memasang spanduk | Hukuman disiplin berat'],
      )[2],
    ).toBe('sanction');
  });
  test('forbidden acts with their sanctions, forbidden nowhere else', () => {
    expect(
      readAll(
        ['angka-1', 'Perbuatan yang dilarang beserta akibatnya adalah sebagai berikut: No. | Perbuatan | Akibat'],
        ['angka-1__angka-1', 'Memasang spanduk | Sanksi moral terbuka'],
        ['angka-2', 'ASN yang melanggar dijatuhi hukuman disiplin.'],
      ),
    ).toEqual(['prohibition', 'prohibition install-campaign-props/banner', 'sanction']);
  });
  test('forbidden acts', () => {
    expect(
      readAll(['angka-1', 'Larangan bagi ASN:'], ['angka-1__angka-1', 'Memasang spanduk | selama masa kampanye'])[1],
    ).toBe('prohibition install-campaign-props/banner');
  });
});

describe('rule 9: social media and photos', () => {
  test.each([
    ['social-media-campaign/promote', 'ASN dilarang mengajak memilih calon melalui media sosial.'],
    ['social-media-campaign/promote', 'ASN dilarang berkampanye di media sosial.'],
    ['partisan-activities/invitation', 'ASN dilarang mengajak memilih calon.'],
    [
      'social-media-engagement/comment social-media-engagement/follow social-media-engagement/join-group social-media-engagement/like social-media-engagement/post social-media-engagement/share',
      'ASN dilarang mengunggah, mengomentari, membagikan, menyukai konten calon, mengikuti akun, dan bergabung dalam grup pemenangan.',
    ],
    ['photo-with-candidate/pose photo-with-candidate/with-candidate', 'ASN dilarang berfoto bersama calon.'],
    [
      'photo-with-candidate/pose photo-with-candidate/upload photo-with-candidate/with-candidate',
      'ASN dilarang berfoto bersama calon dan mengunggahnya.',
    ],
  ])('%s: %s', (acts, text) => {
    expect(read(text)).toBe(`prohibition ${acts}`);
  });
});

describe('rule 10: heads of unit and the vote', () => {
  test.each([
    ['supervision', 'Kepala OPD membina dan mengawasi netralitas pegawai.'],
    ['supervision', 'Kepala OPD menyosialisasikan edaran dan mengawasi netralitas pegawai.'],
    ['supervision', 'Camat memantau netralitas pegawai dan melaporkannya kepada Bupati.'],
    ['duty', 'Kepala OPD menyosialisasikan edaran ini kepada pegawai.'],
    ['reporting', 'Kepala OPD melaporkan hasil pengawasan kepada Bupati.'],
    ['permission', 'Pegawai ASN tetap memiliki hak pilih.'],
    ['duty', 'Pegawai ASN wajib menggunakan hak pilihnya.'],
  ])('%s: %s', (type, text) => {
    expect(read(text)).toBe(type);
  });
});

test('rule 11: a pledge says what its signer promises', () => {
  expect(
    readAll(['romawi-I', 'PAKTA INTEGRITAS'], ['romawi-I__angka-1', 'tidak ikut kampanye dan tidak memasang baliho;']),
  ).toEqual(['duty', 'duty']);
});

describe('rule 12: elements, timing and target from the words', () => {
  test('unspecified where the act is named without any', () => {
    expect(read('Dilarang memakai fasilitas negara.')).toBe('prohibition use-state-facilities/unspecified');
  });
  test('timing from the words, never from the stage that a candidate is at', () => {
    expect(readOne('ASN dilarang memihak sebelum, selama, dan sesudah masa kampanye.', rulebook).coding.timing).toEqual(
      ['before-campaign', 'during-campaign', 'after-campaign'],
    );
    expect(readOne('ASN dilarang berfoto bersama bakal calon.', rulebook).coding).toMatchObject({
      timing: [],
      target: ['prospective-candidate'],
    });
  });
  test('target: candidate, party, success team', () => {
    expect(readOne('ASN dilarang mendukung pasangan calon atau partai politik.', rulebook).coding.target).toEqual([
      'candidate',
      'party',
    ]);
    expect(readOne('ASN tidak boleh ikut rapat tim sukses.', rulebook).coding.target).toEqual(['success-team']);
  });
});

test('an item with a subject and a norm of its own does not continue the list above', () => {
  expect(
    readAll(
      ['angka-1', 'Pegawai hendaknya tidak:'],
      ['angka-1__strip-1', 'ikut kampanye;'],
      ['angka-1__strip-2', 'Para pimpinan diminta memberi contoh.'],
    ),
  ).toEqual(['prohibition', 'prohibition take-part-in-campaign/join', 'duty']);
});

test('words that a scanner spoiled are read for what they were', () => {
  expect(read('ASN diIarang memasang baIiho dan menjadi anggota partai poIitik.')).toBe(
    'prohibition install-campaign-props/billboard party-membership/member',
  );
});
