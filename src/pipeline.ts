import { analyse } from './analysis/index.ts';
import { codeClauses } from './coding/index.ts';
import { readCorpus } from './corpus/index.ts';
import { checkPinned } from './corpus/present-ids.ts';
import { readReleases } from './corpus/releases.ts';
import { collectDiagnostics } from './diagnostics/collect.ts';
import type { AuthoredCorpus, CodedCorpus, ParsedCorpus } from './model/corpus.ts';
import type { Analysis, Dataset, Redirect } from './model/dataset.ts';
import type { Diagnostic } from './model/diagnostic.ts';
import type { Fingerprint } from './model/release.ts';
import { parseCorpus } from './parse/index.ts';
import { publish } from './publish/index.ts';

export interface PipelineResult {
  readonly dataset: Dataset;
  /** What a release of this dataset would keep. */
  readonly print: Fingerprint;
  /** File name in public/data -> text. Not to be written where `failed`. */
  readonly files: ReadonlyMap<string, string>;
  readonly diagnostics: readonly Diagnostic[];
  /** Whether any diagnostic is an error. */
  readonly failed: boolean;
}

/**
 * content/ -> corpus -> parse -> coding -> analysis -> publish. The only place where the stages meet.
 * `files`: path from the root ('content/...') -> text. Pure: same files, same bytes, whatever the clock and the locale.
 * `read`: faults met while reading the files from disk, to be told with the rest.
 */
export function runPipeline(files: ReadonlyMap<string, string>, read: readonly Diagnostic[] = []): PipelineResult {
  const collector = collectDiagnostics();
  read.forEach(collector.report);
  const corpus = readCorpus(files, collector.report);
  const parsed = parseCorpus(corpus, collector.report);
  checkPinned(files, corpus, parsed, collector.report);
  const coded = codeClauses(
    {
      clauses: parsed.clauses,
      codebook: corpus.codebook,
      readings: corpus.readings,
      decisions: corpus.decisions,
    },
    collector.report,
  );
  const analysis = analyse({ corpus, parsed, coded }, collector.report);
  const releases = readReleases(files, collector.report);
  const diagnostics = collector.sorted();
  const published = publish(assemble({ corpus, parsed, coded, analysis, diagnostics }), releases);
  return { ...published, diagnostics, failed: diagnostics.some(({ severity }) => severity === 'error') };
}

function assemble(parts: {
  readonly corpus: AuthoredCorpus;
  readonly parsed: ParsedCorpus;
  readonly coded: CodedCorpus;
  readonly analysis: Analysis;
  readonly diagnostics: readonly Diagnostic[];
}): Dataset {
  const { corpus, parsed, coded, analysis, diagnostics } = parts;
  return {
    version: { ...corpus.version, hash: '' },
    changes: [],
    codebook: corpus.codebook,
    provinces: sortBy(corpus.provinces, (province) => province.code),
    regions: sortBy(corpus.regions, (region) => region.code),
    elections: sortBy(corpus.elections, (election) => election.id),
    sources: sortBy(corpus.sources, (source) => source.id),
    aliases: corpus.aliases,
    instruments: sortBy(parsed.instruments, (instrument) => instrument.id),
    circulars: sortBy(parsed.circulars, (circular) => circular.id),
    clauses: [...coded.clauses].sort((a, b) => compare(a.circular, b.circular) || a.order - b.order),
    readings: sortBy(coded.readings, (reading) => `${reading.clause} ${reading.reader}`),
    redirects: corpus.pinned.flatMap(({ id, movedTo }): readonly Redirect[] =>
      movedTo === null ? [] : [{ from: id, to: movedTo }],
    ),
    diagnostics,
    ...analysis,
  };
}

function sortBy<T>(items: readonly T[], key: (item: T) => string): readonly T[] {
  return [...items].sort((a, b) => compare(key(a), key(b)));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
