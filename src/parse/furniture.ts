import { asksForNumber } from './asks-for-number.ts';
import type { Line } from './lines.ts';
import { readMarker } from './marker.ts';

/** What belongs to the page or the file and not to the document's words. */
export type Furniture = 'page-number' | 'running-head' | 'catchword' | 'signature-notice' | 'scan-notice' | 'rule';

/** Page furniture by line index. Repeated lines and catchwords are told by their nearness to a page's edge. */
export function findFurniture(lines: readonly Line[]): ReadonlyMap<number, Furniture> {
  const found = new Map<number, Furniture>();
  const filled = lines.filter((line) => !line.blank && line.text.length <= LONGEST_FURNITURE);
  markNumbers(lines, filled, found);
  markCountedPages(filled, found);
  markNotices(filled, found);
  const edges = pageEdges(lines, filled, found);
  markRunningHeads(filled, edges, found);
  markCatchwords(filled, edges, found);
  return found;
}

function markNumbers(lines: readonly Line[], filled: readonly Line[], found: Map<number, Furniture>): void {
  for (const { index, text } of filled) {
    const trimmed = text.trim();
    if (PAGE_NUMBER.some((pattern) => pattern.test(trimmed))) found.set(index, 'page-number');
    else if (/^\d{1,3}$/u.test(trimmed) && standsAlone(lines, index)) found.set(index, 'page-number');
  }
}

/** Lines of a number alone that count on through the document by one, from 1 or 2: pages without a blank line about them. */
function markCountedPages(filled: readonly Line[], found: Map<number, Furniture>): void {
  const bare: Line[] = [];
  for (const [order, line] of filled.entries()) {
    if (/^\d{1,3}$/u.test(line.text.trim()) && !asksForNumber(filled[order - 1]?.text ?? '')) bare.push(line);
  }
  const values = bare.map((line) => Number(line.text));
  const counted = values.every((value, order) => (order === 0 ? value <= 2 : value === (values[order - 1] ?? 0) + 1));
  if (bare.length >= 2 && counted) for (const { index } of bare) found.set(index, 'page-number');
}

/** Between blank lines, or beside the break of a page. */
function standsAlone(lines: readonly Line[], index: number): boolean {
  const before = lines[index - 1];
  const after = lines[index + 1];
  if (lines[index]?.text.includes(PAGE_BREAK) === true || after?.text.includes(PAGE_BREAK) === true) return true;
  return before?.blank === true && (after === undefined || after.blank);
}

function markNotices(filled: readonly Line[], found: Map<number, Furniture>): void {
  for (const { index, text } of filled) {
    const trimmed = text.trim();
    if (SIGNATURE_NOTICE.some((pattern) => pattern.test(trimmed))) found.set(index, 'signature-notice');
    else if (SCAN_NOTICE.test(trimmed)) found.set(index, 'scan-notice');
    else if (/^[-_=*~.—–·\s]{3,}$/u.test(trimmed)) found.set(index, 'rule');
  }
}

/** For each filled line, how many filled lines away the nearest break of a page is: before it and after it. */
interface Edge {
  readonly fromTop: number;
  readonly toBottom: number;
}

function pageEdges(
  lines: readonly Line[],
  filled: readonly Line[],
  found: ReadonlyMap<number, Furniture>,
): ReadonlyMap<number, Edge> {
  const breaks = (from: number, to: number): boolean => {
    for (let index = from; index <= to; index += 1) if (lines[index]?.text.includes(PAGE_BREAK) === true) return true;
    return false;
  };
  const fromTop: number[] = [];
  for (const [order, line] of filled.entries()) {
    const before = filled[order - 1];
    const fresh =
      before === undefined ? false : breaks(before.index + 1, line.index) || found.get(before.index) === 'page-number';
    fromTop.push(fresh ? 0 : (fromTop[order - 1] ?? FAR) + 1);
  }
  const edges = new Map<number, Edge>();
  let toBottom = FAR;
  for (let order = filled.length - 1; order >= 0; order -= 1) {
    const line = filled[order];
    const after = filled[order + 1];
    if (line === undefined) continue;
    const last =
      after !== undefined && (breaks(line.index + 1, after.index) || found.get(after.index) === 'page-number');
    toBottom = last ? 0 : toBottom + 1;
    edges.set(line.index, { fromTop: fromTop[order] ?? FAR, toBottom });
  }
  return edges;
}

