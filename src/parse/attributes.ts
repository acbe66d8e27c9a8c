import { fault } from '../diagnostics/collect.ts';
import type { Citation } from '../model/clause.ts';
import type { Report } from '../model/diagnostic.ts';
import type { Place } from '../model/place.ts';
import { ADDRESSEES, VOICES } from '../model/vocabulary.ts';
import type { Addressee, Voice } from '../model/vocabulary.ts';

/** One `key=value` of an attribute line. */
export interface Attribute {
  readonly key: string;
  readonly value: string;
  readonly place: Place;
}

/** Whether a line is an attribute line: `{source="s1: paragraf 12" for=asn}`. */
export function isAttributeLine(text: string): boolean {
  return /^\s*\{.*\}\s*$/u.test(text);
}

/** Reads an attribute line. `place` is that of its opening brace. What is not `key=value` is reported. */
export function readAttributes(line: string, place: Place, report: Report): readonly Attribute[] {
  const text = line.trim();
  const inner = text.slice(1, -1);
  const attributes: Attribute[] = [];
  for (const match of inner.matchAll(/([A-Za-z-]+)=(?:"([^"]*)"|([^\s"]+))|(\S+)/gu)) {
    const [found, key, quoted, bare, stray] = match;
    const at = { ...place, column: place.column + 1 + match.index };
    if (key !== undefined && stray === undefined)
      attributes.push({ key, value: (quoted ?? bare ?? '').trim(), place: at });
    else
      report(
        fault(
          'error',
          'attribute-syntax',
          at,
          `Unexpected ${found} in an attribute line`,
          found,
          'key=value or key="value"',
        ),
      );
  }
  return attributes;
}

/** What the attributes of one clause say; null: not said. */
export interface ClauseAttributes {
  readonly citations: readonly Citation[] | null;
  readonly voice: Voice | null;
  readonly appliesTo: readonly Addressee[];
  readonly who: string | null;
  readonly when: string | null;
}

/** Reads the attributes of a clause against the closed lists and the document's own source keys. */
export function readClauseAttributes(
  attributes: readonly Attribute[],
  sourceKeys: Readonly<Record<string, string>>,
  report: Report,
): ClauseAttributes {
  const known = checkKeys(attributes, CLAUSE_KEYS, report);
  const source = known.get('source');
  const voice = known.get('voice');
  return {
    citations: source === undefined ? null : readCitations(source, sourceKeys, report),
    voice: voice === undefined ? null : readVoice(voice, report),
    appliesTo: readAddressees(known.get('for'), report),
    who: known.get('who')?.value ?? null,
    when: known.get('when')?.value ?? null,
  };
}

/** Attributes by key; a key that is unknown or given twice is reported and left out. */
export function checkKeys(
  attributes: readonly Attribute[],
  keys: readonly string[],
  report: Report,
): ReadonlyMap<string, Attribute> {
  const known = new Map<string, Attribute>();
  for (const attribute of attributes) {
    const { key, place } = attribute;
    if (!keys.includes(key))
      report(fault('error', 'unknown-attribute', place, `Unexpected attribute ${key}`, key, keys.join(', ')));
    else if (known.has(key))
      report(fault('error', 'repeated-attribute', place, `Unexpected second attribute ${key}`, key, 'each key once'));
    else known.set(key, attribute);
  }
  return known;
}

/** Parts of a list value, trimmed, without empty ones. */
export function splitList(value: string, separator: ',' | ';'): readonly string[] {
  return value
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function readCitations(
  { value, place }: Attribute,
  sourceKeys: Readonly<Record<string, string>>,
  report: Report,
): readonly Citation[] {
  const citations: Citation[] = [];
  for (const part of splitList(value, ';')) {
    const colon = part.indexOf(':');
    const key = (colon < 0 ? part : part.slice(0, colon)).trim();
    const at = colon < 0 ? '' : part.slice(colon + 1).trim();
    const source = Object.hasOwn(sourceKeys, key) ? sourceKeys[key] : undefined;
    if (source === undefined)
      report(
        fault(
          'error',
          'unknown-source',
          place,
          `Unexpected source key ${key}`,
          key,
          Object.keys(sourceKeys).join(', '),
        ),
      );
    else citations.push({ source, at: at === '' ? null : at });
  }
  return citations;
}

function readVoice({ value, place }: Attribute, report: Report): Voice | null {
  const voice = VOICES.find((known) => known === value);
  if (voice === undefined)
    report(fault('error', 'unknown-voice', place, `Unexpected voice ${value}`, value, VOICES.join(', ')));
  return voice ?? null;
}

function readAddressees(attribute: Attribute | undefined, report: Report): readonly Addressee[] {
  if (attribute === undefined) return [];
  const { value, place } = attribute;
  const found: Addressee[] = [];
  for (const word of splitList(value, ',')) {
    const addressee = ADDRESSEES.find((known) => known === word);
    if (addressee === undefined)
      report(fault('error', 'unknown-addressee', place, `Unexpected addressee ${word}`, word, ADDRESSEES.join(', ')));
    else if (!found.includes(addressee)) found.push(addressee);
  }
  return found;
}

const CLAUSE_KEYS = ['source', 'voice', 'for', 'who', 'when'];
