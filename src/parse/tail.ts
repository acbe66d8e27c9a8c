import { isClosingFormula, isCopies, isSignature, leavesSignature } from './closing.ts';
import { readMarker } from './marker.ts';
import { openSection } from './open-section.ts';
import { endsSentence } from './paragraphs.ts';
import type { Reading, TailKind, Words } from './reading.ts';
import { readAnnex, readSection } from './sections.ts';
import { lastText } from './tree.ts';

/** Metadata after the text: closing formula, signature, copies. True: the line is one of them. */
export function readTail(words: Words, reading: Reading): boolean {
  const { tree, zone } = reading;
  const { text } = words;
  const begun = tree.nodes.length > 0;
  const ended = begun && (reading.blank || endsSentence(lastText(tree.at(tree.current))));
  const annex = begun && (reading.blank || zone !== 'text') ? readAnnex(text) : null;
  if (annex !== null) {
    reading.zone = 'text';
    openSection(annex, words, reading);
    return true;
  }
  if (begun && isCopies(text)) reading.zone = 'copies';
  else if (zone === 'signature' && (leavesSignature(text) || (reading.blank && readSection(text)?.kind === 'part')))
    reading.zone = 'text';
  else if (zone === 'copies' && reading.blank && readSection(text)?.kind === 'part') reading.zone = 'text';
  else if ((zone === 'text' || zone === 'closing') && ended && isSignature(text, following(words.index, reading)))
    reading.zone = 'signature';
  else if (zone === 'text' && ended && isClosingFormula(text)) reading.zone = 'closing';
  else if (zone === 'addressee' && !goesOnAddressing(words, reading)) reading.zone = 'text';
  if (reading.zone === 'text') return false;
  return addTail(reading.zone, words, reading);
}

function addTail(kind: TailKind, { index, text }: Words, { tail, uses }: Reading): true {
  tail.push({ line: index, kind, text });
  uses.set(index, { kind: 'metadata', field: kind });
  return true;
}

/** The list of those addressed goes on until the operative words or the first dictum. */
function goesOnAddressing({ text }: Words, { blank }: Reading): boolean {
  if (readSection(text) !== null || readMarker(text)?.marker.shape === 'word') return false;
  return readMarker(text) !== null || !blank;
}

function following(index: number, { lines, furniture }: Reading): readonly string[] {
  const texts: string[] = [];
  for (let next = index + 1; next < lines.length && texts.length < LOOKAHEAD; next += 1) {
    const line = lines[next];
    if (line !== undefined && !line.blank && !furniture.has(next)) texts.push(line.text);
  }
  return texts;
}

/** Filled lines after an office among which a name is looked for. */
const LOOKAHEAD = 10;
