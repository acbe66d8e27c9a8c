import type { Values } from '../../i18n/message.ts';
import { exactly } from '../../search/query.ts';
import type { SearchGround, SearchResult, UnitResult } from '../../search/run.ts';
import { button, element } from './element.ts';

/** Fills a string of the page. */
export type Say = (key: string, values?: Values) => string;

/** Sets the query and searches again. */
export type Ask = (query: string) => void;

/** Most forms that a note lists; a family has rarely more. */
const MOST_FORMS = 12;

/** What the reader must know of how the query was understood: words left out, words taken together, and how to undo it. */
export function queryNotes(
  ground: SearchGround,
  result: SearchResult,
  query: string,
  say: Say,
  ask: Ask,
): readonly HTMLElement[] {
  const { units, plan } = result;
  const lost = units.filter(({ unknown, unit }) => unknown && unit.words.length === 1);
  const notes: HTMLElement[] = [];
  if (lost.length > 0) {
    const near = lost.flatMap(({ unit }) =>
      ground.vocabulary
        .near(unit.words[0] ?? '', 3)
        .map((word) => button(word, () => ask(query.replace(unit.text, word)))),
    );
    const names = lost.map(({ unit }) => `“${unit.text}”`).join(', ');
    notes.push(
      element(
        'p',
        { class: 'note flag' },
        say('note.unknown', { words: names }),
        ...(near.length > 0 ? [` ${say('note.near')} `] : []),
        ...spaced(near),
      ),
    );
  }
  if (plan.skipped.length > 0)
    notes.push(element('p', { class: 'note' }, say('note.skipped', { words: plan.skipped.join(', ') })));
  for (const found of units) {
    const note = alikeNote(ground, found, query, say, ask);
    if (note !== null) notes.push(note);
  }
  return notes;
}

function alikeNote(
  ground: SearchGround,
  { unit, acts, documents }: UnitResult,
  query: string,
  say: Say,
  ask: Ask,
): HTMLElement | null {
  if (unit.kind !== 'lemma') return null;
  const typed = unit.words.join(' ');
  const forms = [
    ...ground.vocabulary.formsOf(unit.lemma).filter((form) => form !== typed),
    ...ground.lexicon.phrasesOf(unit.lemma).filter((phrase) => phrase !== typed),
  ];
  const shown = forms.slice(0, MOST_FORMS);
  const sentences = [
    shown.length === 0
      ? []
      : say('note.alike', { word: unit.text, forms: shown.join(', ') + (forms.length > shown.length ? ', …' : '') }),
    acts.length === 0 ? [] : say('note.acts', { word: unit.text, acts: acts.map(({ label }) => label).join('; ') }),
    documents.length === 0 ? [] : say('note.documents', { word: unit.text, n: documents.length }),
  ].flat();
  if (sentences.length === 0) return null;
  const undo =
    shown.length + acts.length === 0
      ? []
      : [' ', button(say('note.exactly', { word: unit.text }), () => ask(quoteUnit(query, unit.words)))];
  return element('p', { class: 'note' }, sentences.join(' '), ...undo);
}

/** The query with the words of one condition in quotes. */
function quoteUnit(query: string, words: readonly string[]): string {
  const [only] = words;
  if (words.length === 1 && only !== undefined) return exactly(query, only);
  const phrase = new RegExp(words.join('[^\\p{L}\\p{N}"]+'), 'iu');
  return query.replace(phrase, (whole) => `"${whole}"`);
}

function spaced(nodes: readonly Node[]): readonly (Node | string)[] {
  return nodes.flatMap((node, i) => (i === 0 ? [node] : [' ', node]));
}
