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
