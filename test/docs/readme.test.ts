import { existsSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { ROOT, textOf } from '../support/tree.ts';

const DOCUMENTS = ['README.md', 'CONTRIBUTING.md'];

interface Manifest {
  readonly scripts: Readonly<Record<string, string>>;
}

const scripts = new Set(Object.keys((JSON.parse(textOf('package.json')) as Manifest).scripts));

/** Commands in code spans and fenced blocks that do not exist: `npm run nothing`. */
function unknownCommands(markdown: string): readonly string[] {
  return codeOf(markdown).flatMap((code) =>
    code.split(/\s*(?:&&|\n|;)\s*/).filter((command) => {
      const words = command.trim().split(/\s+/);
      if (words[0] === 'npm') return !isNpmCommand(words);
      return words.length > 1 && /^(?:sh|bash|curl|make|yarn|pnpm|astro|vitest)$/.test(words[0] ?? '');
    }),
  );
}

function isNpmCommand([, verb = '', script = '']: readonly string[]): boolean {
  if (verb === 'ci') return true;
  if (verb === 'start' || verb === 'test') return scripts.has(verb);
  return verb === 'run' && scripts.has(script);
}

/** Files and folders of the repository that a document names, in links and in code spans with a slash or an ending. */
function missingFiles(file: string, markdown: string): readonly string[] {
  const links = [...markdown.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target);
  const local = links
    .filter((target) => !/^(?:https?:|mailto:|#)/.test(target))
    .map((target) => target.replace(/#.*$/, ''));
  const named = codeOf(markdown).filter((code) =>
    /^(?:\.ci|\.github|content|public|scripts|src|test)\/[\w./-]*$|^[\w-]+\.(?:json|md|mjs|cff)$/.test(code),
  );
  return [...local, ...named].filter((target) => !existsSync(join(ROOT, normalize(join(dirname(file), target)))));
}

/** Code spans and the lines of fenced blocks, without the rest. */
function codeOf(markdown: string): readonly string[] {
  const fenced = [...markdown.matchAll(/^```[^\n]*\n([\s\S]*?)^```/gm)].map(([, code = '']) => code.trim());
  const spans = [...markdown.replace(/^```[\s\S]*?^```/gm, '').matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => code);
  return [...fenced.flatMap((block) => block.split('\n')), ...spans];
}

describe.each(DOCUMENTS)('%s', (file) => {
  it('names only commands that exist', () => {
    const markdown = textOf(file);
    expect(codeOf(markdown).length).toBeGreaterThan(5);
    expect(unknownCommands(markdown)).toEqual([]);
  });

  it('names only files that exist', () => {
    expect(missingFiles(file, textOf(file))).toEqual([]);
  });
});

describe('README.md', () => {
  it('gives the two set-up lines, first and second', () => {
    expect(/```sh\n([\s\S]*?)\n```/.exec(textOf('README.md'))?.[1]).toBe('npm ci && npm start\nnpm ci && npm test');
  });
});

describe('the checks', () => {
  it('would find what is not there', () => {
    const markdown = 'Run `npm run nothing` or `npm start`, see [x](no/such.md), `src/nowhere/` and `src/model/`.\n';
    expect(unknownCommands(markdown)).toEqual(['npm run nothing']);
    expect(missingFiles('README.md', markdown)).toEqual(['no/such.md', 'src/nowhere/']);
  });
});

describe('CITATION.cff', () => {
  it('names the version and the day of the data', () => {
    const citation = parse(textOf('CITATION.cff')) as Readonly<Record<string, string>>;
    const version = parse(textOf('content/version.yaml')) as Readonly<Record<string, string>>;
    expect([citation.version, citation['date-released']]).toEqual([version.name, version.date]);
  });
});
