import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { diagnose, INVALID, overlay, VALID } from './diagnose.ts';

// Each folder of test/fixtures/invalid is a test: `<rule-id>` or `<rule-id>--<variant>`, laid over the valid tree.
const cases = readdirSync(INVALID).sort();

test('a valid tree yields no diagnostic at all', () => {
  expect(diagnose(VALID)).toEqual([]);
});

describe('each fault is found at its place, and nothing else is', () => {
  test.each(cases)('%s', (name) => {
    const found = diagnose(overlay(name)).map(
      ({ file, line, column, rule, severity }) => `${file}:${line}:${column} ${rule} ${severity}`,
    );
    expect(`${found.join('\n')}\n`).toBe(readFileSync(join(INVALID, name, 'expected.txt'), 'utf8'));
    expect(found.map((line) => line.split(' ')[1])).toContain(ruleOf(name));
  });
});

test('all faults of a tree are reported at once', () => {
  const faults = ['unknown-region', 'impossible-date', 'unknown-form', 'unknown-addressee'];
  const file = 'content/circulars/32-jawa-barat/kota-teladan-2024.md';
  const faulty = readFileSync(join(VALID, file), 'utf8')
    .replace('"32.70"', '"32.76"')
    .replace('"2024-05-31"', '"2024-13-01"')
    .replace('surat-edaran', 'edaran')
    .replace('[asn, camat]', '[asn, cmat]');
  const tree = overlay('unused-source');
  const disk = {
    ...tree,
    readBytes: (path: string) => (path === file ? new TextEncoder().encode(faulty) : tree.readBytes(path)),
  };
  expect(diagnose(disk).map(({ rule }) => rule)).toEqual(expect.arrayContaining(faults));
});

test('messages say what was found and what was expected', () => {
  for (const name of cases) {
    for (const { message, rule } of diagnose(overlay(name))) {
      expect(message, rule).toMatch(/expected/);
      expect(message, rule).not.toMatch(/\.$/);
    }
  }
});

test('every rule of the stage has a fixture', () => {
  const source = join(import.meta.dirname, '../../src/corpus');
  const texts = readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(join(source, file), 'utf8'));
  const rules = new Set(texts.flatMap(rulesIn));
  expect(rules.size).toBeGreaterThan(50);
  expect([...rules].filter((rule) => !cases.some((name) => ruleOf(name) === rule))).toEqual([]);
});

function ruleOf(name: string): string {
  return name.split('--', 1)[0] ?? name;
}

/** Rule ids as the source writes them: in faults, in refusals, in a choice of two, and by the noun of a list or a reference. */
function rulesIn(text: string): readonly string[] {
  const written = text.matchAll(/(?:fault\(\s*'\w+',\s*|\brule: )'([a-z-]+)'/g);
  const choices = text.matchAll(/\brule = [^?;]*\? '([a-z-]+)' : '([a-z-]+)'/g);
  const nouns = text.matchAll(/(?:oneOf|reference)\([\w.]+, '([a-z-]+)'/g);
  return [
    ...[...written, ...choices].flatMap(([, ...rules]) => rules),
    ...[...nouns].map(([, noun]) => `unknown-${noun ?? ''}`),
  ];
}
