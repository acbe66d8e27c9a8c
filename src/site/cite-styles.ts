import { citeApa } from './cite-apa.ts';
import { citeBibtex } from './cite-bibtex.ts';
import { citeChicago } from './cite-chicago.ts';
import { citeCsl, cslFile } from './cite-csl.ts';
import type { Cited, CiteWords, Run } from './cite-model.ts';

/** The four styles, in the order of display. The first two are read by people. */
export const CITE_STYLES = ['apa', 'chicago', 'bibtex', 'csl'] as const;
export type CiteStyle = (typeof CITE_STYLES)[number];

/** A thing cited in a style. */
export function cite(style: CiteStyle, cited: Cited, words: CiteWords): readonly Run[] {
  switch (style) {
    case 'apa':
      return citeApa(cited, words);
    case 'chicago':
      return citeChicago(cited, words);
    case 'bibtex':
      return [citeBibtex(cited, words)];
    case 'csl':
      return [cslFile([citeCsl(cited, words)]).trimEnd()];
    default:
      return style satisfies never;
  }
}
