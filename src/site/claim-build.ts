import { ENGLISH, INDONESIAN } from '../i18n/areas.ts';
import { words } from '../i18n/index.ts';
import type { Circular } from '../model/circular.ts';
import type { Citation } from '../model/clause.ts';
import type { Cell } from '../model/coverage.ts';
import type { Bilingual, Language } from '../model/vocabulary.ts';
import { actPath, href, permalink } from './address.ts';
import { citeDocument, citePage } from './citation.ts';
import type { ClaimAct, ClaimData, ClaimDocument, ClaimEvidence, ClaimKey, ClaimScope } from './claim-data.ts';
import { inScope } from './claim-count.ts';
import { citationWords, pathWords } from './clause-words.ts';
import { formatDate } from './dates.ts';
import { formOf, inTime, nameDocument } from './documents.ts';
import { encodeCells } from './matrix-cells.ts';
import type { SiteData } from './site-data.ts';
import { markOf } from './states.ts';

/** What the claim checker needs of the dataset, and no more. */
export function claimData(site: SiteData, host: URL | undefined): ClaimData {
  const { version, codebook, regions } = site.data;
  const documents = regions
    .flatMap(({ code }) => inTime(site, site.circularsOf(code)).toReversed())
    .map((circular) => claimDocument(site, circular, host));
  return {
    version: { name: version.name, date: both((language) => formatDate(language, version.date)) },
    messages: { id: messages(INDONESIAN.tools), en: messages(ENGLISH.tools) },
    acts: site.actsWithCells.map((act) => claimAct(site, act.id)),
    elements: Object.fromEntries(codebook.acts.flatMap((act) => act.elements).map(({ id, label }) => [id, label])),
    regions: regions
      .filter(({ code }) => site.circularsOf(code).length > 0)
      .map(({ slug, name, province }) => ({ slug, name, province: site.province(province).name })),
    documents,
    scopes: scopes(site, documents),
    addresses: {
      documents: both((language) => href(language, '/edaran/')),
      acts: both((language) => href(language, '/larangan/')),
    },
    // The address of the act is put in when the act is known.
    citation: both((language) =>
      citePage(language, site, '“{act}”', '/', host).replace(
        permalink(host, language, '/'),
        permalink(host, language, actPath('ACT')).replace('ACT', '{id}'),
      ),
    ),
  };
}

function claimAct(site: SiteData, id: string): ClaimAct {
  const act = site.act(id);
  return {
    id,
    theme: site.theme(act.theme).label,
    label: act.label,
    divided: act.elements.length > 0,
    national: site.data.instruments
      .filter(({ level, inForceFrom }) => level === 'national' && inForceFrom !== null)
      .flatMap((instrument) =>
        instrument.provisions
          .filter((provision) => provision.acts.includes(id))
          .map((provision) => ({
            law: `${instrument.short} ${provision.citation}`,
            from: instrument.inForceFrom,
            until: instrument.inForceUntil,
          })),
      ),
  };
}

function claimDocument(site: SiteData, circular: Circular, host: URL | undefined): ClaimDocument {
  const cells = site.cellsOf(circular.id);
  const region = site.region(circular.region);
  const { publish, issued } = circular;

  return {
    id: circular.id,
    region: region.slug,
    name: both((language) => nameDocument(language, site, circular).full),
    date: issued === null ? null : both((language) => formatDate(language, issued)),
    short: both((language) => {
      const { short, date } = nameDocument(language, site, circular);
      return `${short}, ${date}`;
    }),
    numbered: circular.numbers.length > 0,
    judged: site.judgedDate(circular.id).date,
    form: formOf(circular),
    restated: circular.wording === 'restated',
    unreviewed: publish === 'unreviewed',
    headerOnly: publish === 'header-only',
    whole: cells.length > 0 && cells.every(({ state }) => state !== 'unknown'),
    // Said only where an absence is: the cues of all other documents would double the file.
    cue: cells.some(({ certificate }) => certificate !== null) ? circular.view.cue : null,
    elections: circular.elections,
    province: region.province,
    cells: encodeCells(
      site.actsWithCells.map(({ id }) => {
        const { state, reason, referenced } = site.cell(circular.id, id);
        const mark = markOf(state, reason);
        return { mark: mark === 'referenced' ? 'no-list' : mark, referenced: referenced.length > 0 };
      }),
    ),
    evidence: Object.fromEntries(
      cells.map((cell) => [cell.act, evidenceOf(site, cell)] as const).filter(([, held]) => !isEmpty(held)),
    ),
    citation: both((language) => citeDocument(language, site, circular, host)),
  };
}

function evidenceOf(site: SiteData, cell: Cell): ClaimEvidence {
  const sourcesOf = (citations: readonly Citation[]): readonly Bilingual[] =>
    citations.map((citation) => both((language) => citationWords(language, site, citation)));
  return {
    clauses: cell.clauses.map((id) => {
      const clause = site.clause(id);
      return {
        place:
          site.circular(cell.circular).wording === 'restated'
            ? null
            : both((language) => pathWords(language, clause.path)),
        sources: sourcesOf(clause.citations),
        for: clause.appliesToReported,
        rules: clause.basis === 'rules',
      };
    }),
    remarks: cell.uncounted.map((id) => {
      const { voice, citations } = site.clause(id);
      return { voice, sources: sourcesOf(citations) };
    }),
    named: cell.elementsNamed,
    missing: cell.state === 'partial' ? cell.elementsMissing : [],
    referenced: cell.referenced.map((id) => site.instrument(id).short),
  };
}

function isEmpty(evidence: ClaimEvidence): boolean {
  return Object.values(evidence).every((held: readonly unknown[]) => held.length === 0);
}

/** Sets that the dataset counts and that hold documents; the page counts them itself, from the same cells. */
function scopes(site: SiteData, documents: readonly ClaimDocument[]): readonly ClaimScope[] {
  const tools = (language: Language) => words(language, 'tools');
  const wanted: readonly ClaimScope[] = [
    { id: 'semua', kind: 'all', name: both((language) => tools(language)('claim.scope.all')) },
    { id: 'daftar-utuh', kind: 'full-list', name: both((language) => tools(language)('claim.scope.full-list')) },
    ...site.data.elections.map(({ id, name }) => ({ id, kind: 'election' as const, name })),
    ...site.data.provinces.map(({ code, name }) => ({
      id: code,
      kind: 'province' as const,
      name: { id: name, en: name },
    })),
  ];
  return wanted.filter((scope) => documents.some((document) => inScope(document, scope)));
}

function messages(table: (typeof INDONESIAN)['tools'] | (typeof ENGLISH)['tools']): Readonly<Record<ClaimKey, string>> {
  const held = Object.entries(table).filter(([key]) => key.startsWith('claim.say.'));
  // Filtered by the very prefix that makes a key one of them.
  return Object.fromEntries(held) as Record<ClaimKey, string>;
}

function both(make: (language: Language) => string): Bilingual {
  return { id: make('id'), en: make('en') };
}
