import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serveFolder } from './site/static-server.ts';

// Serves the built site: PORT (4321) and BASE_PATH (/), as astro.config.mjs reads it.
const folder = fileURLToPath(new URL('../dist', import.meta.url));
const port = Number(process.env.PORT ?? '4321');
const base = `/${process.env.BASE_PATH ?? ''}/`.replace(/\/+/g, '/');

if (!existsSync(join(folder, 'index.html'))) fail('dist/ holds no site yet; run `npm run build` first');
if (!Number.isInteger(port) || port < 0 || port > 65_535)
  fail(`PORT is ${String(process.env.PORT)}, expected 0 to 65535`);

try {
  const { url, close } = await serveFolder({ folder, port, base });
  console.log(`Sanding: ${url}  (Ctrl+C stops)`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void close());
} catch (error) {
  const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
  fail(taken ? `port ${port} is taken; choose another: PORT=4322 npm start` : String(error));
}

function fail(message: string): never {
  console.error(`serve: ${message}`);
  process.exit(1);
}
