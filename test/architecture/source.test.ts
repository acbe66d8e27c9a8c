import { describe, expect, it } from 'vitest';
import { filesBelow, textOf } from '../support/tree.ts';
import { STAGES } from './layers.ts';
import { impureUses } from './purity.ts';

/** Longest source file, in lines: past it there is a second concept inside. */
const LONGEST = 300;

const PURE_FOLDERS = [...STAGES, 'model', 'diagnostics', 'text', 'charts', 'i18n'].map((name) => `src/${name}`);

describe('pure layers', () => {
  it('use no clock, no chance, no environment and no console', () => {
    const files = PURE_FOLDERS.flatMap((folder) => filesBelow(folder, ['.ts']));
    expect(files.length).toBeGreaterThan(10);
    expect(files.flatMap((file) => impureUses(file, textOf(file)))).toEqual([]);
  });

  it.each([
    ['const now = Date.now();', 'Date.now'],
    ['const now = new Date();', 'new Date()'],
    ['const now = Date();', 'Date()'],
    ['const dice = Math.random();', 'Math.random'],
    ['const home = process.env.HOME;', 'process.env'],
    ['console.log(1);', 'console.log'],
    ['names.sort((a, b) => a.localeCompare(b));', 'localeCompare without a language'],
    ['const text = n.toLocaleString();', 'n.toLocaleString without a language'],
  ])('would be caught at: %s', (line, what) => {
    expect(impureUses('src/analysis/x.ts', `\n${line}`)).toEqual([`src/analysis/x.ts:2: ${what}`]);
  });

  it('may read a given date and sort by a named language', () => {
    const source = "const d = new Date('2024-01-01'); a.localeCompare(b, 'id'); // Date.now()";
    expect(impureUses('src/analysis/x.ts', source)).toEqual([]);
  });
});

describe('source files', () => {
  it(`are at most ${LONGEST} lines long`, () => {
    const files = [...filesBelow('src', ['.ts', '.astro', '.css']), ...filesBelow('scripts', ['.ts'])];
    const long = files
      .map((file) => ({ file, lines: textOf(file).trimEnd().split('\n').length }))
      .filter(({ lines }) => lines > LONGEST);
    expect(long).toEqual([]);
  });

  it('never switch off types or lint, and leave nothing for later', () => {
    const marks = /@ts-(?:ignore|nocheck)|eslint-disable|\b(?:TODO|FIXME|XXX)\b/;
    const files = [...filesBelow('src', ['.ts', '.astro', '.css']), ...filesBelow('scripts', ['.ts'])];
    expect(files.filter((file) => marks.test(textOf(file)))).toEqual([]);
  });

  it('are named in kebab-case, components in PascalCase, and never for what they are not', () => {
    const name = /^(?:\[?(?:\.\.\.)?[a-z0-9]+(?:[-.][a-z0-9]+)*\]?|404)(?:\.[a-z]+)?\.(?:ts|css|json)$/;
    const component = /^(?:[A-Z][A-Za-z0-9]*|\[?(?:\.\.\.)?[a-z0-9]+(?:-[a-z0-9]+)*\]?)\.astro$/;
    const files = [...filesBelow('src'), ...filesBelow('scripts')].filter((file) =>
      /\.(?:ts|css|json|astro)$/.test(file),
    );
    const odd = files.filter((file) => {
      const base = file.split('/').at(-1) ?? '';
      return !(name.test(base) || component.test(base)) || /^(?:utils?|helpers?|common)\.ts$/.test(base);
    });
    expect(odd).toEqual([]);
  });

  it('run every test there is', () => {
    const off = /\b(?:it|test|describe|bench)\.(?:only|skip|todo|skipIf|runIf|fails)\b/;
    const files = filesBelow('test', ['.test.ts']).filter((file) => file !== 'test/architecture/source.test.ts');
    expect(files.filter((file) => off.test(textOf(file)))).toEqual([]);
  });
});
