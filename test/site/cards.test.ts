import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../src/model/dataset.ts';
import { LANGUAGES } from '../../src/model/vocabulary.ts';
import { cardSvg } from '../../src/site/cards/card.ts';
import { cardFiles, cardLink, cardPng } from '../../src/site/cards/index.ts';
import { COMMON_CARD, pageCards } from '../../src/site/cards/pages.ts';
import { indexDataset } from '../../src/site/site-data.ts';
import { pictureOf } from '../raster/pixels.ts';
import { textOf } from '../support/tree.ts';
import { readingSite } from './reading-dataset.ts';

const site = indexDataset(JSON.parse(textOf('public/data/dataset.json')) as Dataset);

describe('which card stands for a page', () => {
  it.each([
    ['/', '/kartu/beranda.png'],
    ['/larangan/social-media-engagement/', '/kartu/larangan/social-media-engagement.png'],
    ['/edaran/kota-depok-2024/', '/kartu/edaran/kota-depok-2024.png'],
    ['/edaran/kota-depok-2024/kolom/', '/kartu/edaran/kota-depok-2024.png'],
    ['/wilayah/kota-depok/', '/kartu/wilayah/kota-depok.png'],
    ['/celah/kota-depok/', '/kartu/wilayah/kota-depok.png'],
    ['/celah/', '/kartu/umum.png'],
    ['/edaran/', '/kartu/umum.png'],
    ['/temuan/', '/kartu/temuan.png'],
    ['/matriks/', '/kartu/matriks.png'],
    ['/grafik/', '/kartu/grafik.png'],
    ['/grafik/matriks/', '/kartu/grafik/matriks.png'],
    ['/404/', '/kartu/umum.png'],
  ])('%s has %s', (path, card) => {
    expect(cardLink('id', site, path).path).toBe(card);
    expect(cardLink('en', site, path).path).toBe(card.replace('/kartu/', '/kartu/en/'));
  });

  it('and every card that a page names is among the files, each once', () => {
    const files = cardFiles(site);
    expect(new Set(files).size).toBe(files.length);
    for (const language of LANGUAGES) {
      for (const { path } of pageCards(language, site)) {
        expect(files).toContain(cardLink(language, site, path).path.slice('/kartu/'.length, -'.png'.length));
      }
    }
  });
});

describe('what a card says', () => {
  it('is the finding of its page, with the interval and what stays open', () => {
    const { alt } = cardLink('id', site, '/larangan/social-media-engagement/');
    const interval = site.actInterval('social-media-engagement', 'all', null);
    expect(alt).toContain(site.act('social-media-engagement').label.id);
    expect(alt).toContain(`sedikitnya ${interval?.confirmed} dan paling banyak`);
  });

  it('never calls a direction a circular', () => {
    const direction = site.data.circulars.find(({ form }) => form === 'arahan');
    expect(direction).toBeDefined();
    const { alt } = cardLink('id', site, `/edaran/${direction?.id ?? ''}/`);
    expect(alt).toMatch(/^Arahan/u);
    expect(alt.toLowerCase()).not.toContain('edaran');
  });

  it('is cut nowhere in the corpus', () => {
    const cut = LANGUAGES.flatMap((language) =>
      pageCards(language, site)
        .filter(({ card }) => cardSvg(language, site, card).includes('…'))
        .map(({ card }) => `${language} ${card.id}`),
    );
    expect(cut).toEqual([]);
  });

  it('holds for a dataset without documents, and for a name in letters that the typefaces lack', () => {
    const empty = readingSite([]);
    expect(pageCards('id', empty).map(({ card }) => card.id)).toContain(COMMON_CARD);
    for (const { card } of pageCards('en', empty)) expect(cardSvg('en', empty, card)).toContain('<svg');
    const odd = { id: 'x', kicker: '', title: 'Śląsk → 東', finding: '', cells: [] };
    expect(cardSvg('id', empty, odd)).toMatch(/Slask.*</u);
  });
});

it('is 1200 by 630, below 40 KB, and the same at each drawing', async () => {
  const name = 'en/larangan/social-media-engagement';
  const png = await cardPng(site, name);
  const { width, height } = pictureOf(png);
  expect([width, height]).toEqual([1200, 630]);
  expect(png.length).toBeLessThan(40_960);
  expect(Buffer.compare(png, await cardPng(site, name))).toBe(0);
  expect(() => cardPng(site, 'tidak-ada')).toThrow('No card "tidak-ada"');
});
