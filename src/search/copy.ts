/** One result as it is copied. */
export interface CopiedClause {
  readonly place: string;
  readonly name: string;
  readonly date: string;
  /** 'butir 5' */
  readonly clause: string;
  readonly text: string;
  readonly acts: string;
  readonly voice: string;
  readonly wording: string;
  /** Whole address, with host. */
  readonly address: string;
}

/** Columns in the order of the table, and how each is headed. */
export const COPIED = ['place', 'name', 'date', 'clause', 'text', 'acts', 'voice', 'wording', 'address'] as const;

/** A table as RFC 4180 has it: every field in quotes, lines ended by CRLF. A field that a spreadsheet would run as a formula begins with an apostrophe. */
export function asCsv(rows: readonly CopiedClause[], heads: Readonly<Record<(typeof COPIED)[number], string>>): string {
  const lines = [COPIED.map((column) => heads[column]), ...rows.map((row) => COPIED.map((column) => row[column]))];
  return lines.map((line) => `${line.map(quoted).join(',')}\r\n`).join('');
}

function quoted(field: string): string {
  const safe = /^[=+\-@\t\r]/.test(field) ? `'${field}` : field;
  return `"${safe.replaceAll('"', '""')}"`;
}
