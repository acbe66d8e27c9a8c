import type { Example } from '../model/codebook.ts';
import type { Body } from '../model/corpus.ts';
import type { Report } from '../model/diagnostic.ts';
import { fault } from '../diagnostics/collect.ts';
import { didYouMean, type Vocabulary } from './near.ts';

/**
 * Reads the tested sentences in the body of a codebook file: list items under `## Contoh` and `## Bukan contoh`.
 * `- Sentence. {like, share} why`: the sentence, the elements that it must earn, a note. `{-}` under Contoh: no element;
 * no braces: elements not asserted. An indented line continues the item above.
 */
export function readExamples(body: Body, act: string, elements: Vocabulary, report: Report): readonly Example[] {
  const examples: Example[] = [];
  let carries: boolean | null = null;
  for (const { text, line } of items(body)) {
    const place = { file: body.file, line, column: 1 };
    const heading = HEADINGS.get(text.trim().toLowerCase());
    if (heading !== undefined) carries = heading;
    else if (carries === null || !text.startsWith('- ')) {
      const expected = '"## Contoh", "## Bukan contoh", or below one of them a line that begins with "- "';
      report(
        fault(
          'error',
          'unexpected-text',
          place,
          `Unexpected text in a codebook file, expected ${expected}`,
          text.slice(0, 40),
          expected,
        ),
      );
    } else examples.push(readExample(text, line, carries, act, elements, body.file, report));
  }
  return examples;
}

function readExample(
  item: string,
  line: number,
  carries: boolean,
  act: string,
  elements: Vocabulary,
  file: string,
  report: Report,
): Example {
  const match = /^- (?<text>.*?)(?:\s*\{(?<named>[^{}]*)\}\s*(?<note>.*))?$/.exec(item);
  const { text = item.slice(2), named, note } = match?.groups ?? {};
  const words = (named ?? '').split(',').map((word) => word.trim());
  const local = words.filter((word) => word !== '' && word !== '-');
  for (const word of local) {
    if (elements.has(word)) continue;
    const place = { file, line, column: item.lastIndexOf(word, item.lastIndexOf('}')) + 1 };
    const message = `Unexpected element "${word}", expected an element of ${act}${didYouMean(word, elements)}`;
    report(fault('error', 'unknown-element', place, message, word, [...elements.keys()].join(', ')));
  }
  const asserted = named !== undefined && carries;
  return {
    text: text.trim(),
    carries,
    elements: asserted ? local.filter((word) => elements.has(word)).map((word) => `${act}/${word}`) : null,
    note: note === undefined || note === '' ? null : note.trim(),
  };
}

/** Lines with what continues them, joined by a space; blank lines left out. */
function items(body: Body): readonly { readonly text: string; readonly line: number }[] {
  const found: { text: string; readonly line: number }[] = [];
  for (const [index, line] of body.text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const last = found.at(-1);
    if (/^\s+\S/.test(line) && last !== undefined) last.text += ` ${line.trim()}`;
    else found.push({ text: line.trimEnd(), line: body.firstLine + index });
  }
  return found;
}

const HEADINGS: ReadonlyMap<string, boolean> = new Map([
  ['## contoh', true],
  ['## bukan contoh', false],
]);
