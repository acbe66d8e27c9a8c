import type { Place } from './place.ts';

export const SEVERITIES = ['error', 'warning', 'note'] as const;
/** An error stops the build, a warning asks for a look, a note is an open question on data quality. */
export type Severity = (typeof SEVERITIES)[number];

/** One fault of content, at its place. `rule` is a kebab-case id that names the fault. */
export interface Diagnostic extends Place {
  readonly rule: string;
  readonly severity: Severity;
  /** "Unexpected X, expected Y" in English, one sentence, no full stop needed. */
  readonly message: string;
  readonly found: string | null;
  readonly expected: string | null;
}

/** Stages report faults through this and go on: all faults are collected. */
export type Report = (diagnostic: Diagnostic) => void;
