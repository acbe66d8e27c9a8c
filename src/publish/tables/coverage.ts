import type { ActInterval, Cell, Certificate, ElementCoverage, Finding, Kinship } from '../../model/coverage.ts';
import { SCOPES } from '../../model/coverage.ts';
import type { Dataset } from '../../model/dataset.ts';
import { STATES } from '../../model/vocabulary.ts';
import type { Column, Table } from '../table.ts';

/** Columns are fixed: a reader recomputes every interval of the site from `state` and `referenced`. */
export function coverageTable(data: Dataset): Table<Cell> {
  return {
    name: 'coverage',
    title: { id: 'Sel: satu baris untuk tiap dokumen dan perbuatan', en: 'Cells: a row for each document and act' },
    key: ['circular', 'act'],
    rows: data.cells,
    columns: [
      circular((r) => r.circular),
      act((r) => r.act),
      {
        name: 'state',
        type: 'string',
        required: true,
        categories: STATES,
        describe: { id: 'Keadaan', en: 'State' },
        value: (r) => r.state,
      },
      {
        name: 'referenced',
        type: 'list',
        describe: {
          id: 'Peraturan yang dirujuk, berlaku pada tanggalnya, dan memuat perbuatan ini',
          en: 'Instruments cited, in force on the day, that contain the act',
        },
        refers: { table: 'instruments', field: 'id' },
        value: (r) => r.referenced,
      },
      {
        name: 'clauses',
        type: 'list',
        describe: { id: 'Klausul yang dihitung', en: 'Counted clauses' },
        refers: { table: 'clauses', field: 'id' },
        value: (r) => r.clauses,
      },
      {
        name: 'elements_named',
        type: 'list',
        describe: { id: 'Unsur yang disebut', en: 'Elements named' },
        value: (r) => r.elementsNamed,
      },
      {
        name: 'elements_missing',
        type: 'list',
        describe: {
          id: 'Unsur acuan nasional yang tidak disebut klausul yang diketahui; tanpa naskah utuh ini bukan bukti ketiadaan',
          en: 'Baseline elements that the known clauses do not name; without the whole text this proves no absence',
        },
        value: (r) => r.elementsMissing,
      },
      {
        name: 'certificate',
        type: 'string',
        describe: { id: 'Sertifikat ketiadaan', en: 'Certificate of absence' },
        refers: { table: 'certificates', field: 'id' },
        value: (r) => r.certificate,
      },
    ],
  };
}

export function certificatesTable(data: Dataset): Table<Certificate> {
  return {
    name: 'certificates',
    title: { id: 'Sertifikat ketiadaan', en: 'Certificates of absence' },
    key: ['id'],
    rows: data.certificates,
    columns: [
      { name: 'id', type: 'string', required: true, describe: { id: 'Kode', en: 'Id' }, value: (r) => r.id },
      circular((r) => r.circular),
      act((r) => r.act),
      {
        name: 'state',
        type: 'string',
        required: true,
        categories: ['silent', 'not-listed'],
        describe: { id: 'Keadaan', en: 'State' },
        value: (r) => r.state,
      },
      {
        name: 'clauses_read',
        type: 'integer',
        required: true,
        describe: { id: 'Klausul dibaca', en: 'Clauses read' },
        value: (r) => r.clausesRead,
      },
      {
        name: 'prohibitions_read',
        type: 'integer',
        required: true,
        describe: { id: 'Larangan dibaca', en: 'Prohibitions read' },
        value: (r) => r.prohibitionsRead,
      },
      {
        name: 'sources',
        type: 'list',
        describe: { id: 'Sumber', en: 'Sources' },
        refers: { table: 'sources', field: 'id' },
        value: (r) => r.sources,
      },
      {
        name: 'terms',
        type: 'string',
        required: true,
        describe: { id: 'Kata yang dicari dan jumlah temuannya', en: 'Words looked for and their hits' },
        value: (r) => r.terms.map(({ term, hits }) => `${term}: ${hits}`).join('; '),
      },
      {
        name: 'checked_on',
        type: 'string',
        describe: { id: 'Tanggal pemeriksaan; kosong: tidak dicatat', en: 'Day of the check; empty: not recorded' },
        value: (r) => r.checkedOn,
      },
      {
        name: 'national',
        type: 'list',
        describe: { id: 'Ketentuan nasional yang tetap mengikat', en: 'National provisions that bind regardless' },
        refers: { table: 'provisions', field: 'id' },
        value: (r) => r.national,
      },
    ],
  };
}

export function elementsTable(data: Dataset): Table<ElementCoverage> {
  return {
    name: 'elements',
    title: { id: 'Unsur perbuatan yang tertulis', en: 'Elements of the acts stated' },
    key: ['circular', 'element'],
    rows: data.elements,
    columns: [
      circular((r) => r.circular),
      act((r) => r.act),
      {
        name: 'element',
        type: 'string',
        required: true,
        describe: { id: 'Unsur', en: 'Element' },
        value: (r) => r.element,
      },
      {
        name: 'status',
        type: 'string',
        required: true,
        categories: ['named', 'added', 'missing', 'not-seen'],
        describe: {
          id: 'Disebut, ditambahkan, hilang (naskah utuh), atau tidak terlihat (belum terbaca utuh)',
          en: 'Named, added, missing (whole text read), or not seen (not read whole)',
        },
        value: (r) => r.status,
      },
      {
        name: 'clauses',
        type: 'list',
        describe: { id: 'Klausul', en: 'Clauses' },
        refers: { table: 'clauses', field: 'id' },
        value: (r) => r.clauses,
      },
    ],
  };
}

