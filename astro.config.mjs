// @ts-check
import { defineConfig, fontProviders } from 'astro/config';
import { cards } from './src/integrations/cards.ts';
import { hosting } from './src/integrations/hosting.ts';
import { pagefindIndex } from './src/integrations/pagefind.ts';
import { indexedSitemap } from './src/integrations/sitemap.ts';

// Where the site will stand. Citations and canonical links use it; without it, the address at which `npm start` serves.
const site = process.env['SITE_URL'] ?? 'http://localhost:4321';
const base = process.env['BASE_PATH'] ?? '/';
// Generated dataset and static files; benchmarks point it at a larger corpus.
const publicDir = process.env['SANDING_PUBLIC'] ?? './public';

/**
 * One upright variable file a family: 80 KB for both, so no italics and no optical sizes.
 * @param {string} name
 * @param {`--${string}`} cssVariable
 * @param {string} file
 * @param {string} fallback
 */
const family = (name, cssVariable, file, fallback) => ({
  name,
  cssVariable,
  provider: fontProviders.local(),
  fallbacks: [fallback],
  display: /** @type {const} */ ('swap'),
  options: {
    variants: /** @type {[{ src: [string]; weight: string; style: 'normal' }]} */ ([
      { src: [`@fontsource-variable/${file}`], weight: '200 900', style: 'normal' },
    ]),
  },
});

export default defineConfig({
  site,
  base,
  publicDir,
  output: 'static',
  trailingSlash: 'always',
  build: { format: 'directory' },
  compressHTML: true,
  // Shiki writes inline styles, which the policy below forbids.
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
  integrations: [indexedSitemap(), pagefindIndex(), cards(), hosting()],
  fonts: [
    family('Source Serif 4', '--font-serif', 'source-serif-4/files/source-serif-4-latin-wght-normal.woff2', 'serif'),
    family('Source Sans 3', '--font-sans', 'source-sans-3/files/source-sans-3-latin-wght-normal.woff2', 'sans-serif'),
  ],
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "img-src 'self' data: blob:",
        "object-src 'none'",
        "base-uri 'none'",
        "form-action 'self'",
      ],
      scriptDirective: { resources: ["'self'"] },
      styleDirective: { resources: ["'self'"] },
    },
  },
});
