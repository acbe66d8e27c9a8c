import type { CodedClause } from '../../model/clause.ts';
import type { Dataset } from '../../model/dataset.ts';
import { VOICES } from '../../model/vocabulary.ts';
import { CLAUSE_ID, count, list, NONE, required, text, UNKNOWN } from '../column.ts';
import { labelled } from '../labels.ts';
import { phrases, type Table } from '../table.ts';
import { ADDRESSED, BASED, TARGETED, TIMED, TYPED } from './closed-lists.ts';

export function clausesTable(data: Dataset): Table<CodedClause> {
  return {
    name: 'clauses',
    title: { id: 'Butir dokumen', en: 'Clauses' },
    key: ['id'],
    rows: data.clauses,
    columns: [
      required('id', 'Kode butir: dokumen, #, tempat', 'Clause id: document, #, path', (c) => c.id, {
        pattern: CLAUSE_ID,
      }),
      required('circular', 'Dokumen', 'Document', (c) => c.circular, { refers: { table: 'circulars', field: 'id' } }),
      required('path', 'Tempat dalam dokumen', 'Place in the document', (c) => c.path, {
        pattern: '^[A-Za-z0-9_-]+$',
      }),
      text('marker', 'Penomoran seperti tercetak', 'Marker as printed', (c) => c.marker, { missing: NONE }),
      text('parent', 'Butir induk', 'Clause that it stands under', (c) => c.parent, {
        refers: { table: 'clauses', field: 'id' },
        missing: { id: 'tidak ada: tingkat terluar', en: 'none: outermost level' },
      }),
      count('depth', 'Tingkat, dari 0', 'Level, from 0', (c) => c.depth),
      count('order', 'Urutan dalam dokumen, dari 0', 'Position in the document, from 0', (c) => c.order),
      required(
        'text',
        'Isi butir; lihat wording di circulars',
        'Text, Indonesian; see wording in circulars',
        (c) => c.text,
      ),
      required('voice', 'Siapa yang berbicara', 'Who speaks', (c) => c.voice, {
        categories: labelled(VOICES, 'common', 'voice.'),
      }),
      list('applies_to', 'Yang terikat, daftar tertutup', 'Whom it binds, closed list', (c) => c.appliesTo, {
        categories: ADDRESSED,
        missing: UNKNOWN,
      }),
      text(
        'applies_to_reported',
        'Yang terikat menurut sumber',
        'Whom it binds, as reported',
        (c) => c.appliesToReported,
      ),
      text('when_reported', 'Waktu menurut sumber', 'When, as reported, Indonesian', (c) => c.whenReported, {
        missing: { id: 'tidak disebut', en: 'not mentioned' },
      }),
      required('type', 'Jenis butir', 'Clause type', (c) => c.type, { categories: TYPED }),
      list('acts', 'Perbuatan yang dimuat butir', 'Acts that the clause carries', (c) => c.acts, {
        refers: { table: 'acts', field: 'id' },
      }),
      list('elements', 'Unsur yang disebut', 'Elements named', (c) => c.elements, {
        refers: { table: 'act-elements', field: 'id' },
      }),
      list('timing', 'Waktu yang disebut', 'Times named', (c) => c.timing, { categories: TIMED }),
      list('target', 'Sasaran yang disebut', 'Targets named', (c) => c.target, { categories: TARGETED }),
      required('basis', 'Dasar kode', 'Basis of the coding', (c) => c.basis, { categories: BASED }),
      list('sources', 'Sumber', 'Sources', (c) => [...new Set(c.citations.map((citation) => citation.source))], {
        refers: { table: 'sources', field: 'id' },
      }),
      text(
        'places',
        'Tempat dalam sumber, sejajar dengan sumbernya',
        'Places in the sources, in the order of the sources, Indonesian',
        (c) => phrases(c.citations.map((citation) => citation.at ?? '')),
      ),
      required('file', 'Berkas di content/', 'File in content/', (c) => c.place.file, { pattern: '^content/.+\\.md$' }),
      count('line', 'Baris dalam berkas, dari 1', 'Line of the file, from 1', (c) => c.place.line),
    ],
  };
}
