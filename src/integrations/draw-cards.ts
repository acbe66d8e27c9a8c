// A thread of its own: see cards.ts.
import { cardFiles, cardPng } from '../site/cards/index.ts';
import { siteData } from '../site/dataset.ts';

const site = siteData();
for (const name of cardFiles(site).toReversed()) await cardPng(site, name);
