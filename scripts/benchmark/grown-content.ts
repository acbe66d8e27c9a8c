/**
 * content/ with `documents` circulars: the real ones, then copies of them under other ids, without readings or decisions,
 * so that the rules read every copied clause. Nothing in it is a fact, and nothing of it is published.
 */
export function grownContent(files: ReadonlyMap<string, string>, documents: number): ReadonlyMap<string, string> {
  const circulars = [...files].filter(([path]) => path.startsWith(CIRCULARS)).slice(0, documents);
  const others = [...files].filter(([path]) => !path.startsWith(CIRCULARS));
  const kept = new Set(circulars.map(([path]) => idOf(path)));
  const copies = Array.from({ length: Math.max(0, documents - circulars.length) }, (_, i): [string, string] => {
    const [path = '', text = ''] = circulars[i % circulars.length] ?? [];
    const id = idOf(path);
    const copy = `${id}-salinan-${String(Math.floor(i / circulars.length) + 1)}`;
    return [path.replace(`${id}.md`, `${copy}.md`), text.replace(/^id: .*$/m, `id: ${copy}`)];
  });
  return new Map([...others.map(([path, text]) => [path, rowsOf(kept, path, text)] as const), ...circulars, ...copies]);
}

/** Registers that name documents keep the rows of those that are there. */
function rowsOf(kept: ReadonlySet<string>, path: string, text: string): string {
  if (path === 'content/ids.lock') return '';
  if (path !== 'content/readings.csv' && path !== 'content/decisions.csv') return text;
  const [head = '', ...rows] = text.split('\n');
  return [head, ...rows.filter((row) => row === '' || kept.has(row.split(',')[0] ?? ''))].join('\n');
}

function idOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1, -'.md'.length);
}

const CIRCULARS = 'content/circulars/';
