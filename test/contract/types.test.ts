import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { publishedFiles } from '../publish/published.ts';

const types = publishedFiles().get('dataset.d.ts') ?? '';

/** What the compiler says of a program that has nothing but dataset.d.ts beside it. */
function complaints(program: string): readonly string[] {
  const files = new Map([
    ['/dataset.d.ts', types],
    ['/consumer.ts', program],
  ]);
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    target: ts.ScriptTarget.ES2022,
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
  return ts
    .getPreEmitDiagnostics(ts.createProgram(['/consumer.ts'], options, host))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));
}

describe('dataset.d.ts', () => {
  it('stands alone', () => {
    expect(types).not.toMatch(/^\s*import\b/m);
    expect(complaints(types)).toEqual([]);
  });

  it('types a small program that counts an interval', () => {
    const program = `
      import type { Cell, Dataset, Interval, State } from './dataset';
      const confirmed: readonly State[] = ['stated', 'partial'];
      export function bounds(data: Dataset, act: string): { low: number; high: number } {
        const cells: readonly Cell[] = data.cells.filter((cell) => cell.act === act);
        const low = cells.filter((cell) => confirmed.includes(cell.state)).length;
        return { low, high: low + cells.filter(({ state }) => state === 'unknown').length };
      }
      export const total = (interval: Interval): number => interval.total;`;
    expect(complaints(program)).toEqual([]);
  });

  it.each([
    ["export const state: State = 'tersurat';", 'tersurat'],
    ['export const open = (cell: Cell): string => cell.open;', 'open'],
    ['export const write = (cell: Cell): void => { cell.act = "x"; };', 'read-only'],
  ])('refuses %s', (line, complaint) => {
    expect(
      complaints(`import type { Cell, State } from './dataset';\nexport type { Cell, State };\n${line}`).join(),
    ).toContain(complaint);
  });
});
