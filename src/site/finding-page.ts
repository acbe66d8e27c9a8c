import type { Circular } from '../model/circular.ts';
import type { Cell, Finding } from '../model/coverage.ts';
import { certificatePath, cellPath, circularPath } from './address.ts';
import type { SiteData } from './site-data.ts';

/** Kinds of findings, in the order in which the page shows them. */
export const FINDING_KINDS = [
  'rarely-listed',
  'permissions',
  'repealed-law',
  'after-campaign-began',
  'wider-addressees',
  'beyond-baseline',
  'near-identical',
] as const;
export type FindingKind = (typeof FINDING_KINDS)[number];

/** One document that bears a finding out; with its cell where the finding is about an act. */
export interface FindingEvidence {
  readonly circular: Circular;
  readonly cell: Cell | null;
  /** Without language and base. */
  readonly path: string;
}

export interface FindingRow {
  readonly finding: Finding;
  readonly evidence: readonly FindingEvidence[];
}

export interface FindingGroup {
  readonly kind: FindingKind;
  readonly rows: readonly FindingRow[];
}

/** The findings of the dataset by kind; kinds without findings are left out. @throws on a kind or evidence that is not known. */
export function findingGroups(site: SiteData): readonly FindingGroup[] {
  const stranger = site.data.findings.find(({ kind }) => !FINDING_KINDS.some((known) => known === kind));
  if (stranger !== undefined) throw new Error(`No heading for findings of the kind "${stranger.kind}"`);
  return FINDING_KINDS.map((kind) => ({
    kind,
    rows: site.data.findings
      .filter((finding) => finding.kind === kind)
      .map((finding) => ({ finding, evidence: finding.evidence.map((id) => evidenceOf(site, id)) })),
  })).filter(({ rows }) => rows.length > 0);
}

/** `<document>` leads to the document, `<document>.<act>` to the act in it: its certificate, where it is absent. */
function evidenceOf(site: SiteData, id: string): FindingEvidence {
  const dot = id.indexOf('.');
  if (dot < 0) return { circular: site.circular(id), cell: null, path: circularPath(id) };
  const cell = site.cell(id.slice(0, dot), id.slice(dot + 1));
  const path = cell.certificate === null ? cellPath : certificatePath;
  return { circular: site.circular(cell.circular), cell, path: path(cell.circular, cell.act) };
}
