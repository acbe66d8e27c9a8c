import { words } from '../i18n/index.ts';
import type { CodedClause } from '../model/clause.ts';
import type { Language } from '../model/vocabulary.ts';
import { cellPath, certificatePath, clausePath, permalink } from './address.ts';
import type { AbsentRow, Brief, BriefRow } from './brief.ts';
import {
  briefHeadline,
  checklist,
  judgedSentences,
  lapsedWords,
  lawsNone,
  prevalenceWords,
  proofSentences,
  thenWords,
} from './brief-words.ts';
import { citePage } from './citation.ts';
import { citationWords, fullPathWords } from './clause-words.ts';
import { formatDate } from './dates.ts';
import { formOf, nameDocument } from './documents.ts';
import type { SiteData } from './site-data.ts';
import { cellWords } from './states.ts';

/** One block of the brief as a document: what Markdown and DOCX have in common. */
export type BriefBlock =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string; readonly link?: BriefLink }
  | { readonly kind: 'item'; readonly text: string; readonly link?: BriefLink }
  | { readonly kind: 'task'; readonly text: string }
  | { readonly kind: 'quote'; readonly text: string };

export interface BriefLink {
  readonly label: string;
  readonly address: string;
}

/** Address of a region's brief, without language and base. */
export const briefPath = (slug: string): string => `/celah/${slug}/`;
/** Its files lie beside it: `briefFile('kota-depok', 'md') // => '/celah/kota-depok/celah-kota-depok.md'` */
export const briefFile = (slug: string, extension: 'md' | 'docx'): string =>
  `${briefPath(slug)}celah-${slug}.${extension}`;

/** The whole brief as blocks, in the order of the page. */
export function briefBlocks(
  language: Language,
  site: SiteData,
  brief: Brief,
  host: URL | undefined,
): readonly BriefBlock[] {
  const t = words(language, 'tools');
  const pages = words(language, 'pages');
  const { version } = site.data;
  const tasks = checklist(language, brief);
  const headline = briefHeadline(language, brief);
  const path = briefPath(brief.region.slug);
  const link = (label: string, to: string): BriefLink => ({ label, address: permalink(host, language, to) });
  const write: Writer = { language, site, brief, link };
  return [
    heading(1, headline),
    ...judgedSentences(language, site, brief).map(paragraph),
    ...formNotes(language, brief).map(paragraph),
    paragraph(t('brief.date', { date: formatDate(language, version.date), version: version.name })),
    paragraph(brief.whole ? t('brief.gap.meaning') : pages('silence')),
    heading(2, t('brief.checklist')),
    ...(tasks.length === 0 ? [paragraph(t('brief.checklist.none'))] : [paragraph(t('brief.checklist.how'))]),
    ...tasks.map((text): BriefBlock => ({ kind: 'task', text })),
    heading(2, brief.whole ? t('brief.gaps', { n: brief.gaps.length }) : t('brief.gaps.unjudged')),
    ...(brief.gaps.length === 0 ? [paragraph(t(brief.whole ? 'brief.gaps.none' : 'brief.gaps.open'))] : []),
    ...brief.gaps.flatMap((row) => absentBlocks(write, row)),
    ...group(t('brief.since', { n: brief.since.length }), t('brief.since.how'), brief.since, (row) =>
      absentBlocks(write, row),
    ),
    ...group(t('brief.additions', { n: brief.additions.length }), t('brief.additions.how'), brief.additions, (row) =>
      absentBlocks(write, row),
    ),
    ...group(t('brief.covered', { n: brief.covered.length }), t('brief.covered.how'), brief.covered, (row) => [
      cellItem(write, row),
    ]),
    ...group(t('brief.contrary', { n: brief.contrary.length }), null, brief.contrary, (row) => [cellItem(write, row)]),
    heading(2, t('brief.stated', { n: brief.stated.length })),
    ...(brief.stated.length === 0 ? [paragraph(t('brief.stated.none'))] : []),
    ...brief.stated.map((row) => cellItem(write, row)),
    ...group(t('brief.open', { n: brief.open.length }), t('brief.open.how'), brief.open, (row) => [
      cellItem(write, row),
    ]),
    heading(2, t('brief.laws', { n: brief.lapsed.length })),
    ...(brief.lapsed.length === 0 ? [paragraph(lawsNone(language, brief))] : []),
    ...brief.lapsed.map((basis): BriefBlock => ({ kind: 'item', text: lapsedWords(language, basis) })),
    heading(2, pages('cite')),
    paragraph(citePage(language, site, headline, path, host)),
  ];
}

