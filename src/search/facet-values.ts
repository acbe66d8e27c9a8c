import { words } from '../i18n/index.ts';
import type { Language } from '../model/vocabulary.ts';
import { CLAUSE_TYPES, FORMS, STATES, VOICES, WORDINGS } from '../model/vocabulary.ts';
import { yearOf } from '../site/dates.ts';
import { capitalise } from '../site/documents.ts';
import { stateWord } from '../site/state-words.ts';
import type { SiteData } from '../site/site-data.ts';
import { NO_YEAR, SEEN } from './facets.ts';
import type { Facet } from './facets.ts';

export interface FacetValue {
  readonly value: string;
  readonly label: string;
}

/** Values that a facet offers, in the order of display: only regions, elections and years that have documents. */
export function facetValues(language: Language, site: SiteData, facet: Facet): readonly FacetValue[] {
  const common = words(language, 'common');
  const t = words(language, 'search');
  const { circulars, codebook, provinces, regions, elections } = site.data;
  const label = (value: string, text: string): FacetValue => ({ value, label: capitalise(text) });
  const held = new Set(circulars.map(({ region }) => region));
  const regionsHeld = regions.filter(({ code }) => held.has(code));
  const provincesHeld = new Set(regionsHeld.map(({ province }) => province));
  switch (facet) {
    case 'larangan':
      return codebook.acts.map((act) => label(act.id, act.label[language]));
    case 'keadaan':
      return STATES.map((state) => label(stateWord(state), common(`state.${state}`)));
    case 'provinsi':
      return provinces.filter(({ code }) => provincesHeld.has(code)).map(({ code, name }) => label(code, name));
    case 'daerah':
      return regionsHeld.map(({ code, name }) => label(code, name)).sort((a, b) => (a.label < b.label ? -1 : 1));
    case 'pemilu':
      return elections
        .filter(({ id }) => circulars.some((circular) => circular.elections.includes(id)))
        .map(({ id, name }) => label(id, name[language]));
    case 'tahun':
      return [
        ...[...new Set(circulars.flatMap(({ issued }) => yearOf(issued) ?? []))]
          .sort()
          .map((year) => label(year, year)),
        label(NO_YEAR, t('year.none')),
      ];
    case 'bentuk':
      return FORMS.map((form) => label(form, common(`form.${form}`)));
    case 'jenis':
      return CLAUSE_TYPES.map((type) => label(type, common(`type.${type}`)));
    case 'suara':
      return VOICES.map((voice) => label(voice, common(`voice.${voice}`)));
    case 'rumusan':
      return WORDINGS.map((wording) => label(wording, t(`wording.${wording}`)));
    case 'keutuhan':
      return [label(SEEN.whole, t('seen.whole')), label(SEEN.part, t('seen.part'))];
    default:
      return facet satisfies never;
  }
}
