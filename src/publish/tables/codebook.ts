import type { Act, ActRole, Element, Theme } from '../../model/codebook.ts';
import type { Dataset } from '../../model/dataset.ts';
import { actColumn, column, ELEMENT_ID, list, required, SLUG } from '../column.ts';
import { labelled } from '../labels.ts';
import type { Table } from '../table.ts';

export function actsTable(data: Dataset): Table<Act> {
  return {
    name: 'acts',
    title: { id: 'Perbuatan yang dilarang', en: 'Prohibited acts' },
    key: ['id'],
    rows: data.codebook.acts,
    columns: [
      required('id', 'Kode perbuatan', 'Act id', (r) => r.id, { pattern: SLUG }),
      required('theme', 'Tema', 'Theme', (r) => r.theme, { refers: { table: 'themes', field: 'id' } }),
      required('role', 'Peran dalam menghitung celah', 'Part in counting gaps', (r) => r.role, {
        categories: labelled(ROLES, 'data', 'role.'),
      }),
      required('label_id', 'Nama', 'Label, Indonesian', (r) => r.label.id),
      required('label_en', 'Nama, Inggris', 'Label', (r) => r.label.en),
      required('definition_id', 'Batasan', 'Definition, Indonesian', (r) => r.definition.id),
      required('definition_en', 'Batasan, Inggris', 'Definition', (r) => r.definition.en),
      list('anchors', 'Ketentuan nasional yang memuatnya', 'National provisions that contain it', (r) => r.anchors, {
        refers: { table: 'provisions', field: 'id' },
        missing: { id: 'tidak ada: tambahan di luar acuan nasional', en: 'none: an addition beyond the baseline' },
      }),
      list('elements', 'Unsur', 'Elements', (r) => r.elements.map(({ id }) => id), { refers: ELEMENT }),
      list(
        'baseline_elements',
        'Unsur acuan nasional',
        'Elements of the national baseline',
        (r) => r.elements.filter(({ baseline }) => baseline).map(({ id }) => id),
        { refers: ELEMENT },
      ),
    ],
  };
}

interface ElementRow {
  readonly act: string;
  readonly element: Element;
}

export function actElementsTable(data: Dataset): Table<ElementRow> {
  return {
    name: 'act-elements',
    title: { id: 'Unsur perbuatan dalam buku kode', en: 'Elements of the acts in the codebook' },
    key: ['id'],
    rows: data.codebook.acts.flatMap((act) => act.elements.map((element) => ({ act: act.id, element }))),
    columns: [
      required('id', 'Kode: perbuatan, garis miring, unsur', 'Id: act, slash, element', (r) => r.element.id, {
        pattern: ELEMENT_ID,
      }),
      actColumn((r) => r.act),
      required('label_id', 'Nama', 'Label, Indonesian', (r) => r.element.label.id),
      required('label_en', 'Nama, Inggris', 'Label', (r) => r.element.label.en),
      column(
        'baseline',
        'boolean',
        'Termasuk acuan nasional',
        'Part of the national baseline',
        (r) => r.element.baseline,
        { required: true },
      ),
    ],
  };
}

export function themesTable(data: Dataset): Table<Theme> {
  return {
    name: 'themes',
    title: { id: 'Tema buku kode', en: 'Themes of the codebook' },
    key: ['id'],
    rows: data.codebook.themes,
    columns: [
      required('id', 'Kode tema', 'Theme id', (r) => r.id, { pattern: SLUG }),
      required('label_id', 'Nama', 'Label, Indonesian', (r) => r.label.id),
      required('label_en', 'Nama, Inggris', 'Label', (r) => r.label.en),
    ],
  };
}

const ROLES = ['specific', 'umbrella', 'residual'] as const satisfies readonly ActRole[];
const ELEMENT = { table: 'act-elements', field: 'id' } as const;
