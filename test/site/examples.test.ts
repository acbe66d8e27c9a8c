import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { examples } from '../../src/site/examples.ts';
import { publishedDataset, publishedFiles } from '../publish/published.ts';
import { ROOT } from '../support/tree.ts';

const dataset = publishedDataset(publishedFiles());
const ACTS = ['social-media-engagement', 'take-part-in-campaign'];

/** The line that a program must print: the interval that the site shows. */
function expected(act: string): string {
  const interval = dataset.actIntervals.find((row) => row.act === act && row.scope.kind === 'all');
  if (interval === undefined) throw new Error(`no interval of ${act}`);
  const { confirmed, open, total } = interval;
  return `${act}: ${confirmed} to ${confirmed + open} of ${total} documents\n`;
}

function found(command: string): boolean {
  return spawnSync(command, ['--version']).status === 0;
}

const INTERPRETERS: Readonly<Record<string, string>> = { Python: 'python3', R: 'Rscript' };

describe.each(examples())('$name', ({ name, language, text }) => {
  const command = INTERPRETERS[language] ?? '';

  // The interpreters are no part of this project: the name of the test says whether one was there to run the program.
  if (found(command))
    it.each(ACTS)(`run by ${command}, prints the interval of the site: %s`, (act) => {
      const run = spawnSync(command, [join(ROOT, 'scripts/examples', name), join(ROOT, 'public/data'), act], {
        encoding: 'utf8',
      });
      expect(run.stderr).toBe('');
      expect(run.stdout).toBe(expected(act));
    });
  else
    it(`could not be run, for there is no ${command} here: read only`, () => {
      expect(text.split('(').length).toBe(text.split(')').length);
    });

  it('names the file, the columns and the states that the interval needs, and nothing that is not there', () => {
    const header = publishedFiles().get('coverage.csv')?.split('\n', 1)[0]?.split(',') ?? [];
    const columns = [...text.matchAll(/(?:row\["|rows\$|coverage\$)(\w+)/g)].map(([, column = '']) => column);
    expect(new Set(columns)).toEqual(new Set(['act', 'state']));
    for (const column of columns) expect(header).toContain(column);
    const states = new Set(dataset.cells.map(({ state }) => state));
    expect(text).toContain('"unknown"');
    expect(text).toMatch(/\("stated", "partial"\)/);
    expect(states).toContain('stated');
  });
});