export function intervalsTable(data: Dataset): Table<ActInterval> {
  return {
    name: 'intervals',
    title: { id: 'Rentang tiap perbuatan', en: 'Intervals of each act' },
    key: ['scope', 'value', 'act'],
    rows: data.actIntervals,
    columns: [
      {
        name: 'scope',
        type: 'string',
        required: true,
        categories: SCOPES,
        describe: { id: 'Himpunan', en: 'Set' },
        value: (r) => r.scope.kind,
      },
      {
        name: 'value',
        type: 'string',
        describe: { id: 'Pemilihan, provinsi, atau bentuk', en: 'Election, province or form' },
        value: (r) => r.scope.value,
      },
      act((r) => r.act),
      count('confirmed', { id: 'Tertulis atau sebagian', en: 'Stated or partial' }, (r) => r.confirmed),
      count('absent', { id: 'Tidak memuat atau tidak ada dalam daftar', en: 'Silent or not listed' }, (r) => r.absent),
      count('contrary', { id: 'Berlawanan', en: 'Contrary' }, (r) => r.contrary),
      count('open', { id: 'Belum diketahui', en: 'Unknown' }, (r) => r.open),
      count('total', { id: 'Seluruh dokumen', en: 'All documents' }, (r) => r.total),
      count(
        'absent_referenced',
        { id: 'Yang tidak memuat, tetapi merujuk', en: 'Of the absent, covered by reference' },
        (r) => r.absentReferenced,
      ),
      count(
        'open_referenced',
        { id: 'Yang belum diketahui, tetapi merujuk', en: 'Of the unknown, covered by reference' },
        (r) => r.openReferenced,
      ),
    ],
  };
}

export function kinshipTable(data: Dataset): Table<Kinship> {
  const similarity = (name: 'lower' | 'upper', id: string, en: string): Column<Kinship> => ({
    name,
    type: 'number',
    required: true,
    describe: { id, en },
    value: (r) => r[name],
  });
  return {
    name: 'kinship',
    title: {
      id: 'Kemiripan profil: tetangga terdekat tiap dokumen',
      en: 'Likeness of profiles: nearest neighbours of each document',
    },
    key: ['a', 'b'],
    rows: data.kinship,
    columns: [
      { ...circular<Kinship>((r) => r.a), name: 'a' },
      { ...circular<Kinship>((r) => r.b), name: 'b' },
      similarity('lower', 'Batas bawah kemiripan Jaccard', 'Lower bound of the Jaccard similarity'),
      similarity('upper', 'Batas atas kemiripan Jaccard', 'Upper bound of the Jaccard similarity'),
      count('shared', { id: 'Perbuatan yang tertulis di keduanya', en: 'Acts stated in both' }, (r) => r.shared),
    ],
  };
}

export function findingsTable(data: Dataset): Table<Finding> {
  const text = (
    name: string,
    describe: { id: string; en: string },
    value: (r: Finding) => string,
  ): Column<Finding> => ({
    name,
    type: 'string',
    required: true,
    describe,
    value,
  });
  return {
    name: 'findings',
    title: { id: 'Temuan', en: 'Findings' },
    key: ['id'],
    rows: data.findings,
    columns: [
      text('id', { id: 'Kode', en: 'Id' }, (r) => r.id),
      text('kind', { id: 'Jenis', en: 'Kind' }, (r) => r.kind),
      text('title_id', { id: 'Judul', en: 'Title, Indonesian' }, (r) => r.title.id),
      text('title_en', { id: 'Judul, Inggris', en: 'Title' }, (r) => r.title.en),
      text('text_id', { id: 'Keterangan', en: 'Text, Indonesian' }, (r) => r.text.id),
      text('text_en', { id: 'Keterangan, Inggris', en: 'Text' }, (r) => r.text.en),
      {
        name: 'evidence',
        type: 'list',
        describe: { id: 'Dokumen atau sel', en: 'Documents or cells' },
        value: (r) => r.evidence,
      },
    ],
  };
}

function circular<Row>(value: (row: Row) => string): Column<Row> {
  return {
    name: 'circular',
    type: 'string',
    required: true,
    describe: { id: 'Dokumen', en: 'Document' },
    refers: { table: 'circulars', field: 'id' },
    value,
  };
}

function act<Row>(value: (row: Row) => string): Column<Row> {
  return {
    name: 'act',
    type: 'string',
    required: true,
    describe: { id: 'Perbuatan', en: 'Act' },
    refers: { table: 'acts', field: 'id' },
    value,
  };
}

function count<Row>(name: string, describe: { id: string; en: string }, value: (row: Row) => number): Column<Row> {
  return { name, type: 'integer', required: true, describe, value };
}
