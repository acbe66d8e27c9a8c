import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readDocument } from '../../src/coding/document.ts';
import type { RuleReading } from '../../src/coding/read.ts';
import { compileRulebook, type Rulebook } from '../../src/coding/rulebook.ts';
import { readCorpus } from '../../src/corpus/index.ts';
import { collectDiagnostics } from '../../src/diagnostics/collect.ts';
import type { Clause } from '../../src/model/clause.ts';
import type { Codebook } from '../../src/model/codebook.ts';

const ROOT = new URL('../..', import.meta.url).pathname;

/** The codebook of the project, as written, with the compiled rules and the faults of its patterns. */
export function projectCodebook(): {
  readonly codebook: Codebook;
  readonly rulebook: Rulebook;
  readonly faults: readonly string[];
} {
  const files = new Map<string, string>();
  for (const folder of ['content', 'content/codebook', 'content/instruments']) {
    for (const entry of readdirSync(join(ROOT, folder), { withFileTypes: true })) {
      const path = `${folder}/${entry.name}`;
      if (entry.isFile()) files.set(path, readFileSync(join(ROOT, path), 'utf8'));
    }
  }
  const { codebook } = readCorpus(files, () => undefined);
  const collector = collectDiagnostics();
  const rulebook = compileRulebook(codebook, collector.report);
  return { codebook, rulebook, faults: collector.sorted().map(({ message }) => message) };
}

/** A document from pairs of path and text: `clauses(['angka-1', 'PNS dilarang:'], ['angka-1__huruf-a', '...'])`. */
export function clauses(...items: readonly (readonly [string, string])[]): readonly Clause[] {
  return items.map(([path, text], order): Clause => {
    const levels = path.split('__');
    return {
      id: `uji#${path}`,
      circular: 'uji',
      path,
      marker: '',
      parent: levels.length > 1 ? `uji#${levels.slice(0, -1).join('__')}` : null,
      depth: levels.length - 1,
      order,
      text,
      voice: 'circular',
      appliesTo: [],
      appliesToReported: null,
      whenReported: null,
      citations: [],
      place: { file: 'uji.md', line: order + 1, column: 1 },
    };
  });
}

/** The rules' reading of one clause standing alone. */
export function readOne(text: string, rulebook: Rulebook): RuleReading {
  const [reading] = readDocument(clauses(['angka-1', text]), rulebook);
  if (reading === undefined) throw new Error('no reading');
  return reading;
}

/** `type | act/element act/element`, sorted: what a test compares. */
export function told({ coding }: RuleReading): string {
  const acts = coding.acts.filter((act) => !coding.elements.some((element) => element.startsWith(`${act}/`)));
  return [coding.type, ...[...acts, ...coding.elements].sort()].join(' ');
}
