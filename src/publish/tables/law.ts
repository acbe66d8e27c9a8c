import type { Dataset } from '../../model/dataset.ts';
import type { Instrument, Provision } from '../../model/instrument.ts';
import { day, list, NONE, PARTIAL_DATE, required, SLUG, text } from '../column.ts';
import { labelled } from '../labels.ts';
import type { Table } from '../table.ts';

export function instrumentsTable(data: Dataset): Table<Instrument> {
  return {
    name: 'instruments',
    title: { id: 'Peraturan', en: 'Instruments' },
    key: ['id'],
    rows: data.instruments,
    columns: [
      required('id', 'Kode peraturan', 'Instrument id', (r) => r.id, { pattern: SLUG }),
      required('level', 'Tingkat', 'Level', (r) => r.level, {
        categories: labelled(['national', 'province'] as const, 'data', 'level.'),
      }),
      required('kind', 'Jenis peraturan', 'Kind, Indonesian', (r) => r.kind),
      required('short', 'Sebutan pendek', 'Short name', (r) => r.short),
      required('name', 'Nama', 'Name, Indonesian', (r) => r.name),
      text('number', 'Nomor', 'Number, Indonesian', (r) => r.number),
      text('date', 'Tanggal, setepat yang diketahui', 'Date, as exact as known', (r) => r.date, {
        pattern: PARTIAL_DATE,
      }),
      day('in_force_from', 'Hari pertama berlaku', 'First day in force', (r) => r.inForceFrom, {
        missing: { id: 'tidak pasti: tidak pernah dianggap berlaku', en: 'not certain: never treated as in force' },
      }),
      day('in_force_until', 'Hari pertama tidak berlaku', 'First day out of force', (r) => r.inForceUntil, {
        missing: { id: 'masih berlaku', en: 'still holds' },
      }),
      text('in_force_note_id', 'Catatan masa berlaku', 'Note on being in force, Indonesian', note('id'), {
        missing: NONE,
      }),
      text('in_force_note_en', 'Catatan masa berlaku, Inggris', 'Note on being in force', note('en'), {
        missing: NONE,
      }),
      list('replaced_by', 'Penggantinya', 'Replaced by', (r) => r.replacedBy, {
        refers: { table: 'instruments', field: 'id' },
      }),
      list('sources', 'Sumber', 'Sources', (r) => r.sources, { refers: { table: 'sources', field: 'id' } }),
    ],
  };
}

export function provisionsTable(data: Dataset): Table<Provision> {
  return {
    name: 'provisions',
    title: { id: 'Ketentuan', en: 'Provisions' },
    key: ['id'],
    rows: data.instruments.flatMap((instrument) => instrument.provisions),
    columns: [
      required('id', 'Kode: peraturan, titik dua, tempat', 'Id: instrument, colon, printed path', (r) => r.id, {
        pattern: '^[a-z0-9-]+:[A-Za-z0-9._-]+$',
      }),
      required('instrument', 'Peraturan', 'Instrument', (r) => r.instrument, {
        refers: { table: 'instruments', field: 'id' },
      }),
      required('citation', 'Kutipan', 'Citation, Indonesian', (r) => r.citation),
      required('text_id', 'Isi dalam rumusan redaksi', 'Restated, Indonesian', (r) => r.text.id),
      required('text_en', 'Isi dalam bahasa Inggris', 'Restated, English', (r) => r.text.en),
      list('acts', 'Perbuatan yang dimuat', 'Acts that it contains', (r) => r.acts, {
        refers: { table: 'acts', field: 'id' },
        missing: { id: 'tidak ada: asas, kewajiban, atau sanksi', en: 'none: a principle, duty or sanction' },
      }),
      text('sanction', 'Sanksi', 'Sanction, Indonesian', (r) => r.sanction, { missing: NONE }),
      text('note', 'Catatan', 'Note, Indonesian', (r) => r.note, { missing: NONE }),
    ],
  };
}

function note(language: 'id' | 'en'): (instrument: Instrument) => string | null {
  return (instrument) => instrument.inForceNote?.[language] ?? null;
}
