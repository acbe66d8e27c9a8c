import { readByRules } from '../../src/coding/index.ts';
import { isRight, ratesOf, scoreCodings, type Pair, type Score, type Tally } from '../../src/coding/score.ts';
import { loadContent } from '../../src/corpus/load.ts';
import type { Coding } from '../../src/model/clause.ts';
import { runPipeline } from '../../src/pipeline.ts';
import type { Effects } from '../effects.ts';
import { crossValidate } from './cross-validation.ts';
import { readGold } from './gold-documents.ts';
import { readParaphrases } from './paraphrases.ts';
import { readMarked, readWhole } from './whole-documents.ts';

const GOLD = 'test/gold/coding';
const WHOLE = 'test/gold/whole';
const PARAPHRASES = 'test/gold/paraphrases';
const BASELINE = `${GOLD}/last-run.csv`;

interface JudgedClause extends Pair {
  readonly id: string;
  readonly circular: string;
}

/**
 * Compares the rules with the adjudicated codings, clause by clause, and prints type, act and element figures, per act and
 * in all, with gains and losses since the stored run. Documents listed in held-out.txt were not read while signals were
 * written: their figures are the ones to believe. `--save` stores this run. Exit 1: nothing to judge.
 */
export function runCodingBenchmark(effects: Effects, args: readonly string[] = []): number {
  const { dataset } = runPipeline(loadContent(effects.content, () => undefined));
  const judged = dataset.clauses
    .filter(({ basis }) => basis === 'adjudicated')
    .map((clause): JudgedClause => ({ id: clause.id, circular: clause.circular, found: clause.rules, right: clause }));
  if (judged.length === 0) {
    effects.stderr('No adjudicated clause: nothing to measure.\n');
    return 1;
  }
  const unseen = new Set(lines(effects, `${GOLD}/held-out.txt`));
  const goldOf = (list: string): readonly Pair[] =>
    lines(effects, `${GOLD}/${list}`).flatMap((name): readonly Pair[] => {
      const { clauses, expected } = readGold(name, read(effects, `${GOLD}/${name}`));
      const found = readByRules(clauses, dataset.codebook);
      return expected.flatMap((right, index) => {
        const coding = found[index]?.coding;
        return coding === undefined ? [] : [{ found: coding, right }];
      });
    });
  const all = scoreCodings(judged);
  const documents = [...Map.groupBy(dataset.clauses, ({ circular }) => circular).values()].filter((clauses) =>
    clauses.some(({ basis }) => basis === 'adjudicated'),
  );
  const folds = scoreCodings(crossValidate(documents, dataset.codebook));
  const whole = lines(effects, `${WHOLE}/index.txt`).map((name) =>
    readWhole(readMarked(name, read(effects, `${WHOLE}/${name}`)), dataset.codebook),
  );
  const said = lines(effects, `${PARAPHRASES}/index.txt`)
    .flatMap((name) => readParaphrases(name, read(effects, `${PARAPHRASES}/${name}`)))
    .flatMap(({ clauses, right }): readonly Pair[] => {
      const found = readByRules(clauses, dataset.codebook).at(-1)?.coding;
      return found === undefined ? [] : [{ found, right }];
    });
  effects.stdout('Rules against adjudicated codings\n\n');
  effects.stdout(`${HEAD}\n`);
  effects.stdout(
    row('documents read while tuning', scoreCodings(judged.filter(({ circular }) => !unseen.has(circular)))),
  );
  effects.stdout(
    row('documents held out at first', scoreCodings(judged.filter(({ circular }) => unseen.has(circular)))),
  );
  effects.stdout(row('all', all));
  effects.stdout(row('all, cross-validated', folds));
  effects.stdout(row('invented official documents', scoreCodings(goldOf('index.txt'))));
  effects.stdout(row('written unseen, then tuned on', scoreCodings(goldOf('first-look.txt'))));
  effects.stdout(row('whole documents, print to codes', scoreCodings(whole.flatMap(({ pairs }) => pairs))));
  effects.stdout(row('one rule in many wordings', scoreCodings(said)));
  effects.stdout(
    `\nClause F1 of the whole documents: ${figure(ratesOf(sum(whole.map(({ clauses }) => clauses))).f1)}\n`,
  );
  effects.stdout(foldNote(documents.length));
  effects.stdout(`\nper act                        right  extra  missed     F1\n${table(all.perAct)}`);
  effects.stdout(`\nper act, cross-validated       right  extra  missed     F1\n${table(folds.perAct)}`);
  effects.stdout(`\nper type                       right  extra  missed     F1\n${table(all.perType)}`);
  effects.stdout(changes(judged, read(effects, BASELINE)));
  if (args.includes('--save')) {
    effects.writeFile(BASELINE, baselineText(judged));
    effects.stdout(`\nStored in ${BASELINE}\n`);
  }
  return 0;
}

