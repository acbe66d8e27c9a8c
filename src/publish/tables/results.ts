import { SCOPES, type ActInterval, type Finding, type Interval, type Kinship } from '../../model/coverage.ts';
import type { Dataset } from '../../model/dataset.ts';
import { actColumn, circularColumn, column, count, list, required, share, text } from '../column.ts';
import { labelled } from '../labels.ts';
import type { Column, Table } from '../table.ts';

export function intervalsTable(data: Dataset): Table<ActInterval> {
  return {
    name: 'intervals',
    title: { id: 'Rentang tiap perbuatan', en: 'Intervals of each act' },
    key: ['scope', 'value', 'act'],
    rows: data.actIntervals,
    columns: [
      required('scope', 'Himpunan dokumen', 'Set of documents', (r) => r.scope.kind, {
        categories: labelled(SCOPES, 'data', 'scope.'),
      }),
      text(
        'value',
        'Pemilihan, kode provinsi, atau bentuk yang membatasi himpunan',
        'Election, province code or form that bounds the set',
        (r) => r.scope.value,
        { missing: { id: 'himpunan tanpa batas tambahan', en: 'the set has no further bound' } },
      ),
      actColumn((r) => r.act),
      count('confirmed', 'Tertulis atau sebagian: batas bawah', 'Stated or partial: lower bound', (r) => r.confirmed),
      count('absent', 'Tidak memuat atau tidak ada dalam daftar', 'Silent or not listed', (r) => r.absent),
      count('contrary', 'Berlawanan', 'Contrary', (r) => r.contrary),
      count(
        'open',
        'Belum diketahui; confirmed + open: batas atas',
        'Unknown; confirmed + open: upper bound',
        (r) => r.open,
      ),
      count('total', 'Seluruh dokumen himpunan', 'All documents of the set', (r) => r.total),
      count(
        'absent_referenced',
        'Dari yang tidak memuat: yang merujuk peraturan yang memuatnya',
        'Of the absent: covered by reference',
        (r) => r.absentReferenced,
      ),
      count(
        'open_referenced',
        'Dari yang belum diketahui: yang merujuk peraturan yang memuatnya',
        'Of the unknown: covered by reference',
        (r) => r.openReferenced,
      ),
    ],
  };
}

export function kinshipTable(data: Dataset): Table<Kinship> {
  return {
    name: 'kinship',
    title: {
      id: 'Kemiripan profil: tetangga terdekat tiap dokumen',
      en: 'Likeness of profiles: nearest neighbours of each document',
    },
    key: ['a', 'b'],
    rows: data.kinship,
    columns: [
      { ...circularColumn<Kinship>((r) => r.a), name: 'a' },
      { ...circularColumn<Kinship>((r) => r.b), name: 'b' },
      share('lower', 'Batas bawah kemiripan Jaccard', 'Lower bound of the Jaccard similarity', (r) => r.lower, {
        required: true,
      }),
      share('upper', 'Batas atas kemiripan Jaccard', 'Upper bound of the Jaccard similarity', (r) => r.upper, {
        required: true,
      }),
      count('shared', 'Perbuatan yang tertulis di keduanya', 'Acts stated in both', (r) => r.shared),
    ],
  };
}

export function findingsTable(data: Dataset): Table<Finding> {
  return {
    name: 'findings',
    title: { id: 'Temuan', en: 'Findings' },
    key: ['id'],
    rows: data.findings,
    columns: [
      required('id', 'Kode temuan', 'Id of the finding', (r) => r.id),
      required('kind', 'Jenis temuan', 'Kind of finding', (r) => r.kind),
      required('title_id', 'Judul', 'Title, Indonesian', (r) => r.title.id),
      required('title_en', 'Judul, Inggris', 'Title', (r) => r.title.en),
      required('text_id', 'Keterangan', 'Text, Indonesian', (r) => r.text.id),
      required('text_en', 'Keterangan, Inggris', 'Text', (r) => r.text.en),
      list(
        'evidence',
        'Dokumen, atau sel: dokumen, titik, perbuatan',
        'Documents, or cells: document, full stop, act',
        (r) => r.evidence,
      ),
      bound('confirmed', 'Yang pasti termasuk', 'Surely in', (interval) => interval.confirmed),
      bound('absent', 'Yang pasti tidak termasuk', 'Surely out', (interval) => interval.absent),
      bound('contrary', 'Berlawanan', 'Contrary', (interval) => interval.contrary),
      bound('open', 'Belum diketahui', 'Unknown', (interval) => interval.open),
      bound('total', 'Seluruhnya', 'All', (interval) => interval.total),
    ],
  };
}

/** A count of a finding's interval, which some findings do not have. */
function bound(name: string, id: string, en: string, value: (interval: Interval) => number): Column<Finding> {
  return column(name, 'integer', id, en, (r) => (r.interval === null ? null : value(r.interval)), {
    minimum: 0,
    missing: { id: 'temuan ini tidak menghitung rentang', en: 'this finding counts no interval' },
  });
}
