import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../../src/coding/document.ts';
import type { Clause } from '../../src/model/clause.ts';
import { clauses, projectCodebook } from './support.ts';

const { codebook, rulebook } = projectCodebook();

/** Words that norms are made of, noise, and whatever else. */
const word = fc.constantFrom(
  ...'ASN PNS dilarang tidak boleh agar wajib dapat kecuali menghindari melaporkan mengawasi sanksi ikut kampanye memasang spanduk baliho media sosial mengunggah foto bersama calon pasangan partai politik fasilitas negara keputusan yang menguntungkan ajakan suami istri cuti KTP surat dukungan tim sukses . ; : , | ( ) - dan/atau Pasal 5 mengatur bahwa diIarang \u00ad \u202e 🗳'.split(
    ' ',
  ),
);
const text = fc.oneof(
  fc.array(word, { maxLength: 40 }).map((words) => words.join(' ')),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
);
const documents = fc
  .tuple(text, text, text, text)
  .map(([first, second, third, fourth]) =>
    clauses(
      ['angka-1', first],
      ['angka-1__huruf-a', second],
      ['angka-1__huruf-a__angka-1', third],
      ['angka-2', fourth],
    ),
  );
const RUNS = { numRuns: 300, seed: 20241127 };

function holds(check: (document: readonly Clause[]) => void): void {
  fc.assert(fc.property(documents, check), RUNS);
}

describe('for every document', () => {
  test('one reading a clause, the same each time', () => {
    holds((document) => {
      const first = readDocument(document, rulebook);
      expect(first).toHaveLength(document.length);
      expect(first.map(({ coding, evidence }) => [coding, evidence])).toEqual(
        readDocument(document, rulebook).map(({ coding, evidence }) => [coding, evidence]),
      );
    });
  });

  test('evidence lies in the text it names and says the same words', () => {
    const empty: string[] = [];
    holds((document) => {
      const texts = new Map(document.map((clause) => [clause.id, clause.text] as const));
      for (const { line, evidence } of readDocument(document, rulebook)) {
        for (const { start, end, text: words, inheritedFrom } of evidence) {
          expect(texts.get(inheritedFrom ?? line.clause.id)?.slice(start, end)).toBe(words);
          if (words === '') empty.push(line.clause.id);
        }
      }
    });
    expect(empty).toEqual([]);
  });

  test('acts only on prohibitions and permissions; elements belong to acts of the clause; no act twice', () => {
    const elements = new Map(codebook.acts.map((act) => [act.id, act.elements.map(({ id }) => id)] as const));
    holds((document) => {
      for (const { coding } of readDocument(document, rulebook)) {
        if (coding.type !== 'prohibition' && coding.type !== 'permission') expect(coding.acts).toEqual([]);
        expect(new Set(coding.acts).size).toBe(coding.acts.length);
        for (const element of coding.elements)
          expect(coding.acts.some((act) => elements.get(act)?.includes(element))).toBe(true);
        for (const act of coding.acts)
          expect(coding.elements.some((element) => element.startsWith(`${act}/`))).toBe(true);
      }
    });
  });

  test('every act that the clause itself names has evidence, and umbrella acts stand alone', () => {
    const roles = new Map(codebook.acts.map((act) => [act.id, act.role] as const));
    holds((document) => {
      for (const { coding, evidence } of readDocument(document, rulebook)) {
        const specific = coding.acts.some((act) => roles.get(act) === 'specific');
        for (const act of coding.acts) {
          if (roles.get(act) !== 'residual') expect(evidence.some(({ what }) => what === act)).toBe(true);
          if (specific) expect(roles.get(act)).toBe('specific');
        }
      }
    });
  });
});

describe('hostile texts of a megabyte', () => {
  const megabyte = (piece: string): string => piece.repeat(Math.ceil(1_000_000 / piece.length));
  test.each([
    ['one word', megabyte('kampanye ')],
    ['a ban over and over', megabyte('dilarang ikut kampanye ')],
    ['gaps that almost close', megabyte('mengajak memasang mengunggah menggunakan ')],
    ['no space', megabyte('a')],
    ['endlessly new words', Array.from({ length: 130_000 }, (_, index) => `k${index.toString(36)}`).join(' ')],
    ['brackets and stops', megabyte('.;|( ')],
  ])(
    '%s',
    (_, hostile) => {
      const started = performance.now();
      expect(readDocument(clauses(['angka-1', hostile]), rulebook)).toHaveLength(1);
      expect(performance.now() - started).toBeLessThan(HOSTILE_BUDGET);
    },
    60_000,
  );
});

/** Milliseconds. */
const HOSTILE_BUDGET = 2_000;
