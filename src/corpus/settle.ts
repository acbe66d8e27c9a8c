import type { Coding } from '../model/clause.ts';
import type { Codebook } from '../model/codebook.ts';
import type { AuthoredCircular, AuthoredInstrument } from '../model/corpus.ts';

/** Files that could be read, before what cites the others is settled. */
export interface ReadFiles {
  readonly circulars: readonly AuthoredCircular[];
  readonly instruments: readonly AuthoredInstrument[];
  readonly codebook: Codebook;
}

/**
 * Takes out references to circulars, instruments and acts whose own files are at fault. Those faults are reported already and
 * stop the build; later stages must not blame the files that cite them.
 */
export function settle(
  read: ReadFiles,
): ReadFiles & { readonly isSettled: (row: Coding & { clause: string }) => boolean } {
  const documents = new Set(read.circulars.map(({ header }) => header.id));
  const rules = new Set(read.instruments.map(({ header }) => header.id));
  const acts = new Set(read.codebook.acts.map(({ id }) => id));
  const isRead = (instrument: string): boolean => rules.has(instrument);
  return {
    circulars: read.circulars.map(({ header, ...rest }) => {
      const references = header.references.map((reference) => ({
        ...reference,
        instruments: reference.instruments.filter(isRead),
      }));
      return { ...rest, header: { ...header, references } };
    }),
    instruments: read.instruments.map(({ header, body }) => ({
      header: { ...header, replacedBy: header.replacedBy.filter(isRead) },
      body,
    })),
    codebook: {
      ...read.codebook,
      acts: read.codebook.acts.map((act) => ({
        ...act,
        anchors: act.anchors.filter((anchor) => isRead(anchor.split(':', 1)[0] ?? '')),
      })),
    },
    isSettled: ({ clause, acts: named }) =>
      documents.has(clause.split('#', 1)[0] ?? '') && named.every((act) => acts.has(act)),
  };
}
