import { dirname, join, normalize } from 'node:path/posix';
import ts from 'typescript';
import { DISK_DOORS, layerOf, LAYERS, packagePattern, type Layer } from './layers.ts';

export interface Import {
  readonly specifier: string;
  /** Line of the file, from 1. */
  readonly line: number;
}

/** Imports, re-exports and dynamic imports of a .ts or .astro file (frontmatter and script blocks). */
export function importsOf(file: string, source: string): readonly Import[] {
  const code = file.endsWith('.astro') ? onlyCode(source) : source;
  return ts
    .preProcessFile(code, true, true)
    .importedFiles.map(({ fileName, pos }) => ({ specifier: fileName, line: code.slice(0, pos).split('\n').length }));
}

/** What a file of src does that the table of layers forbids: 'file:line: why'. */
export function layerFaults(file: string, source: string): readonly string[] {
  const name = layerOf(file);
  if (name === null || name.endsWith('.d.ts')) return [];
  const layer = LAYERS[name];
  if (layer === undefined) return [`${file}:1: folder src/${name} is not in the table of layers`];
  const imported = importsOf(file, source).flatMap(({ specifier, line }) => {
    const why = faultOfImport(file, name, layer, specifier);
    return why === null ? [] : [`${file}:${line}: ${why}`];
  });
  return [...imported, ...dataFaults(file, name, source)];
}

/** Layers that show: all they know comes through the functions of src/site. */
const SHOWING: readonly string[] = ['components', 'layouts', 'pages', 'charts', 'i18n'];

/** The dataset has one door; a page that opens the files itself, or globs for content, goes around it. */
function dataFaults(file: string, layer: string, source: string): readonly string[] {
  if (!SHOWING.includes(layer)) return [];
  return source
    .split('\n')
    .flatMap((text, index) =>
      /public\/data|import\.meta\.glob|Astro\.glob|\bcontent\/(?:circulars|instruments|codebook)\//.test(text)
        ? [`${file}:${index + 1}: ${layer} reads the dataset only through src/site`]
        : [],
    );
}

function faultOfImport(file: string, name: string, layer: Layer, specifier: string): string | null {
  if (specifier.startsWith('astro:')) {
    return layer.packages.includes('astro') ? null : `${name} may not import ${specifier}`;
  }
  if (specifier.startsWith('node:')) {
    return layer.node.includes('*') || layer.node.includes(specifier) || DISK_DOORS.includes(file)
      ? null
      : `${name} may not import ${specifier}`;
  }
  if (specifier.startsWith('.') || specifier.startsWith('/')) {
    const target = normalize(join(dirname(file), specifier));
    const to = layerOf(target.replace(/\?.*$/, ''));
    if (to === null) return `${name} may not import ${target}, outside src`;
    return to === name || layer.folders.includes(to) ? null : `${name} may not import ${to} (${specifier})`;
  }
  const packageName = specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
  return layer.packages.some((allowed) => new RegExp(`^${packagePattern(allowed)}$`).test(packageName))
    ? null
    : `${name} may not import the package ${packageName}`;
}

/** Frontmatter and script blocks at their lines; all else is blanked, line by line. */
function onlyCode(astro: string): string {
  const kept = [...astro.matchAll(/^---\n[\s\S]*?\n---$|<script\b[^>]*>[\s\S]*?<\/script>/gm)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    body: match[0]
      .replace(/^---|---$/g, '   ')
      .replace(/^<script\b[^>]*>|<\/script>$/g, (tag) => tag.replace(/[^\n]/g, ' ')),
  }));
  let code = '';
  let from = 0;
  for (const { start, end, body } of kept) {
    code += astro.slice(from, start).replace(/[^\n]/g, ' ') + body;
    from = end;
  }
  return code + astro.slice(from).replace(/[^\n]/g, ' ');
}
