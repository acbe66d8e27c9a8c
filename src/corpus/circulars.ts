import type { Conflict, Circular } from '../model/circular.ts';
import type { AuthoredCircular } from '../model/corpus.ts';
import type { Report } from '../model/diagnostic.ts';
import type { Province, Region } from '../model/registers.ts';
import { checkAbsenceClaim } from './absence.ts';
import { fault } from '../diagnostics/collect.ts';
import { readDocuments, type Document } from './documents.ts';
import { circularSchema, type CircularHeader } from './schema/circular-schema.ts';
import type { Known } from './schema/known.ts';

/** Reads every circular, sorted by id. */
export function readCirculars(
  files: ReadonlyMap<string, string>,
  paths: readonly string[],
  known: Known,
  folders: ReadonlyMap<string, string>,
  report: Report,
): readonly AuthoredCircular[] {
  const documents = readDocuments(files, paths, circularSchema(known), report);
  for (const document of documents) {
    checkFolder(document, folders, report);
    checkAbsenceClaim(document, report);
  }
  return documents.map(authored).sort((a, b) => (a.header.id < b.header.id ? -1 : 1));
}

/** Folder in which the circulars of each region stand: `32.76` -> `32-jawa-barat`. */
export function provinceFolders(
  provinces: readonly Province[],
  regions: readonly Region[],
): ReadonlyMap<string, string> {
  const slugs = new Map(provinces.map(({ code, slug }) => [code, slug]));
  return new Map(
    regions.flatMap(({ code, province }) => {
      const slug = slugs.get(province);
      return slug === undefined ? [] : [[code, `${province}-${slug}`]];
    }),
  );
}

function checkFolder(
  { header, at }: Document<CircularHeader>,
  folders: ReadonlyMap<string, string>,
  report: Report,
): void {
  const expected = folders.get(header.region);
  const found = at.file.split('/').at(-2) ?? '';
  if (expected === undefined || expected === found) return;
  const message = `Unexpected folder "${found}" for region ${header.region}, expected "${expected}"`;
  report(fault('error', 'folder-province-mismatch', at.value(['region']), message, found, expected));
}

function authored({ header, body, place }: Document<CircularHeader>): AuthoredCircular {
  const sourceKeys = header.sources;
  const circular: Circular = {
    id: header.id,
    region: header.region,
    form: header.form,
    numbers: header.numbers,
    title: header.title,
    issued: header.issued,
    issuedNote: header.issued_note,
    issuer: header.issuer,
    signatory: header.signatory,
    elections: header.elections,
    addressees: header.addressees,
    addresseesReported: header.addressees_reported,
    references: header.references,
    view: {
      enumeration: header.view.enumeration,
      listSeenWhole: header.view.list_seen_whole,
      cue: header.view.cue,
      confidence: header.view.confidence,
    },
    wording: header.wording,
    publish: header.publish,
    check: header.check,
    sources: keysInOrder(sourceKeys).map((key) => sourceKeys[key] ?? key),
    conflicts: header.conflicts.map((conflict): Conflict => resolved(conflict, sourceKeys)),
    place,
  };
  return { header: circular, sourceKeys, body };
}

/** The document's own keys become ids of the register, as in citations. */
function resolved(conflict: CircularHeader['conflicts'][number], keys: Readonly<Record<string, string>>): Conflict {
  const variants = conflict.variants.map(({ value, sources }) => ({
    value,
    sources: sources.map((key) => keys[key] ?? key),
  }));
  return { field: conflict.field, variants, chosen: conflict.chosen, why: conflict.why };
}

/** s1, s2, ..., s10: by number, however they were written. */
function keysInOrder(keys: Readonly<Record<string, string>>): readonly string[] {
  return Object.keys(keys).sort((a, b) => Number(a.slice(1)) - Number(b.slice(1)));
}
