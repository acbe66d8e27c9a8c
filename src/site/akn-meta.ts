import type { Circular } from '../model/circular.ts';
import { actPath, circularPath, instrumentPath, permalink } from './address.ts';
import { actReference } from './akn-body.ts';
import { xml } from './akn-xml.ts';
import type { XmlElement } from './akn-xml.ts';
import { formOf } from './documents.ts';
import type { SiteData } from './site-data.ts';

/** Names of this project's own elements and attributes: a name, not an address. */
export const SANDING_NAMESPACE = 'urn:sanding:akn:1';

const EDITORS = '#redaksi';
const ISSUER = 'penerbit';
const SIGNATORY = 'penanda-tangan';
const WHOLE_DATE = /^\d{4}-\d{2}-\d{2}$/;

/**
 * Work, expression and manifestation. The work is the region's document; the expression is its wording in this data. A
 * date of the work that is not known to the day is not made up: the schema demands one, so the day of the record stands
 * there under that name, and what is known stands in `proprietary`.
 */
export function aknIdentification(site: SiteData, circular: Circular, host: URL | undefined): XmlElement {
  const { date: recorded } = site.data.version;
  const work = workAddress(site, circular);
  const expression = `${work}/ind@${recorded}`;
  const known = circular.issued !== null && WHOLE_DATE.test(circular.issued);
  const recordedOn = xml('FRBRdate', { date: recorded, name: 'pencatatan' });
  const editors = xml('FRBRauthor', { href: EDITORS, as: '#editor' });
  const author = circular.issuer.office === null ? UNKNOWN : ISSUER;
  return xml(
    'identification',
    { source: EDITORS },
    xml(
      'FRBRWork',
      {},
      xml('FRBRthis', { value: `${work}/!main` }),
      xml('FRBRuri', { value: work }),
      xml('FRBRalias', { value: permalink(host, 'id', circularPath(circular.id)), name: 'tautan-tetap' }),
      known ? xml('FRBRdate', { date: circular.issued, name: 'penerbitan' }) : recordedOn,
      xml('FRBRauthor', { href: `#${author}`, as: `#${ISSUER}` }),
      xml('FRBRcountry', { value: 'id' }),
      xml('FRBRsubtype', { value: formOf(circular) }),
      circular.numbers.map((value) => xml('FRBRnumber', { value })),
      circular.title === null ? [] : xml('FRBRname', { value: circular.title }),
    ),
    xml(
      'FRBRExpression',
      {},
      xml('FRBRthis', { value: `${expression}/!main` }),
      xml('FRBRuri', { value: expression }),
      recordedOn,
      circular.wording === 'restated' ? editors : xml('FRBRauthor', { href: `#${author}`, as: `#${ISSUER}` }),
      xml('FRBRauthoritative', { value: 'false' }),
      xml('FRBRlanguage', { language: 'ind' }),
    ),
    xml(
      'FRBRManifestation',
      {},
      xml('FRBRthis', { value: `${expression}/!main.xml` }),
      xml('FRBRuri', { value: `${expression}.xml` }),
      recordedOn,
      editors,
      xml('FRBRformat', { value: 'application/akn+xml' }),
    ),
  );
}

/** The day of issue as an event, where it is known to the day. */
export function aknLifecycle(circular: Circular): readonly XmlElement[] {
  if (circular.issued === null || !WHOLE_DATE.test(circular.issued)) return [];
  const event = { eId: 'peristiwa_penerbitan', date: circular.issued, source: EDITORS, type: 'generation' };
  return [xml('lifecycle', { source: EDITORS }, xml('eventRef', event))];
}

/**
 * What the file points at: the editors, the region, the offices in their roles, the laws that the document cites, the
 * acts that its clauses carry. Officials appear by their office alone.
 */
export function aknReferences(site: SiteData, circular: Circular, host: URL | undefined): XmlElement {
  const region = site.region(circular.region);
  const { issuer } = circular;
  const signed = circular.signatory?.office ?? null;
  const role = (eId: string, showAs: string): XmlElement =>
    xml('TLCRole', { eId, href: `/akn/ontology/role/id/${slug(showAs)}`, showAs });
  const cited = [...new Set(circular.references.flatMap(({ instruments }) => instruments))];
  const acts = new Set(site.clausesOf(circular.id).flatMap((clause) => clause.acts));
  return xml(
    'references',
    { source: EDITORS },
    xml('TLCOrganization', { eId: 'redaksi', href: permalink(host, 'id', '/metode/'), showAs: 'Redaksi Sanding' }),
    xml('TLCOrganization', {
      eId: 'daerah',
      href: permalink(host, 'id', `/wilayah/${region.slug}/`),
      showAs: region.name,
    }),
    role('editor', 'Redaksi'),
    issuer.office === null ? [] : role(ISSUER, issuer.office),
    issuer.office === null
      ? xml('TLCConcept', { eId: UNKNOWN, href: '/akn/ontology/concept/id/tidak-diketahui', showAs: 'tidak diketahui' })
      : [],
    signed === null ? [] : role(SIGNATORY, signed),
    cited.map((id) => {
      const { short } = site.instrument(id);
      const href = permalink(host, 'id', instrumentPath(id));
      return xml('TLCReference', { eId: `rujukan_${id}`, href, showAs: short, name: 'mengutip' });
    }),
    site.data.codebook.acts
      .filter(({ id }) => acts.has(id))
      .map(({ id, label }) =>
        xml('TLCConcept', { eId: actReference(id), href: permalink(host, 'id', actPath(id)), showAs: label.id }),
      ),
  );
}

/** What Akoma Ntoso has no place for: whose wording it is, how much is seen, dates as exact as they are known, sources. */
export function aknProprietary(site: SiteData, circular: Circular): XmlElement {
  const { version } = site.data;
  return xml(
    'proprietary',
    { source: EDITORS },
    xml('sanding:record', {
      id: circular.id,
      wording: circular.wording,
      enumeration: circular.view.enumeration,
      listSeenWhole: circular.view.listSeenWhole === null ? 'unknown' : String(circular.view.listSeenWhole),
      publish: circular.publish,
      issued: circular.issued ?? 'unknown',
      published: 'unknown',
      check: circular.check.status,
      version: version.name,
      versionDate: version.date,
      versionHash: version.hash,
      licence: 'https://creativecommons.org/licenses/by/4.0/',
    }),
    circular.references.map(({ reported, instruments }) =>
      xml('sanding:reference', { reported, instruments: instruments.length === 0 ? null : instruments.join(' ') }),
    ),
    circular.sources.map((id) => {
      const { publisher, title, date, url, kind } = site.source(id);
      return xml('sanding:source', { id, kind, publisher, title, date, href: url });
    }),
  );
}

const UNKNOWN = 'tidak-diketahui';

/** Naming convention: country, kind, form, who, when, which. Numbers can be unknown or disputed; the id never is. */
function workAddress(site: SiteData, circular: Circular): string {
  const { slug: region } = site.region(circular.region);
  return `/akn/id/doc/${formOf(circular)}/${region}/${circular.issued ?? 'tanpa-tanggal'}/${circular.id}`;
}

function slug(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '');
}
