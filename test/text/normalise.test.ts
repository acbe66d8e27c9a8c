import fc from 'fast-check';
import { expect, test } from 'vitest';
import { normalise } from '../../src/text/normalise.ts';

test('folds case, quotes, dashes, white space, compatibility forms and hidden characters', () => {
  expect(normalise('  “Like”  –\nKomentar\u00a0‘ﬁnal’ \u00adSKB\u200b ').text).toBe('"like" - komentar \'final\' skb');
});

test('leads a span back to the print it came from', () => {
  const source = 'ASN  dilarang\n“berfoto” bersama';
  const { text, toSource } = normalise(source);
  const at = text.indexOf('dilarang "berfoto"');
  const { start, end } = toSource({ start: at, end: at + 'dilarang "berfoto"'.length });
  expect(source.slice(start, end)).toBe('dilarang\n“berfoto”');
});

test('an empty span stays empty, and one at the end lies at the end', () => {
  const { text, toSource } = normalise('abc  ');
  expect(toSource({ start: 1, end: 1 })).toEqual({ start: 1, end: 1 });
  expect(toSource({ start: text.length, end: text.length })).toEqual({ start: 5, end: 5 });
});

test('spans of any text lie within it, in order, and folding twice changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), fc.nat(70), fc.nat(70), (source, a, b) => {
      const { text, toSource } = normalise(source);
      const [start, end] = [Math.min(a, b, text.length), Math.min(Math.max(a, b), text.length)];
      const span = toSource({ start, end });
      expect(span.start).toBeLessThanOrEqual(span.end);
      expect(span.start).toBeGreaterThanOrEqual(0);
      expect(span.end).toBeLessThanOrEqual(source.length);
      expect(text).toBe(text.trim());
      expect(text).not.toMatch(/\s\s/u);
    }),
    { numRuns: 200, seed: 1 },
  );
});
