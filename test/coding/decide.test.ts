import { describe, expect, test } from 'vitest';
import { codeClauses, textHash } from '../../src/coding/index.ts';
import { collectDiagnostics } from '../../src/diagnostics/collect.ts';
import type { Decision, PlacedReading } from '../../src/model/corpus.ts';
import { clauses, projectCodebook } from './support.ts';

const { codebook } = projectCodebook();
const TEXT = 'ASN dilarang memasang spanduk.';
const DOCUMENT = clauses(['butir-1', TEXT], ['butir-2', 'ASN dilarang ikut kampanye.']);
const PLACE = { file: 'content/decisions.csv', line: 7, column: 1 };

const DECISION: Decision = {
  clause: 'uji#butir-1',
  type: 'prohibition',
  acts: ['display-symbols'],
  elements: ['display-symbols/wear'],
  timing: [],
  target: ['party'],
  textHash: textHash(TEXT),
  note: null,
  place: PLACE,
};

const READING: PlacedReading = {
  clause: 'uji#butir-1',
  reader: 'a',
  type: 'prohibition',
  acts: ['install-campaign-props'],
  elements: [],
  timing: [],
  target: [],
  place: { file: 'content/readings.csv', line: 3, column: 1 },
};

function run(decisions: readonly Decision[], readings: readonly PlacedReading[] = []) {
  const collector = collectDiagnostics();
  const coded = codeClauses({ clauses: DOCUMENT, codebook, decisions, readings }, collector.report);
  return { ...coded, faults: collector.sorted() };
}

test('the text hash folds white space and is the one that registers hold', () => {
  expect(textHash(' ASN  dilarang\nmemasang spanduk. ')).toBe(textHash(TEXT));
  expect(textHash('ASN dilarang memasang spanduk atau baliho.')).toBe('27dfda54');
});

test('a decision counts, the rules stay beside it; other clauses are read by the rules', () => {
  const { clauses: coded, faults } = run([DECISION]);
  expect(faults).toEqual([]);
  expect(coded[0]).toMatchObject({
    basis: 'adjudicated',
    acts: ['display-symbols'],
    target: ['party'],
    rules: { acts: ['install-campaign-props'] },
  });
  expect(coded[1]).toMatchObject({ basis: 'rules', acts: ['take-part-in-campaign'] });
});

test('evidence of what was decided otherwise is not shown', () => {
  expect(run([DECISION]).clauses[0]?.evidence.map(({ what }) => what)).toEqual(['prohibition']);
});

test('all four readings come out, by clause and reader', () => {
  const { readings } = run([DECISION], [READING, { ...READING, reader: 'b' }]);
  expect(readings.map(({ clause, reader }) => `${clause} ${reader}`)).toEqual([
    'uji#butir-1 a',
    'uji#butir-1 adjudicated',
    'uji#butir-1 b',
    'uji#butir-1 rules',
    'uji#butir-2 rules',
  ]);
});

describe('faults of registers, at their place', () => {
  test.each([
    ['stale-decision', { textHash: '00000000' }],
    ['unknown-clause', { clause: 'uji#butir-9' }],
    ['unknown-act', { acts: ['tidak-ada'], elements: [] }],
    ['unknown-element', { elements: ['display-symbols/tidak-ada'] }],
    ['element-without-act', { acts: [], elements: ['display-symbols/wear'] }],
    ['act-on-other-type', { type: 'duty' as const }],
  ])('%s', (rule, change) => {
    const { clauses: coded, faults } = run([{ ...DECISION, ...change }]);
    expect(faults.map((fault) => [fault.rule, fault.severity, fault.file, fault.line])).toEqual([
      [rule, 'error', PLACE.file, PLACE.line],
    ]);
    expect(coded.map(({ basis }) => basis)).toEqual(['rules', 'rules']);
  });
  test('a second decision on a clause', () => {
    expect(run([DECISION, DECISION]).faults.map(({ rule }) => rule)).toEqual(['duplicate-decision']);
  });
  test('a reading of an unknown clause', () => {
    const { readings, faults } = run([], [{ ...READING, clause: 'lain#butir-1' }]);
    expect(faults.map(({ rule, file, line }) => [rule, file, line])).toEqual([
      ['unknown-clause', 'content/readings.csv', 3],
    ]);
    expect(readings.some(({ reader }) => reader === 'a')).toBe(false);
  });
});

test('a faulty signal is an error on its line, and the others still work', () => {
  const collector = collectDiagnostics();
  const [first, ...rest] = codebook.acts;
  if (first === undefined) throw new Error('no act');
  const place = { file: 'content/codebook/x.md', line: 12, column: 5 };
  const broken = { ...first, signals: [...first.signals, { pattern: '(ikut', unless: [], weak: false, place }] };
  const coded = codeClauses(
    { clauses: DOCUMENT, codebook: { ...codebook, acts: [broken, ...rest] }, decisions: [], readings: [] },
    collector.report,
  );
  expect(collector.sorted().map(({ rule, file, line }) => [rule, file, line])).toEqual([
    ['signal-pattern', place.file, 12],
  ]);
  expect(coded.clauses[1]?.acts).toEqual(['take-part-in-campaign']);
});

test('addressees are read from the subject where nobody recorded them', () => {
  const document = clauses(['angka-1', 'Kepala Desa dan Perangkat Desa dilarang ikut kampanye.']);
  const { clauses: coded } = codeClauses({ clauses: document, codebook, decisions: [], readings: [] }, () => undefined);
  expect(coded[0]?.appliesTo).toEqual(['village-head', 'village-official']);
});
