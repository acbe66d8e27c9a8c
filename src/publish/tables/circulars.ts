import { showsAbsence } from '../../model/absence.ts';
import type { Circular } from '../../model/circular.ts';
import type { Dataset } from '../../model/dataset.ts';
import { CHECK_STATUSES, FORMS, PUBLISH_LIMITS, WORDINGS } from '../../model/vocabulary.ts';
import {
  column,
  day,
  list,
  NONE,
  NOT_RECORDED,
  PARTIAL_DATE,
  REGION_CODE,
  required,
  SLUG,
  text,
  UNKNOWN,
} from '../column.ts';
import { labelled } from '../labels.ts';
import { phrases, type Table } from '../table.ts';
import { ADDRESSED, ENUMERATED, JUDGED } from './closed-lists.ts';

export function circularsTable(data: Dataset): Table<Circular> {
  const judged = new Map(data.judgedDates.map((row) => [row.circular, row]));
  return {
    name: 'circulars',
    title: { id: 'Dokumen daerah', en: 'Regional documents' },
    key: ['id'],
    rows: data.circulars,
    columns: [
      required('id', 'Kode dokumen, tetap', 'Document id, permanent', (c) => c.id, { pattern: SLUG }),
      required(
        'region',
        'Kode wilayah Kementerian Dalam Negeri: teks, bukan angka',
        'Ministry of Home Affairs code: a string, not a number',
        (c) => c.region,
        { pattern: REGION_CODE, refers: { table: 'regions', field: 'code' } },
      ),
      required('form', 'Bentuk dokumen; arahan bukan edaran', 'Form; a direction is not a circular', (c) => c.form, {
        categories: labelled(FORMS, 'common', 'form.'),
      }),
      text('numbers', 'Nomor dokumen, dipisahkan titik koma', 'Numbers of the document, separated by semicolons', (c) =>
        phrases(c.numbers),
      ),
      text('title', 'Judul dokumen', 'Title of the document', (c) => c.title),
      text('issued', 'Tanggal terbit, setepat yang diketahui', 'Date of issue, as exact as known', (c) => c.issued, {
        pattern: PARTIAL_DATE,
      }),
      text('issuer_office', 'Jabatan penerbit', 'Issuing office, Indonesian', (c) => c.issuer.office),
      text('issuer_name', 'Nama penerbit', 'Name of the issuer', (c) => c.issuer.name),
      text(
        'signatory_office',
        'Jabatan penanda tangan',
        'Office of the signatory, Indonesian',
        (c) => c.signatory?.office ?? null,
      ),
      text('signatory_name', 'Nama penanda tangan', 'Name of the signatory', (c) => c.signatory?.name ?? null),
      list('elections', 'Pemilihan yang dituju', 'Elections that it is about', (c) => c.elections, {
        refers: { table: 'elections', field: 'id' },
        missing: UNKNOWN,
      }),
      list('addressees', 'Yang dituju, daftar tertutup', 'Addressees, closed list', (c) => c.addressees, {
        categories: ADDRESSED,
        missing: UNKNOWN,
      }),
      text('addressees_reported', 'Yang dituju menurut sumber', 'Addressees in the words of the sources', (c) =>
        phrases(c.addresseesReported),
      ),
      list(
        'instruments',
        'Peraturan yang dirujuk dan dikenali dengan pasti',
        'Instruments cited that were resolved with certainty',
        (c) => [...new Set(c.references.flatMap((r) => r.instruments))].sort(),
        { refers: { table: 'instruments', field: 'id' } },
      ),
      text(
        'references_reported',
        'Rujukan menurut sumber, dipisahkan titik koma',
        'References as reported, separated by semicolons',
        (c) => phrases(c.references.map((r) => r.reported)),
        { missing: NONE },
      ),
      required(
        'enumeration',
        'Seberapa banyak daftar larangan terlihat',
        'How much of the list of bans is seen',
        (c) => c.view.enumeration,
        { categories: ENUMERATED },
      ),
      column(
        'list_seen_whole',
        'boolean',
        'Daftar larangan terlihat sampai akhir',
        'The list of bans was seen to its end',
        (c) => c.view.listSeenWhole,
        { missing: { id: 'belum diputuskan', en: 'undecided' } },
      ),
      column(
        'read_whole',
        'boolean',
        'Teks atau daftar larangannya terbaca utuh, jadi ketiadaan dapat dinyatakan',
        'Text or list of bans was read whole, so that absence may be claimed',
        (c) => showsAbsence(c),
        { required: true },
      ),
      text('cue_id', 'Cara sumber menyajikan daftar', 'How the source presents its list, Indonesian', cue('id'), {
        missing: NOT_RECORDED,
      }),
      text('cue_en', 'Cara sumber menyajikan daftar, Inggris', 'How the source presents its list', cue('en'), {
        missing: NOT_RECORDED,
      }),
      required('wording', 'Rumusan siapa', 'Whose wording', (c) => c.wording, {
        categories: labelled(WORDINGS, 'search', 'wording.'),
      }),
      required('publish', 'Batas penerbitan', 'Limit of publication', (c) => c.publish, {
        categories: labelled(PUBLISH_LIMITS, 'data', 'publish.'),
      }),
      required(
        'check_status',
        'Sudah dibandingkan lagi dengan sumbernya?',
        'Compared with its sources again?',
        (c) => c.check.status,
        { categories: labelled(CHECK_STATUSES, 'common', 'check.') },
      ),
      text('check_on', 'Tanggal pemeriksaan', 'Day of the check', (c) => c.check.on, {
        pattern: PARTIAL_DATE,
        missing: NOT_RECORDED,
      }),
      text('check_how_id', 'Cara pemeriksaan', 'How it was checked, Indonesian', (c) => c.check.how?.id ?? null, {
        missing: NOT_RECORDED,
      }),
      text('check_how_en', 'Cara pemeriksaan, Inggris', 'How it was checked', (c) => c.check.how?.en ?? null, {
        missing: NOT_RECORDED,
      }),
      list('sources', 'Sumber', 'Sources', (c) => c.sources, { refers: { table: 'sources', field: 'id' } }),
      day(
        'judged_date',
        'Tanggal yang dipakai untuk menilai hukum yang berlaku',
        'Day on which law in force is judged',
        (c) => judged.get(c.id)?.date ?? null,
      ),
      text('judged_basis', 'Asal tanggal itu', 'Where that day comes from', (c) => judged.get(c.id)?.basis ?? null, {
        categories: JUDGED,
      }),
      required('file', 'Berkas di content/', 'File in content/', (c) => c.place.file, { pattern: '^content/.+\\.md$' }),
    ],
  };
}

function cue(language: 'id' | 'en'): (circular: Circular) => string | null {
  return (circular) => circular.view.cue?.[language] ?? null;
}
