import type { Diagnostic } from '../../src/model/diagnostic.ts';

/** One line for a person: `file:line:column severity rule: message (found x, expected y)`. */
export function printDiagnostic({ file, line, column, severity, rule, message, found, expected }: Diagnostic): string {
  const detail = [found === null ? null : `found ${found}`, expected === null ? null : `expected ${expected}`];
  const known = detail.filter((part) => part !== null).join(', ');
  return `${file}:${line}:${column} ${severity} ${rule}: ${message}${known === '' ? '' : ` (${known})`}`;
}
