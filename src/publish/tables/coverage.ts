import { showsAbsence } from '../../model/absence.ts';
import type { Circular } from '../../model/circular.ts';
import type { Cell, Certificate, ElementCoverage, RepealedCitation } from '../../model/coverage.ts';
import type { Dataset } from '../../model/dataset.ts';
import { FORMS } from '../../model/vocabulary.ts';
import {
  actColumn,
  circularColumn,
  column,
  count,
  day,
  list,
  NOT_RECORDED,
  PARTIAL_DATE,
  required,
  text,
  UNKNOWN,
} from '../column.ts';
import { labelled } from '../labels.ts';
import { phrases, type Table } from '../table.ts';
import { REASONED, STATED } from './closed-lists.ts';

interface CoverageRow {
  readonly cell: Cell;
  readonly circular: Circular;
  readonly province: string;
}

/**
 * The first eight columns are fixed. With the rest, which repeat what `circulars` and `regions` hold, every interval of
 * the site can be counted from this one file: `state` and `referenced` say what is counted, the rest over which set.
 */
export function coverageTable(data: Dataset): Table<CoverageRow> {
  const circulars = new Map(data.circulars.map((circular) => [circular.id, circular]));
  const provinces = new Map(data.regions.map(({ code, province }) => [code, province]));
  return {
    name: 'coverage',
    title: { id: 'Sel: satu baris untuk tiap dokumen dan perbuatan', en: 'Cells: a row for each document and act' },
    key: ['circular', 'act'],
    rows: data.cells.flatMap((cell) => {
      const circular = circulars.get(cell.circular);
      return circular === undefined ? [] : [{ cell, circular, province: provinces.get(circular.region) ?? '' }];
    }),
    columns: [
      circularColumn((r) => r.cell.circular),
      actColumn((r) => r.cell.act),
      required('state', 'Keadaan sel', 'State of the cell', (r) => r.cell.state, { categories: STATED }),
      list(
        'referenced',
        'Peraturan yang dirujuk dokumen, berlaku pada tanggalnya, dan memuat perbuatan ini',
        'Instruments that the document cites, in force on its day, that contain the act',
        (r) => r.cell.referenced,
        { refers: { table: 'instruments', field: 'id' } },
      ),
      list('clauses', 'Butir yang dihitung', 'Counted clauses', (r) => r.cell.clauses, {
        refers: { table: 'clauses', field: 'id' },
      }),
      list('elements_named', 'Unsur yang disebut', 'Elements named', (r) => r.cell.elementsNamed, { refers: ELEMENT }),
      list(
        'elements_missing',
        'Unsur acuan nasional yang tidak disebut butir yang diketahui; tanpa naskah utuh ini bukan bukti ketiadaan',
        'Baseline elements that the known clauses do not name; without the whole text this proves no absence',
        (r) => r.cell.elementsMissing,
        { refers: ELEMENT },
      ),
      text('certificate', 'Sertifikat ketiadaan', 'Certificate of absence', (r) => r.cell.certificate, {
        refers: { table: 'certificates', field: 'id' },
        missing: { id: 'ketiadaan tidak dinyatakan', en: 'no absence is claimed' },
      }),
      text('reason', 'Mengapa belum diketahui', 'Why it is unknown', (r) => r.cell.reason, {
        categories: REASONED,
        missing: { id: 'keadaannya diketahui', en: 'the state is known' },
      }),
      column(
        'gap',
        'boolean',
        'Ketiadaan ini celah terhadap acuan nasional pada tanggal dokumen',
        "This absence is a gap against the national baseline on the document's day",
        (r) => r.cell.gap,
        { required: true },
      ),
      column(
        'read_whole',
        'boolean',
        'Teks atau daftar larangan dokumen terbaca utuh: himpunan full-list',
        "The document's text or list of bans was read whole: the set full-list",
        (r) => showsAbsence(r.circular),
        { required: true },
      ),
      required(
        'province',
        'Provinsi dokumen: himpunan province',
        'Province of the document: the set province',
        (r) => r.province,
        {
          refers: { table: 'provinces', field: 'code' },
        },
      ),
      required('form', 'Bentuk dokumen: himpunan form', 'Form of the document: the set form', (r) => r.circular.form, {
        categories: labelled(FORMS, 'common', 'form.'),
      }),
      list(
        'elections',
        'Pemilihan yang dituju dokumen: himpunan election',
        'Elections that the document is about: the set election',
        (r) => r.circular.elections,
        { refers: { table: 'elections', field: 'id' }, missing: UNKNOWN },
      ),
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
      required('id', 'Kode: dokumen, titik, perbuatan', 'Id: document, full stop, act', (r) => r.id, {
        pattern: '^[a-z0-9-]+\\.[a-z0-9-]+$',
      }),
      circularColumn((r) => r.circular),
      actColumn((r) => r.act),
      required('state', 'Keadaan sel', 'State of the cell', (r) => r.state, {
        categories: STATED.filter(({ value }) => value === 'silent' || value === 'not-listed'),
      }),
      count('clauses_read', 'Butir yang dibaca', 'Clauses read', (r) => r.clausesRead),
      count('prohibitions_read', 'Larangan yang dibaca', 'Prohibitions read', (r) => r.prohibitionsRead),
      list('sources', 'Sumber yang dibaca', 'Sources read', (r) => r.sources, {
        refers: { table: 'sources', field: 'id' },
      }),
      required(
        'cue_id',
        'Cara sumber menyajikan daftar',
        'How the source presents its list, Indonesian',
        (r) => r.cue.id,
      ),
      required('cue_en', 'Cara sumber menyajikan daftar, Inggris', 'How the source presents its list', (r) => r.cue.en),
      required('terms', 'Kata yang dicari dan jumlah temuannya', 'Words looked for and their hits', (r) =>
        phrases(r.terms.map(({ term, hits }) => `${term}: ${hits}`)),
      ),
      text('checked_on', 'Tanggal pemeriksaan', 'Day of the check', (r) => r.checkedOn, {
        pattern: PARTIAL_DATE,
        missing: NOT_RECORDED,
      }),
      list(
        'national',
        'Ketentuan nasional pada tanggal itu yang tetap mengikat',
        'National provisions on that day, which bind regardless',
        (r) => r.national,
        { refers: { table: 'provisions', field: 'id' } },
      ),
      list(
        'referenced',
        'Peraturan yang dirujuk dan memuatnya',
        'Instruments cited that contain it',
        (r) => r.referenced,
        {
          refers: { table: 'instruments', field: 'id' },
        },
      ),
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
      circularColumn((r) => r.circular),
      actColumn((r) => r.act),
      required('element', 'Unsur', 'Element', (r) => r.element, { refers: ELEMENT }),
      required('status', 'Keadaan unsur', 'Status of the element', (r) => r.status, {
        categories: labelled(['named', 'added', 'missing', 'not-seen'] as const, 'data', 'element.'),
      }),
      list('clauses', 'Butir yang menyebutnya', 'Clauses that name it', (r) => r.clauses, {
        refers: { table: 'clauses', field: 'id' },
      }),
    ],
  };
}

export function repealedTable(data: Dataset): Table<RepealedCitation> {
  return {
    name: 'repealed',
    title: { id: 'Peraturan yang dikutip setelah dicabut', en: 'Instruments cited after their repeal' },
    key: ['circular', 'instrument'],
    rows: data.repealed,
    columns: [
      circularColumn((r) => r.circular),
      required('instrument', 'Peraturan yang dikutip', 'Instrument cited', (r) => r.instrument, { refers: INSTRUMENT }),
      day('repealed', 'Hari pertama tidak berlaku', 'First day out of force', (r) => r.repealed, { required: true }),
      list('replaced_by', 'Penggantinya', 'Replaced by', (r) => r.replacedBy, { refers: INSTRUMENT }),
    ],
  };
}

const ELEMENT = { table: 'act-elements', field: 'id' } as const;
const INSTRUMENT = { table: 'instruments', field: 'id' } as const;
