import { createHash } from 'node:crypto';
import { words } from '../i18n/index.ts';
import type { VersionChanges, VersionName } from '../model/release.ts';
import type { Language } from '../model/vocabulary.ts';
import { xml, xmlDocument, type XmlElement } from './akn-xml.ts';
import { changeSummary } from './change-words.ts';
import { formatDate } from './dates.ts';

/** Addresses of the feed and of the page that it tells of, with host. */
export interface FeedAddresses {
  readonly feed: string;
  readonly page: string;
}

/**
 * Atom feed (RFC 4287) of the released versions, newest first. Ids are made of the version, not of the address, so that
 * a reader knows an entry again wherever the site stands; days are those of the data.
 */
export function changeFeed(language: Language, changes: readonly VersionChanges[], addresses: FeedAddresses): string {
  const t = words(language, 'data');
  const released = changes.filter((change) => change.released);
  const updated = released[0]?.version.date ?? changes[0]?.version.date ?? '1970-01-01';
  return xmlDocument(
    xml('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': language }, [
      xml('id', {}, feedId(language)),
      xml('title', {}, `Sanding: ${t('change.title')}`),
      xml('updated', {}, `${updated}T00:00:00Z`),
      xml('author', {}, xml('name', {}, 'Sanding')),
      xml('rights', {}, 'CC BY 4.0'),
      xml('link', { rel: 'self', type: 'application/atom+xml', href: addresses.feed }),
      xml('link', { rel: 'alternate', type: 'text/html', href: addresses.page }),
      ...released.map((change) => entry(language, change, addresses.page)),
    ]),
  );
}

function entry(language: Language, change: VersionChanges, page: string): XmlElement {
  const t = words(language, 'data');
  const { name, date, hash } = change.version;
  const summary = [changeSummary(language, change), t('change.hash', { hash }), change.note?.[language] ?? ''];
  return xml('entry', {}, [
    xml('id', {}, entryId(language, change.version)),
    xml('title', {}, t('change.version', { name, date: formatDate(language, date) })),
    xml('updated', {}, `${date}T00:00:00Z`),
    xml('link', { rel: 'alternate', type: 'text/html', href: `${page}#${versionAnchor(change.version)}` }),
    xml('summary', {}, summary.filter((text) => text !== '').join(' ')),
  ]);
}

/** Anchor of a version on the page of changes. */
export function versionAnchor({ name }: VersionName): string {
  return `versi-${name}`;
}

function feedId(language: Language): string {
  return uuid(`sanding changes ${language}`);
}

function entryId(language: Language, { name, hash }: VersionName): string {
  return uuid(`sanding release ${language} ${name} ${hash}`);
}

/** A UUID made of a name alone (RFC 9562, version 8: the bits are a hash). */
function uuid(name: string): string {
  const hex = createHash('sha256').update(name).digest('hex');
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
