import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runCorpus } from '../../scripts/corpus.ts';
import { contentDisk, type ContentDisk } from '../../src/corpus/load.ts';
import { traced } from '../corpus/command.ts';
import { diagnose, VALID } from '../corpus/diagnose.ts';
import { filesBelow, ROOT, textOf } from '../support/tree.ts';

// The pairs of right and wrong in CONTRIBUTING.md are run. `For example:`, `Right:` or `Wrong (`rule`):` stands above a fence of keys of a
// header (yaml), a body (text), or a row of a register (csv <register>).

const MANUAL = textOf('CONTRIBUTING.md');
const CIRCULAR = 'content/circulars/32-jawa-barat/kota-teladan-2024.md';

interface Sample {
  readonly language: string;
  /** null: right. */
  readonly rule: string | null;
  readonly register: string;
  readonly text: string;
}

const samples = [
  ...MANUAL.matchAll(/^(?:For example|Right|Wrong \(`([a-z-]+)`\)):\n\n```(\w+) ?([\w-]*)\n([\s\S]*?)^```/gm),
].map(([, rule, language = '', register = '', text = '']): Sample => ({
  language,
  rule: rule ?? null,
  register,
  text,
}));

test('the manual teaches by pairs', () => {
  expect(samples.filter(({ rule }) => rule === null).length).toBeGreaterThan(8);
  expect(samples.filter(({ rule }) => rule !== null).length).toBeGreaterThan(8);
});

describe('each sample of the manual is what it says', () => {
  test.each(
    samples.map((sample) => [`${sample.rule ?? 'right'}: ${sample.text.split('\n')[0] ?? ''}`, sample] as const),
  )('%s', (_, sample) => {
    const rules = diagnose(withSample(sample)).map(({ rule }) => rule);
    // New ids are not pinned, new sources not cited: no fault of the sample.
    const faults = rules.filter((rule) => !['unpinned-id', 'unused-source', 'lost-id', 'bad-redirect'].includes(rule));
    expect(new Set(faults)).toEqual(new Set(sample.rule === null ? [] : [sample.rule]));
  });
});

describe('commands', () => {
  const commands = [...MANUAL.matchAll(/npm run corpus -- ([a-z]+)/g)].map(([, name = '']) => name);

  test('every corpus command that the manual names exists, and all of them are named', async () => {
    const { effects, out } = traced(contentDisk(VALID));
    await runCorpus(['--help'], effects);
    const known = [...out().matchAll(/^ {2}([a-z]+) /gm)].map(([, name = '']) => name);
    expect([...new Set(commands)].sort()).toEqual([...known].sort());
  });

  test('the line that makes a new circular works on the real registers', async () => {
    const line = /^npm run corpus -- (new .*)$/m.exec(MANUAL)?.[1] ?? '';
    const { effects, written, err } = traced(contentDisk(ROOT));
    expect(await runCorpus(line.split(' '), effects), err()).toBe(0);
    expect([...written.keys()]).toEqual(['content/circulars/32-jawa-barat/kota-depok-contoh.md']);
  });

  test('the folder and the clause that it checks and explains are there', () => {
    const folder = /^npm run corpus -- check (content\S+)$/m.exec(MANUAL)?.[1] ?? '';
    expect(filesBelow(folder).length).toBeGreaterThan(0);
    const clause = /npm run corpus -- explain (\S+)`/.exec(MANUAL)?.[1] ?? '';
    expect(textOf('content/ids.lock').split('\n')).toContain(clause);
  });
});

test('every rule that it explains is reported somewhere', () => {
  const table = /^\| rule [\s\S]*?\n\n/m.exec(MANUAL)?.[0] ?? '';
  const cells = table.split('\n').map((row) => row.split('|')[1] ?? '');
  const rules = cells.flatMap((cell) => [...cell.matchAll(/`([a-z-]+)`/g)].map(([, rule = '']) => rule));
  expect(rules.length).toBeGreaterThan(20);
  const source = filesBelow('src', ['.ts']).map(textOf).join('\n');
  const isReported = (rule: string): boolean =>
    source.includes(`'${rule}'`) ||
    (rule.startsWith('unknown-') && source.includes(`'${rule.slice('unknown-'.length)}'`));
  expect(rules.filter((rule) => !isReported(rule))).toEqual([]);
});

/** The valid tree with one sample put in its place: keys of a header, a body, or a row of a register. */
function withSample({ language, register, text }: Sample): ContentDisk {
  const disk = contentDisk(VALID);
  const file = language === 'csv' ? `content/${register}.csv` : CIRCULAR;
  const old = readFileSync(join(VALID, file), 'utf8');
  const [, header = '', body = ''] = old.split('---\n');
  const fresh =
    language === 'csv'
      ? `${old}${text}`
      : language === 'yaml'
        ? `---\n${withoutKeys(header, text)}${text}---\n${body}`
        : `---\n${header}---\n\n${text}`;
  return { ...disk, readBytes: (path) => (path === file ? new TextEncoder().encode(fresh) : disk.readBytes(path)) };
}

/** A header without the top-level keys that a fragment gives anew. */
function withoutKeys(header: string, fragment: string): string {
  const keys = new Set([...fragment.matchAll(/^(\w+):/gm)].map(([, key = '']) => key));
  const blocks = header.split(/^(?=\w+:)/m);
  return blocks.filter((block) => !keys.has(/^\w+/.exec(block)?.[0] ?? '')).join('');
}
