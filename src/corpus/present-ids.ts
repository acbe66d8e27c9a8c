import type { AuthoredCorpus, ParsedCorpus } from '../model/corpus.ts';
import type { Report } from '../model/diagnostic.ts';
import { checkLock, recordOf, type PresentId } from './lock.ts';
import { contentPaths, idOfPath } from './paths.ts';

/** Every id that is released with the data, in the order of content/ids.lock: circulars, clauses, instruments, provisions, acts, elements. */
export function presentIds(corpus: AuthoredCorpus, parsed: ParsedCorpus): readonly PresentId[] {
  const provisions = parsed.instruments.flatMap((instrument) =>
    instrument.provisions.map(({ id }) => ({ id, place: instrument.place })),
  );
  const acts = corpus.codebook.acts.flatMap(({ id, elements }) => {
    const place = { file: `content/codebook/${id}.md`, line: 1, column: 1 };
    return [id, ...elements.map((element) => element.id)].map((known) => ({ id: known, place }));
  });
  const records = [...parsed.circulars, ...parsed.clauses, ...parsed.instruments].map(({ id, place }) => ({
    id,
    place,
  }));
  return [...records, ...provisions, ...acts].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}

/** Holds content/ids.lock against what exists; to be called once the bodies are parsed. */
export function checkPinned(
  files: ReadonlyMap<string, string>,
  corpus: AuthoredCorpus,
  parsed: ParsedCorpus,
  report: Report,
): void {
  const { circulars, instruments, acts } = contentPaths(files, () => undefined);
  const named = new Set([...circulars, ...instruments, ...acts].map(idOfPath));
  const read = new Set([...parsed.circulars, ...parsed.instruments, ...corpus.codebook.acts].map(({ id }) => id));
  const unread = new Set([...named].filter((id) => !read.has(id)));
  // An id that differs from the name of its file is a fault already, and not an id to pin.
  const present = presentIds(corpus, parsed).filter(({ id }) => named.has(recordOf(id)));
  checkLock(present, unread, corpus.pinned, report);
}
