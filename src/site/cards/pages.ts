import { words } from '../../i18n/index.ts';
import type { Circular } from '../../model/circular.ts';
import type { Act } from '../../model/codebook.ts';
import type { Region } from '../../model/registers.ts';
import type { Language } from '../../model/vocabulary.ts';
import { actFinding } from '../act-words.ts';
import { actPath, circularPath, regionPath } from '../address.ts';
import { circularFinding, enumerationWords } from '../circular-page.ts';
import { corpusCounts } from '../circular-index.ts';
import { capitalise, nameDocument } from '../documents.ts';
import { leadFinding } from '../home.ts';
import { matrixFinding } from '../matrix-finding.ts';
import { PICTURES } from '../pictures/index.ts';
import type { Picture } from '../pictures/picture.ts';
import type { SiteData } from '../site-data.ts';
import type { Card } from './card.ts';

/** A card and the pages that it stands for: the one at `path`, and those below it. */
export interface PageCard {
  /** Without language and base: '/larangan/social-media-engagement/'. */
  readonly path: string;
  readonly card: Card;
}

/** Name of the card that every other page shares. */
export const COMMON_CARD = 'umum';

/**
 * Cards of the pages that have a finding of their own, in one language, and the common one, which stands first and at no
 * page. Other pages are tools and lists, and a thousand of their cards would say the same.
 */
export function pageCards(language: Language, site: SiteData): readonly PageCard[] {
  return [
    ...generalCards(language, site),
    ...site.data.codebook.acts.map((act) => actCard(language, site, act)),
    ...site.data.circulars.map((circular) => circularCard(language, site, circular)),
    ...site.data.regions
      .filter(({ code }) => site.circularsOf(code).length > 0)
      .map((region) => regionCard(language, site, region)),
    ...PICTURES.flatMap((picture) => pictureCard(language, site, picture)),
  ];
}

function generalCards(language: Language, site: SiteData): readonly PageCard[] {
  const t = words(language, 'card');
  const common = words(language, 'common');
  const pages = words(language, 'pages');
  const tools = words(language, 'tools');
  const { cells, circulars, findings } = site.data;
  const lead = leadFinding(site);
  const counts = corpusCounts(site);
  const size = { documents: counts.documents, regions: counts.regions, provinces: counts.provinces };
  return [
    {
      path: '',
      card: {
        id: COMMON_CARD,
        kicker: t('common'),
        title: common('site.tagline'),
        finding: pages('home.lead', size),
        cells,
      },
    },
    {
      path: '/',
      card: {
        id: 'beranda',
        kicker: t('home'),
        title:
          lead === null
            ? pages('home.title.none', { documents: counts.documents })
            : pages('home.title', {
                total: lead.whole.total,
                absent: lead.whole.absent,
                act: lead.act.label[language],
              }),
        finding: pages('home.lead', size),
        cells,
      },
    },
    {
      path: '/temuan/',
      card: {
        id: 'temuan',
        kicker: t('findings'),
        title:
          findings.length === 0
            ? tools('findings.heading.none')
            : tools('findings.heading', { n: findings.length, documents: circulars.length }),
        finding: tools('findings.lead'),
        cells,
      },
    },
    {
      path: '/matriks/',
      card: {
        id: 'matriks',
        kicker: t('matrix'),
        title: matrixFinding(language, site),
        finding: pages('home.lead', size),
        cells,
      },
    },
    {
      path: '/grafik/',
      card: {
        id: 'grafik',
        kicker: t('picture'),
        title: t('pictures.title', { documents: counts.documents }),
        finding: words(language, 'charts')('lead'),
        cells,
      },
    },
  ];
}

function actCard(language: Language, site: SiteData, act: Act): PageCard {
  return {
    path: actPath(act.id),
    card: {
      id: `larangan/${act.id}`,
      kicker: words(language, 'card')('act', { theme: site.theme(act.theme).label[language] }),
      title: act.label[language],
      finding: actFinding(language, site, act),
      cells: site.cellsOfAct(act.id),
    },
  };
}

function circularCard(language: Language, site: SiteData, circular: Circular): PageCard {
  const name = nameDocument(language, site, circular);
  const seen = capitalise(enumerationWords(language, circular));
  return {
    path: circularPath(circular.id),
    card: {
      id: `edaran/${circular.id}`,
      kicker: words(language, 'card')('circular', { province: provinceOf(site, circular.region) }),
      title: `${name.full}, ${name.date}`,
      finding: `${seen}. ${circularFinding(language, site, circular.id)}`,
      cells: site.cellsOf(circular.id),
    },
  };
}

function regionCard(language: Language, site: SiteData, region: Region): PageCard {
  const circulars = site.circularsOf(region.code);
  const province = site.province(region.province).name;
  const elections = new Set(circulars.flatMap((circular) => circular.elections)).size;
  return {
    path: regionPath(region.slug),
    card: {
      id: `wilayah/${region.slug}`,
      kicker: words(language, 'card')('region', { province }),
      title: region.name,
      finding: words(language, 'pages')('region.lead', { documents: circulars.length, elections, province }),
      cells: circulars.flatMap(({ id }) => site.cellsOf(id)),
    },
  };
}

/** The variants of a picture share the card of the first: there may be one for each document. */
function pictureCard(language: Language, site: SiteData, picture: Picture): readonly PageCard[] {
  return picture
    .variants(site)
    .slice(0, 1)
    .map((variant) => ({
      path: `/grafik/${picture.slug}/`,
      card: {
        id: `grafik/${picture.slug}`,
        kicker: `${words(language, 'card')('picture')} · ${picture.name(language)}`,
        title: picture.title(language, site, variant),
        finding: '',
        cells: site.data.cells,
      },
    }));
}

function provinceOf(site: SiteData, region: string): string {
  return site.province(site.region(region).province).name;
}
