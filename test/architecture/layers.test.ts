import { cruise } from 'dependency-cruiser';
import { describe, expect, it } from 'vitest';
import config from '../dependency-cruiser.mjs';
import { filesBelow, ROOT, textOf } from '../support/tree.ts';
import { importsOf, layerFaults } from './imports.ts';
import { LAYERS, STAGES } from './layers.ts';

/** Rules broken by a tree that holds `src`, as 'rule: from -> to'. */
async function violations(baseDir: string): Promise<readonly string[]> {
  const { forbidden, options } = config;
  const { output } = await cruise(['src', 'scripts'], { ...options, baseDir, ruleSet: { forbidden }, validate: true });
  if (typeof output === 'string') throw new TypeError('dependency-cruiser returned a text, expected a result');
  return output.summary.violations
    .map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to.replace(/^.*node_modules\/([^/]+)\/.*$/, '$1')}`)
    .sort();
}

describe('layers of .ts files (dependency-cruiser)', () => {
  it('hold in src and scripts', async () => {
    expect(await violations(ROOT)).toEqual([]);
  }, 60_000);

  it('catch every kind of breach in a made-up tree', async () => {
    expect(await violations(`${ROOT}/test/fixtures/architecture`)).toEqual([
      'charts-folders: src/charts/reads-site.ts -> src/site/index.ts',
      'coding-effects: src/coding/index.ts -> fs',
      'known-layer: src/helpers/index.ts -> src/model/index.ts',
      'no-circle: src/model/circle.ts -> src/model/index.ts',
      'parse-folders: src/parse/index.ts -> src/coding/index.ts',
      'resolvable: src/site/index.ts -> ./nowhere.ts',
      'scripts-are-leaves: src/site/index.ts -> scripts/tool.ts',
      'site-folders: src/site/index.ts -> scripts/tool.ts',
      'site-packages: src/site/index.ts -> d3',
    ]);
  }, 60_000);
});

describe('layers of .astro files', () => {
  it('hold in src', () => {
    const files = filesBelow('src', ['.astro', '.ts']);
    expect(files.length).toBeGreaterThan(0);
    expect(files.flatMap((file) => layerFaults(file, textOf(file)))).toEqual([]);
  });

  it('are read from frontmatter and script blocks, at their lines, and from nowhere else', () => {
    const source = [
      '---',
      "import { a } from '../site/a.ts';",
      "import type { B } from '../model/b.ts';",
      '---',
      "<p>import x from 'prose'</p>",
      '<script>',
      "  import { c } from '../components/c.ts';",
      "  const d = await import('d3');",
      '</script>',
    ].join('\n');
    expect(importsOf('src/pages/x.astro', source)).toEqual([
      { specifier: '../site/a.ts', line: 2 },
      { specifier: '../model/b.ts', line: 3 },
      { specifier: '../components/c.ts', line: 7 },
      { specifier: 'd3', line: 8 },
    ]);
  });

  it.each([
    ["import { parseCorpus } from '../parse/index.ts';", 'pages may not import parse'],
    ["import { run } from '../pipeline.ts';", 'pages may not import pipeline.ts'],
    ["import { scaleLinear } from 'd3';", 'pages may not import the package d3'],
    ["import { readFileSync } from 'node:fs';", 'pages may not import node:fs'],
    ["import rows from '../../public/data/dataset.json';", 'outside src'],
    ["const all = import.meta.glob('../x/*.json');", 'only through src/site'],
    ["const url = 'public/data/coverage.csv';", 'only through src/site'],
  ])('catch %s in a page', (line, why) => {
    const faults = layerFaults('src/pages/x.astro', `---\n${line}\n---\n<p></p>`);
    expect(faults.join('\n')).toContain(why);
    expect(faults[0]).toMatch(/^src\/pages\/x\.astro:2: /);
  });

  it('let a page read the site and place components', () => {
    const source = "---\nimport { acts } from '../site/acts.ts';\nimport Card from '../components/Card.astro';\n---\n";
    expect(layerFaults('src/pages/x.astro', source)).toEqual([]);
  });
});

describe('the table itself', () => {
  // The archive packs what `publish` writes, from the same columns; it runs no stage.
  it('names a stage as a neighbour of no folder but the pipeline and the archive', () => {
    const leaning = Object.entries(LAYERS).filter(([, { folders }]) => folders.some((to) => isStage(to)));
    expect(leaning.map(([name]) => name)).toEqual(['pipeline.ts', 'archive']);
  });

  it('gives each parsing, drawing and searching library one home', () => {
    const homes = (name: string): readonly string[] =>
      Object.keys(LAYERS).filter((layer) => LAYERS[layer]?.packages.includes(name));
    expect(homes('d3')).toEqual(['charts']);
    expect(homes('unpdf')).toEqual(['parse']);
    expect(homes('mammoth')).toEqual(['parse']);
    expect(homes('yaml')).toEqual(['corpus']);
    expect(homes('zod')).toEqual(['corpus']);
    expect(homes('papaparse')).toEqual(['corpus', 'publish']);
    expect(homes('pagefind')).toEqual(['search', 'integrations']);
  });
});

function isStage(name: string): boolean {
  return STAGES.some((stage) => stage === name);
}
