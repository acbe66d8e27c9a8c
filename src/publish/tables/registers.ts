import type { Act } from '../../model/codebook.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { Instrument, Provision } from '../../model/instrument.ts';
import { REGION_KINDS, type Election, type Province, type Region, type Source } from '../../model/registers.ts';
import { SOURCE_KINDS } from '../../model/vocabulary.ts';
import type { Column, FieldValue, Table } from '../table.ts';

export function instrumentsTable(data: Dataset): Table<Instrument> {
  return {
    name: 'instruments',
    title: { id: 'Peraturan', en: 'Instruments' },
    key: ['id'],
    rows: data.instruments,
    columns: [
      required('id', 'Kode', 'Id', (r) => r.id),
      { ...required('level', 'Tingkat', 'Level', (r) => r.level), categories: ['national', 'province'] },
      required('kind', 'Jenis', 'Kind, Indonesian', (r) => r.kind),
      required('short', 'Sebutan pendek', 'Short name', (r) => r.short),
      required('name', 'Nama', 'Name, Indonesian', (r) => r.name),
      text('number', 'Nomor', 'Number', (r) => r.number),
      text('date', 'Tanggal', 'Date', (r) => r.date),
      text(
        'in_force_from',
        'Berlaku sejak; kosong: tidak pasti',
        'In force from; empty: not certain',
        (r) => r.inForceFrom,
      ),
      text(
        'in_force_until',
        'Hari pertama tidak berlaku; kosong: masih berlaku',
        'First day out of force; empty: still holds',
        (r) => r.inForceUntil,
      ),
      { ...text<Instrument>('replaced_by', 'Pengganti', 'Replaced by', (r) => r.replacedBy), type: 'list' },
      {
        ...text<Instrument>('sources', 'Sumber', 'Sources', (r) => r.sources),
        type: 'list',
        refers: { table: 'sources', field: 'id' },
      },
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
      required('id', 'Kode', 'Id', (r) => r.id),
      {
        ...required('instrument', 'Peraturan', 'Instrument', (r) => r.instrument),
        refers: { table: 'instruments', field: 'id' },
      },
      required('citation', 'Kutipan', 'Citation, Indonesian', (r) => r.citation),
      required('text_id', 'Isi dalam rumusan redaksi', 'Restated, Indonesian', (r) => r.text.id),
      required('text_en', 'Isi dalam bahasa Inggris', 'Restated, English', (r) => r.text.en),
      {
        ...text<Provision>('acts', 'Perbuatan', 'Acts', (r) => r.acts),
        type: 'list',
        refers: { table: 'acts', field: 'id' },
      },
      text('sanction', 'Sanksi', 'Sanction, Indonesian', (r) => r.sanction),
      text('note', 'Catatan', 'Note, Indonesian', (r) => r.note),
    ],
  };
}

export function sourcesTable(data: Dataset): Table<Source> {
  return {
    name: 'sources',
    title: { id: 'Sumber', en: 'Sources' },
    key: ['id'],
    rows: data.sources,
    columns: [
      required('id', 'Kode', 'Id', (r) => r.id),
      required('publisher', 'Penerbit', 'Publisher', (r) => r.publisher),
      text('title', 'Judul; kosong: tidak diketahui', 'Title; empty: unknown', (r) => r.title),
      text('date', 'Tanggal', 'Date', (r) => r.date),
      text('url', 'Alamat', 'Address', (r) => r.url),
      { ...required('kind', 'Jenis', 'Kind', (r) => r.kind), categories: SOURCE_KINDS },
      text('seen', 'Dibuka terakhir; kosong: tidak dicatat', 'Last opened; empty: not recorded', (r) => r.seen),
    ],
  };
}

