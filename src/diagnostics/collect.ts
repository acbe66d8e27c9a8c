import type { Diagnostic, Report } from '../model/diagnostic.ts';
import type { Place } from '../model/place.ts';

export interface Collector {
  readonly report: Report;
  /** All faults so far, by file, line, column, rule. */
  readonly sorted: () => readonly Diagnostic[];
}

/** Gathers faults so that a build fails once, at the end, with the whole list. */
export function collectDiagnostics(): Collector {
  const all: Diagnostic[] = [];
  return { report: (diagnostic) => void all.push(diagnostic), sorted: () => [...all].sort(byPlace) };
}

/** A fault at a place: `fault('error', 'unknown-act', place, 'Unexpected act x', 'x', 'an act of the codebook')`. */
export function fault(
  severity: Diagnostic['severity'],
  rule: string,
  place: Place,
  message: string,
  found: string | null = null,
  expected: string | null = null,
): Diagnostic {
  return { rule, severity, file: place.file, line: place.line, column: place.column, message, found, expected };
}

/** Order of reading: file, line, column, rule, message. */
export function byPlace(a: Diagnostic, b: Diagnostic): number {
  return (
    compareText(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    compareText(a.rule, b.rule) ||
    compareText(a.message, b.message)
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
