import type { PinnedId } from '../model/corpus.ts';
import type { Report } from '../model/diagnostic.ts';
import type { Place } from '../model/place.ts';
import { fault } from '../diagnostics/collect.ts';
import { didYouMean, vocabularyOf } from './near.ts';
import { FILES } from './paths.ts';

/** An id that exists now, and where. */
export interface PresentId {
  readonly id: string;
  readonly place: Place;
}

/** Reads content/ids.lock: one id a line, or `old -> new`; `#` at the beginning of a line opens a comment. */
export function readLock(files: ReadonlyMap<string, string>, report: Report): readonly PinnedId[] {
  const pinned = new Map<string, PinnedId>();
  for (const [index, line] of (files.get(FILES.lock) ?? '').split('\n').entries()) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    const place = { file: FILES.lock, line: index + 1, column: 1 };
    const match = /^(?<id>\S+)(?: -> (?<movedTo>\S+))?$/.exec(line.trimEnd());
    const { id, movedTo } = match?.groups ?? {};
    if (id === undefined) {
      const expected = 'one id, or "old -> new"';
      report(fault('error', 'lock-syntax', place, `Unexpected line "${line}", expected ${expected}`, line, expected));
    } else if (pinned.has(id)) {
      report(fault('error', 'duplicate-id', place, `Unexpected second line for "${id}", expected one`, id, null));
    } else pinned.set(id, { id, movedTo: movedTo ?? null, place });
  }
  return [...pinned.values()];
}

/**
 * Compares the lock with the ids that exist, which must be all ids of the kinds that `covers` accepts. A released id that is
 * gone without a redirect is `lost-id`; a redirect to what is not there, or from what still is, `bad-redirect`; ids that
 * are not pinned yet are one `unpinned-id` for each file.
 */
export function checkLock(
  present: readonly PresentId[],
  pinned: readonly PinnedId[],
  covers: (id: string) => boolean,
  report: Report,
): void {
  const here = vocabularyOf(present.map(({ id }) => id));
  const locked = new Set(pinned.map(({ id }) => id));
  for (const { id, movedTo, place } of pinned) {
    if (!covers(id)) continue;
    if (movedTo === null && !here.has(id)) {
      const message = `Released id "${id}" is gone, expected it to stay or a line "${id} -> <new id>"${didYouMean(id, here)}`;
      report(fault('error', 'lost-id', place, message, id, `${id} -> <new id>`));
    } else if (movedTo !== null && (here.has(id) || (covers(movedTo) && !here.has(movedTo)))) {
      const why = here.has(id) ? `"${id}" still exists` : `"${movedTo}" does not exist`;
      const message = `Unexpected redirect "${id} -> ${movedTo}" (${why}), expected one from an id that is gone to one that exists`;
      report(fault('error', 'bad-redirect', place, message, movedTo, null));
    }
  }
  const unpinned = new Map<string, PresentId[]>();
  for (const known of present) {
    if (locked.has(known.id)) continue;
    const list = unpinned.get(known.place.file) ?? [];
    list.push(known);
    unpinned.set(known.place.file, list);
  }
  for (const [first, ...rest] of unpinned.values()) {
    if (first === undefined) continue;
    const others = rest.length === 0 ? '' : ` and ${rest.length} more of this file`;
    const message = `Id "${first.id}"${others} not in ${FILES.lock}, expected every id to be pinned (npm run corpus -- check --pin)`;
    report(fault('warning', 'unpinned-id', first.place, message, first.id, FILES.lock));
  }
}

/** Ids of whole files: circulars, instruments, acts. Clause ids have `#`, provision ids `:`, element ids `/`. */
export function isRecordId(id: string): boolean {
  return !/[#:/]/.test(id);
}
