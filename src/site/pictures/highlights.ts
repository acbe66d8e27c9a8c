import { words } from '../../i18n/index.ts';
import type { Language } from '../../model/vocabulary.ts';
import { nameDocument } from '../documents.ts';
import type { SiteData } from '../site-data.ts';

/** Kinds of things that marks of a drawing may stand for, by the attribute that says so. */
export const HIGHLIGHTED = ['circular', 'act', 'region'] as const;
export type Highlighted = (typeof HIGHLIGHTED)[number];

export interface HighlightGroup {
  readonly kind: Highlighted;
  readonly label: string;
  readonly options: readonly { readonly id: string; readonly name: string }[];
}

/** What can be found in a drawing: the documents, acts and regions that its marks stand for, by name. */
export function highlightsOf(language: Language, site: SiteData, drawing: string): readonly HighlightGroup[] {
  const t = words(language, 'charts');
  return HIGHLIGHTED.flatMap((kind) => {
    const ids = [...new Set([...drawing.matchAll(ATTRIBUTES[kind])].map(([, id = '']) => id))];
    // Where all marks stand for one thing, there is nothing to find.
    if (ids.length < 2) return [];
    const options = ids
      .map((id) => ({ id, name: nameOf(language, site, kind, id) }))
      .sort((a, b) => a.name.localeCompare(b.name, language));
    return [{ kind, label: t(`highlight.${kind}`), options }];
  });
}

const ATTRIBUTES: Readonly<Record<Highlighted, RegExp>> = {
  circular: / data-circular="([^"]+)"/gu,
  act: / data-act="([^"]+)"/gu,
  region: / data-region="([^"]+)"/gu,
};

function nameOf(language: Language, site: SiteData, kind: Highlighted, id: string): string {
  switch (kind) {
    case 'circular':
      return nameDocument(language, site, site.circular(id)).label;
    case 'act':
      return site.act(id).label[language];
    case 'region':
      return id.includes('.') ? site.region(id).name : site.province(id).name;
    default:
      return kind satisfies never;
  }
}
