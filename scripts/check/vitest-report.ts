/** What a Vitest run comes to. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
}

/**
 * Counts from the report of Vitest's JSON reporter. A test that did not run (skipped, todo) counts as failed, and so do a
 * file that could not be loaded, a run that failed outside its tests, and a run without a single test.
 */
export function countsOf(report: string | null, exitCode: number): Counts {
  const parsed: unknown = report === null ? null : JSON.parse(report);
  if (typeof parsed !== 'object' || parsed === null) return { passed: 0, failed: 1 };
  const passed = numberAt(parsed, 'numPassedTests');
  const counted =
    numberAt(parsed, 'numFailedTests') +
    numberAt(parsed, 'numPendingTests') +
    numberAt(parsed, 'numTodoTests') +
    filesWithoutTests(parsed);
  const unexplained = counted === 0 && (exitCode !== 0 || passed === 0) ? 1 : 0;
  return { passed, failed: counted + unexplained };
}

function filesWithoutTests(report: object): number {
  const files: unknown = 'testResults' in report ? report.testResults : [];
  if (!Array.isArray(files)) return 0;
  return files.filter((file: unknown) => {
    if (typeof file !== 'object' || file === null || !('assertionResults' in file)) return true;
    return Array.isArray(file.assertionResults) && file.assertionResults.length === 0;
  }).length;
}

function numberAt(report: object, key: string): number {
  const value: unknown = Object.entries(report).find(([name]) => name === key)?.[1];
  return typeof value === 'number' ? value : 0;
}
