import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { publishedFiles } from '../publish/published.ts';

const GOOD = `
  import type { Cell, Dataset, Interval, State } from './dataset';
  const confirmed: readonly State[] = ['stated', 'partial'];
  export function bounds(data: Dataset, act: string): { low: number; high: number } {
    const cells: readonly Cell[] = data.cells.filter((cell) => cell.act === act);
    const low = cells.filter((cell) => confirmed.includes(cell.state)).length;
    return { low, high: low + cells.filter(({ state }) => state === 'unknown').length };
  }
  export const total = (interval: Interval): number => interval.total;`;

const BAD = `
  import type { Cell, State } from './dataset';
  export const state: State = 'tersurat';
  export const open = (cell: Cell): string => cell.open;
  export const write = (cell: Cell): void => { cell.act = 'x'; };`;

const types = publishedFiles().get('dataset.d.ts') ?? '';
const files = new Map([
  ['/dataset.d.ts', types],
  ['/good.ts', GOOD],
  ['/bad.ts', BAD],
]);

/** What the compiler says of each file, with nothing but dataset.d.ts and the language itself beside them. */
function complaints(): ReadonlyMap<string, readonly string[]> {
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    target: ts.ScriptTarget.ES2022,
    lib: ['lib.es2022.d.ts'],
    skipDefaultLibCheck: true,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    types: [],
  };
  const disk = ts.createCompilerHost(options);
  const host: ts.CompilerHost = {
    ...disk,
    fileExists: (name) => files.has(name) || disk.fileExists(name),
    readFile: (name) => files.get(name) ?? disk.readFile(name),
    getSourceFile: (name, target) => {
      const text = files.get(name);
      return text === undefined ? disk.getSourceFile(name, target) : ts.createSourceFile(name, text, target);
    },
  };
  const program = ts.createProgram([...files.keys()], options, host);
  return new Map(
    [...files.keys()].map((name) => {
      const found = ts.getPreEmitDiagnostics(program, program.getSourceFile(name));
      return [name, found.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '))];
    }),
  );
}

describe('dataset.d.ts', () => {
  const said = complaints();

  it('stands alone', () => {
    expect(types).toContain('export interface Dataset ');
    expect(types).not.toMatch(/^\s*import\b/m);
    expect(said.get('/dataset.d.ts')).toEqual([]);
  });

  it('types a small program that counts an interval', () => {
    expect(said.get('/good.ts')).toEqual([]);
  });

  it('refuses a state that is none, a field that is not there, and writing', () => {
    const [state, field, writing, ...more] = said.get('/bad.ts') ?? [];
    expect(state).toContain('"tersurat"\' is not assignable');
    expect(field).toContain("'open' does not exist");
    expect(writing).toContain('read-only');
    expect(more).toEqual([]);
  });
});
