import type { CodedClause, Reading } from '../../model/clause.ts';
import { CLAUSE_TYPES } from '../../model/vocabulary.ts';
import { READERS } from '../../model/clause.ts';
import type { Agreement } from '../../model/coverage.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { Table } from '../table.ts';

interface CodingRow {
  readonly clause: CodedClause;
  readonly act: string;
}

export function codingsTable(data: Dataset): Table<CodingRow> {
  return {
    name: 'codings',
    title: { id: 'Kode: satu baris untuk tiap klausul dan perbuatan', en: 'Codings: a row for each clause and act' },
    key: ['clause', 'act'],
    rows: data.clauses.flatMap((clause) => clause.acts.map((act) => ({ clause, act }))),
    columns: [
      {
        name: 'clause',
        type: 'string',
        required: true,
        describe: { id: 'Klausul', en: 'Clause' },
        refers: { table: 'clauses', field: 'id' },
        value: (r) => r.clause.id,
      },
      {
        name: 'act',
        type: 'string',
        required: true,
        describe: { id: 'Perbuatan', en: 'Act' },
        refers: { table: 'acts', field: 'id' },
        value: (r) => r.act,
      },
      {
        name: 'type',
        type: 'string',
        required: true,
        categories: CLAUSE_TYPES,
        describe: { id: 'Jenis', en: 'Type' },
        value: (r) => r.clause.type,
      },
      {
        name: 'elements',
        type: 'list',
        describe: { id: 'Unsur perbuatan itu', en: 'Elements of that act' },
        value: (r) => r.clause.elements.filter((element) => element.startsWith(`${r.act}/`)),
      },
      {
        name: 'basis',
        type: 'string',
        required: true,
        categories: ['adjudicated', 'rules'],
        describe: { id: 'Dasar', en: 'Basis' },
        value: (r) => r.clause.basis,
      },
      {
        name: 'rules_agree',
        type: 'boolean',
        required: true,
        describe: { id: 'Aturan juga menemukan perbuatan ini', en: 'The rules find this act too' },
        value: (r) => r.clause.rules.acts.includes(r.act),
      },
      {
        name: 'evidence',
        type: 'string',
        describe: { id: 'Kata yang ditemukan aturan', en: 'Words found by the rules' },
        value: (r) =>
          r.clause.evidence
            .filter((evidence) => evidence.what === r.act)
            .map((evidence) => evidence.text)
            .join('; ') || null,
      },
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
      {
        name: 'clause',
        type: 'string',
        required: true,
        describe: { id: 'Klausul', en: 'Clause' },
        refers: { table: 'clauses', field: 'id' },
        value: (r) => r.clause,
      },
      {
        name: 'reader',
        type: 'string',
        required: true,
        categories: READERS,
        describe: { id: 'Pembaca', en: 'Reader' },
        value: (r) => r.reader,
      },
      {
        name: 'type',
        type: 'string',
        required: true,
        categories: CLAUSE_TYPES,
        describe: { id: 'Jenis', en: 'Type' },
        value: (r) => r.type,
      },
      {
        name: 'acts',
        type: 'list',
        describe: { id: 'Perbuatan', en: 'Acts' },
        refers: { table: 'acts', field: 'id' },
        value: (r) => r.acts,
      },
      { name: 'elements', type: 'list', describe: { id: 'Unsur', en: 'Elements' }, value: (r) => r.elements },
      { name: 'timing', type: 'list', describe: { id: 'Waktu', en: 'Timing' }, value: (r) => r.timing },
      { name: 'target', type: 'list', describe: { id: 'Sasaran', en: 'Target' }, value: (r) => r.target },
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
      {
        name: 'unit',
        type: 'string',
        required: true,
        describe: { id: 'type, acts, elements, atau kode perbuatan', en: 'type, acts, elements, or an act id' },
        value: (r) => r.unit,
      },
      {
        name: 'clauses',
        type: 'integer',
        required: true,
        describe: { id: 'Klausul yang dibaca dua kali', en: 'Clauses read twice' },
        value: (r) => r.clauses,
      },
      {
        name: 'raw',
        type: 'number',
        describe: { id: 'Bagian yang sama', en: 'Share that agrees' },
        value: (r) => r.raw,
      },
      {
        name: 'alpha',
        type: 'number',
        describe: {
          id: 'Alfa Krippendorff; kosong: tidak terdefinisi karena semua nilai sama',
          en: "Krippendorff's alpha; empty: undefined, all values are the same",
        },
        value: (r) => r.alpha,
      },
      {
        name: 'prevalence',
        type: 'number',
        describe: { id: 'Bagian klausul menurut pembaca a', en: 'Share of clauses, by reader a' },
        value: (r) => r.prevalence,
      },
    ],
  };
}
