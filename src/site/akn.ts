import { words } from '../i18n/index.ts';
import type { Circular } from '../model/circular.ts';
import { aknClauses, aknRemark } from './akn-body.ts';
import { aknIdentification, aknLifecycle, aknProprietary, aknReferences, SANDING_NAMESPACE } from './akn-meta.ts';
import { xml, xmlDocument } from './akn-xml.ts';
import type { XmlElement } from './akn-xml.ts';
import { isCounted } from './clause-words.ts';
import { formatDate } from './dates.ts';
import { capitalise, formOf } from './documents.ts';
import type { SiteData } from './site-data.ts';

/**
 * A document as Akoma Ntoso 3.0 (`doc`), in Indonesian. Clauses in the document's voice are its body, with their paths
 * as eIds; what officials said about it, and what nobody verified, are notes. Whatever is not known is left out.
 */
export function aknDocument(site: SiteData, circular: Circular, host: URL | undefined): string {
  const clauses = site.clausesOf(circular.id);
  const form = formOf(circular);
  const own = clauses.filter((clause) => isCounted(clause, form));
  const remarks = clauses.filter((clause) => !isCounted(clause, form));
  const body = aknClauses(own, circular.wording === 'official');
  const notes = [...editorialNotes(circular, own.length), ...remarks.map(aknRemark)];
  return xmlDocument(
    xml(
      'akomaNtoso',
      { xmlns: 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0', 'xmlns:sanding': SANDING_NAMESPACE },
      xml(
        'doc',
        { name: form, contains: 'singleVersion' },
        xml(
          'meta',
          {},
          aknIdentification(site, circular, host),
          aknLifecycle(circular),
          aknReferences(site, circular, host),
          notes.length === 0 ? [] : xml('notes', { source: '#redaksi', 'xml:lang': 'id' }, notes),
          aknProprietary(site, circular),
        ),
        xml('preface', {}, xml('p', {}, preface(circular))),
        xml('mainBody', {}, body.length > 0 ? body : xml('p', {}, xml('remark', {}, NOTHING_REPORTED))),
      ),
    ),
  );
}

/** The head of the document as far as it is known: form, number, title, date, office. */
function preface(circular: Circular): readonly (XmlElement | string)[] {
  const common = words('id', 'common');
  const { numbers, title, issued, issuer } = circular;
  const dated = issued !== null && /^\d{4}-\d{2}-\d{2}$/.test(issued);
  const parts: readonly (XmlElement | string)[] = [
    xml('docType', {}, capitalise(common(`form.${formOf(circular)}`))),
    ...(issuer.office === null ? [] : [xml('docProponent', { as: '#penerbit' }, issuer.office)]),
    ...numbers.map((number) => xml('docNumber', {}, common('number', { number }))),
    ...(title === null ? [] : [xml('docTitle', {}, title)]),
    ...(issued === null
      ? []
      : [dated ? xml('docDate', { date: issued }, formatDate('id', issued)) : formatDate('id', issued)]),
  ];
  return parts.flatMap((part, i) => (i === 0 ? [part] : [' ', part]));
}

function editorialNotes(circular: Circular, clauses: number): readonly XmlElement[] {
  if (circular.wording !== 'restated' || clauses === 0) return [];
  return [xml('note', { eId: 'catatan_rumusan', class: 'editorial' }, xml('p', {}, RESTATED))];
}

// The file is in Indonesian, whatever the page beside it.
const RESTATED = `${words('id', 'common')('wording.restated')} ${words('id', 'pages')('circular.numbering')}`;
const NOTHING_REPORTED = words('id', 'pages')('circular.clauses.none');