export function actsTable(data: Dataset): Table<Act> {
  return {
    name: 'acts',
    title: { id: 'Perbuatan yang dilarang', en: 'Prohibited acts' },
    key: ['id'],
    rows: data.codebook.acts,
    columns: [
      required('id', 'Kode', 'Id', (r) => r.id),
      required('theme', 'Tema', 'Theme', (r) => r.theme),
      { ...required('role', 'Peran', 'Role', (r) => r.role), categories: ['specific', 'umbrella', 'residual'] },
      required('label_id', 'Nama', 'Label, Indonesian', (r) => r.label.id),
      required('label_en', 'Nama, Inggris', 'Label', (r) => r.label.en),
      required('definition_id', 'Batasan', 'Definition, Indonesian', (r) => r.definition.id),
      required('definition_en', 'Batasan, Inggris', 'Definition', (r) => r.definition.en),
      {
        ...text<Act>('anchors', 'Dasar nasional', 'National anchors', (r) => r.anchors),
        type: 'list',
        refers: { table: 'provisions', field: 'id' },
      },
      { ...text<Act>('elements', 'Unsur', 'Elements', (r) => r.elements.map((e) => e.id)), type: 'list' },
      {
        ...text<Act>('baseline_elements', 'Unsur acuan nasional', 'Baseline elements', (r) =>
          r.elements.filter((e) => e.baseline).map((e) => e.id),
        ),
        type: 'list',
      },
    ],
  };
}

export function regionsTable(data: Dataset): Table<Region> {
  return {
    name: 'regions',
    title: { id: 'Daerah', en: 'Regions' },
    key: ['code'],
    rows: data.regions,
    columns: [
      required('code', 'Kode Kementerian Dalam Negeri', 'Ministry of Home Affairs code', (r) => r.code),
      required('slug', 'Alamat', 'Slug', (r) => r.slug),
      required('name', 'Nama', 'Name', (r) => r.name),
      { ...required('kind', 'Jenis', 'Kind', (r) => r.kind), categories: REGION_KINDS },
      {
        ...required('province', 'Provinsi', 'Province', (r) => r.province),
        refers: { table: 'provinces', field: 'code' },
      },
    ],
  };
}

export function provincesTable(data: Dataset): Table<Province> {
  return {
    name: 'provinces',
    title: { id: 'Provinsi', en: 'Provinces' },
    key: ['code'],
    rows: data.provinces,
    columns: [
      required('code', 'Kode', 'Code', (r) => r.code),
      required('name', 'Nama', 'Name', (r) => r.name),
      required('slug', 'Alamat', 'Slug', (r) => r.slug),
      text('began', 'Mulai ada, untuk provinsi baru', 'Began, for new provinces', (r) => r.began),
      text('parent', 'Provinsi asal', 'Province it was split from', (r) => r.parent),
    ],
  };
}

export function electionsTable(data: Dataset): Table<Election> {
  return {
    name: 'elections',
    title: { id: 'Pemilihan', en: 'Elections' },
    key: ['id'],
    rows: data.elections,
    columns: [
      required('id', 'Kode', 'Id', (r) => r.id),
      required('name_id', 'Nama', 'Name, Indonesian', (r) => r.name.id),
      required('name_en', 'Nama, Inggris', 'Name', (r) => r.name.en),
      text('stages_from', 'Hari pertama tahapan', 'First day of the stages', (r) => r.stagesFrom),
      text('candidates_determined', 'Penetapan calon', 'Candidates determined', (r) => r.candidatesDetermined),
      text('campaign_from', 'Kampanye mulai', 'Campaign from', (r) => r.campaignFrom),
      text('campaign_until', 'Kampanye sampai', 'Campaign until', (r) => r.campaignUntil),
      text('quiet_from', 'Masa tenang mulai', 'Quiet days from', (r) => r.quietFrom),
      text('quiet_until', 'Masa tenang sampai', 'Quiet days until', (r) => r.quietUntil),
      text('polling', 'Pemungutan suara', 'Polling day', (r) => r.polling),
      {
        ...text<Election>('sources', 'Sumber', 'Sources', (r) => r.sources),
        type: 'list',
        refers: { table: 'sources', field: 'id' },
      },
    ],
  };
}

function text<Row>(name: string, id: string, en: string, value: (row: Row) => FieldValue): Column<Row> {
  return { name, type: 'string', describe: { id, en }, value };
}

function required<Row>(name: string, id: string, en: string, value: (row: Row) => FieldValue): Column<Row> {
  return { ...text(name, id, en, value), required: true };
}
