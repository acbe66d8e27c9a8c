/** What a spreadsheet would run as a formula when it opens a CSV file: `=1+1`, `@SUM(...)`, and after a mark, `'=1+1`. */
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/u;
const GUARDED = /^'+[=+\-@\t\r\n＝＋－＠]/u;

/**
 * A text that no spreadsheet takes for a formula: one apostrophe in front of a text that begins like one. A text that
 * already looks guarded gets a further one, so that `unguardFormula` gives every text back as it was.
 *
 *     guardFormula('=1+1')  // => "'=1+1"
 *     guardFormula("'=1+1") // => "''=1+1"
 *     guardFormula('ASN')   // => 'ASN'
 */
export function guardFormula(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

/** The text that was guarded. `unguardFormula("'=1+1") // => '=1+1'` */
export function unguardFormula(text: string): string {
  return GUARDED.test(text) ? text.slice(1) : text;
}
