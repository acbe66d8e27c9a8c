import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lineStarts, placeAt, placeIn } from '../../src/text/place.ts';

test('every kind of line end begins a line', () => {
  expect(lineStarts('a\nb\r\nc\rd')).toEqual([0, 2, 5, 7]);
});

test('offsets lead to line and column, from 1, and past the end to the last line', () => {
  const starts = lineStarts('ab\ncd');
  expect([placeAt(starts, 0), placeAt(starts, 4), placeAt(starts, 9)]).toEqual([
    { line: 1, column: 1 },
    { line: 2, column: 2 },
    { line: 2, column: 7 },
  ]);
  expect(placeIn('f.md', starts, 3, 10)).toEqual({ file: 'f.md', line: 11, column: 1 });
});

test('the line of an offset holds it', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('a', '\n', '\r\n', '\r'), { maxLength: 30 }), fc.nat(40), (parts, at) => {
      const text = parts.join('');
      const offset = Math.min(at, text.length);
      const starts = lineStarts(text);
      const { line, column } = placeAt(starts, offset);
      expect((starts[line - 1] ?? 0) + column - 1).toBe(offset);
    }),
  );
});
