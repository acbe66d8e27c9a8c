import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runExplain } from '../../scripts/corpus/explain.ts';
import type { Effects } from '../../scripts/effects.ts';
import { explainClause } from '../../src/coding/explain.ts';
import { clauses, projectCodebook } from './support.ts';

const ROOT = new URL('../..', import.meta.url).pathname;
const { codebook } = projectCodebook();

function run(...args: readonly string[]): { readonly code: number; readonly out: string; readonly err: string } {
  const printed = { out: '', err: '' };
  const effects: Effects = {
    cwd: ROOT,
    readFile: (path) => readFileSync(join(ROOT, path)),
    writeFile: () => undefined,
    exists: () => false,
    stdout: (text) => void (printed.out += text),
    stderr: (text) => void (printed.err += text),
    content: {
      list: () =>
        readdirSync(join(ROOT, 'content'), { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map((entry) => join(entry.parentPath, entry.name).slice(ROOT.length)),
      readBytes: (path) => readFileSync(join(ROOT, path)),
    },
    ask: null,
  };
  return { code: runExplain(args, effects), ...printed };
}

describe('an explanation', () => {
  const document = clauses(
    ['angka-1', 'ASN dilarang menjadi peserta kampanye dengan:'],
    ['angka-1__huruf-a', 'atribut partai, kecuali memasang baliho di media sosial.'],
  );
  const explanation = explainClause(document, 'uji#angka-1__huruf-a', codebook);

  test('names the signals that fired, with their words', () => {
    const fired = explanation?.signals.filter(({ refused }) => refused === null);
    expect(fired?.map(({ act, words }) => [act, words])).toEqual([
      ['campaign-with-attributes', 'kampanye dengan atribut'],
    ]);
    expect(fired?.[0]?.pattern).toContain('@busana');
  });
  test('says why others did not', () => {
    const refused = new Map(explanation?.signals.map(({ act, refused: why }) => [act, why] as const));
    expect(refused.get('install-campaign-props')).toBe('excepted');
    expect(refused.get('take-part-in-campaign')).toBe('above');
  });
  test('tells the terms that stand there without a signal', () => {
    expect(explanation?.unmatched).toContainEqual({ act: 'social-media-engagement', terms: ['media sosial'] });
  });
  test('tells the sentence that the clause continues', () => {
    expect(explanation?.continues).toBe('asn dilarang menjadi peserta kampanye dengan');
  });
  test('marks a signal that yields to any other', () => {
    const [letter] = clauses(['angka-1', 'ASN dilarang memampangkan spanduk di gedung dan ikut kampanye.']);
    const told = explainClause(letter === undefined ? [] : [letter], 'uji#angka-1', codebook);
    const banner = told?.signals.find(({ act, weak }) => act === 'install-campaign-props' && weak);
    expect([banner?.words, banner?.refused]).toEqual(['spanduk', 'less-specific']);
    expect(told?.coding.acts).toContain('take-part-in-campaign');
  });
  test('of a clause that is not there is none', () => {
    expect(explainClause(document, 'uji#angka-9', codebook)).toBeNull();
  });
});

describe('corpus explain', { timeout: 60_000 }, () => {
  test('prints source, rules, readings, decision and cells of a real clause, by either spelling of its id', () => {
    const { code, out } = run('kabupaten-kebumen-2024#butir-11');
    expect(code).toBe(0);
    expect(run('kabupaten-kebumen-2024', 'butir-11').out).toBe(out);
    for (const part of [
      /content\/circulars\/33-jawa-tengah\/kabupaten-kebumen-2024\.md:\d+/,
      /\d+ \| 11\. ASN dilarang memberi tanda suka/,
      /social-media-engagement\/like: "[^"]*suka"/,
      /Did not fire/,
      /adjudicated {2}prohibition \| social-media-engagement/,
      /rules {8}prohibition \| social-media-engagement/,
      /kabupaten-kebumen-2024 x social-media-engagement: stated \(this clause: counted\)/,
    ])
      expect(out).toMatch(part);
  });
  test('says what it does not know, with a near name', () => {
    expect(run('kabupaten-kebumen-2024#butir-999')).toMatchObject({ code: 2, out: '' });
    expect(run('kabupaten-kebumn-2024#butir-1').err).toContain('kabupaten-kebumen-2024');
  });
  test('asks for a clause', () => {
    expect(run()).toMatchObject({ code: 2 });
    expect(run().err).toContain('Usage');
  });
});
