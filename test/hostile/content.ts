import { join } from 'node:path';
import Papa from 'papaparse';
import { loadContent } from '../../src/corpus/load.ts';
import { ROOT } from '../support/tree.ts';
import { LONG_WORD, LONG_WORDS, POISON, potion } from './poison.ts';

/** A tree of content, and every text planted in it that must come out as it went in. */
export interface HostileContent {
  readonly files: ReadonlyMap<string, string>;
  readonly planted: readonly string[];
}

export const FOLDER = 'content/circulars/32-jawa-barat';
/** As many documents as there are texts that each field must begin with once. */
const DOCUMENTS = 4;

/** The small valid tree of the fixtures. */
export function validContent(): ReadonlyMap<string, string> {
  return loadContent(join(ROOT, 'test/fixtures/valid'), () => undefined);
}

/**
 * The valid tree with a hostile text in every field that takes free text: headers, registers, codebook, instruments, and
 * the words beside clauses. None of it is a fault: it may be published, but only ever as words.
 */
export function hostileContent(): HostileContent {
  const planted: string[] = [];
  let turn = 0;
  const plant = (text: string = potion((turn += 1))): string => {
    planted.push(text);
    return text;
  };
  const files = new Map(validContent());
  const edit = (path: string, change: (text: string) => string): void =>
    void files.set(path, change(files.get(path) ?? ''));

  for (const [name, columns] of Object.entries(FREE_COLUMNS))
    edit(`content/${name}.csv`, (text) =>
      withCells(text, columns, () => plant(NAMES.has(name) ? POISON[(turn += 1) % POISON.length] : undefined)),
    );
  edit('content/sources.csv', (text) => {
    const rows = POISON.map((poison, n) => [`racun-${n}`, plant(poison), plant(poison), '', '', 'opinion', '']);
    const long = ['panjang', plant(LONG_WORD), plant(LONG_WORDS), '', '', 'opinion', ''];
    return `${text}${Papa.unparse([...rows, long], { newline: '\n' })}\n`;
  });
  edit('content/instruments/pp-1-2020.md', (text) =>
    withKeys(text, {
      kind: plant(),
      short: plant(),
      name: plant(),
      number: plant(),
      in_force_note: bilingual(plant),
    }).replace(
      'sources: [contoh-pp]',
      `sources: [contoh-pp, panjang, ${POISON.map((_, n) => `racun-${n}`).join(', ')}]`,
    ),
  );
  for (const act of ['take-part-in-campaign', 'social-media-engagement'])
    edit(`content/codebook/${act}.md`, (text) =>
      withKeys(text, {
        label: bilingual(plant),
        definition: bilingual(plant),
        includes: bilingual(plant),
        excludes: bilingual(plant),
        terms: [plant()],
      }),
    );
  const model = files.get(`${FOLDER}/kota-teladan-2024.md`) ?? '';
  for (let n = 0; n < DOCUMENTS; n += 1)
    files.set(`${FOLDER}/kota-racun-${n}.md`, hostileDocument(model, `kota-racun-${n}`, plant));
  return { files, planted };
}

function hostileDocument(model: string, id: string, plant: (text?: string) => string): string {
  const header = withKeys(model.slice(0, model.indexOf('\n---\n', 4) + 5), {
    id,
    numbers: [plant(), plant(LONG_WORD)],
    title: plant(),
    issued_note: bilingual(plant),
    issuer: { office: plant(), name: plant() },
    signatory: { office: plant(), name: plant() },
    addressees_reported: [plant(), plant()],
    references: [{ reported: plant(), instruments: [] }],
    view: { enumeration: 'full-list', list_seen_whole: true, confidence: 'high', cue: bilingual(plant) },
    check: { status: 'checked', on: '2026-11-21', how: bilingual(plant) },
    conflicts: [
      { field: 'title', variants: [{ value: plant(), sources: ['s1'] }], chosen: plant(), why: bilingual(plant) },
    ],
  });
  // Bodies refuse raw HTML; what a backslash keeps from being HTML is words.
  const words = plant(
    `ASN dilarang ikut kampanye \\<script>hostile(20)\\</script> [x](javascript:hostile(21)) {{7*7}} ${id}`,
  );
  return `${header}
1. ${words}
   {source="s1: hostile(22)" for="asn" who="hostile(23) &lt;b&gt;"}
2. ASN dilarang memberi tanda suka
   a. ${plant(`=HYPERLINK("hostile(24)") dan ${LONG_WORDS.slice(0, 60_000)}${id}`)}
`;
}

/** Registers of names, which stand on every page and in every drawing: one hostile text each, not all of them. */
const NAMES: ReadonlySet<string> = new Set(['provinces', 'regions']);
/** Columns of free text in each register. */
const FREE_COLUMNS: Readonly<Record<string, readonly string[]>> = {
  provinces: ['name'],
  regions: ['name'],
  elections: ['name_id', 'name_en'],
  themes: ['label_id', 'label_en'],
  decisions: ['note_id', 'note_en'],
  sources: ['publisher', 'title'],
};

function withCells(csv: string, columns: readonly string[], value: () => string): string {
  const { data, meta } = Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true });
  const rows = data.map((row) => ({ ...row, ...Object.fromEntries(columns.map((column) => [column, value()])) }));
  return `${Papa.unparse({ fields: meta.fields ?? [], data: rows }, { newline: '\n' })}\n`;
}

/** A header with other values of some keys, as JSON, which YAML reads. */
function withKeys(text: string, values: Readonly<Record<string, unknown>>): string {
  return Object.entries(values).reduce(
    (held, [key, value]) =>
      held.replace(new RegExp(`^${key}:.*\\n(?: {2}.*\\n)*`, 'm'), () => `${key}: ${JSON.stringify(value)}\n`),
    text,
  );
}

function bilingual(plant: () => string): { readonly id: string; readonly en: string } {
  return { id: plant(), en: plant() };
}
