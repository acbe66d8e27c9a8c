import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../src/model/dataset.ts';
import { briefOf, briefRegions } from '../../src/site/brief.ts';
import { claimFor } from '../../src/site/claim.ts';
import { claimData } from '../../src/site/claim-build.ts';
import { inScope } from '../../src/site/claim-count.ts';
import { findingGroups } from '../../src/site/finding-page.ts';
import { countCells, decodeCells } from '../../src/site/matrix-cells.ts';
import { indexDataset } from '../../src/site/site-data.ts';
import { runRealCorpus } from '../content/real-corpus.ts';

/** The three tools over the whole corpus: what they count is what the dataset counts. */
const site = indexDataset(JSON.parse(runRealCorpus().files.get('dataset.json') ?? 'null') as Dataset);
const data = claimData(site, new URL('https://example.org'));

describe('the claim checker over the corpus', () => {
  it('counts every act over every set as the dataset does', () => {
    for (const scope of data.scopes)
      for (const [at, act] of data.acts.entries()) {
        const members = data.documents.filter((document) => inScope(document, scope));
        const counted = countCells(members.flatMap((document) => decodeCells(document.cells)[at] ?? []));
        const value = scope.kind === 'all' || scope.kind === 'full-list' ? null : scope.id;
        expect(site.actInterval(act.id, scope.kind, value)).toMatchObject({ ...counted });
      }
    expect(data.scopes.length).toBeGreaterThan(2);
  });

  it('answers for every document and act with the state of the cell, and never permits out of silence', () => {
    for (const { circular, act, state } of site.data.cells) {
      const claim = claimFor(data, { kind: 'document', document: circular, act });
      expect(claim?.strength).toBe(state);
      if (state === 'silent' || state === 'not-listed' || state === 'unknown') {
        const label = site.act(act).label;
        const said = `${claim?.id.join(' ').replaceAll(label.id, '') ?? ''} ${claim?.en.join(' ').replaceAll(label.en, '') ?? ''}`;
        expect(said).not.toMatch(/boleh|\ballow|\bpermi/i);
      }
    }
  });

  it('never calls a document that is no circular a circular', () => {
    const others = data.documents.filter(({ form }) => form !== 'surat-edaran');
    expect(others.length).toBeGreaterThan(0);
    for (const { name } of others) expect(`${name.id} ${name.en}`).not.toMatch(/edaran|circular/i);
  });

  it('loads at most 60 KB', () => {
    expect(gzipSync(JSON.stringify(data)).length).toBeLessThan(60 * 1024);
  });
});

describe('the briefs over the corpus', () => {
  it('name the gaps of the dataset and no other, each with its certificate', () => {
    for (const region of briefRegions(site)) {
      const brief = briefOf(site, region);
      const cells = site.cellsOf(brief.circular.id);
      expect(brief.gaps.map(({ act }) => act.id).sort()).toEqual(
        cells
          .filter(({ gap }) => gap)
          .map(({ act }) => act)
          .sort(),
      );
      const absent = [...brief.gaps, ...brief.since, ...brief.additions, ...brief.covered];
      expect(absent).toHaveLength(cells.filter(({ certificate }) => certificate !== null).length);
      expect(brief.stated.length + brief.contrary.length + brief.open.length + absent.length).toBe(cells.length);
      if (!brief.whole) expect(brief.gaps).toEqual([]);
    }
  });

  it('count peers of one election as the dataset does', () => {
    const checked = briefRegions(site)
      .map((region) => briefOf(site, region))
      .filter(({ circular }) => circular.elections.length === 1)
      .flatMap((brief) => brief.gaps.map((gap) => ({ gap, election: brief.circular.elections[0] ?? '' })))
      .map(({ gap, election }) => {
        expect(site.actInterval(gap.act.id, 'election', election)).toMatchObject({ ...gap.election });
        return gap;
      });
    expect(checked.length).toBeGreaterThan(0);
  });
});

describe('the findings over the corpus', () => {
  it('carry the intervals of the dataset and lead to evidence', () => {
    const rows = findingGroups(site).flatMap(({ rows: held }) => held);
    expect(rows).toHaveLength(site.data.findings.length);
    for (const { finding, evidence } of rows) {
      expect(evidence.length).toBeGreaterThan(0);
      const [, act = ''] = finding.id.split('.');
      if (finding.kind === 'rarely-listed') {
        expect(site.actInterval(act, 'full-list', null)).toMatchObject({ ...finding.interval });
      }
      if (finding.kind === 'permissions') {
        expect(site.actInterval(act, 'all', null)).toMatchObject({ ...finding.interval });
      }
    }
  });
});
