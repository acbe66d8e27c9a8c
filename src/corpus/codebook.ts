import type { Act, Codebook, Element, Signal } from '../model/codebook.ts';
import type { Report } from '../model/diagnostic.ts';
import { fault } from '../diagnostics/collect.ts';
import type { Theme } from '../model/codebook.ts';
import { readDocuments, type Document } from './documents.ts';
import { readExamples } from './examples.ts';
import { vocabularyOf, type Vocabulary } from './near.ts';
import { actSchema, type ActHeader } from './schema/act-schema.ts';
import type { Known } from './schema/known.ts';

/** Reads the acts, in the order of the codebook. */
export function readCodebook(
  files: ReadonlyMap<string, string>,
  paths: readonly string[],
  themes: readonly Theme[],
  version: number,
  known: Known,
  report: Report,
): Codebook {
  const documents = [...readDocuments(files, paths, actSchema(known), report)].sort(byOrder);
  const orders = new Map<number, string>();
  for (const document of documents) {
    checkOrder(document, orders, report);
    checkTerms(document, report);
    checkElements(document, report);
  }
  return { version, themes, acts: documents.map((document) => actOf(document, report)) };
}

/** Elements by their full id: `pose/number`, with their Indonesian names. */
export function elementVocabulary(codebook: Codebook): Vocabulary {
  return new Map(codebook.acts.flatMap(({ elements }) => elements.map(({ id, label }) => [id, label.id] as const)));
}

function actOf({ header, body, at }: Document<ActHeader>, report: Report): Act {
  const local = vocabularyOf(header.elements.map(({ id }) => id));
  const examples = readExamples(body, header.id, local, report);
  for (const carries of [true, false]) {
    if (examples.some((example) => example.carries === carries)) continue;
    const heading = carries ? 'Contoh' : 'Bukan contoh';
    const message = `Missing example under "## ${heading}", expected at least one: they are the tests of the codebook`;
    report(
      fault('warning', 'missing-example', { file: at.file, line: body.firstLine, column: 1 }, message, null, heading),
    );
  }
  return {
    id: header.id,
    theme: header.theme,
    role: header.role,
    label: header.label,
    definition: header.definition,
    includes: header.includes,
    excludes: header.excludes,
    anchors: header.anchors,
    elements: header.elements.map((element, index): Element => ({
      ...element,
      id: `${header.id}/${element.id}`,
      signals: placed(element.signals, ['elements', index, 'signals'], at),
    })),
    signals: placed(header.signals, ['signals'], at),
    terms: header.terms,
    examples,
  };
}

/** Signals with the line each is written on. */
function placed(
  signals: ActHeader['signals'],
  path: readonly (string | number)[],
  at: Document<ActHeader>['at'],
): readonly Signal[] {
  return signals.map((signal, index) => ({ ...signal, place: at.value([...path, index, 'pattern']) }));
}

function checkOrder({ header, at }: Document<ActHeader>, orders: Map<number, string>, report: Report): void {
  const other = orders.get(header.order);
  if (other === undefined) orders.set(header.order, header.id);
  else {
    const message = `Unexpected order ${header.order}, expected a number of its own (taken by ${other})`;
    report(fault('error', 'duplicate-order', at.value(['order']), message, String(header.order), null));
  }
}

/** Without words to look for, no absence could be certified. */
function checkTerms({ header, at }: Document<ActHeader>, report: Report): void {
  if (header.role === 'residual' || header.terms.length > 0) return;
  const message = 'Unexpected empty terms, expected words to look for before the absence of the act is certified';
  report(fault('error', 'missing-terms', at.value(['terms']), message, '[]', 'words'));
}

function checkElements({ header, at }: Document<ActHeader>, report: Report): void {
  const seen = new Set<string>();
  for (const [index, { id }] of header.elements.entries()) {
    if (seen.has(id)) {
      const message = `Unexpected second element "${id}", expected an id of its own`;
      report(fault('error', 'duplicate-id', at.value(['elements', index, 'id']), message, id, null));
    }
    seen.add(id);
  }
}

function byOrder(a: Document<ActHeader>, b: Document<ActHeader>): number {
  return a.header.order - b.header.order || (a.header.id < b.header.id ? -1 : 1);
}