/** That a direction or an appeal is no circular, and that a record was not reviewed. */
export function formNotes(language: Language, brief: Brief): readonly string[] {
  const pages = words(language, 'pages');
  const form = formOf(brief.circular);
  return [
    form === 'arahan' ? [pages('circular.direction')] : [],
    form === 'imbauan' ? [pages('circular.appeal')] : [],
    brief.circular.publish === 'unreviewed' ? [pages('circular.unreviewed')] : [],
    brief.circular.publish === 'header-only' ? [pages('circular.header-only')] : [],
  ].flat();
}

interface Writer {
  readonly language: Language;
  readonly site: SiteData;
  readonly brief: Brief;
  readonly link: (label: string, to: string) => BriefLink;
}

function absentBlocks({ language, site, brief, link }: Writer, row: AbsentRow): readonly BriefBlock[] {
  const t = words(language, 'tools');
  const then = thenWords(language, site, row);
  return [
    heading(3, row.act.label[language]),
    {
      kind: 'paragraph',
      text: proofSentences(language, site, row).join(' '),
      link: link(t('brief.proof.link'), certificatePath(brief.circular.id, row.act.id)),
    },
    ...(row.national.length === 0 ? [] : [paragraph(`${t('brief.national')}:`)]),
    ...row.national.map(({ instrument, provision }): BriefBlock => ({
      kind: 'item',
      text: `${instrument.short} ${provision.citation}: ${provision.text[language]}`,
    })),
    ...(then === null ? [] : [paragraph(then)]),
    paragraph(prevalenceWords(language, site, brief, row)),
    paragraph(row.models.length === 0 ? t('brief.models.none') : `${t('brief.models')}:`),
    ...row.models.flatMap((clause) => modelBlocks(language, site, clause, link)),
  ];
}

function modelBlocks(
  language: Language,
  site: SiteData,
  clause: CodedClause,
  link: Writer['link'],
): readonly BriefBlock[] {
  const common = words(language, 'common');
  const circular = site.circular(clause.circular);
  const sources = clause.citations.map((citation) => citationWords(language, site, citation)).join('; ');
  return [
    { kind: 'quote', text: clause.text },
    {
      kind: 'paragraph',
      text: [
        `${nameDocument(language, site, circular).label}, ${fullPathWords(language, clause.path)}.`,
        common(`wording.${circular.wording}`),
        ...(sources === '' ? [] : [`${common('clause.from', { sources })}.`]),
      ].join(' '),
      link: link(nameDocument(language, site, circular).region, clausePath(clause.id)),
    },
  ];
}

/** An act with its state in words, leading to its evidence. */
function cellItem({ language, brief, link }: Writer, { act, cell, missing }: BriefRow): BriefBlock {
  const t = words(language, 'tools');
  const dropped = missing.map(({ label }) => label[language]).join(', ');
  const to = cell.certificate === null ? cellPath : certificatePath;
  return {
    kind: 'item',
    text: `${act.label[language]}: ${cellWords(language, cell, { reason: true })}${dropped === '' ? '' : `; ${t('brief.stated.missing', { elements: dropped })}`}`,
    link: link(act.label[language], to(brief.circular.id, act.id)),
  };
}

/** A section that stands only where it has rows. */
function group<T>(
  title: string,
  how: string | null,
  rows: readonly T[],
  blocks: (row: T) => readonly BriefBlock[],
): readonly BriefBlock[] {
  if (rows.length === 0) return [];
  return [heading(2, title), ...(how === null ? [] : [paragraph(how)]), ...rows.flatMap(blocks)];
}

function heading(level: 1 | 2 | 3, text: string): BriefBlock {
  return { kind: 'heading', level, text };
}

function paragraph(text: string): BriefBlock {
  return { kind: 'paragraph', text };
}
