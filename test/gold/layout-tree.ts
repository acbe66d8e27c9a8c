import { readdirSync, readFileSync } from 'node:fs';

/** What a careful person reads in a document of test/gold/layout. `null`: not judged. */
export interface ExpectedClause {
  readonly path: string;
  readonly type: string | null;
  readonly acts: readonly string[] | null;
  readonly elements: readonly string[] | null;
  readonly firstWords: string;
}

export interface LayoutDocument {
  /** File name of the document. */
  readonly file: string;
  readonly text: string;
  readonly metadata: ReadonlyMap<string, string>;
  readonly clauses: readonly ExpectedClause[];
}

/** All documents of test/gold/layout with their trees, by name. */
export function layoutDocuments(): readonly LayoutDocument[] {
  const folder = new URL('./layout/', import.meta.url);
  const names = readdirSync(folder).sort();
  const documents = names.filter((name) => /^\d.*\.(?:txt|md)$/u.test(name) && !name.endsWith('.tree.txt'));
  return documents.map((file) => {
    const tree = readFileSync(new URL(file.replace(/\.(?:txt|md)$/u, '.tree.txt'), folder), 'utf8').split('\n');
    const metadata = tree.flatMap((line) => /^# ([a-z]+): (.*)$/u.exec(line)?.slice(1, 3) ?? []);
    return {
      file,
      text: readFileSync(new URL(file, folder), 'utf8'),
      metadata: new Map(metadata.flatMap((value, at) => (at % 2 === 0 ? [[value, metadata[at + 1] ?? ''] as const] : []))),
      clauses: tree.filter((line) => line !== '' && !line.startsWith('#')).map(readClause),
    };
  });
}

function readClause(line: string): ExpectedClause {
  const [path = '', type = '', acts = '', elements = '', ...words] = line.split(' | ');
  return { path, type: type === '*' ? null : type, acts: readIds(acts), elements: readIds(elements), firstWords: words.join(' | ') };
}

function readIds(cell: string): readonly string[] | null {
  if (cell === '*') return null;
  return cell === '-' ? [] : cell.split(' ');
}
