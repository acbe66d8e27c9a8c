import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { decodeCbor, encodeCbor } from '../search/cbor.ts';
import type { Cbor } from '../search/cbor.ts';
import { decodeText } from '../search/encode.ts';
import { CONTENTS } from '../search/engine.ts';
import type { IndexFile } from '../search/index-files.ts';

/**
 * Writes an index of Pagefind 1.5.2 in one order. Pagefind lists the values of its filters as they come out of a hash
 * table, so that two builds of the same corpus differ, and every name that hangs on their bytes with them. Here the
 * values and the filters are sorted and the files named anew; what they hold stays the same. The list of contents always
 * has the same name, so that nobody need ask for it. Fragments, of which a search reads one a result, keep only what is
 * read of them, the address and the plain text, and are named by their number instead of their hash: random names are
 * most of what the list of contents weighs. (Who reads them adds the version of the data to their address.)
 *
 * @throws when the files are not laid out as those of 1.5.2.
 */
export function canonicalIndex(files: readonly IndexFile[]): readonly IndexFile[] {
  const renamed = new Map<string, string>();
  const numbered = new Map<string, string>();
  const filters = files.filter(({ path }) => path.startsWith('filter/')).map((file) => canonicalFilter(file, renamed));
  const meta = onlyFile(files, /\.pf_meta$/);
  const [version = '', pages = [], chunks = [], named = [], sorts = [], fields = []] = list(unpack(meta.content));
  const records = list(pages).map((page, i): Cbor => {
    const [id = '', ...rest] = list(page);
    numbered.set(text(id), `n${i.toString(36)}`);
    return [`n${i.toString(36)}`, ...rest];
  });
  const content = pack([
    version,
    records,
    chunks,
    sorted(
      list(named).map((filter): Cbor => {
        const [name = '', id = ''] = list(filter);
        return [name, renamed.get(text(id)) ?? fail('a filter without a file')];
      }),
    ),
    sorted(list(sorts)),
    sorted(list(fields)),
  ]);
  const rest = files
    .filter((file) => !file.path.startsWith('filter/') && file !== meta)
    .map((file) => (file.path.startsWith('fragment/') ? slimFragment(file, numbered) : file));
  return [...rest, ...filters, { path: CONTENTS, content }].sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** A filter is `[name, [[value, [record, ...]], ...]]`. */
function canonicalFilter(file: IndexFile, renamed: Map<string, string>): IndexFile {
  const [name = '', values = []] = list(unpack(file.content));
  const content = pack([name, sorted(list(values))]);
  const id = `id_${digest(content, 7)}`;
  renamed.set(/^filter\/(\w+)\.pf_filter$/.exec(file.path)?.[1] ?? fail('no name of a filter file'), id);
  return { path: `filter/${id}.pf_filter`, content };
}

/** What is read of a fragment as Pagefind writes it; `text` where the content cannot give it back. */
interface RawFragment {
  readonly url: string;
  readonly content: string;
  readonly meta: { readonly text?: string };
}

function slimFragment({ path, content }: IndexFile, numbered: ReadonlyMap<string, string>): IndexFile {
  const id = /^fragment\/(\w+)\.pf_fragment$/.exec(path)?.[1] ?? fail('no name of a fragment');
  const json = gunzipSync(content).subarray(SIGNATURE.length).toString('utf8');
  const { url, content: encoded, meta: fields } = JSON.parse(json) as RawFragment;
  const fragment = { url, text: fields.text ?? decodeText(encoded) };
  const name = numbered.get(id) ?? fail('a fragment without a record');
  return {
    path: `fragment/${name}.pf_fragment`,
    content: gzipSync(SIGNATURE + JSON.stringify(fragment), { level: 9 }),
  };
}

function sorted(items: readonly Cbor[]): readonly Cbor[] {
  return [...items].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
}

function unpack(content: Uint8Array): Cbor {
  return decodeCbor(gunzipSync(content).subarray(SIGNATURE.length));
}

function pack(value: Cbor): Uint8Array {
  return gzipSync(Buffer.concat([Buffer.from(SIGNATURE), encodeCbor(value)]), { level: 9 });
}

function digest(content: Uint8Array, length: number): string {
  return createHash('sha256').update(content).digest('hex').slice(0, length);
}

function onlyFile(files: readonly IndexFile[], name: RegExp): IndexFile {
  const found = files.filter(({ path }) => name.test(path));
  return found.length === 1 && found[0] !== undefined ? found[0] : fail(`${found.length} files ${String(name)}`);
}

function list(value: Cbor): readonly Cbor[] {
  return typeof value === 'object' ? value : fail('no list');
}

function text(value: Cbor): string {
  return typeof value === 'string' ? value : fail('no text');
}

function fail(what: string): never {
  throw new Error(`Pagefind's files are laid out otherwise than those of 1.5.2: ${what}`);
}

/** Every file of Pagefind begins so, once it is unzipped. */
const SIGNATURE = 'pagefind_dcd';
