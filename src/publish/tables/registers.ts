import type { Dataset } from '../../model/dataset.ts';
import { REGION_KINDS, type Election, type Province, type Region, type Source } from '../../model/registers.ts';
import { SOURCE_KINDS } from '../../model/vocabulary.ts';
import {
  ADDRESS,
  count,
  day,
  list,
  NOT_RECORDED,
  PARTIAL_DATE,
  PROVINCE_CODE,
  REGION_CODE,
  required,
  SLUG,
  text,
} from '../column.ts';
import { labelled } from '../labels.ts';
import type { Table } from '../table.ts';

export function sourcesTable(data: Dataset): Table<Source> {
  return {
    name: 'sources',
    title: { id: 'Sumber', en: 'Sources' },
    key: ['id'],
    rows: data.sources,
    columns: [
      required('id', 'Kode sumber', 'Source id', (r) => r.id, { pattern: SLUG }),
      required('publisher', 'Penerbit', 'Publisher', (r) => r.publisher),
      text('title', 'Judul, tidak pernah disusun dari alamat', 'Title, never rebuilt from an address', (r) => r.title),
      text('date', 'Tanggal, setepat yang diketahui', 'Date, as exact as known', (r) => r.date, {
        pattern: PARTIAL_DATE,
      }),
      text('url', 'Alamat', 'Address', (r) => r.url, { pattern: ADDRESS, missing: NOT_RECORDED }),
      required('kind', 'Jenis sumber', 'Kind of source', (r) => r.kind, {
        categories: labelled(SOURCE_KINDS, 'common', 'source.kind.'),
      }),
      text('seen', 'Hari terakhir dibuka', 'Day on which it was last opened', (r) => r.seen, {
        pattern: PARTIAL_DATE,
        missing: NOT_RECORDED,
      }),
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
      required(
        'code',
        'Kode Kementerian Dalam Negeri: teks, bukan angka',
        'Ministry of Home Affairs code: a string, not a number',
        (r) => r.code,
        { pattern: REGION_CODE },
      ),
      required('slug', 'Nama dalam alamat halaman', 'Name in addresses of pages', (r) => r.slug, { pattern: SLUG }),
      required('name', 'Nama daerah', 'Name of the region', (r) => r.name),
      required('kind', 'Jenis daerah', 'Kind of region', (r) => r.kind, {
        categories: labelled(REGION_KINDS, 'data', 'region.'),
      }),
      required('province', 'Provinsi', 'Province', (r) => r.province, {
        refers: { table: 'provinces', field: 'code' },
      }),
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
      required('code', 'Kode: teks, bukan angka', 'Code: a string, not a number', (r) => r.code, {
        pattern: PROVINCE_CODE,
      }),
      required('name', 'Nama provinsi', 'Name of the province', (r) => r.name),
      required('slug', 'Nama dalam alamat halaman', 'Name in addresses of pages', (r) => r.slug, { pattern: SLUG }),
      text('began', 'Mulai ada', 'Began', (r) => r.began, {
        pattern: PARTIAL_DATE,
        missing: { id: 'ada sebelum 2020', en: 'older than 2020' },
      }),
      text('parent', 'Provinsi asal', 'Province that it was split from', (r) => r.parent, {
        refers: { table: 'provinces', field: 'code' },
        missing: { id: 'ada sebelum 2020', en: 'older than 2020' },
      }),
      count('tile_column', 'Kolom di peta ubin, dari 0', 'Column in the tile map, from 0', (r) => r.tile.column),
      count('tile_row', 'Baris di peta ubin, dari 0', 'Row in the tile map, from 0', (r) => r.tile.row),
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
      required('id', 'Kode pemilihan', 'Election id', (r) => r.id, { pattern: SLUG }),
      required('name_id', 'Nama', 'Name, Indonesian', (r) => r.name.id),
      required('name_en', 'Nama, Inggris', 'Name', (r) => r.name.en),
      day('stages_from', 'Hari pertama tahapan', 'First day of the stages', (r) => r.stagesFrom),
      day('candidates_determined', 'Penetapan calon', 'Candidates determined', (r) => r.candidatesDetermined),
      day('campaign_from', 'Hari pertama kampanye', 'First day of the campaign', (r) => r.campaignFrom),
      day('campaign_until', 'Hari terakhir kampanye', 'Last day of the campaign', (r) => r.campaignUntil),
      day('quiet_from', 'Hari pertama masa tenang', 'First quiet day', (r) => r.quietFrom),
      day('quiet_until', 'Hari terakhir masa tenang', 'Last quiet day', (r) => r.quietUntil),
      day('polling', 'Hari pemungutan suara', 'Polling day', (r) => r.polling),
      list('sources', 'Sumber', 'Sources', (r) => r.sources, { refers: { table: 'sources', field: 'id' } }),
    ],
  };
}
