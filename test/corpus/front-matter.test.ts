import fc from 'fast-check';
import { stringify } from 'yaml';
import { expect, test } from 'vitest';
import { readFrontMatter } from '../../src/corpus/front-matter.ts';
import { collectDiagnostics } from '../../src/diagnostics/collect.ts';
import { lineStarts } from '../../src/text/place.ts';

function read(text: string): {
  readonly document: ReturnType<typeof readFrontMatter>;
  readonly faults: readonly string[];
} {
  const { report, sorted } = collectDiagnostics();
  const document = readFrontMatter('x.md', text, report);
  return { document, faults: sorted().map(({ line, column, rule }) => `${line}:${column} ${rule}`) };
}

test('header, body and the line on which the body begins', () => {
  const { document, faults } = read('---\nid: a\n---\n\n1. Satu.\n---\n');
  expect(document?.data).toEqual({ id: 'a' });
  expect(document?.body).toEqual({ text: '\n1. Satu.\n---\n', file: 'x.md', firstLine: 4 });
  expect(faults).toEqual([]);
});

test('places of keys and values, in blocks and in braces', () => {
  const at = read('---\na:\n  b: [x, { c: yes }]\n---\n').document?.at;
  expect(at?.key(['a', 'b'])).toMatchObject({ line: 3, column: 3 });
  expect(at?.value(['a', 'b', 0])).toMatchObject({ line: 3, column: 7 });
  expect(at?.key(['a', 'b', 1, 'c'])).toMatchObject({ line: 3, column: 12 });
  expect(at?.value(['a', 'b', 1, 'c'])).toMatchObject({ line: 3, column: 15 });
});

test('what was not written is placed at what stands around it', () => {
  const at = read('---\nid: x\na:\n  b: 1\n---\n').document?.at;
  expect(at?.value(['a', 'missing'])).toMatchObject({ line: 3, column: 1 });
  expect(at?.value(['missing'])).toMatchObject({ line: 2, column: 1 });
});

test('yes, dates and numbers with a leading zero follow YAML 1.2', () => {
  expect(read('---\na: yes\nb: 2024-05-31\n---\n').document?.data).toEqual({ a: 'yes', b: '2024-05-31' });
});

test('every syntax fault of a header is told, none is thrown', () => {
  expect(read('---\na: [1\nb: "x\n---\n').document).toBeNull();
  expect(read('---\na: 1\na: 2\nb: 1\nb: 2\n---\n').faults).toEqual(['3:1 duplicate-key', '5:1 duplicate-key']);
  expect(read('---\na: [*x, &y 1]\nb: *y\n---\n').faults).toEqual([
    '2:5 front-matter-syntax',
    '3:4 front-matter-syntax',
  ]);
  expect(read('').faults).toEqual(['1:1 front-matter-missing']);
});

const scalar = fc.oneof(fc.string(), fc.boolean(), fc.constant(null), fc.integer());
const key = fc.stringMatching(/^[a-z][a-z_]{0,8}$/);
const header = fc.dictionary(key, fc.oneof(scalar, fc.array(scalar), fc.dictionary(key, scalar)), {
  noNullPrototype: true,
});

test('any header that is written as YAML is read back equal, and its body untouched', () => {
  fc.assert(
    fc.property(header, fc.string(), (data, body) => {
      const { document, faults } = read(`---\n${stringify(data)}---\n${body}`);
      expect(faults).toEqual([]);
      expect(document?.data).toEqual(data);
      expect(document?.body.text).toBe(body);
    }),
  );
});

test('the place of each key of any header leads to that key', () => {
  fc.assert(
    fc.property(header, (data) => {
      const text = `---\n${stringify(data)}---\n`;
      const starts = lineStarts(text);
      const { document } = read(text);
      for (const name of Object.keys(data)) {
        const place = document?.at.key([name]);
        const offset = (starts[(place?.line ?? 1) - 1] ?? 0) + (place?.column ?? 1) - 1;
        expect(text.slice(offset)).toMatch(new RegExp(`^"?${name}"?:`));
      }
    }),
  );
});

test('no text makes the reader throw', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('---\n', 'a', ':', ' ', '\n', '[', '{', '"', '&', '*', '!', '-') }),
      (text) => {
        expect(() => read(`---\n${text}`)).not.toThrow();
      },
    ),
  );
});
