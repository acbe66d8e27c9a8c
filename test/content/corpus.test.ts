import { describe, expect, it } from 'vitest';
import { runRealCorpus } from './real-corpus.ts';

const { dataset, diagnostics, failed } = runRealCorpus();

describe('the corpus of this repository', () => {
  it('has no error', () => {
    const errors = diagnostics.filter(({ severity }) => severity === 'error');
    expect(errors.map(({ file, line, rule, message }) => `${file}:${String(line)} ${rule} ${message}`)).toEqual([]);
    expect(failed).toBe(false);
  });

  it('has no stale decision, no clause or document without a pinned id', () => {
    const rules = new Set(diagnostics.map(({ rule }) => rule));
    for (const rule of ['stale-decision', 'unpinned-id', 'lost-id']) expect(rules.has(rule), rule).toBe(false);
  });

  it('uses every source, and registers every source that is cited', () => {
    const cited = new Set([
      ...dataset.circulars.flatMap(({ sources }) => sources),
      ...dataset.instruments.flatMap(({ sources }) => sources),
      ...dataset.elections.flatMap(({ sources }) => sources),
    ]);
    const registered = new Set(dataset.sources.map(({ id }) => id));
    expect([...cited].filter((id) => !registered.has(id))).toEqual([]);
    expect([...registered].filter((id) => !cited.has(id))).toEqual([]);
  });

  it('has thirty acts, each with an Indonesian and an English text, terms to look for, and examples both ways', () => {
    expect(dataset.codebook.acts).toHaveLength(30);
    for (const act of dataset.codebook.acts) {
      for (const text of [act.label.id, act.label.en, act.definition.id, act.definition.en]) expect(text, act.id).not.toBe('');
      if (act.role === 'residual') continue;
      expect(act.terms.length, act.id).toBeGreaterThan(2);
      expect(act.examples.some(({ carries }) => carries), act.id).toBe(true);
      expect(act.examples.some(({ carries }) => !carries), act.id).toBe(true);
    }
  });

  it('names people only as issuers and signatories', () => {
    const names = new Set(
      dataset.circulars.flatMap(({ issuer, signatory }) => [issuer.name, signatory?.name ?? null]).filter((name) => name !== null),
    );
    const texts = dataset.clauses.map(({ id, text }) => ({ id, text }));
    for (const name of names) expect(texts.filter(({ text }) => text.includes(name)).map(({ id }) => id), name).toEqual([]);
  });

  it('judges every document on a day that is in its own time', () => {
    for (const { circular, date, basis } of dataset.judgedDates) {
      const issued = dataset.circulars.find(({ id }) => id === circular)?.issued ?? null;
      expect(basis === 'issued', circular).toBe(issued !== null);
      if (issued !== null) expect(date?.startsWith(issued), circular).toBe(true);
    }
  });
});
