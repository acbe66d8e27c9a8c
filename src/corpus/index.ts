import type { Codebook } from '../model/codebook.ts';
import type { AuthoredCorpus, DataVersion } from '../model/corpus.ts';
import type { Report } from '../model/diagnostic.ts';
import { fault } from '../diagnostics/collect.ts';
import { lineStarts, placeIn } from '../text/place.ts';
import { provinceFolders, readCirculars } from './circulars.ts';
import { elementVocabulary, readCodebook } from './codebook.ts';
import { readInstruments } from './instruments.ts';
import { checkShape } from './issues.ts';
import { readLock } from './lock.ts';
import type { Vocabulary } from './near.ts';
import { contentPaths, FILES, idOfPath, type ContentPaths } from './paths.ts';
import { readDecisions, readReadings } from './readings.ts';
import { idsOf, readTable } from './register.ts';
import { readRegisters, type Tables } from './registers.ts';
import { settle } from './settle.ts';
import type { Known } from './schema/known.ts';
import { aliasRow, electionRow, provinceRow, regionRow, sourceRow, themeRow } from './schema/register-schemas.ts';
import { versionSchema } from './schema/version-schema.ts';
import { reportUnusedSources } from './used-sources.ts';
import { readYaml } from './yaml-file.ts';

/**
 * Stage 1: reads authored evidence. Keys of `files` are paths from `content/`, values the text of each file.
 * 1. Every fault of form is reported at its file, line and column, all at once; nothing is thrown.
 * 2. What leaves is typed and sorted by id (acts and themes by their order, readings and decisions as in their files).
 *    What is at fault is left out, and what cites it is not blamed for that.
 * 3. Bodies are not read: they leave with the line on which they begin.
 */
export function readCorpus(files: ReadonlyMap<string, string>, report: Report): AuthoredCorpus {
  const texts = withLineFeeds(files, report);
  const paths = contentPaths(texts, report);
  const none: Known = EMPTY;
  const tables: Tables = {
    sources: readTable(texts, FILES.sources, sourceRow, report),
    elections: readTable(texts, FILES.elections, electionRow(none), report),
    provinces: readTable(texts, FILES.provinces, provinceRow(none), report),
    regions: readTable(texts, FILES.regions, regionRow(none), report),
    aliases: readTable(texts, FILES.aliases, aliasRow, report),
    themes: readTable(texts, FILES.themes, themeRow, report),
  };
  const known = whatIsKnown(tables, paths);
  const registers = readRegisters(tables, known, report);
  const version = readVersion(texts, report);
  const codebook = readCodebook(texts, paths.acts, registers.themes, version.codebook, known, report);
  const elements = elementVocabulary(codebook);
  const instruments = readInstruments(texts, paths.instruments, known, report);
  const folders = provinceFolders(registers.provinces, registers.regions);
  const circulars = readCirculars(texts, paths.circulars, known, folders, report);
  reportUnusedSources({ ...registers, circulars, instruments }, paths, report);
  const settled = settle({ circulars, instruments, codebook });
  const lenient = withoutBlame(known.acts, codebook, report);
  return {
    version: version.version,
    circulars: settled.circulars,
    instruments: settled.instruments,
    codebook: settled.codebook,
    provinces: registers.provinces,
    regions: registers.regions,
    elections: registers.elections,
    sources: registers.sources.map(({ value }) => value),
    aliases: registers.aliases,
    readings: readReadings(texts, known, elements, lenient).filter(settled.isSettled),
    decisions: readDecisions(texts, known, elements, lenient).filter(settled.isSettled),
    pinned: readLock(texts, report),
  };
}

/** Windows line ends are read, and reported once a file. */
function withLineFeeds(files: ReadonlyMap<string, string>, report: Report): ReadonlyMap<string, string> {
  const read = ([path, text]: readonly [string, string]): readonly [string, string] => {
    const at = text.indexOf('\r\n');
    if (at === -1) return [path, text];
    const place = placeIn(path, lineStarts(text), at);
    const message = 'Unexpected carriage return, expected line feeds only (Unix line ends)';
    report(fault('warning', 'carriage-return', place, message, 'CRLF', 'LF'));
    return [path, text.replaceAll('\r\n', '\n')];
  };
  return new Map([...files].map(read));
}

/** A reading is not blamed for the elements of an act whose own file is at fault. */
function withoutBlame(acts: Vocabulary, codebook: Codebook, report: Report): Report {
  const read = new Set(codebook.acts.map(({ id }) => id));
  return (diagnostic) => {
    const act = diagnostic.found?.split('/', 1)[0] ?? '';
    if (diagnostic.rule !== 'unknown-element' || read.has(act) || !acts.has(act)) report(diagnostic);
  };
}

function whatIsKnown(tables: Tables, paths: ContentPaths): Known {
  const byName = (names: readonly string[]): Vocabulary => new Map(names.map((path) => [idOfPath(path), '']));
  return {
    provinces: idsOf(tables.provinces, 'code', 'name'),
    regions: idsOf(tables.regions, 'code', 'name'),
    elections: idsOf(tables.elections, 'id', 'name_id'),
    sources: idsOf(tables.sources, 'id', ''),
    themes: idsOf(tables.themes, 'id', 'label_id'),
    circulars: byName(paths.circulars),
    instruments: byName(paths.instruments),
    acts: byName(paths.acts),
  };
}

function readVersion(
  files: ReadonlyMap<string, string>,
  report: Report,
): { readonly version: DataVersion; readonly codebook: number } {
  const text = files.get(FILES.version);
  const yaml = text === undefined ? null : readYaml(FILES.version, text, 1, report);
  const read = yaml === null ? null : checkShape(versionSchema, yaml.data, yaml.at, report);
  if (read === null) return { version: { date: '', name: '' }, codebook: 0 };
  return { version: { date: read.date, name: read.name }, codebook: read.codebook };
}

const NOTHING: Vocabulary = new Map();
const EMPTY: Known = {
  provinces: NOTHING,
  regions: NOTHING,
  elections: NOTHING,
  sources: NOTHING,
  themes: NOTHING,
  circulars: NOTHING,
  instruments: NOTHING,
  acts: NOTHING,
};
