import { READERS, type CodedClause, type Reading } from '../../model/clause.ts';
import type { Agreement, Disagreement } from '../../model/coverage.ts';
import type { Dataset } from '../../model/dataset.ts';
import { actColumn, column, count, list, NONE, required, share, text } from '../column.ts';
import { labelled } from '../labels.ts';
import type { Table } from '../table.ts';
import { BASED, TARGETED, TIMED, TYPED } from './closed-lists.ts';

interface CodingRow {
  readonly clause: CodedClause;
  readonly act: string;
}

export function codingsTable(data: Dataset): Table<CodingRow> {
  return {
    name: 'codings',
    title: { id: 'Kode: satu baris untuk tiap butir dan perbuatan', en: 'Codings: a row for each clause and act' },
    key: ['clause', 'act'],
    rows: data.clauses.flatMap((clause) => clause.acts.map((act) => ({ clause, act }))),
    columns: [
      required('clause', 'Butir', 'Clause', (r) => r.clause.id, { refers: CLAUSE }),
      actColumn((r) => r.act),
      required('type', 'Jenis butir', 'Clause type', (r) => r.clause.type, { categories: TYPED }),
      list(
        'elements',
        'Unsur perbuatan itu yang disebut',
        'Elements of that act that are named',
        (r) => r.clause.elements.filter((element) => element.startsWith(`${r.act}/`)),
        { refers: ELEMENT },
      ),
      required('basis', 'Dasar kode', 'Basis of the coding', (r) => r.clause.basis, { categories: BASED }),
      column(
        'rules_agree',
        'boolean',
        'Aturan buku kode juga menemukan perbuatan ini',
        'The rules of the codebook find this act too',
        (r) => r.clause.rules.acts.includes(r.act),
        { required: true },
      ),
      text(
        'evidence',
        'Kata yang ditemukan aturan, dipisahkan titik koma',
        'Words found by the rules, separated by semicolons',
        ({ clause, act }) =>
          clause.evidence
            .filter((evidence) => evidence.what === act)
            .map((evidence) => evidence.text)
            .join('; ') || null,
        { missing: NONE },
      ),
    ],
  };
}

export function readingsTable(data: Dataset): Table<Reading> {
  return {
    name: 'readings',
    title: { id: 'Pembacaan: a, b, putusan, dan aturan', en: 'Readings: a, b, adjudicated, and the rules' },
    key: ['clause', 'reader'],
    rows: data.readings,
    columns: [
      required('clause', 'Butir', 'Clause', (r) => r.clause, { refers: CLAUSE }),
      required('reader', 'Pembaca', 'Reader', (r) => r.reader, {
        categories: labelled(READERS, 'data', 'reader.'),
      }),
      required('type', 'Jenis butir', 'Clause type', (r) => r.type, { categories: TYPED }),
      list('acts', 'Perbuatan', 'Acts', (r) => r.acts, { refers: { table: 'acts', field: 'id' } }),
      list('elements', 'Unsur', 'Elements', (r) => r.elements, { refers: ELEMENT }),
      list('timing', 'Waktu', 'Timing', (r) => r.timing, { categories: TIMED }),
      list('target', 'Sasaran', 'Target', (r) => r.target, { categories: TARGETED }),
    ],
  };
}

export function agreementTable(data: Dataset): Table<Agreement> {
  return {
    name: 'agreement',
    title: { id: 'Kesepakatan pembacaan a dan b', en: 'Agreement of readings a and b' },
    key: ['unit'],
    rows: data.agreement,
    columns: [
      required(
        'unit',
        'type, acts, elements, atau kode perbuatan',
        'type, acts, elements, or an act id',
        (r) => r.unit,
      ),
      count('clauses', 'Butir yang dibaca dua kali', 'Clauses read twice', (r) => r.clauses),
      share('raw', 'Bagian yang sama', 'Share that agrees', (r) => r.raw, { missing: NOTHING_READ }),
      share('alpha', 'Alfa Krippendorff, nominal', "Krippendorff's alpha, nominal", (r) => r.alpha, {
        minimum: -1,
        missing: { id: 'tidak terdefinisi: semua nilai sama', en: 'undefined: all values are the same' },
      }),
      share('prevalence', 'Bagian butir menurut pembaca a', 'Share of clauses, by reader a', (r) => r.prevalence, {
        missing: { id: 'hanya untuk perbuatan', en: 'for acts only' },
      }),
    ],
  };
}

export function disagreementsTable(data: Dataset): Table<Disagreement> {
  return {
    name: 'disagreements',
    title: {
      id: 'Perbedaan pembacaan a dan b, dan putusannya',
      en: 'Disagreements of readings a and b, and the outcome',
    },
    key: ['clause', 'unit'],
    rows: data.disagreements,
    columns: [
      required('clause', 'Butir', 'Clause', (r) => r.clause, { refers: CLAUSE }),
      required('unit', 'Yang berbeda', 'What differs', (r) => r.unit, {
        categories: labelled(['type', 'acts', 'elements'] as const, 'data', 'unit.'),
      }),
      text('a', 'Menurut pembaca a', 'By reader a', (r) => r.a, { missing: NONE }),
      text('b', 'Menurut pembaca b', 'By reader b', (r) => r.b, { missing: NONE }),
      text('outcome', 'Putusan', 'Outcome', (r) => r.outcome, { missing: NONE }),
    ],
  };
}

const CLAUSE = { table: 'clauses', field: 'id' } as const;
const ELEMENT = { table: 'act-elements', field: 'id' } as const;
const NOTHING_READ = { id: 'tidak ada butir yang dibaca dua kali', en: 'no clause was read twice' } as const;
