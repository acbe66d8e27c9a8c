import { asCsv, COPIED } from '../../search/copy.ts';
import type { CopiedClause } from '../../search/copy.ts';
import type { SearchSettings } from '../../search/settings.ts';
import { actWords } from './clause-view.ts';
import type { ClauseView } from './clause-view.ts';
import type { Say } from './notes.ts';

export type CopyKind = 'csv' | 'citations';

/** The text that a reader takes away: a table, or one citation a line. */
export function copiedText(kind: CopyKind, views: readonly ClauseView[], settings: SearchSettings, say: Say): string {
  const rows = views.map((view) => copied(view, settings));
  if (kind === 'csv') {
    const heads = Object.fromEntries(COPIED.map((column) => [column, say(`copy.head.${column}`)]));
    return asCsv(rows, heads as Parameters<typeof asCsv>[1]);
  }
  return rows.map((row) => `${say('copy.citation', { ...row, version: settings.version.name })}\n`).join('');
}

function copied({ row, document, place, text, address }: ClauseView, settings: SearchSettings): CopiedClause {
  const url = new URL(address, location.href);
  // The words that this reader looked for are no part of a citation.
  url.search = '';
  return {
    place: document.place,
    name: document.name,
    date: document.date,
    clause: place,
    text,
    acts: actWords(settings, row),
    voice: settings.voices[row.voice],
    wording: settings.words[`wording.${document.wording}`] ?? document.wording,
    address: url.href,
  };
}