function markRunningHeads(
  filled: readonly Line[],
  edges: ReadonlyMap<number, Edge>,
  found: Map<number, Furniture>,
): void {
  const seen = new Map<string, Line[]>();
  const opening = filled.slice(0, EDGE_DEPTH);
  for (const line of filled) {
    const key = line.text.trim().toLowerCase().replaceAll(/\d+/gu, '#').replaceAll(/\s+/gu, ' ');
    if (key.length >= SHORTEST_HEAD && !found.has(line.index) && readMarker(line.text) === null)
      seen.set(key, [...(seen.get(key) ?? []).slice(-MOST_KEPT), line]);
  }
  for (const same of seen.values()) {
    const [, ...repeats] = same;
    const atEdge = repeats.filter((line) => nearEdge(edges.get(line.index)));
    if (atEdge.length === 0) continue;
    for (const line of atEdge) found.set(line.index, 'running-head');
    const first = same[0];
    const atFoot = first !== undefined && (edges.get(first.index)?.toBottom ?? FAR) < EDGE_DEPTH;
    if (atFoot && !opening.includes(first)) found.set(first.index, 'running-head');
  }
}

function nearEdge(edge: Edge | undefined): boolean {
  return edge !== undefined && (edge.fromTop < EDGE_DEPTH || edge.toBottom < EDGE_DEPTH);
}

/** The first words of the next page, printed at the foot of this one: `b. memasang ...` */
function markCatchwords(
  filled: readonly Line[],
  edges: ReadonlyMap<number, Edge>,
  found: Map<number, Furniture>,
): void {
  for (const [order, line] of filled.entries()) {
    const trimmed = line.text.trim();
    if (found.has(line.index) || trimmed.length > LONGEST_CATCHWORD || !CATCHWORD.test(trimmed)) continue;
    const next = filled.slice(order + 1, order + 1 + EDGE_DEPTH * 2).find((other) => !found.has(other.index));
    const words = trimmed
      .replaceAll(/^[\s./]+|[\s.…/]+$|\bdst\b.*$/gu, '')
      .trim()
      .toLowerCase();
    const repeated = words !== '' && next?.text.trim().toLowerCase().startsWith(words) === true;
    if (repeated || (edges.get(line.index)?.toBottom ?? FAR) === 0) found.set(line.index, 'catchword');
  }
}

const PAGE_BREAK = '\f';
/** Farther than any line of a page. */
const FAR = 1_000_000;
/** Running heads stand within this many filled lines of a page's edge. */
const EDGE_DEPTH = 3;
const SHORTEST_HEAD = 6;
/** Members of a group of equal lines that are remembered. */
const MOST_KEPT = 400;
/** No line of a page's furniture is longer. */
const LONGEST_FURNITURE = 400;
const LONGEST_CATCHWORD = 60;
const CATCHWORD = /(?:\.{3,}|…|(?:\. ){2,}\.?|\bdst\b\.*)\s*\/?$|^\/\s*\S/u;

const PAGE_NUMBER: readonly RegExp[] = [
  /^[-–—~•|]\s*[\dlIO]{1,3}\s*[-–—~•|]$/u,
  /^(?:halaman|hal\.?|page|hlm\.?)\s*:?\s*\d{1,3}(?:\s*(?:dari|of|\/)\s*\d{1,3})?$/iu,
  /^\d{1,3}\s*(?:\/|dari|of|\|)\s*\d{1,3}$/iu,
  /^[|]\s*\d{1,3}$|^\d{1,3}\s*[|]$/u,
];

const SIGNATURE_NOTICE: readonly RegExp[] = [
  /dokumen ini (?:telah )?(?:sah )?(?:di)?tanda ?tangan\w* secara elektronik/iu,
  /^(?:telah )?ditandatangani secara elektronik(?: oleh)?\s*:?.{0,40}$/iu,
  /menggunakan sertifikat elektronik/iu,
  /\bBSr?S?E\b|Balai (?:Besar )?Sertifikasi Elektronik/u,
  /Badan Siber dan Sandi Negara/iu,
  /informasi elektronik dan\/atau dokumen elektronik/iu,
  /hasil cetak(?:nya|an)? merupakan alat bukti/iu,
  /^-?\s*UU ITE No/iu,
  /keaslian (?:dokumen|surat)|pindai (?:kode )?QR|scan QR/iu,
];

const SCAN_NOTICE =
  /camscanner|^dipindai (?:dengan|oleh)|^scanned (?:by|with)|^(?:https?:\/\/|www\.)\S+$|^(?:website\s*:?\s*)?jdih\.\S+$/iu;
