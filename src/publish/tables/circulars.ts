import type { Circular } from '../../model/circular.ts';
import type { Dataset } from '../../model/dataset.ts';
import { CHECK_STATUSES, ENUMERATIONS, FORMS, PUBLISH_LIMITS, WORDINGS } from '../../model/vocabulary.ts';
import { phrases, type Table } from '../table.ts';

export function circularsTable(data: Dataset): Table<Circular> {
  const judged = new Map(data.judgedDates.map((row) => [row.circular, row]));
  return {
    name: 'circulars',
    title: { id: 'Dokumen daerah', en: 'Regional documents' },
    key: ['id'],
    rows: data.circulars,
    columns: [
      {
        name: 'id',
        type: 'string',
        required: true,
        describe: { id: 'Kode dokumen', en: 'Document id' },
        value: (c) => c.id,
      },
      {
        name: 'region',
        type: 'string',
        required: true,
        describe: {
          id: 'Kode wilayah Kementerian Dalam Negeri, berupa teks',
          en: 'Ministry of Home Affairs code, a string',
        },
        refers: { table: 'regions', field: 'code' },
        value: (c) => c.region,
      },
      {
        name: 'form',
        type: 'string',
        required: true,
        categories: FORMS,
        describe: { id: 'Bentuk dokumen; arahan bukan edaran', en: 'Form; an arahan (direction) is not a circular' },
        value: (c) => c.form,
      },
      {
        name: 'numbers',
        type: 'string',
        describe: {
          id: 'Nomor, dipisahkan titik koma; kosong: tidak diketahui',
          en: 'Numbers, separated by semicolons; empty: unknown',
        },
        value: (c) => phrases(c.numbers),
      },
      {
        name: 'title',
        type: 'string',
        describe: { id: 'Judul; kosong: tidak diketahui', en: 'Title; empty: unknown' },
        value: (c) => c.title,
      },
      {
        name: 'issued',
        type: 'string',
        describe: { id: 'Tanggal terbit, setepat yang diketahui', en: 'Date of issue, as exact as known' },
        value: (c) => c.issued,
      },
      {
        name: 'issuer_office',
        type: 'string',
        describe: { id: 'Jabatan penerbit', en: 'Issuing office' },
        value: (c) => c.issuer.office,
      },
      {
        name: 'issuer_name',
        type: 'string',
        describe: { id: 'Nama penerbit', en: 'Name of the issuer' },
        value: (c) => c.issuer.name,
      },
      {
        name: 'signatory_office',
        type: 'string',
        describe: { id: 'Jabatan penanda tangan', en: 'Office of the signatory' },
        value: (c) => c.signatory?.office ?? null,
      },
      {
        name: 'signatory_name',
        type: 'string',
        describe: { id: 'Nama penanda tangan', en: 'Name of the signatory' },
        value: (c) => c.signatory?.name ?? null,
      },
      {
        name: 'elections',
        type: 'list',
        describe: { id: 'Pemilihan yang dituju', en: 'Elections it is about' },
        refers: { table: 'elections', field: 'id' },
        value: (c) => c.elections,
      },
      {
        name: 'addressees',
        type: 'list',
        describe: { id: 'Yang dituju, daftar tertutup', en: 'Addressees, closed list' },
        value: (c) => c.addressees,
      },
      {
        name: 'addressees_reported',
        type: 'string',
        describe: { id: 'Yang dituju menurut sumber', en: 'Addressees in the words of the sources' },
        value: (c) => phrases(c.addresseesReported),
      },
      {
        name: 'instruments',
        type: 'list',
        describe: { id: 'Peraturan yang dirujuk dan dikenali', en: 'Instruments cited and resolved' },
        refers: { table: 'instruments', field: 'id' },
        value: (c) => [...new Set(c.references.flatMap((r) => r.instruments))].sort(),
      },
      {
        name: 'references_reported',
        type: 'string',
        describe: { id: 'Rujukan menurut sumber', en: 'References as reported' },
        value: (c) => phrases(c.references.map((r) => r.reported)),
      },
      {
        name: 'enumeration',
        type: 'string',
        required: true,
        categories: ENUMERATIONS,
        describe: { id: 'Seberapa banyak daftar larangan terlihat', en: 'How much of the list of bans is seen' },
        value: (c) => c.view.enumeration,
      },
      {
        name: 'list_seen_whole',
        type: 'boolean',
        describe: {
          id: 'Daftar terlihat sampai akhir; kosong: belum diputuskan',
          en: 'The list was seen to its end; empty: undecided',
        },
        value: (c) => c.view.listSeenWhole,
      },
      {
        name: 'cue_id',
        type: 'string',
        describe: { id: 'Cara sumber menyajikan daftar', en: 'How the source presents its list, Indonesian' },
        value: (c) => c.view.cue?.id ?? null,
      },
      {
        name: 'cue_en',
        type: 'string',
        describe: { id: 'Cara sumber menyajikan daftar, Inggris', en: 'How the source presents its list' },
        value: (c) => c.view.cue?.en ?? null,
      },
      {
        name: 'wording',
        type: 'string',
        required: true,
        categories: WORDINGS,
        describe: { id: 'Rumusan siapa', en: 'Whose wording' },
        value: (c) => c.wording,
      },
      {
        name: 'publish',
        type: 'string',
        required: true,
        categories: PUBLISH_LIMITS,
        describe: { id: 'Batas penerbitan', en: 'Limit of publication' },
        value: (c) => c.publish,
      },
      {
        name: 'check_status',
        type: 'string',
        required: true,
        categories: CHECK_STATUSES,
        describe: { id: 'Sudah dibandingkan lagi dengan sumbernya?', en: 'Compared with its sources again?' },
        value: (c) => c.check.status,
      },
      {
        name: 'check_on',
        type: 'string',
        describe: { id: 'Tanggal pemeriksaan; kosong: tidak dicatat', en: 'Day of the check; empty: not recorded' },
        value: (c) => c.check.on,
      },
      {
        name: 'check_how_id',
        type: 'string',
        describe: { id: 'Cara pemeriksaan', en: 'How it was checked, Indonesian' },
        value: (c) => c.check.how?.id ?? null,
      },
      {
        name: 'check_how_en',
        type: 'string',
        describe: { id: 'Cara pemeriksaan, Inggris', en: 'How it was checked' },
        value: (c) => c.check.how?.en ?? null,
      },
      {
        name: 'sources',
        type: 'list',
        describe: { id: 'Sumber', en: 'Sources' },
        refers: { table: 'sources', field: 'id' },
        value: (c) => c.sources,
      },
      {
        name: 'judged_date',
        type: 'date',
        describe: {
          id: 'Tanggal yang dipakai untuk menilai hukum yang berlaku',
          en: 'Day on which law in force is judged',
        },
        value: (c) => judged.get(c.id)?.date ?? null,
      },
      {
        name: 'judged_basis',
        type: 'string',
        categories: ['issued', 'stages', 'cited', 'none'],
        describe: { id: 'Dari mana tanggal itu', en: 'Where that day comes from' },
        value: (c) => judged.get(c.id)?.basis ?? null,
      },
      {
        name: 'file',
        type: 'string',
        required: true,
        describe: { id: 'Berkas di content/', en: 'File in content/' },
        value: (c) => c.place.file,
      },
    ],
  };
}
