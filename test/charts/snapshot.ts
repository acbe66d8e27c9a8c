import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { expect } from 'vitest';

const FOLDER = new URL('./snapshots/', import.meta.url);

/**
 * Compares a drawing with the one that was looked at and kept. A changed one is written beside it as `-changed.svg`,
 * to be looked at and, if right, kept by hand; the test itself never replaces what was kept.
 */
export function expectSvg(name: string, svg: string): void {
  const kept = new URL(`${name}.svg`, FOLDER);
  const changed = new URL(`${name}-changed.svg`, FOLDER);
  const readable = svg.replaceAll('><', '>\n<') + '\n';
  const same = existsSync(kept) && readFileSync(kept, 'utf8') === readable;
  if (same) rmSync(changed, { force: true });
  else writeFileSync(changed, readable);
  expect(same, `${name}.svg differs from what was kept: look at test/charts/snapshots/${name}-changed.svg`).toBe(true);
}
