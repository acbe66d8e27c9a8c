import { letterNumeral, romanNumeral } from '../../text/numbering.ts';
import { attributeOf, elementsOf, firstOf } from './xml.ts';

/** One level of a Word list: how it counts, and what it prints (`%1.%2`). */
interface ListLevel {
  readonly format: string;
  readonly pattern: string;
  readonly start: number;
  /** Level after which it starts again; null: the one above. 0: never. */
  readonly restart: number | null;
}

/** Prints the marker of the next paragraph of a list level; '' where the level prints none. Counting is its state. */
export interface ListCounter {
  readonly next: (list: string, level: number) => string;
}

/** Lists of `word/numbering.xml`, with the counting of Word: each abstract list counts through the document. */
export function listCounter(numbering: string): ListCounter {
  const abstracts = new Map(
    elementsOf(numbering, 'w:abstractNum').map(
      (xml) => [attributeOf(xml, 'w:abstractNumId') ?? '', levelsOf(xml)] as const,
    ),
  );
  const lists = new Map(elementsOf(numbering, 'w:num').map((xml) => [attributeOf(xml, 'w:numId') ?? '', xml] as const));
  const counts = new Map<string, Map<number, number>>();
  const begun = new Set<string>();
  return {
    next: (list, level) => {
      const xml = lists.get(list);
      const abstract = xml === undefined ? undefined : attributeOf(firstOf(xml, 'w:abstractNumId') ?? '', 'w:val');
      const levels = abstracts.get(abstract ?? '');
      const own = levels?.get(level);
      if (xml === undefined || abstract === undefined || levels === undefined || own === undefined) return '';
      const count = counts.get(abstract) ?? new Map<number, number>();
      counts.set(abstract, count);
      const override = begun.has(list) ? null : startOverride(xml, level);
      begun.add(list);
      if (override !== null) count.set(level, override - 1);
      for (let above = 0; above < level; above += 1)
        if (!count.has(above)) count.set(above, levels.get(above)?.start ?? 1);
      count.set(level, (count.get(level) ?? own.start - 1) + 1);
      for (const [deeper, { restart }] of levels)
        if (deeper > level && restart !== 0 && (restart === null || level < restart)) count.delete(deeper);
      if (own.format === 'bullet') return '-';
      if (own.format === 'none') return '';
      return own.pattern.replaceAll(/%(\d)/gu, (_, digit: string) => {
        const shown = Number(digit) - 1;
        return printCount(count.get(shown) ?? 1, levels.get(shown)?.format ?? 'decimal');
      });
    },
  };
}

function levelsOf(abstract: string): ReadonlyMap<number, ListLevel> {
  return new Map(
    elementsOf(abstract, 'w:lvl').map((xml) => {
      const value = (name: string) => attributeOf(firstOf(xml, name) ?? '', 'w:val');
      const restart = value('w:lvlRestart');
      const level: ListLevel = {
        format: value('w:numFmt') ?? 'decimal',
        pattern: value('w:lvlText') ?? '',
        start: Number(value('w:start') ?? 1),
        restart: restart === undefined ? null : Number(restart),
      };
      return [Number(attributeOf(xml, 'w:ilvl') ?? 0), level] as const;
    }),
  );
}

function startOverride(list: string, level: number): number | null {
  const override = elementsOf(list, 'w:lvlOverride').find((xml) => attributeOf(xml, 'w:ilvl') === String(level));
  const start = override === undefined ? undefined : attributeOf(firstOf(override, 'w:startOverride') ?? '', 'w:val');
  return start === undefined ? null : Number(start);
}

function printCount(value: number, format: string): string {
  switch (format) {
    case 'lowerLetter':
      return letterNumeral(value);
    case 'upperLetter':
      return letterNumeral(value).toUpperCase();
    case 'lowerRoman':
      return romanNumeral(value);
    case 'upperRoman':
      return romanNumeral(value).toUpperCase();
    case 'decimalZero':
      return String(value).padStart(2, '0');
    default:
      return String(value);
  }
}
