/** What each folder of src may lean on. One table for .ts (dependency-cruiser) and .astro (imports.ts). */
export interface Layer {
  /** Folders of src, besides the layer itself. */
  readonly folders: readonly string[];
  /** npm packages; a trailing `*` stands for any rest. */
  readonly packages: readonly string[];
  /** Modules of Node; `*`: any. */
  readonly node: readonly string[];
}

export const STAGES = ['corpus', 'parse', 'coding', 'analysis', 'publish'] as const;

/** Every stage may use the vocabulary, the text tools and the diagnostics; never another stage. */
const STAGE = ['model', 'text', 'diagnostics'] as const;
/** Hashing is pure; files, clock and console are not. */
const PURE = ['node:crypto'] as const;

export const LAYERS: Readonly<Record<string, Layer>> = {
  model: { folders: [], packages: [], node: [] },
  diagnostics: { folders: ['model'], packages: [], node: [] },
  text: { folders: ['model', 'diagnostics'], packages: [], node: PURE },
  corpus: { folders: STAGE, packages: ['papaparse', 'yaml', 'zod'], node: PURE },
  parse: {
    folders: STAGE,
    packages: ['mammoth', 'mdast', 'mdast-util-*', 'remark-*', 'unified', 'unist', 'unpdf', 'vfile'],
    // Inflating the parts of a DOCX within bounds is pure.
    node: [...PURE, 'node:zlib'],
  },
  coding: { folders: STAGE, packages: [], node: PURE },
  analysis: { folders: STAGE, packages: [], node: PURE },
  // Closed lists are published with the words that the site uses for them.
  publish: { folders: [...STAGE, 'i18n'], packages: ['papaparse'], node: PURE },
  // The model's own sources, read as texts: the compiler's parser tells what they declare.
  contract: { folders: [], packages: ['typescript'], node: [] },
  'pipeline.ts': { folders: [...STAGE, ...STAGES], packages: [], node: [] },
  i18n: { folders: ['model'], packages: [], node: [] },
  charts: {
    folders: ['model', 'text'],
    packages: ['d3', 'd3-*', 'hast', 'hast-util-*', 'hastscript'],
    node: [],
  },
  // The service worker: strategies that are pure, and their text without imports.
  offline: { folders: [], packages: [], node: ['node:module'] },
  // Drawings as pixels: a leaf, which knows neither pictures nor pages.
  raster: { folders: [], packages: ['@resvg/resvg-wasm', 'fflate'], node: ['*'] },
  // The dataset packed for readers, from the columns of `publish`: a workbook and an archive.
  archive: { folders: ['model', 'i18n', 'publish'], packages: ['fflate', 'write-excel-file'], node: [] },
  // It prepares what the pictures are drawn from.
  site: {
    folders: ['model', 'text', 'diagnostics', 'i18n', 'charts', 'archive', 'raster'],
    packages: ['astro', 'diff', 'docx'],
    node: ['*'],
  },
  search: { folders: ['model', 'text', 'i18n', 'site'], packages: ['pagefind'], node: [] },
  integrations: {
    folders: ['model', 'text', 'diagnostics', 'i18n', 'site', 'search', 'raster', 'pipeline.ts'],
    packages: ['@astrojs/*', 'astro', 'pagefind'],
    node: ['*'],
  },
  components: {
    folders: ['model', 'text', 'i18n', 'charts', 'site', 'search', 'styles'],
    packages: ['astro'],
    node: [],
  },
  layouts: {
    folders: ['model', 'i18n', 'site', 'components', 'styles'],
    packages: ['@fontsource-variable/*', 'astro'],
    node: [],
  },
  pages: {
    folders: [
      'model',
      'text',
      'i18n',
      'charts',
      'offline',
      'raster',
      'site',
      'search',
      'components',
      'layouts',
      'styles',
    ],
    packages: ['astro'],
    node: [],
  },
  styles: { folders: [], packages: ['@fontsource-variable/*'], node: [] },
};

/** Files of pure layers that hand out the real disk to whoever passes none of their own. */
export const DISK_DOORS: readonly string[] = ['src/corpus/load.ts'];

/** The layer of a file of the repository: `layerOf('src/parse/index.ts') // => 'parse'`; null outside src. */
export function layerOf(file: string): string | null {
  return /^src\/([^/]+)/.exec(file)?.[1] ?? null;
}

/** Regular expression, as text, for a package name with an optional trailing `*`. */
export function packagePattern(name: string): string {
  return name.endsWith('*') ? `${name.slice(0, -1)}[^/]*` : name;
}
