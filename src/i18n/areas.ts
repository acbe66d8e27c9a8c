import enCard from './en/card.json' with { type: 'json' };
import enCharts from './en/charts.json' with { type: 'json' };
import enCite from './en/cite.json' with { type: 'json' };
import enCommon from './en/common.json' with { type: 'json' };
import enCompare from './en/compare.json' with { type: 'json' };
import enGabungan from './en/gabungan.json' with { type: 'json' };
import enData from './en/data.json' with { type: 'json' };
import enKekerabatan from './en/kekerabatan.json' with { type: 'json' };
import enMatrix from './en/matrix.json' with { type: 'json' };
import enOffline from './en/offline.json' with { type: 'json' };
import enPages from './en/pages.json' with { type: 'json' };
import enPeta from './en/peta.json' with { type: 'json' };
import enRujukan from './en/rujukan.json' with { type: 'json' };
import enSearch from './en/search.json' with { type: 'json' };
import enSidik from './en/sidik.json' with { type: 'json' };
import enTools from './en/tools.json' with { type: 'json' };
import enUnsur from './en/unsur.json' with { type: 'json' };
import idCard from './id/card.json' with { type: 'json' };
import idCharts from './id/charts.json' with { type: 'json' };
import idCite from './id/cite.json' with { type: 'json' };
import idCommon from './id/common.json' with { type: 'json' };
import idCompare from './id/compare.json' with { type: 'json' };
import idGabungan from './id/gabungan.json' with { type: 'json' };
import idData from './id/data.json' with { type: 'json' };
import idKekerabatan from './id/kekerabatan.json' with { type: 'json' };
import idMatrix from './id/matrix.json' with { type: 'json' };
import idOffline from './id/offline.json' with { type: 'json' };
import idPages from './id/pages.json' with { type: 'json' };
import idPeta from './id/peta.json' with { type: 'json' };
import idRujukan from './id/rujukan.json' with { type: 'json' };
import idSearch from './id/search.json' with { type: 'json' };
import idSidik from './id/sidik.json' with { type: 'json' };
import idTools from './id/tools.json' with { type: 'json' };
import idUnsur from './id/unsur.json' with { type: 'json' };

/** The strings of the site, one file an area. Indonesian is the source of truth. */
export const INDONESIAN = {
  common: idCommon,
  pages: idPages,
  matrix: idMatrix,
  compare: idCompare,
  search: idSearch,
  charts: idCharts,
  tools: idTools,
  card: idCard,
  data: idData,
  cite: idCite,
  offline: idOffline,
  peta: idPeta,
  gabungan: idGabungan,
  unsur: idUnsur,
  kekerabatan: idKekerabatan,
  rujukan: idRujukan,
  sidik: idSidik,
} as const;

export type Area = keyof typeof INDONESIAN;
/** Keys of one area, e.g. `'nav.matrix'` of `common`. */
export type Key<A extends Area> = keyof (typeof INDONESIAN)[A] & string;

/** Typed by the Indonesian keys: a missing English string is a type error. */
export const ENGLISH: { readonly [A in Area]: Readonly<Record<Key<A>, string>> } = {
  common: enCommon,
  pages: enPages,
  matrix: enMatrix,
  compare: enCompare,
  search: enSearch,
  charts: enCharts,
  tools: enTools,
  card: enCard,
  data: enData,
  cite: enCite,
  offline: enOffline,
  peta: enPeta,
  gabungan: enGabungan,
  unsur: enUnsur,
  kekerabatan: enKekerabatan,
  rujukan: enRujukan,
  sidik: enSidik,
};
