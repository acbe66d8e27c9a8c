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
 * Compares the lock with the ids that exist. A released id that is gone without a redirect is `lost-id`; a redirect to what
 * is not there, or from what still is, `bad-redirect`; ids that are not pinned yet are one `unpinned-id` for each file.
 * `unread`: ids of files that could not be read, whose ids are therefore not judged.
 */
export function checkLock(
  present: readonly PresentId[],
  unread: ReadonlySet<string>,
  pinned: readonly PinnedId[],
  report: Report,
): void {
  const here = vocabularyOf(present.map(({ id }) => id));
  const locked = new Set(pinned.map(({ id }) => id));
  const gone = (id: string): boolean => !here.has(id) && !unread.has(recordOf(id));
  for (const { id, movedTo, place } of pinned) {
    if (movedTo === null && gone(id)) {
      const message = `Released id "${id}" is gone, expected it to stay or a line "${id} -> <new id>"${didYouMean(id, here)}`;
      report(fault('error', 'lost-id', place, message, id, `${id} -> <new id>`));
    } else if (movedTo !== null && (here.has(id) || gone(movedTo))) {
      const why = here.has(id) ? `"${id}" still exists` : `"${movedTo}" does not exist`;
      const expected = 'a redirect from an id that is gone to one that exists';
      report(
        fault('error', 'bad-redirect', place, `Unexpected redirect (${why}), expected ${expected}`, movedTo, expected),
      );
    }
  }
  reportUnpinned(present, locked, report);
}

/** The circular, instrument or act that an id belongs to: `pp-94-2021:5.n.1` -> `pp-94-2021`. */
export function recordOf(id: string): string {
  return id.split(/[#:/]/, 1)[0] ?? id;
}

function reportUnpinned(present: readonly PresentId[], locked: ReadonlySet<string>, report: Report): void {
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
