import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { headerRules, headersText, policyOf } from '../site/hosting.ts';

/**
 * What hosts read beside the site: `_headers` (Netlify, Cloudflare Pages), whose policy is the one that the pages carry,
 * and `.nojekyll`, without which GitHub Pages may leave out folders that begin with an underscore.
 */
export function hosting(): AstroIntegration {
  let base = '/';
  return {
    name: 'sanding:hosting',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = `/${config.base}/`.replace(/\/+/gu, '/');
      },
      'astro:build:done': ({ dir }) => {
        const root = fileURLToPath(dir);
        const entries = ['', 'en/'].map((prefix) => ({ prefix, names: readdirSync(join(root, prefix)) }));
        const policy = policyOf(readFileSync(join(root, 'index.html'), 'utf8'));
        writeFileSync(join(root, '_headers'), headersText(headerRules(policy, base, entries)));
        writeFileSync(join(root, '.nojekyll'), '');
      },
    },
  };
}
