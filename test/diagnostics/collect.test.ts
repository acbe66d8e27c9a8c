import fc from 'fast-check';
import { expect, test } from 'vitest';
import { byPlace, collectDiagnostics, fault } from '../../src/diagnostics/collect.ts';
import { SEVERITIES, type Diagnostic } from '../../src/model/diagnostic.ts';

const word = fc.constantFrom('a', 'b', 'ä', 'Z');
const diagnostic: fc.Arbitrary<Diagnostic> = fc.record({
  file: word,
  line: fc.integer({ min: 1, max: 3 }),
  column: fc.integer({ min: 1, max: 3 }),
  rule: word,
  severity: fc.constantFrom(...SEVERITIES),
  message: word,
  found: fc.constant(null),
  expected: fc.constant(null),
});

test('a fault carries its place', () => {
  const place = { file: 'x.md', line: 2, column: 3 };
  expect(fault('error', 'unknown-act', place, 'Unexpected act', 'x', 'an act')).toEqual({
    ...place,
    rule: 'unknown-act',
    severity: 'error',
    message: 'Unexpected act',
    found: 'x',
    expected: 'an act',
  });
  expect(fault('note', 'r', place, 'm')).toMatchObject({ found: null, expected: null });
});

test('all faults come out, in the order of reading, however they came in', () => {
  fc.assert(
    fc.property(fc.array(diagnostic), (all) => {
      const { report, sorted } = collectDiagnostics();
      all.forEach(report);
      const out = sorted();
      expect(out).toHaveLength(all.length);
      for (const [index, next] of out.entries()) {
        const before = out[index - 1];
        if (before !== undefined) expect(byPlace(before, next)).toBeLessThanOrEqual(0);
      }
      const key = (item: Diagnostic): string => [item.file, item.line, item.column, item.rule, item.message].join(' ');
      const reversed = collectDiagnostics();
      all.toReversed().forEach(reversed.report);
      expect(reversed.sorted().map(key)).toEqual(out.map(key));
    }),
  );
});

test('what is sorted early does not change later', () => {
  const { report, sorted } = collectDiagnostics();
  const early = sorted();
  report(fault('error', 'r', { file: 'x', line: 1, column: 1 }, 'm'));
  expect(early).toEqual([]);
  expect(sorted()).toHaveLength(1);
});
