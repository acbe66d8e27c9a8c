import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decode, loadContent } from '../../src/corpus/load.ts';
import { collectDiagnostics } from '../../src/diagnostics/collect.ts';
import { VALID } from './diagnose.ts';

function faultsOf(bytes: Uint8Array): readonly string[] {
  const { report, sorted } = collectDiagnostics();
  decode('x.md', bytes, report);
  return sorted().map(({ line, column, rule, found }) => `${line}:${column} ${rule} ${found ?? ''}`);
}

test('files come sorted, by their path from the root, without dotfiles', () => {
  const disk = {
    list: () => ['content/b.md', 'content/.a.md.swp', 'content/.git/x', 'content/a.md'],
    readBytes: () => new Uint8Array(),
  };
  expect([...loadContent(disk, () => undefined).keys()]).toEqual(['content/a.md', 'content/b.md']);
  expect([...loadContent(VALID, () => undefined).keys()]).toContain('content/codebook/take-part-in-campaign.md');
});

test('where there is no content/, there is no file, and that is no exception', () => {
  expect(loadContent(`${VALID}/nowhere`, () => undefined).size).toBe(0);
});

test.each([
  ['a lone byte of Windows-1252', [0x61, 0x0a, 0x62, 0x96, 0x63], '2:2 invalid-encoding 0x96'],
  ['a character cut short by another', [0x61, 0xe2, 0x80, 0x61], '1:2 invalid-encoding 0xE2'],
  ['a character cut short by the end', [0x61, 0xf0, 0x9f, 0x98], '1:2 invalid-encoding 0xF0'],
  ['columns in UTF-16 units', [0xf0, 0x9f, 0x98, 0x80, 0xc3, 0xa9, 0xff], '1:4 invalid-encoding 0xFF'],
])('%s', (_, bytes, fault) => {
  expect(faultsOf(Uint8Array.from(bytes))).toEqual([fault]);
});

test('any text survives, its byte order mark too', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const { report, sorted } = collectDiagnostics();
      expect(decode('x', new TextEncoder().encode(`\uFEFF${text}`), report)).toBe(`\uFEFF${text}`);
      expect(sorted()).toEqual([]);
    }),
  );
});

test('a foreign byte anywhere is found where it stands', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (before, after) => {
      const encoder = new TextEncoder();
      const bytes = Uint8Array.from([...encoder.encode(before), 0xff, ...encoder.encode(after)]);
      const lines = before.split('\n');
      expect(faultsOf(bytes)).toEqual([`${lines.length}:${(lines.at(-1) ?? '').length + 1} invalid-encoding 0xFF`]);
    }),
  );
});
