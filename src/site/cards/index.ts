import { CARD as CARD_SIZE } from '../../charts/card-layout.ts';
import type { Language } from '../../model/vocabulary.ts';
import { LANGUAGES } from '../../model/vocabulary.ts';
import { rasterise } from '../../raster/index.ts';
import { briefPath } from '../brief-text.ts';
import { regionPath } from '../address.ts';
import type { SiteData } from '../site-data.ts';
import { cardAlt, cardSvg } from './card.ts';
import type { Card } from './card.ts';
import { pageCards } from './pages.ts';

/** Size of every card in px. */
export { CARD_SIZE };

/** What a page says of its card. */
export interface CardLink {
  /** Below the base path: '/kartu/en/larangan/social-media-engagement.png'. */
  readonly path: string;
  readonly alt: string;
}

/** The card of a page: its own, that of the nearest page above it, or the common one. */
export function cardLink(language: Language, site: SiteData, path: string): CardLink {
  const { byPath, common } = shelf(language, site);
  const parts = path.split('/').filter((part) => part !== '');
  const above = parts.map((_, index) => `/${parts.slice(0, parts.length - index).join('/')}/`);
  // The front page stands above all others, but says nothing of them.
  const candidates = path === '/' ? ['/'] : above.flatMap((candidate) => [candidate, sameThing(candidate)]);
  const card = candidates.map((candidate) => byPath.get(candidate)).find((found) => found !== undefined) ?? common;
  return { path: `/kartu/${fileOf(language, card)}.png`, alt: cardAlt(language, card) };
}

/** Every card as a file below /kartu/, without its ending: 'en/larangan/social-media-engagement'. */
export function cardFiles(site: SiteData): readonly string[] {
  return LANGUAGES.flatMap((language) => shelf(language, site).cards.map((card) => fileOf(language, card)));
}

/** The PNG of a card by its file. @throws when there is none. */
export function cardPng(site: SiteData, name: string): Promise<Uint8Array> {
  for (const language of LANGUAGES) {
    const card = shelf(language, site).byFile.get(name);
    if (card !== undefined) return rasterise(cardSvg(language, site, card), RASTER);
  }
  throw new Error(`No card "${name}"`);
}

/** Few colours keep the files under 40 KB: a page of shared links loads many. */
const RASTER = { width: CARD_SIZE.width, colours: 64 } as const;

/** A brief is about the same region as the page of that region. */
function sameThing(path: string): string {
  const [, slug] = /^\/celah\/([^/]+)\/$/u.exec(path) ?? [];
  return slug === undefined || briefPath(slug) !== path ? path : regionPath(slug);
}

function fileOf(language: Language, { id }: Card): string {
  return language === 'id' ? id : `${language}/${id}`;
}

interface Shelf {
  readonly cards: readonly Card[];
  readonly byPath: ReadonlyMap<string, Card>;
  readonly byFile: ReadonlyMap<string, Card>;
  readonly common: Card;
}

const shelves = new WeakMap<SiteData, Map<Language, Shelf>>();

/** Cards of a dataset, composed once: every page asks. */
function shelf(language: Language, site: SiteData): Shelf {
  const held = shelves.get(site) ?? new Map<Language, Shelf>();
  shelves.set(site, held);
  const known = held.get(language) ?? composed(language, site);
  held.set(language, known);
  return known;
}

function composed(language: Language, site: SiteData): Shelf {
  const [first, ...own] = pageCards(language, site);
  if (first === undefined) throw new Error('No common card');
  const cards = [first.card, ...own.map(({ card }) => card)];
  return {
    cards,
    byPath: new Map(own.map(({ path, card }) => [path, card])),
    byFile: new Map(cards.map((card) => [fileOf(language, card), card])),
    common: first.card,
  };
}
