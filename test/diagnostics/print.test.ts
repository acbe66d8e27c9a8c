import { expect, test } from 'vitest';
import { fault } from '../../src/diagnostics/collect.ts';
import { reportText, summaryOf } from '../../src/diagnostics/print.ts';

const faults = [
  fault('error', 'csv-bom', { file: 'content/a.csv', line: 1, column: 1 }, 'Unexpected byte order mark'),
  fault('warning', 'carriage-return', { file: 'content/a.csv', line: 1, column: 12 }, 'Unexpected carriage return'),
  fault('note', 'unused-source', { file: 'content/b.csv', line: 2, column: 1 }, 'Source "x" is cited by nothing'),
];

test('one line a fault, a blank line between files, places in a column', () => {
  expect(reportText(faults)).toBe(
    [
      'content/a.csv:1:1   error    Unexpected byte order mark  csv-bom',
      'content/a.csv:1:12  warning  Unexpected carriage return  carriage-return',
      '',
      'content/b.csv:2:1   note     Source "x" is cited by nothing  unused-source',
      '',
      '',
    ].join('\n'),
  );
  expect(reportText([])).toBe('');
});

test('a summary counts each severity', () => {
  expect(summaryOf(faults)).toBe('1 error, 1 warning, 1 note');
  expect(summaryOf([])).toBe('0 errors, 0 warnings, 0 notes');
});
