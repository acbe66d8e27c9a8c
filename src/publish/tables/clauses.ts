import type { CodedClause } from '../../model/clause.ts';
import type { Dataset } from '../../model/dataset.ts';
import { CLAUSE_TYPES, VOICES } from '../../model/vocabulary.ts';
import { phrases, type Table } from '../table.ts';

export function clausesTable(data: Dataset): Table<CodedClause> {
  return {
    name: 'clauses',
    title: { id: 'Klausul', en: 'Clauses' },
    key: ['id'],
    rows: data.clauses,
    columns: [
      {
        name: 'id',
        type: 'string',
        required: true,
        describe: { id: 'Kode klausul', en: 'Clause id' },
        value: (c) => c.id,
      },
      {
        name: 'circular',
        type: 'string',
        required: true,
        describe: { id: 'Dokumen', en: 'Document' },
        refers: { table: 'circulars', field: 'id' },
        value: (c) => c.circular,
      },
      {
        name: 'path',
        type: 'string',
        required: true,
        describe: { id: 'Tempat dalam dokumen', en: 'Place in the document' },
        value: (c) => c.path,
      },
      {
        name: 'marker',
        type: 'string',
        describe: { id: 'Penomoran tercetak', en: 'Marker as printed' },
        value: (c) => c.marker,
      },
      {
        name: 'parent',
        type: 'string',
        describe: { id: 'Klausul induk', en: 'Parent clause' },
        refers: { table: 'clauses', field: 'id' },
        value: (c) => c.parent,
      },
      {
        name: 'depth',
        type: 'integer',
        required: true,
        describe: { id: 'Tingkat, dari 0', en: 'Level, from 0' },
        value: (c) => c.depth,
      },
      {
        name: 'order',
        type: 'integer',
        required: true,
        describe: { id: 'Urutan, dari 0', en: 'Position, from 0' },
        value: (c) => c.order,
      },
      {
        name: 'text',
        type: 'string',
        required: true,
        describe: { id: 'Isi klausul', en: 'Text of the clause, Indonesian' },
        value: (c) => c.text,
      },
      {
        name: 'voice',
        type: 'string',
        required: true,
        categories: VOICES,
        describe: { id: 'Siapa yang berbicara', en: 'Who speaks' },
        value: (c) => c.voice,
      },
      {
        name: 'applies_to',
        type: 'list',
        describe: { id: 'Yang terikat, daftar tertutup', en: 'Whom it binds, closed list' },
        value: (c) => c.appliesTo,
      },
      {
        name: 'applies_to_reported',
        type: 'string',
        describe: { id: 'Yang terikat menurut sumber', en: 'Whom it binds, as reported' },
        value: (c) => c.appliesToReported,
      },
      {
        name: 'when_reported',
        type: 'string',
        describe: { id: 'Waktu menurut sumber', en: 'When, as reported' },
        value: (c) => c.whenReported,
      },
      {
        name: 'type',
        type: 'string',
        required: true,
        categories: CLAUSE_TYPES,
        describe: { id: 'Jenis klausul', en: 'Clause type' },
        value: (c) => c.type,
      },
      {
        name: 'acts',
        type: 'list',
        describe: { id: 'Perbuatan', en: 'Acts' },
        refers: { table: 'acts', field: 'id' },
        value: (c) => c.acts,
      },
      { name: 'elements', type: 'list', describe: { id: 'Unsur', en: 'Elements' }, value: (c) => c.elements },
      { name: 'timing', type: 'list', describe: { id: 'Waktu', en: 'Timing' }, value: (c) => c.timing },
      { name: 'target', type: 'list', describe: { id: 'Sasaran', en: 'Target' }, value: (c) => c.target },
      {
        name: 'basis',
        type: 'string',
        required: true,
        categories: ['adjudicated', 'rules'],
        describe: {
          id: 'Dasar kode: diputus, atau otomatis belum ditinjau',
          en: 'Basis of the coding: adjudicated, or automatic and not yet reviewed',
        },
        value: (c) => c.basis,
      },
      {
        name: 'sources',
        type: 'list',
        describe: { id: 'Sumber', en: 'Sources' },
        refers: { table: 'sources', field: 'id' },
        value: (c) => [...new Set(c.citations.map((citation) => citation.source))],
      },
      {
        name: 'places',
        type: 'string',
        describe: {
          id: 'Tempat dalam sumber, sejajar dengan sumbernya',
          en: 'Places in the sources, in the order of the sources',
        },
        value: (c) => phrases(c.citations.map((citation) => citation.at ?? '')),
      },
      {
        name: 'file',
        type: 'string',
        required: true,
        describe: { id: 'Berkas', en: 'File' },
        value: (c) => c.place.file,
      },
      {
        name: 'line',
        type: 'integer',
        required: true,
        describe: { id: 'Baris, dari 1', en: 'Line, from 1' },
        value: (c) => c.place.line,
      },
    ],
  };
}
