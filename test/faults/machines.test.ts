import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { runPipeline } from '../../src/pipeline.ts';
import { validContent } from '../hostile/content.ts';
import { listBelow, ROOT } from '../support/tree.ts';

const roots: string[] = [];
afterAll(() => roots.forEach((root) => rmSync(root, { recursive: true })));

/** What `npm run data` writes on a machine with these settings, as file -> text. */
function dataWith(settings: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  const root = mkdtempSync(join(tmpdir(), 'sanding-machine-'));
  roots.push(root);
  cpSync(join(ROOT, 'test/fixtures/valid/content'), join(root, 'content'), { recursive: true });
  symlinkSync(join(ROOT, 'src'), join(root, 'src'));
  mkdirSync(join(root, 'public'));
  execFileSync(process.execPath, [join(ROOT, 'scripts/data.ts')], {
    cwd: root,
    env: { PATH: process.env.PATH, ...settings },
  });
  const folder = join(root, 'public/data');
  return new Map(listBelow(folder).map((file) => [file.slice(folder.length), readFileSync(file, 'utf8')]));
}

describe('another machine', () => {
  it('with another zone and language writes the same bytes', () => {
    const here = dataWith({ TZ: 'UTC', LANG: 'C' });
    const there = dataWith({ TZ: 'Asia/Jayapura', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' });
    expect(here.size).toBeGreaterThan(20);
    expect([...there].filter(([name, text]) => here.get(name) !== text).map(([name]) => name)).toEqual([]);
    expect([...there.keys()]).toEqual([...here.keys()]);
  });

  it('with Windows line ends is told so for each file, or reads the same', () => {
    const valid = validContent();
    const same = runPipeline(valid).dataset.clauses.map(({ id, text }) => [id, text]);
    for (const [file, text] of valid) {
      const { diagnostics, dataset } = runPipeline(new Map([...valid, [file, text.replaceAll('\n', '\r\n')] as const]));
      const told = diagnostics.some((each) => each.file === file && each.rule === 'carriage-return');
      if (!told)
        expect(
          dataset.clauses.map((each) => [each.id, each.text]),
          file,
        ).toEqual(same);
    }
  });
});
