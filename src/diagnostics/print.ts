import type { Diagnostic, Severity } from '../model/diagnostic.ts';

/**
 * Faults as lines for a terminal, a blank line between files:
 * `content/sources.csv:3:23  error    Unexpected quote, expected ...  csv-stray-quote`. They come in their given order.
 */
export function reportText(diagnostics: readonly Diagnostic[]): string {
  const places = diagnostics.map(({ file, line, column }) => `${file}:${line}:${column}`);
  const width = Math.max(0, ...places.map((place) => place.length).filter((length) => length <= WIDEST_PLACE));
  let text = '';
  for (const [index, { file, severity, message, rule }] of diagnostics.entries()) {
    if (index > 0 && diagnostics[index - 1]?.file !== file) text += '\n';
    text += `${(places[index] ?? '').padEnd(width)}  ${severity.padEnd(SEVERITY_WIDTH)}  ${message}  ${rule}\n`;
  }
  return text === '' ? '' : `${text}\n`;
}

/** `summaryOf(all) // => '2 errors, 1 warning, 0 notes'` */
export function summaryOf(diagnostics: readonly Diagnostic[]): string {
  const count = (severity: Severity): string => {
    const number = diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
    return `${number} ${severity}${number === 1 ? '' : 's'}`;
  };
  return `${count('error')}, ${count('warning')}, ${count('note')}`;
}

const SEVERITY_WIDTH = 'warning'.length;
/** Longer places stand out of the column instead of pushing every message to the right. */
const WIDEST_PLACE = 60;