/** What "cross-validated" means for rules that are not learned. */
function foldNote(documents: number): string {
  return (
    `Cross-validated: ${String(documents)} folds, one a document. Each document is read without the signals that no other\n` +
    'adjudicated document bears out. The rules are written, not learned: whoever wrote them had read the documents.\n'
  );
}

function sum(tallies: readonly Tally[]): Tally {
  const all = (key: keyof Tally): number => tallies.reduce((before, tally) => before + tally[key], 0);
  return { right: all('right'), extra: all('extra'), missed: all('missed') };
}

const HEAD = 'set                             clauses   type  act P  act R act F1   el P   el R  el F1';

function row(name: string, { clauses, typesRight, acts, elements }: Score): string {
  const figures = [clauses === 0 ? null : typesRight / clauses, ...three(acts), ...three(elements)];
  return `${name.padEnd(32)}${String(clauses).padStart(7)}${figures.map((value) => figure(value).padStart(7)).join('')}\n`;
}

function three(tally: Tally): readonly (number | null)[] {
  const { precision, recall, f1 } = ratesOf(tally);
  return [precision, recall, f1];
}

function table(tallies: ReadonlyMap<string, Tally>): string {
  return [...tallies]
    .map(([id, tally]) => {
      const counts = [tally.right, tally.extra, tally.missed].map((count) => String(count).padStart(7)).join('');
      return `${id.padEnd(29)}${counts} ${figure(ratesOf(tally).f1).padStart(7)}\n`;
    })
    .join('');
}

function figure(value: number | null): string {
  return value === null ? '-' : value.toFixed(3);
}

/** Clauses that the rules read right now and not in the stored run, and the other way round. */
function changes(judged: readonly JudgedClause[], baseline: string): string {
  const before = new Map(
    baseline
      .split('\n')
      .slice(1)
      .filter((line) => line !== '')
      .map((line) => [line.split(',')[0] ?? '', line] as const),
  );
  if (before.size === 0) return '\nNo stored run to compare with; --save stores this one.\n';
  const was = (clause: JudgedClause): boolean => before.get(clause.id)?.endsWith(',right') === true;
  const known = judged.filter(({ id }) => before.has(id));
  const gains = known.filter((clause) => isRight(clause) && !was(clause));
  const losses = known.filter((clause) => !isRight(clause) && was(clause));
  const list = (sign: string, clauses: readonly JudgedClause[]): string =>
    clauses.map(({ id, found }) => `  ${sign} ${id}: ${told(found)}\n`).join('');
  return `\nSince the stored run: ${String(gains.length)} gained, ${String(losses.length)} lost\n${list('+', gains)}${list('-', losses)}`;
}

function baselineText(judged: readonly JudgedClause[]): string {
  const rows = [...judged]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((clause) => {
      const { type, acts, elements } = clause.found;
      return [clause.id, type, acts.join(' '), elements.join(' '), isRight(clause) ? 'right' : 'wrong'].join(',');
    });
  return `${['clause,type,acts,elements,verdict', ...rows].join('\n')}\n`;
}

function told({ type, elements }: Coding): string {
  return `${type} ${elements.join(' ')}`.trim();
}

function lines(effects: Effects, path: string): readonly string[] {
  return read(effects, path)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
}

function read(effects: Effects, path: string): string {
  return effects.exists(path) ? new TextDecoder().decode(effects.readFile(path)) : '';
}
