import type { Circular } from '../model/circular.ts';
import type { Clause } from '../model/clause.ts';
import type { AuthoredCorpus, Body, ParsedCorpus } from '../model/corpus.ts';
import type { Report } from '../model/diagnostic.ts';
import type { Instrument } from '../model/instrument.ts';
import { readAuthored } from './authored.ts';
import type { ClauseContext } from './context.ts';
import { checkMarkup } from './markup.ts';
import { officialBody } from './official-body.ts';
import { readProvisions } from './provisions.ts';
import { restatedClauses } from './restated.ts';

/**
 * The stage `parse`: texts in, clauses out. What it guarantees of an official document, each tested over generated and
 * damaged ones (test/parse/guarantees.test.ts):
 *
 * 1. It never refuses and never throws: any text gives a tree, at worst of paragraphs.
 * 2. Every line that is not blank ends up in a clause, in metadata or in a diagnostic, once; `accounting` says where.
 * 3. No word of a clause is lost or added: lines are joined, hyphens of line ends closed, slips of a scan put right only
 *    where no other reading is possible, each with a diagnostic.
 * 4. Places lead back to the line and column of the file where the clause's marker stands.
 * 5. The tree is the document's own numbering: nothing is cut that the document does not number, and what stands under a
 *    number without one of its own belongs to that number.
 * 6. Ids are printed paths, unique in a document: `angka-2__huruf-b`. A parent stands before its children, and its path
 *    begins theirs. What has no number is counted: `alinea-1`, `strip-2`, `tabel-1`, `baris-3`; a heading without number
 *    is its slug: `menimbang`.
 * 7. A number that is skipped, repeated or begun again, and a line that looks like a marker and is read as text, is a
 *    diagnostic.
 * 8. The same text gives the same result; time and memory grow with the length of the text.
 */

/** Clauses of every circular and provisions of every instrument, in the order of the corpus. */
export function parseCorpus(corpus: AuthoredCorpus, report: Report): ParsedCorpus {
  const circulars: Circular[] = [];
  const clauses: Clause[] = [];
  for (const { header, sourceKeys, body } of corpus.circulars) {
    circulars.push(header);
    const options = { circular: header.id, wording: header.wording, form: header.form, sourceKeys };
    clauses.push(...parseBody(body, options, report));
  }
  const instruments = corpus.instruments.map(({ header, body }): Instrument => {
    checkMarkup(body, report);
    return { ...header, provisions: readProvisions(readAuthored(body, 'provisions', report), header.id, report) };
  });
  return { circulars, clauses, instruments };
}

/** Clauses of one authored body. */
export function parseBody(body: Body, options: ClauseContext, report: Report): Clause[] {
  checkMarkup(body, report);
  if (options.wording === 'restated') return restatedClauses(readAuthored(body, 'list', report), options, report);
  return officialBody(body, options, report);
}

export type { ParsedDocument, LineAccount } from './document.ts';
export { parseDocument } from './document.ts';
export type { OpenedFile } from './files/index.ts';
export { openFile } from './files/index.ts';
export type { FoundMetadata, Signatory } from './found.ts';
