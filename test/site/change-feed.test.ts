import { describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import type { Release } from '../../src/model/release.ts';
import { LANGUAGES } from '../../src/model/vocabulary.ts';
import { changesOf } from '../../src/publish/changes.ts';
import { changeFeed } from '../../src/site/change-feed.ts';

/** The part of Atom (RFC 4287) that the feed uses, as an XML schema. */
const ATOM = `<?xml version="1.0" encoding="utf-8"?>
<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="http://www.w3.org/2005/Atom"
  targetNamespace="http://www.w3.org/2005/Atom" elementFormDefault="qualified">
  <xs:simpleType name="id"><xs:restriction base="xs:anyURI">
    <xs:pattern value="urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}"/>
  </xs:restriction></xs:simpleType>
  <xs:simpleType name="text"><xs:restriction base="xs:string"><xs:minLength value="1"/></xs:restriction></xs:simpleType>
  <xs:complexType name="link">
    <xs:attribute name="rel" use="required"/><xs:attribute name="type" use="required"/>
    <xs:attribute name="href" type="xs:anyURI" use="required"/>
  </xs:complexType>
  <xs:element name="feed"><xs:complexType><xs:sequence>
    <xs:element name="id" type="id"/><xs:element name="title" type="text"/>
    <xs:element name="updated" type="xs:dateTime"/>
    <xs:element name="author"><xs:complexType><xs:sequence><xs:element name="name" type="text"/></xs:sequence></xs:complexType></xs:element>
    <xs:element name="rights" type="text"/>
    <xs:element name="link" type="link" minOccurs="2" maxOccurs="2"/>
    <xs:element name="entry" minOccurs="0" maxOccurs="unbounded"><xs:complexType><xs:sequence>
      <xs:element name="id" type="id"/><xs:element name="title" type="text"/>
      <xs:element name="updated" type="xs:dateTime"/><xs:element name="link" type="link"/>
      <xs:element name="summary" type="text"/>
    </xs:sequence></xs:complexType></xs:element>
  </xs:sequence><xs:anyAttribute processContents="lax"/></xs:complexType></xs:element>
</xs:schema>`;

async function faults(xml: string): Promise<readonly string[]> {
  const { errors } = await validateXML({
    xml: [{ fileName: 'feed.xml', contents: xml }],
    schema: [{ fileName: 'atom.xsd', contents: ATOM }],
  });
  return errors.map(({ message }) => message);
}

const PRINT = { acts: [], instruments: [], documents: [] };
const release = (name: string, date: string, note: string): Release => ({
  name,
  date,
  hash: name.replaceAll('.', '').padEnd(12, '0'),
  note: { id: note, en: note },
  print: PRINT,
});
const FIRST = release('2026.1', '2026-01-31', 'A < B & "C"');
const SECOND = release('2026.2', '2026-02-28', 'x');
const NOW = { name: '2026.3', date: '2026-03-31', hash: 'f'.repeat(12), print: PRINT };
const ADDRESSES = { feed: 'https://a.example/data/perubahan.atom.xml', page: 'https://a.example/data/perubahan/' };
const feedOf = (releases: readonly Release[], addresses = ADDRESSES): string =>
  changeFeed('id', changesOf(releases, NOW), addresses);
const idsOf = (feed: string): readonly string[] => [...feed.matchAll(/<id>(.*?)<\/id>/g)].map(([, id = '']) => id);

describe('the feed of changes', () => {
  it.each(LANGUAGES)('is valid Atom, whatever the notes say: %s', async (language) => {
    expect(await faults(changeFeed(language, changesOf([FIRST, SECOND], NOW), ADDRESSES))).toEqual([]);
  });

  it('would be found at fault', async () => {
    expect(await faults(feedOf([FIRST]).replace('&lt;', '<'))).not.toEqual([]);
    expect(await faults(feedOf([FIRST]).replace('2026-01-31T', '31 Januari T'))).not.toEqual([]);
  });

  it('tells released versions only, newest first, on the days of the data', () => {
    const feed = feedOf([FIRST, SECOND]);
    expect([...feed.matchAll(/<updated>(.*?)<\/updated>/g)].map(([, day]) => day)).toEqual([
      '2026-02-28T00:00:00Z',
      '2026-02-28T00:00:00Z',
      '2026-01-31T00:00:00Z',
    ]);
    expect(feed).not.toContain('2026.3');
  });

  it('keeps the id of an entry when others come and when the site moves, and gives no id twice', () => {
    const former = idsOf(feedOf([FIRST]));
    const later = idsOf(feedOf([FIRST, SECOND], { feed: 'https://b.example/f', page: 'https://b.example/p/' }));
    expect(later).toEqual(expect.arrayContaining([...former]));
    expect(new Set(later).size).toBe(3);
  });
});
