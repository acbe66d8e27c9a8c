import { explainClause, type Explanation, type SignalAccount } from '../../src/coding/explain.ts';
import { loadContent } from '../../src/corpus/load.ts';
import { didYouMean } from '../../src/corpus/near.ts';
import { collectDiagnostics } from '../../src/diagnostics/collect.ts';
import type { CodedClause, Coding } from '../../src/model/clause.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { runPipeline } from '../../src/pipeline.ts';
import type { Effects } from '../effects.ts';

const USAGE = `Usage: npm run corpus -- explain CLAUSE
  CLAUSE  a clause id: kabupaten-kebumen-2024#butir-11, or the document and the path: kabupaten-kebumen-2024 butir-11
`;

/** Prints where a clause comes from, which signals fired and which did not, its readings, and the states that follow. */
export function runExplain(args: readonly string[], effects: Effects): number {
  const words = args.filter((arg) => !arg.startsWith('-'));
  if (words.length === 0 || words.length > 2 || words.length < args.length) {
    effects.stderr(USAGE);
    return 2;
  }
  const id = words.length === 2 ? words.join('#') : (words[0] ?? '');
  const reading = collectDiagnostics();
  const files = loadContent(effects.content, reading.report);
  const { dataset } = runPipeline(files, reading.sorted());
  const clause = dataset.clauses.find((candidate) => candidate.id === id);
  if (clause === undefined) {
    effects.stderr(unknown(id, dataset));
    return 2;
  }
  const document = dataset.clauses.filter(({ circular }) => circular === clause.circular);
  const explanation = explainClause(document, id, dataset.codebook);
  effects.stdout(
    [
      heading(clause),
      source(clause, files.get(clause.place.file) ?? ''),
      explanation === null ? [] : signals(explanation),
      readings(clause, dataset),
      states(clause, dataset),
    ]
      .map((lines) => lines.map((line) => `${line}\n`).join(''))
      .join('\n'),
  );
  return 0;
}

/** "Did you mean" among the clauses of the named document, else among the documents. */
function unknown(id: string, dataset: Dataset): string {
  const [circular = ''] = id.split('#');
  const own = dataset.clauses.filter((clause) => clause.circular === circular);
  const names = own.length > 0 ? own.map((clause) => clause.id) : dataset.circulars.map((known) => known.id);
  const what = own.length > 0 ? 'clause' : 'document';
  return `Unknown ${what} "${own.length > 0 ? id : circular}"${didYouMean(own.length > 0 ? id : circular, new Map(names.map((name) => [name, ''])))}\n`;
}

function heading(clause: CodedClause): readonly string[] {
  return [
    clause.id,
    `  ${clause.place.file}:${String(clause.place.line)}:${String(clause.place.column)}, voice ${clause.voice}`,
  ];
}

/** The lines of the file from the clause to the end of its attributes. */
function source(clause: CodedClause, file: string): readonly string[] {
  const lines = file.split('\n');
  const first = clause.place.line - 1;
  const after = lines.slice(first + 1).findIndex((line) => /^\s*(?:\{|$)/.test(line));
  const last = after < 0 ? first : first + 1 + after;
  const shown = lines.slice(first, last + 1).filter((line) => line.trim() !== '');
  return ['Source', ...shown.map((line, index) => `  ${String(first + index + 1).padStart(4)} | ${line}`)];
}

function signals({ coding, continues, signals: all, unmatched, evidence }: Explanation): readonly string[] {
  const type = evidence.find(({ what }) => what === coding.type);
  const typeWords = type === undefined ? 'no words of its own' : `"${type.text}"${from(type.inheritedFrom)}`;
  const fired = all.filter(({ refused }) => refused === null);
  const refused = all.filter((signal) => signal.refused !== null);
  return [
    'Rules',
    ...(continues === '' ? [] : [`  continues: ${continues}`]),
    `  type ${coding.type}: ${typeWords}`,
    'Fired',
    ...orNone(fired.map((signal) => `  ${account(signal)}`)),
    ...evidence
      .filter(({ what }) => what.includes('/'))
      .map(({ what, text, inheritedFrom }) => `  ${what}: "${text}"${from(inheritedFrom)}`),
    'Did not fire',
    ...orNone([
      ...refused.map((signal) => `  ${account(signal)}: ${signal.refused === null ? '' : WHY[signal.refused]}`),
      ...unmatched.map(
        ({ act, terms }) => `  ${act}: its words stand here (${terms.join(', ')}), but in no pattern of a signal`,
      ),
    ]),
  ];
}

function account({ act, pattern, words, weak }: SignalAccount): string {
  return `${act}: "${words}" by ${pattern}${weak ? ' (weak: an object alone, or by the way)' : ''}`;
}

const WHY = {
  unless: 'cancelled by an "unless" pattern',
  above: 'its words stand in the item above',
  force: 'its words are not forbidden or allowed here',
  excepted: 'in an exception or proviso',
  'less-specific': 'a more specific act is named, or a stronger signal fired',
} as const;

function from(id: string | null): string {
  return id === null ? '' : ` (from ${id})`;
}

function readings(clause: CodedClause, dataset: Dataset): readonly string[] {
  const own = dataset.readings.filter(({ clause: id }) => id === clause.id);
  return [
    'Readings',
    ...own.map((reading) => `  ${reading.reader.padEnd('adjudicated'.length)}  ${told(reading)}`),
    `  counts       ${told(clause)} (${clause.basis === 'rules' ? 'automatic, not yet reviewed' : 'adjudicated'})`,
  ];
}

function told({ type, acts, elements, timing, target }: Coding): string {
  const parts = [acts.join(' '), elements.join(' '), timing.join(' '), target.join(' ')];
  return [type, ...parts.map((part) => (part === '' ? '-' : part))].join(' | ');
}

/** The cells of the acts that the clause carries. */
function states(clause: CodedClause, dataset: Dataset): readonly string[] {
  const cells = dataset.cells.filter(({ circular, act }) => circular === clause.circular && clause.acts.includes(act));
  return [
    'Cells',
    ...orNone(
      cells.map(({ act, state, clauses, uncounted }) => {
        const counts = clauses.includes(clause.id)
          ? 'counted'
          : uncounted.includes(clause.id)
            ? 'never counted'
            : 'not counted';
        return `  ${clause.circular} x ${act}: ${state} (this clause: ${counts})`;
      }),
    ),
  ];
}

function orNone(lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? ['  none'] : lines;
}
