import { fault } from '../diagnostics/collect.ts';
import type { Provision } from '../model/instrument.ts';
import type { Report } from '../model/diagnostic.ts';
import type { AuthoredItem } from './authored.ts';
import { checkKeys, splitList } from './attributes.ts';

/**
 * Provisions of an instrument, in the order of the file. Ids are the printed numbers: `pp-94-2021:5.n.1`. A marker or
 * heading without text only opens a level.
 */
export function readProvisions(
  items: readonly AuthoredItem[],
  instrument: string,
  report: Report,
): readonly Provision[] {
  const levels: Level[] = [];
  const provisions: Provision[] = [];
  const seen = new Set<string>();
  for (const item of items) {
    const level = levelOf(item, item.parent === null ? null : (levels[item.parent] ?? null));
    levels.push(level);
    if (item.text === '') {
      if (item.english !== '' || item.attributes.length > 0)
        report(
          fault(
            'error',
            'empty-clause',
            item.place,
            'Unexpected provision without Indonesian text',
            null,
            'words after the marker',
          ),
        );
      continue;
    }
    const id = `${instrument}:${level.values.join('.')}`;
    if (seen.has(id)) {
      report(
        fault('error', 'repeated-number', item.place, `Unexpected second provision ${id}`, id, 'each provision once'),
      );
      continue;
    }
    seen.add(id);
    if (item.english === '')
      report(
        fault('error', 'missing-english', item.place, `Missing English text of ${id}`, null, 'a quote line "> ..."'),
      );
    const known = checkKeys(item.attributes, PROVISION_KEYS, report);
    provisions.push({
      id,
      instrument,
      citation: level.citation.join(' '),
      text: { id: item.text, en: item.english },
      acts: splitList(known.get('act')?.value ?? '', ','),
      sanction: known.get('sanction')?.value ?? null,
      note: known.get('note')?.value ?? null,
    });
  }
  return provisions;
}

interface Level {
  readonly values: readonly string[];
  readonly citation: readonly string[];
  readonly pasal: boolean;
}

function levelOf(item: AuthoredItem, parent: Level | null): Level {
  if (item.heading !== null) return headingLevel(item.heading);
  const above = parent ?? { values: [], citation: [], pasal: false };
  const counter = item.marker?.counter ?? '';
  const word = citationWord(item, above.pasal);
  return { values: [...above.values, counter], citation: [...above.citation, word], pasal: above.pasal };
}

function citationWord({ marker, reading }: AuthoredItem, pasal: boolean): string {
  const counter = marker?.counter ?? '';
  if (reading?.kind === 'arabic') return pasal && marker?.shape === 'both' ? `ayat (${counter})` : `angka ${counter}`;
  if (reading?.kind === 'roman' || reading?.kind === 'roman-capital') return `angka ${counter}`;
  return `huruf ${counter}`;
}

/** `Pasal 5` -> 5; `ke: Pelanggaran kode etik` -> ke, cited by its title; `salam` -> a name the editors gave. */
function headingLevel(heading: string): Level {
  const pasal = /^Pasal\s+(\d+[A-Z]?)$/iu.exec(heading)?.[1];
  if (pasal !== undefined) return { values: [pasal], citation: [`Pasal ${pasal}`], pasal: true };
  const colon = heading.indexOf(':');
  const name = (colon < 0 ? heading : heading.slice(0, colon)).trim();
  const title = colon < 0 ? '' : heading.slice(colon + 1).trim();
  return { values: [name], citation: [title === '' ? `bagian ${name} (penamaan redaksi)` : title], pasal: false };
}

const PROVISION_KEYS = ['act', 'sanction', 'note'];
