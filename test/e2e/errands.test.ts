import { buffer } from 'node:stream/consumers';
import mammoth from 'mammoth';
import type { Download, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { words } from '../../src/i18n/index.ts';
import { LANGUAGES, type Language } from '../../src/model/vocabulary.ts';
import { HANDS } from './hand.ts';
import { it, pathOf } from './visit.ts';

/** Not in the list of Depok, which was read whole; open for Banyuwangi, of which only examples are known. */
const ACT = 'social-media-engagement';
const LABEL = { id: 'Suka, komentar, bagikan, ikuti, grup', en: 'Likes, comments, shares, follows and groups' };

const people = LANGUAGES.flatMap((language) => HANDS.map((hand) => ({ language, hand, by: hand.name })));

describe('a researcher', () => {
  it.for(people)(
    'finds how regions word one act, and leaves with the clauses and their sources ($language, by $by)',
    async ({ language, hand }, { visit }) => {
      const page = await visit(start(language));
      await hand.press(page, 'main a[href$="/larangan/"]');
      await page.waitForURL(/\/larangan\/$/);
      await hand.press(page, `main a[href$="/larangan/${ACT}/"]`);
      await page.waitForURL(new RegExp(`/larangan/${ACT}/$`));
      expect(await page.locator('h1').innerText()).toBe(LABEL[language]);
      // Side by side, grouped by the elements that they name.
      const clauses = await page.locator('.clause-group .clause-text').allInnerTexts();
      expect(clauses.length).toBeGreaterThan(10);
      expect(await page.locator('.element-table thead th').count()).toBeGreaterThan(3);

      const file = await taken(page, () => hand.press(page, `a[download="${ACT}.csv"]`));
      expect(file.name).toBe(`${ACT}.csv`);
      const lines = file.bytes.toString('utf8').trim().split('\n');
      expect(lines[0]).toContain('region,document,document_label,clause');
      for (const clause of clauses.slice(0, 3)) expect(file.bytes.toString('utf8')).toContain(clause.slice(0, 30));

      // Back to what a clause says in its own document, with where it is from.
      await page.reload();
      await hand.press(page, '.clause-group .clause-place a');
      await page.waitForURL(/\/edaran\/[^/]+\/#butir-\d+/);
      expect(pathOf(page).startsWith(start(language))).toBe(true);
      expect(await page.locator(':target').innerText()).toContain(clauses[0]);
    },
  );
});

describe('a journalist', () => {
  it.for(people)(
    'asks whether Depok forbids liking a post, and leaves with a sentence that is safe to print ($language, by $by)',
    async ({ language, hand }, { visit }) => {
      const t = words(language, 'tools');
      const page = await visit({ path: start(language), permissions: ['clipboard-read', 'clipboard-write'] });
      await hand.press(page, 'main a[href$="/tulis/"]');
      await page.locator('form[data-claim]').waitFor();
      await hand.choose(page, '#tulis-wilayah', 'Kota Depok');
      await hand.choose(page, '#tulis-larangan', LABEL[language]);
      const claim = page.locator('.claim');
      await claim.locator('h2', { hasText: t('claim.say.heading.yes') }).waitFor();
      expect(pathOf(page)).toBe(`${start(language)}tulis/?wilayah=kota-depok&larangan=${ACT}`);
      const said = await claim.locator('.claim-text').first().innerText();
      expect(said).toMatch(language === 'id' ? /tidak ada di dalamnya|tidak ada dalam/ : /is not in it/);

      await hand.press(page, '.claim-actions button');
      await claim.getByText(t('claim.say.copied')).waitFor();
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      expect(copied).toContain(said.split('\n')[0]);
      expect(copied).toMatch(/Sanding/);

      await hand.press(page, '.claim-actions a');
      await page.waitForURL(new RegExp(`/edaran/kota-depok-2024/#sertifikat-${ACT}$`));
      expect(await page.locator(':target').isVisible()).toBe(true);
    },
  );

  it.for(people)(
    'is refused what nobody has seen, and told what would settle it ($language, by $by)',
    async ({ language, hand }, { visit }) => {
      const t = words(language, 'tools');
      const page = await visit(`${start(language)}tulis/`);
      await page.locator('form[data-claim]').waitFor();
      await hand.choose(page, '#tulis-wilayah', 'Kabupaten Banyuwangi');
      await hand.choose(page, '#tulis-larangan', LABEL[language]);
      const claim = page.locator('.claim');
      await claim.locator('h2', { hasText: t('claim.say.heading.no') }).waitFor();
      await claim.locator('h3', { hasText: t('claim.say.heading.settle') }).waitFor();
      const said = await claim.locator('.claim-text').first().innerText();
      // Neither that it forbids, nor that it does not.
      expect(said).toMatch(
        language === 'id' ? /tidak memungkinkan .* tidak melarangnya/ : /does not let .* it does not/,
      );
    },
  );

  it.for(people)('counts regions with a denominator ($language, by $by)', async ({ language, hand }, { visit }) => {
    const page = await visit(`${start(language)}tulis/?wilayah=semua&larangan=${ACT}`);
    const claim = page.locator('.claim .claim-text').first();
    await claim.waitFor();
    const all = await claim.innerText();
    const documents = await page.evaluate(async () => {
      const response = await fetch('/data/coverage.csv');
      return (await response.text()).split('\n').filter((line) => line.includes(',social-media-engagement,')).length;
    });
    expect(all).toContain(String(documents));
    const t = words(language, 'tools');
    await hand.choose(page, '#tulis-cakupan', t('claim.scope.full-list'));
    await page.waitForFunction((before) => document.querySelector('.claim-text')?.textContent !== before, all);
    expect(pathOf(page)).toContain('cakupan=daftar-utuh');
  });
});

describe('a policymaker', () => {
  it.for(people)(
    'chooses Depok, and leaves with its gaps, the rules behind them and clauses to learn from ($language, by $by)',
    async ({ language, hand }, { visit }) => {
      const page = await visit(start(language));
      await hand.press(page, 'main a[href$="/celah/"]');
      await page.waitForURL(/\/celah\/$/);
      await hand.press(page, 'main a[href$="/celah/kota-depok/"]');
      await page.waitForURL(/\/celah\/kota-depok\/$/);
      const tasks = await page.locator('.checklist li').allInnerTexts();
      expect(tasks.length).toBeGreaterThan(3);
      const gap = page.locator(`#celah-${ACT}`);
      expect(await gap.innerText()).toMatch(/SKB 2022/);
      expect(await gap.locator('.clause').count()).toBeGreaterThan(0);
      expect(await gap.locator('.clause').count()).toBeLessThanOrEqual(3);

      const text = await taken(page, () => hand.press(page, 'a[download][href$=".md"]'));
      const markdown = text.bytes.toString('utf8');
      expect(markdown).toContain(LABEL[language]);
      await page.reload();
      const office = await taken(page, () => hand.press(page, 'a[download][href$=".docx"]'));
      const { value } = await mammoth.extractRawText({ buffer: office.bytes });
      // The same brief in each form.
      for (const task of tasks) {
        expect(plain(markdown)).toContain(plain(task));
        expect(plain(value)).toContain(plain(task));
      }

      // On paper nothing is left of the controls, and all of the gaps.
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('.downloads').isVisible()).toBe(false);
      expect(await gap.isVisible()).toBe(true);
      await page.emulateMedia({ media: 'screen' });

      await page.reload();
      await hand.press(page, `#celah-${ACT} .gap-proof a`);
      await page.waitForURL(new RegExp(`/edaran/kota-depok-2024/#sertifikat-${ACT}$`));
    },
  );
});

function start(language: Language): string {
  return language === 'id' ? '/' : `/${language}/`;
}

interface Taken {
  readonly name: string;
  readonly bytes: Buffer;
}

/** The file that an action downloads. */
async function taken(page: Page, action: () => Promise<void>): Promise<Taken> {
  const [download] = await Promise.all<[Promise<Download>, Promise<void>]>([page.waitForEvent('download'), action()]);
  return { name: download.suggestedFilename(), bytes: await buffer(await download.createReadStream()) };
}

/** Words alone: each form escapes and quotes in its own way. */
function plain(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}
